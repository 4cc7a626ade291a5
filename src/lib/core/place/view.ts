import type { Document, Token, TokenShape } from '../model.ts';
import { WordSet } from '../text/wordset.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import type { Left } from './left.ts';

const NEW_LINE = 10;
const QUOTES = new WordSet(['«', '“', '"']);

/** What a token is, as bits. */
const CAPITAL = 1;
const UPPER = 2;
const LOWER = 4;
const WORD = 8;
const PUNCTUATION = 16;
const SENTENCE = 32;
const LINE = 64;
/** The number of its word stands above them. */
const NUMBER_SHIFT = 7;

/** A document as the place stages walk over it: what each token is, where sentences begin, and the gazetteer. */
export class View {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly gazetteer: Gazetteer;
	/** By token: its bits and the number of its word. */
	readonly #facts: Int32Array;
	/** What `leftOf` found at a token: several stages ask. */
	readonly lefts: (Left | undefined)[];

	constructor({ text, tokens, sentences, blocks }: Document, gazetteer: Gazetteer) {
		this.text = text;
		this.tokens = tokens;
		this.gazetteer = gazetteer;
		this.lefts = [];
		this.#facts = factsOf(tokens);
		let block = 0;
		for (const { firstToken, start } of sentences) {
			while (block < blocks.length && (blocks[block]?.start ?? 0) < start) block++;
			this.#facts[firstToken] = this.#at(firstToken) | (blocks[block]?.start === start ? SENTENCE | LINE : SENTENCE);
		}
	}

	/** 0 outside the text. */
	#at(index: number): number {
		return index >= 0 && index < this.#facts.length ? (this.#facts[index] ?? 0) : 0;
	}

	/** Folded word at a position, empty outside the text. */
	word(index: number): string {
		return index >= 0 && index < this.tokens.length ? (this.tokens[index]?.folded ?? '') : '';
	}

	/** Its number in the vocabulary, which the tables are asked by; 0 for a word that none has. */
	number(index: number): number {
		return this.#at(index) >> NUMBER_SHIFT;
	}

	startsSentence(index: number): boolean {
		return (this.#at(index) & SENTENCE) !== 0;
	}

	/** The first word of a sentence, or of a quotation: its capital says nothing. */
	opens(index: number): boolean {
		return this.startsSentence(index) || QUOTES.has(this.number(index - 1));
	}

	startsLine(index: number): boolean {
		return (this.#at(index) & LINE) !== 0;
	}

	/** A word with a capital: « Irak », « USA », « McDonald ». */
	isCapital(index: number): boolean {
		return (this.#at(index) & CAPITAL) !== 0;
	}

	/** All in capitals: « USA ». */
	isUpper(index: number): boolean {
		return (this.#at(index) & UPPER) !== 0;
	}

	isPunctuation(index: number): boolean {
		return (this.#at(index) & PUNCTUATION) !== 0;
	}

	isLower(index: number): boolean {
		return (this.#at(index) & LOWER) !== 0;
	}

	isWord(index: number): boolean {
		return (this.#at(index) & WORD) !== 0;
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

function factsOf(tokens: readonly Token[]): Int32Array {
	const facts = new Int32Array(tokens.length);
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index];
		if (token) facts[index] = bitsOf(token.shape) | (token.word << NUMBER_SHIFT);
	}
	return facts;
}

function bitsOf(shape: TokenShape): number {
	if (shape === 'lower') return WORD | LOWER;
	if (shape === 'punctuation') return PUNCTUATION;
	if (shape === 'number') return 0;
	return shape === 'upper' ? WORD | CAPITAL | UPPER : WORD | CAPITAL;
}

function hasNewLine(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (text.charCodeAt(at) === NEW_LINE) return true;
	return false;
}
