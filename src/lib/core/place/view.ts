import type { Document, Token } from '../model.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import type { Left } from './left.ts';

const NEW_LINE = 10;
const QUOTES = new Set(['«', '“', '"']);

/** A document as the place stages walk over it: tokens, where sentences begin, and the gazetteer. */
export class View {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly gazetteer: Gazetteer;
	/** 1 where a token begins a sentence, 2 where it begins a line. */
	readonly #starts: Uint8Array;
	/** What `leftOf` found at a token: several stages ask. */
	readonly lefts: (Left | undefined)[];

	constructor({ text, tokens, sentences, blocks }: Document, gazetteer: Gazetteer) {
		this.text = text;
		this.tokens = tokens;
		this.gazetteer = gazetteer;
		this.lefts = [];
		this.#starts = new Uint8Array(tokens.length + 1);
		const lines = new Set(blocks.map(({ start }) => start));
		for (const { firstToken, start } of sentences) this.#starts[firstToken] = lines.has(start) ? 2 : 1;
	}

	/** Folded word at a position, empty outside the text. */
	word(index: number): string {
		return this.tokens[index]?.folded ?? '';
	}

	startsSentence(index: number): boolean {
		return (this.#starts[index] ?? 0) > 0;
	}

	/** The first word of a sentence, or of a quotation: its capital says nothing. */
	opens(index: number): boolean {
		return this.startsSentence(index) || QUOTES.has(this.word(index - 1));
	}

	startsLine(index: number): boolean {
		return this.#starts[index] === 2;
	}

	/** A word with a capital: « Irak », « USA », « McDonald ». */
	isCapital(index: number): boolean {
		const shape = this.tokens[index]?.shape;
		return shape === 'title' || shape === 'upper' || shape === 'mixed';
	}

	isWord(index: number): boolean {
		const shape = this.tokens[index]?.shape;
		return shape !== undefined && shape !== 'punctuation' && shape !== 'number';
	}

	/** Does this token follow the one before with at most a blank or a hyphen between, on the same line? */
	follows(index: number): boolean {
		const token = this.tokens[index];
		const before = this.tokens[index - 1];
		if (!token || !before) return false;
		if (token.joined) return true;
		const gap = token.start - before.end;
		if (gap > 2) return false;
		for (let at = before.end; at < token.start; at++) if (this.text.charCodeAt(at) === NEW_LINE) return false;
		return true;
	}

	/** « Saint-Denis »: a hyphen and nothing else between this token and the one before. */
	hyphened(index: number): boolean {
		const token = this.tokens[index];
		const before = this.tokens[index - 1];
		return token?.joined === true && before !== undefined && token.start - before.end === 1;
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
