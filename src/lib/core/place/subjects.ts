import { DETERMINERS } from './lexicon-context.ts';
import { ADVERB, BEEN, CLITICS, NOT_VERBS, VERBS, WILLING, WITH_OTHERS } from './lexicon-roles.ts';
import type { Reason } from './rolecontext.ts';
import type { View } from './view.ts';
import { ROLES as W } from './weights.ts';

/** A bare name before a verb: who acts, or what is the case there? 0 without a verb. */
export function asSubject(view: View, end: number): Reason {
	const index = skipAdverbs(view, afterCompany(view, end), 1);
	const word = view.word(index);
	const verb = VERBS.get(view.number(index));
	if (!view.isWord(index) || view.isCapital(index) || (!verb && NOT_VERBS.has(view.number(index))))
		return [0, 'no-verb'];
	switch (verb) {
		case undefined:
			return [W.anyVerb, word];
		case 'act':
			return [W.acts, word];
		case 'be':
			return [W.is, word];
		case 'copula':
			return afterCopula(view, index);
		case 'have':
		case 'modal':
			return afterAuxiliary(view, index);
		default:
			throw new Error(`unknown class of verbs: ${verb satisfies never}`);
	}
}

/** « Washington et ses alliés ont promis »: who acts along. */
function afterCompany(view: View, end: number): number {
	const company =
		WITH_OTHERS.has(view.number(end)) && DETERMINERS.has(view.number(end + 1)) && !view.isCapital(end + 2);
	return company ? end + 3 : end;
}

/** « est prêt à », « est accusé de » are said of who rules; all else of what is the case. */
function afterCopula(view: View, index: number): Reason {
	const next = skipAdverbs(view, index + 1, 1);
	return WILLING.has(view.number(next)) ? [W.acts, `est ${view.word(next)}`] : [W.is, 'est'];
}

function afterAuxiliary(view: View, index: number): Reason {
	const next = skipAdverbs(view, index + 1, 1);
	if (BEEN.has(view.number(next))) return afterCopula(view, next);
	const word = view.word(next);
	const verb = VERBS.get(view.number(next));
	if (verb === 'be') return [W.is, word];
	return [verb === 'act' ? W.acts : W.anyVerb, word];
}

/** Steps over clitics and adverbs: « n'a pas », « ont fermement ». */
export function skipAdverbs(view: View, from: number, step: 1 | -1): number {
	let index = from;
	while (CLITICS.has(view.number(index)) || ADVERB.test(view.word(index))) index += step;
	return index;
}
