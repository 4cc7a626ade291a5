/** A document with what the lexicon, the places and the times say of each token, and how far apart clauses stand. */
import type { Document, PlaceMention, Sentence, TimeExpression, Token } from '../model.ts';
import { FINITE } from './lexicon/conjugate.ts';
import { DEFENCE_WORDS, type WeaponFrame } from './lexicon/cues.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { lookUp, type Word } from './words.ts';

export type View = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly sentences: readonly Sentence[];
	readonly words: readonly (Word | undefined)[];
	/** Index of the outermost place or time that covers the token, or -1. */
	readonly placeAt: Int32Array;
	readonly timeAt: Int32Array;
	readonly places: readonly PlaceMention[];
	readonly times: readonly TimeExpression[];
	/** Running sum of clause borders: `distance` is a difference of two entries. */
	readonly border: Float64Array;
};

/** Looks every token up once. Linear. */
export function viewOf(document: Document, places: readonly PlaceMention[], times: readonly TimeExpression[]): View {
	const { tokens, text, sentences } = document;
	const words = tokens.map(({ folded, shape }) => (shape === 'punctuation' ? undefined : lookUp(folded)));
	const view = {
		text,
		tokens,
		sentences,
		words,
		placeAt: cover(tokens, places),
		timeAt: cover(tokens, times),
		places,
		times,
		border: new Float64Array(tokens.length + 1)
	};
	for (const { firstToken, endToken } of sentences)
		for (let i = firstToken; i < endToken; i++)
			view.border[i] = (view.border[i - 1] ?? 0) + STEP + (i > firstToken ? borderBefore(view, i, endToken) : SENTENCE);
	return view;
}

/** Costs of what stands between two tokens, in clauses: a relative or subordinate clause is 2, a comma about 1. */
const STEP = 0.05;
const SENTENCE = 8;

/** How far apart two tokens of a sentence stand, in clause borders and a little for each word. */
export const distance = (view: View, a: number, b: number): number =>
	Math.abs((view.border[a] ?? 0) - (view.border[b] ?? 0));

export const has = (view: View, index: number, bits: number): boolean =>
	((view.words[index]?.grammar ?? 0) & bits) !== 0;
export const foldedAt = (view: View, index: number): string => view.tokens[index]?.folded ?? '';
export const surfaceAt = (view: View, index: number): string => {
	const token = view.tokens[index];
	return token ? view.text.slice(token.start, token.end) : '';
};

/** « a » the auxiliary, not « à »; other forms of avoir and être as the lexicon has them. */
export function isAuxiliary(view: View, index: number): 'be' | 'have' | undefined {
	const grammar = view.words[index]?.grammar ?? 0;
	if (grammar & GRAMMAR.have)
		return foldedAt(view, index) !== 'a' || !/^[àÀ]/.test(surfaceAt(view, index)) ? 'have' : undefined;
	return grammar & GRAMMAR.be ? 'be' : undefined;
}

/** A finite verb that the lexicon knows, read as one: not after an article or preposition. */
export function isFiniteVerb(view: View, index: number): boolean {
	if (isAuxiliary(view, index)) return true;
	const word = view.words[index];
	if (!word || word.grammar & GRAMMAR.have || !word.verbs.some(({ moods }) => moods & FINITE)) return false;
	if (view.tokens[index]?.shape !== 'lower') return false;
	return !has(view, index - 1, NOMINAL) && !/é(e|s|es)?$/.test(surfaceAt(view, index));
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
	has(view, index, GRAMMAR.relative) && (foldedAt(view, index) !== 'ou' || /^[oO]ù/.test(surfaceAt(view, index)));

const SUBORDINATORS = new Set([
	'lorsque',
	"lorsqu'",
	'quand',
	'puisque',
	"puisqu'",
	'car',
	'mais',
	'tandis',
	'alors',
	'si',
	'parce'
]);

function borderBefore(view: View, index: number, end: number): number {
	const folded = foldedAt(view, index);
	if (view.tokens[index]?.shape === 'punctuation') return PUNCTUATION[folded] ?? 0.2;
	if (isRelative(view, index)) {
		// « alors que », « après que » were counted at their first word.
		const before = foldedAt(view, index - 1);
		return SUBORDINATORS.has(before) ? 0 : 2;
	}
	if (SUBORDINATORS.has(folded)) return folded === 'alors' && !foldedAt(view, index + 1).startsWith('qu') ? 0.2 : 2;
	if (folded === 'et' || folded === 'ou' || folded === 'puis') {
		for (let i = index + 1; i < Math.min(index + 4, end); i++) if (isFiniteVerb(view, i)) return 1.5;
		return 0.3;
	}
	// « deux jours après la mort de X », but « après avoir tiré »
	if ((folded === 'apres' || folded === 'avant') && !/^(avoir|etre|de|d'|s'etre|l')$/.test(foldedAt(view, index + 1)))
		return 1.2;
	return 0;
}

const PUNCTUATION: Readonly<Record<string, number>> = {
	',': 0.8,
	';': 3,
	':': 2,
	// A full stop inside a sentence ends an abbreviation.
	'.': 0,
	'!': 4,
	'?': 4,
	'(': 1,
	')': 1,
	'«': 0.5,
	'»': 0.5,
	'"': 0.5,
	'–': 1,
	'—': 1,
	'-': 0.8,
	'“': 0.5,
	'”': 0.5
};

function cover(tokens: readonly Token[], ranges: readonly { start: number; end: number }[]): Int32Array {
	const covered = new Int32Array(tokens.length).fill(-1);
	// Longer ranges first, so that the outermost one keeps its tokens.
	const order = ranges.map((_, index) => index).sort((a, b) => lengthOf(ranges[b]) - lengthOf(ranges[a]));
	for (const index of order) {
		const range = ranges[index];
		if (!range) continue;
		for (
			let i = firstTokenAt(tokens, range.start);
			i < tokens.length && (tokens[i]?.start ?? Infinity) < range.end;
			i++
		)
			if (covered[i] === -1) covered[i] = index;
	}
	return covered;
}

const lengthOf = (range: { start: number; end: number } | undefined): number => (range ? range.end - range.start : 0);

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

/** « l'association "Non à la sécheresse" »: words of a quoted name tell nothing. */
export function isNamePart(view: View, index: number, { firstToken, endToken }: Sentence): boolean {
	let open = index - 1;
	while (open >= firstToken && open > index - 9 && !isQuote(view, open)) open--;
	if (open < firstToken || !isQuote(view, open) || view.tokens[open + 1]?.shape === 'lower') return false;
	let close = index + 1;
	while (close < endToken && close < index + 9 && !isQuote(view, close)) close++;
	return isQuote(view, close) && view.tokens[open - 1]?.shape === 'lower' && has(view, open - 1, ~0) === false;
}

const isQuote = (view: View, index: number): boolean => /^["«»“”]$/.test(foldedAt(view, index));

const LOADED = /^(charge|bourre|rempli|equipe|arme)e?s?$/;
const DEFENCE = new Set(DEFENCE_WORDS.split(' '));

/** The weapon that a token names; « armé » is none, nor are « anti-aérien », « défense aérienne ». */
export function weaponAt(view: View, index: number): WeaponFrame | undefined {
	const weapon = view.words[index]?.weapon;
	if (!weapon || DEFENCE.has(foldedAt(view, index - 1))) return undefined;
	// « drones chargés d'explosifs » are drones.
	if (has(view, index - 1, GRAMMAR.of) && LOADED.test(foldedAt(view, index - 2))) return undefined;
	// « José-Pierre » throws no stones, « armé » is no weapon, « bombe lacrymogène » no bomb.
	if (weapon === 'riot' && view.tokens[index]?.shape !== 'lower') return undefined;
	if (foldedAt(view, index + 1).startsWith('lacrymo')) return 'intervention';
	return /é/.test(surfaceAt(view, index)) && foldedAt(view, index).startsWith('arme') ? undefined : weapon;
}
