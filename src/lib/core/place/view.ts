import type { Document, Token } from '../model.ts';
import { CODE, WORD_SHIFT } from '../text/codes.ts';
import { WordSet } from '../text/wordset.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import type { Left } from './left.ts';

const NEW_LINE = 10;
const QUOTES = new WordSet(['«', '“', '"']);

/** A document as the place stages walk over it: what each token is, and the gazetteer. */
export class View {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly gazetteer: Gazetteer;
	readonly #codes: readonly number[];
	/** What `leftOf` found at a token: several stages ask. */
	readonly lefts: (Left | undefined)[];

	constructor({ text, tokens, codes }: Document, gazetteer: Gazetteer) {
		this.text = text;
		this.tokens = tokens;
		this.gazetteer = gazetteer;
		this.lefts = [];
		this.#codes = codes;
	}

	/** 0 outside the text. */
	#at(index: number): number {
		return index >= 0 && index < this.#codes.length ? (this.#codes[index] ?? 0) : 0;
	}

	/** Folded word at a position, empty outside the text. */
	word(index: number): string {
		return index >= 0 && index < this.tokens.length ? (this.tokens[index]?.folded ?? '') : '';
	}

	/** Its number in the vocabulary, which the tables are asked by; 0 for a word that none has. */
	number(index: number): number {
		return this.#at(index) >> WORD_SHIFT;
	}

	startsSentence(index: number): boolean {
		return (this.#at(index) & CODE.sentence) !== 0;
	}

	/** The first word of a sentence, or of a quotation: its capital says nothing. */
	opens(index: number): boolean {
		return this.startsSentence(index) || QUOTES.has(this.number(index - 1));
	}

	startsLine(index: number): boolean {
		return (this.#at(index) & CODE.line) !== 0;
	}

	/** A word with a capital: « Irak », « USA », « McDonald ». */
	isCapital(index: number): boolean {
		return (this.#at(index) & CODE.capital) !== 0;
	}

	/** All in capitals: « USA ». */
	isUpper(index: number): boolean {
		return (this.#at(index) & CODE.upper) !== 0;
	}

	isPunctuation(index: number): boolean {
		return (this.#at(index) & CODE.punctuation) !== 0;
	}

	isLower(index: number): boolean {
		return (this.#at(index) & CODE.lower) !== 0;
	}

	isWord(index: number): boolean {
		return (this.#at(index) & CODE.word) !== 0;
	}

	/** Does this token follow the one before with at most a blank or a hyphen between, on the same line? */
	follows(index: number): boolean {
		if (index < 1 || index >= this.tokens.length) return false;
		const token = this.tokens[index];
		if (!token) return false;
		if (token.joined) return true;
		const end = this.tokens[index - 1]?.end ?? 0;
		return token.start - end <= 2 && !hasNewLine(this.text, end, token.start);
	}

	/** « Saint-Denis »: a hyphen and nothing else between this token and the one before. */
	hyphened(index: number): boolean {
		if (index < 1 || index >= this.tokens.length) return false;
		const token = this.tokens[index];
		return token?.joined === true && token.start - (this.tokens[index - 1]?.end ?? 0) === 1;
	}

	find(key: string): readonly Place[] {
		return this.gazetteer.find(key);
	}

	/** Folded words of a token range, as `foldName` would write them. */
	key(first: number, end: number): string {
		let key = this.word(first);
		for (let index = first + 1; index < end; index++) key += ` ${this.word(index)}`;
		return key;
	}

	slice(first: number, end: number): string {
		return this.text.slice(this.tokens[first]?.start ?? 0, this.tokens[end - 1]?.end ?? 0);
	}
}

function hasNewLine(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (text.charCodeAt(at) === NEW_LINE) return true;
	return false;
}
