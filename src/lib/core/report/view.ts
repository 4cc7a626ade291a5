/** A document with what the lexicon, the places and the times say of each token, and how far apart clauses stand. */
import type { Document, PlaceMention, Sentence, TimeExpression, Token } from '../model.ts';
import { measureBorders } from './borders.ts';
import { CUE, type WeaponFrame } from './lexicon/cues.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import type { Setting, TimeSetting } from './settings.ts';
import { findWeapons } from './weapons.ts';
import { lookUp, type Word } from './words.ts';

export type View = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly sentences: readonly Sentence[];
	readonly words: readonly (Word | undefined)[];
	/** Grammar classes and scene classes of each token's word. */
	readonly grammar: Uint32Array;
	readonly cues: Uint32Array;
	/** Punctuation by character code, 0 for words. */
	readonly marks: Uint16Array;
	/** Grammar classes of all tokens of each sentence at once. */
	readonly sentenceGrammar: Uint32Array;
	/** Index of the outermost place or time that covers the token, or -1. */
	readonly placeAt: Int32Array;
	readonly timeAt: Int32Array;
	readonly places: readonly PlaceMention[];
	readonly times: readonly TimeExpression[];
	/** Running sum of clause borders: `distance` is a difference of two entries. */
	readonly border: Float64Array;
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
	readonly firstPlace: Int32Array;
	readonly firstTime: Int32Array;
	/** What stands around each place and time, filled by `settings.ts`. */
	readonly settings: (Setting | undefined)[];
	readonly timeSettings: (TimeSetting | undefined)[];
	/** Finite verbs, filled by `isFiniteVerb`; 0 is not yet asked. */
	readonly finite: Uint8Array;
	/** Scene classes around a token, filled by `cuesNear`; -1 is not yet asked. */
	readonly scenes: Int32Array;
};

/** Looks every token up once. Linear. */
export function viewOf(document: Document, places: readonly PlaceMention[], times: readonly TimeExpression[]): View {
	const { tokens, text, sentences } = document;
	const words: (Word | undefined)[] = new Array<Word | undefined>(tokens.length);
	const grammar = new Uint32Array(tokens.length);
	const cues = new Uint32Array(tokens.length);
	const marks = new Uint16Array(tokens.length);
	const armed: number[] = [];
	let climate = 0;
	let signs = 0;
	let isCyber = false;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token) continue;
		if (token.shape === 'punctuation') {
			marks[i] = token.folded.charCodeAt(0);
			continue;
		}
		const word = lookUp(token);
		if (!word) continue;
		words[i] = word;
		grammar[i] = word.grammar;
		cues[i] = word.cues;
		climate |= word.cues;
		if (word.weapon) armed.push(i);
		if (word.sport) signs++;
		if (word.cyber) isCyber = true;
	}
	const weapons = new Map<number, WeaponFrame>();
	const view: View = {
		text,
		tokens,
		sentences,
		words,
		grammar,
		cues,
		marks,
		sentenceGrammar: sumOf(sentences, grammar),
		placeAt: cover(tokens, places),
		timeAt: cover(tokens, times),
		places,
		times,
		border: new Float64Array(tokens.length + 1),
		weapons,
		weaponTokens: armed,
		climate,
		isCyber: isCyber && !(climate & CUE.weapon),
		isSport: signs >= MANY_SIGNS && !(climate & (CUE.victim | CUE.weapon)),
		firstPlace: firstsOf(sentences, places),
		firstTime: firstsOf(sentences, times),
		settings: new Array<Setting | undefined>(places.length),
		timeSettings: new Array<TimeSetting | undefined>(times.length),
		finite: new Uint8Array(tokens.length),
		scenes: new Int32Array(tokens.length).fill(-1)
	};
	measureBorders(view, view.border);
	findWeapons(view, armed, weapons);
	return view;
}

const MANY_SIGNS = 4;

/** For each sentence the index of the first range that starts in it or later; both are in the order of the text. */
function firstsOf(sentences: readonly Sentence[], ranges: readonly { readonly start: number }[]): Int32Array {
	const firsts = new Int32Array(sentences.length);
	let next = 0;
	for (let index = 0; index < sentences.length; index++) {
		const start = sentences[index]?.start ?? 0;
		while (next < ranges.length && (ranges[next]?.start ?? 0) < start) next++;
		firsts[index] = next;
	}
	return firsts;
}

function sumOf(sentences: readonly Sentence[], grammar: Uint32Array): Uint32Array {
	const sums = new Uint32Array(sentences.length);
	for (let index = 0; index < sentences.length; index++) {
		const { firstToken = 0, endToken = 0 } = sentences[index] ?? {};
		let sum = 0;
		for (let i = firstToken; i < endToken; i++) sum |= grammar[i] ?? 0;
		sums[index] = sum;
	}
	return sums;
}

/** How far apart two tokens of a sentence stand, in clause borders and a little for each word. */
export const distance = (view: View, a: number, b: number): number =>
	Math.abs((view.border[a] ?? 0) - (view.border[b] ?? 0));

export const has = (view: View, index: number, bits: number): boolean => ((view.grammar[index] ?? 0) & bits) !== 0;
export const foldedAt = (view: View, index: number): string => view.tokens[index]?.folded ?? '';
export const surfaceAt = (view: View, index: number): string => {
	const token = view.tokens[index];
	return token ? view.text.slice(token.start, token.end) : '';
};
/** Is the token one of these small words, given by their numbers in the vocabulary? */
export function is(view: View, index: number, words: readonly number[]): boolean {
	const number = view.tokens[index]?.word;
	if (number === undefined) return false;
	for (const word of words) if (word === number) return true;
	return false;
}

export const cuesAt = (view: View, index: number): number => view.cues[index] ?? 0;

/** « a » the auxiliary, not « à »; other forms of avoir and être as the lexicon has them. */
export function isAuxiliary(view: View, index: number): 'be' | 'have' | undefined {
	const grammar = view.grammar[index] ?? 0;
	if (grammar & GRAMMAR.have) return grammar & GRAMMAR.preposition && isGrave(view, index) ? undefined : 'have';
	return grammar & GRAMMAR.be ? 'be' : undefined;
}

/** « à », « où »: a grave accent on the first or last letter. */
function isGrave(view: View, index: number): boolean {
	const surface = surfaceAt(view, index);
	return GRAVE.test(surface);
}

const GRAVE = /^[àÀ]|[ùÙ]$/;
const ACUTE_END = /é(e|s|es)?$/;

/** A finite verb that the lexicon knows, read as one: not after an article or preposition. */
export function isFiniteVerb(view: View, index: number): boolean {
	const known = view.finite[index];
	if (known) return known === YES;
	const isFinite = readsFinite(view, index);
	view.finite[index] = isFinite ? YES : NO;
	return isFinite;
}

const NO = 1;
const YES = 2;

function readsFinite(view: View, index: number): boolean {
	const word = view.words[index];
	if (!word) return false;
	if (isAuxiliary(view, index)) return true;
	if (!word.finite || word.grammar & GRAMMAR.have || view.tokens[index]?.shape !== 'lower') return false;
	return !has(view, index - 1, NOMINAL) && !ACUTE_END.test(surfaceAt(view, index));
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

export const weaponAt = (view: View, index: number): WeaponFrame | undefined => view.weapons.get(index);

/** For each token the range that covers it; of nested ranges the outermost, which comes first or is longer. */
function cover(tokens: readonly Token[], ranges: readonly { start: number; end: number }[]): Int32Array {
	const covered = new Int32Array(tokens.length).fill(-1);
	for (const [index, range] of ranges.entries())
		for (let i = firstTokenAt(tokens, range.start); i < tokens.length; i++) {
			const token = tokens[i];
			if (!token || token.start >= range.end) break;
			const other = ranges[covered[i] ?? -1];
			if (!other || other.end - other.start < range.end - range.start) covered[i] = index;
		}
	return covered;
}

/** The first token that ends after `offset`. */
export function firstTokenAt(tokens: readonly Token[], offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
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
