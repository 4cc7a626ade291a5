import { WordSet } from '../text/wordset.ts';
import { NAME_PARTICLES } from './lexicon-people.ts';
import type { View } from './view.ts';

/** Half-open range of tokens. */
export type TokenRange = { readonly first: number; readonly end: number };

/** Longer runs are headlines in capitals or noise; the limits keep the scan linear. */
const MAX_GROUP = 24;
const MAX_RUN = 10;

/** The end of the run of capitalised words that begins here: « Abou Mehdi al-Mouhandis », « Fos-sur-Mer ». */
export function groupEnd(view: View, first: number): number {
	let end = first + 1;
	while (end - first < MAX_GROUP && view.follows(end)) {
		if (view.startsSentence(end)) break;
		if (view.isCapital(end) && !afterApostrophe(view, end)) end++;
		else if (holds(view, end) && view.isWord(end)) end++;
		else if (particleLeads(view, end)) end += 1;
		else break;
	}
	return end;
}

/** « al-Mouhandis », « ben Ali »: a small word that leads to one more capital. */
function particleLeads(view: View, index: number): boolean {
	return (
		NAME_PARTICLES.has(view.number(index)) &&
		view.isLower(index) &&
		view.follows(index + 1) &&
		view.isCapital(index + 1) &&
		(view.hyphened(index + 1) || PERSONAL.has(view.number(index)))
	);
}

const PERSONAL = new WordSet([
	'al',
	'el',
	'ben',
	'bin',
	'ibn',
	'ould',
	'ag',
	'van',
	'von',
	'der',
	'ter',
	'dos',
	'da',
	'della'
]);

/** The words joined by hyphens around a token: « Roissy-Charles-de-Gaulle ». */
export function hyphenRun(view: View, index: number): TokenRange {
	let first = index;
	let end = index + 1;
	while (index - first < MAX_RUN && holds(view, first)) first--;
	while (end - index < MAX_RUN && holds(view, end)) end++;
	return { first, end };
}

/** A hyphen before this token, or the apostrophe of « Trinité-d'Estienne ». */
const holds = (view: View, index: number): boolean =>
	view.hyphened(index) || (afterApostrophe(view, index) && view.hyphened(index - 1));

const afterApostrophe = (view: View, index: number): boolean => view.word(index - 1).endsWith("'");
