/** How many: « trois », « plus d'une », « une dizaine de », « deux ou trois », « quelques », « une demi ». */
import { goesOn, insideNumber } from './figures.ts';
import * as lexicon from './lexicon.ts';
import type { Modifier, Quantity } from './meaning.ts';
import { readNumber } from './numbers.ts';
import { memoised } from './memo.ts';
import { joinFirsts } from './pattern.ts';
import type { Firsts, Hit, Run } from './pattern.ts';
import { phrases } from './phrases.ts';
import { isNumber, OTHER, termOf } from './terms.ts';

const NONE: readonly Hit[] = [];
const cardinalFirsts: Firsts = { words: new Set(Object.keys(lexicon.CARDINALS)), numbers: true };

const cardinals: ReadonlySet<number> = new Set([...cardinalFirsts.words].map(termOf));
const modifiers = phrases(lexicon.QUANTITY_MODS);
const vague = phrases(lexicon.VAGUE_NUMBERS);
const round = phrases(lexicon.ROUND_NUMBERS);
const one = phrases(lexicon.WORDS.one);
const of = phrases(lexicon.WORDS.of);
const or = phrases(`${lexicon.WORDS.and}, a`);
const fraction = phrases(lexicon.FRACTIONS);
const filler = phrases(lexicon.WORDS.filler);

/** « 2.500 », « 1,5 », « 2 ou 3 » */
const AFTER_FIGURES: ReadonlySet<number> = new Set(['.', ',', ...or.firsts.words].map(termOf));

/** « trois », « plus d'une », « une dizaine de », « deux ou trois », « quelques », « une demi ». */
export const quantity = memoised({
	goesOn: (term, next) => (isNumber(term) ? isNumber(next) || AFTER_FIGURES.has(next) : next !== OTHER),
	firsts: joinFirsts([cardinalFirsts, modifiers.firsts, vague.firsts]),
	may: (term, next) =>
		cardinals.has(term) || isNumber(term) || vague.may?.(term, next) === true || modifiers.may?.(term, next) === true,
	read: (run, at) => {
		if (at >= run.limit || insideNumber(run, at)) return NONE;
		const plain = plainQuantity(run, at);
		const hits: Hit[] = plain ? [{ end: plain.end, value: plain.quantity }] : [];
		for (const modifier of modifiers.read(run, at)) {
			const counted = plainQuantity(run, modifier.end);
			if (counted)
				hits.push({ end: counted.end, value: { ...counted.quantity, modifier: modifier.value as Modifier } });
		}
		return hits.sort((a, b) => b.end - a.end);
	}
});

type Counted = { readonly end: number; readonly quantity: Quantity };

function plainQuantity(run: Run, at: number): Counted | undefined {
	const unknown = vague.read(run, at)[0];
	if (unknown) {
		const [from = 2, to = 9] = String(unknown.value).split('-').map(Number);
		return { end: unknown.end, quantity: { from, to, vague: true } };
	}
	const article = one.read(run, at)[0];
	if (article) {
		const part = fraction.read(run, article.end)[0];
		if (part) return { end: part.end, quantity: exactly(Number(part.value) / 100) };
		const tens = round.read(run, filler.read(run, article.end)[0]?.end ?? article.end)[0];
		const link = tens && of.read(run, tens.end)[0];
		if (tens && link) return { end: link.end, quantity: { ...exactly(Number(tens.value)), modifier: 'APPROX' } };
		// « une bonne heure », « une petite semaine »
		const skipped = filler.read(run, article.end)[0];
		if (skipped) return { end: skipped.end, quantity: { ...exactly(1), modifier: 'APPROX' } };
	}
	const threeQuarters = fraction.read(run, at).find(({ value }) => value === 75);
	if (threeQuarters) return { end: threeQuarters.end, quantity: exactly(0.75) };
	const number = readNumber(run.tokens, at, run.limit);
	if (!number || goesOn(run, number.end) || number.value === 0) return undefined;
	// « deux ou trois », « deux à trois »
	const link = or.read(run, number.end)[0];
	const second = link && readNumber(run.tokens, link.end, run.limit);
	if (second && second.value > number.value && second.value <= number.value * 3 + 2)
		return { end: second.end, quantity: { from: number.value, to: second.value } };
	return { end: number.end, quantity: exactly(number.value) };
}

const exactly = (count: number): Quantity => ({ from: count, to: count });
