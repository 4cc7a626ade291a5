/** Tells ages from durations: « un homme de 38 ans », « mort à 91 ans », « les 16-25 ans », « Anne (32 ans) ». */
import { wordAfter, wordBefore } from './context.ts';
import type { Quantity } from './meaning.ts';
import {
	AGE_BEFORE,
	HAVING,
	SENTENCED,
	AND,
	AT,
	OF,
	PERIOD_NOUNS,
	PLURAL_ARTICLES,
	ROUNDING,
	SENTENCE_AFTER,
	YEAR_NOUNS
} from './neighbours.ts';
import type { Match } from './pattern.ts';

/** Nobody is older. */
const OLDEST = 125;

/** Are these years the age of somebody? The match is a quantity with a unit of years. */
export function isAge(quantity: Quantity, match: Match): boolean {
	const { tokens, text } = match.run;
	const [first, unit] = [tokens[match.start], tokens[match.end - 1]];
	if (!first || !unit || quantity.from > OLDEST || quantity.vague) return false;
	// « deux années » are no age, « un garçon d'une dizaine d'années » has one.
	if (YEAR_NOUNS.has(unit.folded) && (quantity.modifier !== 'APPROX' || !OF.has(wordBefore(match)))) return false;
	if (first.joined && /[-‐‑–]/.test(text[first.start - 1] ?? '')) return true;
	const back = beforeRounding(match);
	const before = wordBefore(match, back);
	const noun = wordBefore(match, back + 1);
	const after = wordAfter(match);
	if (AGE_BEFORE.has(before) || (AGE_BEFORE.has(noun) && (before === AT || OF.has(before)))) return true;
	// « les 18 ans et plus », « les moins de 20 ans », but « les trois ans de guerre »
	if (PLURAL_ARTICLES.has(before) && quantity.from > 1 && (back > 1 || quantity.modifier || first.shape === 'number'))
		return !OF.has(after);
	if (OF.has(before)) return !PERIOD_NOUNS.has(noun) && !PERIOD_NOUNS.has(wordBefore(match, back + 2));
	if (before === ',' || before === '(') return /^[,).;]?$/.test(after) || after === AND;
	// « mort à 38 ans », but « condamné à 15 ans de prison »
	if (HAVING.has(before)) return !OF.has(after);
	return before === AT && !SENTENCE_AFTER.has(after) && !SENTENCED.has(noun) && quantity.modifier === undefined;
}

/** Steps back over « environ », « près de », « moins de » to the word that decides. */
function beforeRounding(match: Match): number {
	let back = 1;
	while (
		back < 4 &&
		(ROUNDING.has(wordBefore(match, back)) ||
			(OF.has(wordBefore(match, back)) && ROUNDING.has(wordBefore(match, back + 1))))
	)
		back++;
	return back;
}
