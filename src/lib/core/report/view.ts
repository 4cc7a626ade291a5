/** A document with what the lexicon, the places and the times say of each token, and how far apart clauses stand. */
import type { Document, PlaceMention, Sentence, TimeExpression, Token } from '../model.ts';
import { measureBorders } from './borders.ts';
import { ASKED, CELL, cellsOf, firstTokenAt, TOKEN } from './cells.ts';
import { CUE, type WeaponFrame } from './lexicon/cues.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import type { Setting, TimeSetting } from './settings.ts';
import { findWeapons } from './weapons.ts';
import { MARK, type Word, wordOf } from './words.ts';

export { firstTokenAt };

export type View = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly sentences: readonly Sentence[];
	/** What is known of each token, see `CELL`. */
	readonly cells: Int32Array;
	/** Grammar classes, and marks, of all tokens of each sentence at once. */
	readonly sentenceGrammar: readonly number[];
	readonly sentenceMarks: readonly number[];
	readonly places: readonly PlaceMention[];
	readonly times: readonly TimeExpression[];
	/** Running sum of clause borders: `distance` is a difference of two entries. */
	readonly border: readonly number[];
	/** Tokens that name a weapon. */
	readonly weapons: ReadonlyMap<number, WeaponFrame>;
	/** Tokens that may name one, in order. */
	readonly weaponTokens: readonly number[];
	/** Scene classes of all words at once: is this a text of war, of a laboratory? */
	readonly climate: number;
	/** Of computers: its attacks hurt nobody. */
	readonly isCyber: boolean;
	/** A sports report: its strikes and shots are play. */
	readonly isSport: boolean;
	/** The first place and the first time that start in each sentence or after it. */
	readonly firstPlace: readonly number[];
	readonly firstTime: readonly number[];
	/** What stands around each place and time, filled by `settings.ts`. */
	readonly settings: (Setting | undefined)[];
	readonly timeSettings: (TimeSetting | undefined)[];
};

/** Looks every token up once. Linear. */
export function viewOf(document: Document, places: readonly PlaceMention[], times: readonly TimeExpression[]): View {
	const { tokens, text, sentences } = document;
	const cells = cellsOf(document);
	cover(cells, CELL.place, tokens, places);
	cover(cells, CELL.time, tokens, times);
	const armed: number[] = [];
	const sentenceGrammar: number[] = [];
	const sentenceMarks: number[] = [];
	let climate = 0;
	let signs = 0;
	let isCyber = false;
	for (const { firstToken, endToken } of sentences) {
		let allGrammar = 0;
		let allMarks = 0;
		for (let i = firstToken, at = firstToken * CELL.width; i < endToken; i++, at += CELL.width) {
			allGrammar |= cells[at + CELL.grammar] ?? 0;
			climate |= cells[at + CELL.cues] ?? 0;
			const marks = cells[at + CELL.marks] ?? 0;
			allMarks |= marks;
			if ((marks & SIGNS) === 0) continue;
			if (marks & MARK.weapon) armed.push(i);
			if (marks & MARK.sport) signs++;
			if (marks & MARK.cyber) isCyber = true;
		}
		sentenceGrammar.push(allGrammar);
		sentenceMarks.push(allMarks);
	}
	const weapons = new Map<number, WeaponFrame>();
	const border: number[] = [];
	const view: View = {
		text,
		tokens,
		sentences,
		cells,
		sentenceGrammar,
		sentenceMarks,
		places,
		times,
		border,
		weapons,
		weaponTokens: armed,
		climate,
		isCyber: isCyber && !(climate & CUE.weapon),
		isSport: signs >= MANY_SIGNS && !(climate & (CUE.victim | CUE.weapon)),
		firstPlace: firstsOf(sentences, places),
		firstTime: firstsOf(sentences, times),
		settings: new Array<Setting | undefined>(places.length),
		timeSettings: new Array<TimeSetting | undefined>(times.length)
	};
	measureBorders(view, border);
	findWeapons(view, armed, weapons);
	return view;
}

const SIGNS = MARK.weapon | MARK.sport | MARK.cyber;

const MANY_SIGNS = 4;

/** For each sentence the index of the first range that starts in it or later; both are in the order of the text. */
function firstsOf(sentences: readonly Sentence[], ranges: readonly { readonly start: number }[]): number[] {
	const firsts: number[] = [];
	let next = 0;
	for (let index = 0; index < sentences.length; index++) {
		const start = sentences[index]?.start ?? 0;
		while (next < ranges.length && (ranges[next]?.start ?? 0) < start) next++;
		firsts.push(next);
	}
	return firsts;
}

/** How far apart two tokens of a sentence stand, in clause borders and a little for each word. */
export const distance = (view: View, a: number, b: number): number =>
	Math.abs((view.border[a] ?? 0) - (view.border[b] ?? 0));

const cellOf = ({ cells }: View, index: number, cell: number): number => cells[index * CELL.width + cell] ?? 0;

export const has = (view: View, index: number, bits: number): boolean =>
	(cellOf(view, index, CELL.grammar) & bits) !== 0;
export const grammarAt = (view: View, index: number): number => cellOf(view, index, CELL.grammar);
export const cuesAt = (view: View, index: number): number => cellOf(view, index, CELL.cues);
/** Is the token's word in one of these lists, see `LIST`? */
export const isListed = (view: View, index: number, lists: number): boolean =>
	(cellOf(view, index, CELL.lists) & lists) !== 0;
/** Has the token one of these marks, see `TOKEN` and `MARK`? */
export const isMarked = (view: View, index: number, marks: number): boolean =>
	(cellOf(view, index, CELL.marks) & marks) !== 0;
/** The character of a punctuation mark, 0 for words. */
export const markAt = (view: View, index: number): number => cellOf(view, index, CELL.marks) & TOKEN.character;
export const isLower = (view: View, index: number): boolean => isMarked(view, index, TOKEN.lower);
export const isNumber = (view: View, index: number): boolean => isMarked(view, index, TOKEN.number);
export const isPunctuation = (view: View, index: number): boolean => isMarked(view, index, TOKEN.punctuation);

/** The number of the token's word in the vocabulary, 0 where no table knows it. */
export const numberAt = (view: View, index: number): number => cellOf(view, index, CELL.number);
/** What the lexicon knows of the token's word. */
export const wordAt = (view: View, index: number): Word | undefined => wordOf(cellOf(view, index, CELL.number));

/** Does a place, or a time, cover the token? What is outside the text counts as covered. */
export const inPlace = ({ cells }: View, index: number): boolean => cells[index * CELL.width + CELL.place] !== 0;
export const inTime = ({ cells }: View, index: number): boolean => cells[index * CELL.width + CELL.time] !== 0;
/** The outermost place that covers the token. */
export function placeOver(view: View, index: number): PlaceMention | undefined {
	const place = cellOf(view, index, CELL.place);
	return place > 0 ? view.places[place - 1] : undefined;
}

export const foldedAt = ({ tokens }: View, index: number): string =>
	index >= 0 && index < tokens.length ? (tokens[index]?.folded ?? '') : '';
export function surfaceAt({ tokens, text }: View, index: number): string {
	const token = index >= 0 && index < tokens.length ? tokens[index] : undefined;
	return token ? text.slice(token.start, token.end) : '';
}
/** Is the token one of these small words, given by their numbers in the vocabulary? */
export function is(view: View, index: number, words: readonly number[]): boolean {
	const number = cellOf(view, index, CELL.number);
	for (let k = 0; k < words.length; k++) if (words[k] === number) return true;
	return false;
}

/** The scene classes around a token: kept by `cuesNear`. */
export function sceneAt(view: View, index: number): number | undefined {
	const scene = cellOf(view, index, CELL.scene);
	return scene & ASKED ? scene & ~ASKED : undefined;
}
export function keepScene({ cells }: View, index: number, cues: number): void {
	cells[index * CELL.width + CELL.scene] = cues | ASKED;
}

/** « a » the auxiliary, not « à »; other forms of avoir and être as the lexicon has them. */
export function isAuxiliary(view: View, index: number): 'be' | 'have' | undefined {
	const grammar = grammarAt(view, index);
	if ((grammar & (GRAMMAR.have | GRAMMAR.be)) === 0) return undefined;
	if (grammar & GRAMMAR.have) return grammar & GRAMMAR.preposition && isGrave(view, index) ? undefined : 'have';
	return grammar & GRAMMAR.be ? 'be' : undefined;
}

/** « à », « où »: a grave accent on the first or last letter. */
function isGrave(view: View, index: number): boolean {
	const surface = surfaceAt(view, index);
	return GRAVE.test(surface);
}

const GRAVE = /^[àÀ]|[ùÙ]$/;

/** « incendié », « tuées »: ends in an acute -é, with or without the marks of number and gender. */
export function endsAcute({ tokens, text }: View, index: number): boolean {
	const token = index >= 0 ? tokens[index] : undefined;
	if (!token) return false;
	let last = token.end - 1;
	if (text.charCodeAt(last) === LETTER_S) last--;
	if (text.charCodeAt(last) === LETTER_E) last--;
	return last >= token.start && text.charCodeAt(last) === LETTER_ACUTE;
}

const [LETTER_S, LETTER_E, LETTER_ACUTE] = ['s', 'e', 'é'].map((letter) => letter.charCodeAt(0));

/** A finite verb that the lexicon knows, read as one: not after an article or preposition. */
export function isFiniteVerb(view: View, index: number): boolean {
	const marks = cellOf(view, index, CELL.marks);
	if ((marks & MARK.verb) === 0) return false;
	if (marks & TOKEN.finiteAsked) return (marks & TOKEN.finite) !== 0;
	const isFinite = readsFinite(view, index);
	view.cells[index * CELL.width + CELL.marks] = marks | TOKEN.finiteAsked | (isFinite ? TOKEN.finite : 0);
	return isFinite;
}

function readsFinite(view: View, index: number): boolean {
	if (isAuxiliary(view, index)) return true;
	const word = wordAt(view, index);
	if (!word?.finite || word.grammar & GRAMMAR.have || !isLower(view, index)) return false;
	return !has(view, index - 1, NOMINAL) && !endsAcute(view, index);
}

/** What stands before a noun and never before a finite verb. */
const NOMINAL =
	GRAMMAR.demonstrative |
	GRAMMAR.indefinite |
	GRAMMAR.possessive |
	GRAMMAR.quantifier |
	GRAMMAR.preposition |
	GRAMMAR.definite |
	GRAMMAR.leadingAdjective;

/** « que », « dont », « où » (not « ou »). */
export const isRelative = (view: View, index: number): boolean =>
	has(view, index, GRAMMAR.relative) && (!has(view, index, GRAMMAR.coordinator) || isGrave(view, index));

export const weaponAt = (view: View, index: number): WeaponFrame | undefined =>
	isMarked(view, index, MARK.weapon) ? view.weapons.get(index) : undefined;

/** Writes for each token the range that covers it; of nested ranges the outermost, which comes first or is longer. */
function cover(
	cells: Int32Array,
	cell: number,
	tokens: readonly Token[],
	ranges: readonly { readonly start: number; readonly end: number }[]
): void {
	for (let index = 0; index < ranges.length; index++) {
		const range = ranges[index];
		if (!range) continue;
		const { start, end } = range;
		for (let i = firstTokenAt(tokens, start); i < tokens.length; i++) {
			const token = tokens[i];
			if (!token || token.start >= end) break;
			const at = i * CELL.width + cell;
			const known = cells[at] ?? 0;
			const other = known > 0 ? ranges[known - 1] : undefined;
			if (!other || other.end - other.start < end - start) cells[at] = index + 1;
		}
	}
}

/** The position of the first number that is at least `least` in an ordered list. */
export function firstAtLeast(numbers: readonly number[], least: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
