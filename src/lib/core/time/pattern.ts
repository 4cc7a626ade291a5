/**
 * A small pattern language over tokens: « the? weekday? day month year? » is a list of named classes, each optional
 * with `?`, or one of several with `|`. A class is a table of phrases, a reader such as a number, or other patterns.
 * Matching backtracks over at most a dozen elements, so the whole scan stays linear in the text.
 */
import type { Token } from '../model.ts';
import { isNear, windowFor } from './hints.ts';
import type { Hints } from './hints.ts';
import type { Clock, Meaning, Quantity } from './meaning.ts';

export type Value = string | number | Quantity | Clock | Meaning;

/** One way to read a class at a token: the token after it, and what it says. */
export type Hit = {
	readonly end: number;
	readonly value: Value;
	/** The class, where a pattern allows several. */ readonly name?: string;
};

/** The tokens of a text and the token where this run of them ends. */
export type Run = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly limit: number;
	readonly hints: Hints;
};

/** Which tokens a class may begin with: words, and whether numbers may. */
export type Firsts = { readonly words: ReadonlySet<string>; readonly numbers: boolean };

/** Reads a class at a token, the longest way first. */
export type Reader = {
	readonly firsts: Firsts;
	readonly read: (run: Run, at: number) => readonly Hit[];
	/** Families of which every reading holds a word; 0 when unknown. */
	readonly needs: number;
	/** The most tokens of a reading. */
	readonly length: number;
};

/** What a pattern caught, by class name. */
export type Caught = {
	readonly has: (name: string) => boolean;
	readonly number: (name: string) => number | undefined;
	readonly text: (name: string) => string | undefined;
	readonly quantity: (name: string) => Quantity | undefined;
	readonly clock: (name: string) => Clock | undefined;
	readonly meaning: (name: string) => Meaning | undefined;
};

/** Where a pattern matched: `start` and `end` are tokens. */
export type Match = { readonly run: Run; readonly start: number; readonly end: number };

export type Pattern = {
	readonly name: string;
	readonly firsts: Firsts;
	/** Families of which every match holds a word; 0 when unknown. */
	readonly needs: number;
	/** The longest match at a token that also makes sense. */
	readonly match: (run: Run, at: number) => { readonly end: number; readonly meaning: Meaning } | undefined;
};

export type PatternRule = {
	readonly pattern: string;
	/** Makes the meaning; undefined when the words make no sense together. */
	readonly read: (caught: Caught, match: Match) => Meaning | undefined;
};

const NONE: readonly Hit[] = [];

/** A class whose readings are the meanings of other patterns. */
export function anyOf(patterns: readonly Pattern[]): Reader {
	const firsts = joinFirsts(patterns.map((pattern) => pattern.firsts));
	const readAt = (run: Run, at: number, token: Token): readonly Hit[] => {
		const hits: Hit[] = [];
		for (const pattern of patterns) {
			if (!canBegin(pattern.firsts, token)) continue;
			const match = pattern.match(run, at);
			if (match) hits.push({ end: match.end, value: match.meaning });
		}
		return hits.length > 1 ? hits.sort((a, b) => b.end - a.end) : hits;
	};
	return memoised({
		firsts,
		needs: patterns.every(({ needs }) => needs !== 0) ? patterns.reduce((bits, { needs }) => bits | needs, 0) : 0,
		length: LONGEST,
		read: (run, at) => {
			const token = at < run.limit ? run.tokens[at] : undefined;
			return token && canBegin(firsts, token) ? readAt(run, at, token) : NONE;
		}
	});
}

/** A scan looks at most so many tokens ahead of where it stands. */
const SEEN = 32;

/**
 * A class that remembers what it read last: many patterns ask for the same number or day at the same token. One
 * answer is kept for each of the last tokens, and only for the run that asked.
 */
export function memoised(inner: Reader): Reader {
	const places = new Int32Array(SEEN).fill(-1);
	const answers: (readonly Hit[])[] = [];
	let owner: Run | undefined;
	const read = (run: Run, at: number): readonly Hit[] => {
		if (owner !== run) {
			owner = run;
			places.fill(-1);
		}
		const slot = at % SEEN;
		const known = places[slot] === at ? answers[slot] : undefined;
		if (known) return known;
		const hits = inner.read(run, at);
		places[slot] = at;
		answers[slot] = hits;
		return hits;
	};
	return { ...inner, read };
}

export const canBegin = (firsts: Firsts, token: Token): boolean =>
	firsts.words.has(token.folded) || (firsts.numbers && token.shape === 'number');

export const joinFirsts = (all: readonly Firsts[]): Firsts => ({
	words: new Set(all.flatMap(({ words }) => [...words])),
	numbers: all.some(({ numbers }) => numbers)
});

type Element = { readonly name: string; readonly reader: Reader; readonly optional: boolean };

/** Compiles rules over named classes. A class name that is not known is our own mistake. */
export function compile(
	step: string,
	rules: readonly PatternRule[],
	classes: Readonly<Record<string, Reader>>
): Pattern[] {
	return rules.map(({ pattern, read }) => {
		const elements = pattern.split(' ').map((source) => elementOf(source, classes));
		const needs = needsOf(elements);
		const caught: { name: string; value: Value }[] = [];
		// Longest first: the first full match that makes sense wins.
		const walk = (run: Run, start: number, index: number, at: number): Done | undefined => {
			const element = elements[index];
			if (!element) {
				const meaning = read(reading(caught), { run, start, end: at });
				return meaning && { end: at, meaning };
			}
			for (const hit of element.reader.read(run, at)) {
				caught.push({ name: hit.name ?? element.name, value: hit.value });
				const done = walk(run, start, index + 1, hit.end);
				caught.pop();
				if (done) return done;
			}
			return element.optional ? walk(run, start, index + 1, at) : undefined;
		};
		const match = (run: Run, start: number): Done | undefined =>
			mayMatch(needs, run.hints, start) ? walk(run, start, 0, start) : undefined;
		return { name: `${step}: ${pattern}`, firsts: firstsOf(elements), needs: needs[0]?.bits ?? 0, match };
	});
}

type Done = { readonly end: number; readonly meaning: Meaning };

/** Bits that must stand in a window ahead of a match's first token. */
type Need = { readonly bits: number; readonly window: number };

/** The most tokens that a whole pattern is thought to take. */
const LONGEST = 16;

function needsOf(elements: readonly Element[]): Need[] {
	const needs: Need[] = [];
	let reach = 0;
	for (const { reader, optional } of elements) {
		reach += reader.length;
		if (!optional && reader.needs !== 0) needs.push({ bits: reader.needs, window: windowFor(reach) });
	}
	return needs;
}

function mayMatch(needs: readonly Need[], hints: Hints, start: number): boolean {
	for (const { bits, window } of needs) if (!isNear(hints, window, start, bits)) return false;
	return true;
}

function elementOf(source: string, classes: Readonly<Record<string, Reader>>): Element {
	const optional = source.endsWith('?');
	const bare = optional ? source.slice(0, -1) : source;
	// « weekday:to » catches a second weekday under its own name.
	const [names = '', label] = bare.split(':');
	const readers = names.split('|').map((name) => {
		const reader = classes[name];
		if (!reader) throw new Error(`unknown word class: ${name}`);
		return { name: label ?? name, reader };
	});
	const [only] = readers;
	if (only && readers.length === 1) return { ...only, optional };
	const read = (run: Run, at: number): readonly Hit[] => {
		const hits = readers.flatMap(({ name, reader }) => reader.read(run, at).map((hit) => ({ ...hit, name })));
		return hits.length > 1 ? hits.sort((a, b) => b.end - a.end) : hits;
	};
	const all = readers.map(({ reader }) => reader);
	const reader: Reader = {
		firsts: joinFirsts(all.map(({ firsts }) => firsts)),
		read,
		needs: all.every(({ needs }) => needs !== 0) ? all.reduce((bits, { needs }) => bits | needs, 0) : 0,
		length: Math.max(...all.map(({ length }) => length))
	};
	return { name: names, reader, optional };
}

function firstsOf(elements: readonly Element[]): Firsts {
	const until = elements.findIndex(({ optional }) => !optional);
	if (until < 0)
		throw new Error(`a pattern needs one element that is not optional: ${elements.map(({ name }) => name).join(' ')}`);
	return joinFirsts(elements.slice(0, until + 1).map(({ reader }) => reader.firsts));
}

function reading(caught: readonly { name: string; value: Value }[]): Caught {
	const get = (name: string): Value | undefined => caught.find((one) => one.name === name)?.value;
	return {
		has: (name) => get(name) !== undefined,
		number: (name) => {
			const value = get(name);
			return typeof value === 'number' ? value : undefined;
		},
		text: (name) => {
			const value = get(name);
			return typeof value === 'string' ? value : undefined;
		},
		quantity: (name) => {
			const value = get(name);
			return typeof value === 'object' && 'from' in value ? value : undefined;
		},
		clock: (name) => {
			const value = get(name);
			return typeof value === 'object' && 'minutes' in value ? value : undefined;
		},
		meaning: (name) => {
			const value = get(name);
			return typeof value === 'object' && 'kind' in value ? value : undefined;
		}
	};
}
