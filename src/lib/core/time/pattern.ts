/**
 * A small pattern language over tokens: « the? weekday? day month year? » is a list of named classes, each optional
 * with `?`, or one of several with `|`. A class is a table of phrases, a reader such as a number, or other patterns.
 * `matcher.ts` reads many patterns at once.
 */
import type { Token } from '../model.ts';
import type { Caught } from './caught.ts';
import type { Clock, Meaning, Quantity } from './meaning.ts';

export type Value = string | number | Quantity | Clock | Meaning;

/** One way to read a class at a token: the token after it, and what it says. */
export type Hit = { readonly end: number; readonly value: Value };

/** The tokens of a text and the token where this run of them ends. */
export type Run = {
	readonly text: string;
	readonly tokens: readonly Token[];
	/** What the tokens are to the tables of time, see `terms.ts`. */
	readonly terms: readonly number[];
	readonly limit: number;
};

/** Which tokens a class may begin with: words, and whether numbers may. */
export type Firsts = { readonly words: ReadonlySet<string>; readonly numbers: boolean };

/** A phrase after its first word: the terms of the other words. */
export type Phrase = { readonly rest: readonly number[]; readonly value: Value };

/** Reads a class at a token, the longest way first. */
export type Reader = {
	readonly firsts: Firsts;
	readonly read: (run: Run, at: number) => readonly Hit[];
	/** All that a class of phrases holds, by the term of the first word, the longest first. */
	readonly phrases?: ReadonlyMap<number, readonly Phrase[]>;
	/** May it be read where these two terms stand? Asked only where the first may begin it. */
	readonly may?: (term: number, next: number) => boolean;
	/** May a reading that begins with the first term go on over the second? Without it: over any. */
	readonly goesOn?: (term: number, next: number) => boolean;
};

/** Where a pattern matched: `start` and `end` are tokens. */
export type Match = { readonly run: Run; readonly start: number; readonly end: number };

export type PatternRule = {
	readonly pattern: string;
	/** Makes the meaning; undefined when the words make no sense together. */
	readonly read: (caught: Caught, match: Match) => Meaning | undefined;
};

/** One place of a pattern: the classes that may stand there, each with the name under which it is caught. */
export type Element = {
	readonly classes: readonly { readonly name: string; readonly reader: Reader }[];
	readonly optional: boolean;
};

/** A rule over classes that are known. */
export type Pattern = {
	readonly name: string;
	readonly elements: readonly Element[];
	readonly read: PatternRule['read'];
};

export type Classes = Readonly<Record<string, Reader>>;

/** Compiles rules over named classes. A class name that is not known is our own mistake. */
export function compile(step: string, rules: readonly PatternRule[], classes: Classes): Pattern[] {
	return rules.map(({ pattern, read }) => {
		const elements = pattern.split(' ').map((source) => elementOf(source, classes));
		if (elements.every(({ optional }) => optional))
			throw new Error(`a pattern needs one element that is not optional: ${pattern}`);
		return { name: `${step}: ${pattern}`, elements, read };
	});
}

function elementOf(source: string, classes: Classes): Element {
	const optional = source.endsWith('?');
	// « weekday:to » catches a second weekday under its own name.
	const [names = '', label] = (optional ? source.slice(0, -1) : source).split(':');
	const known = names.split('|').map((name) => {
		const reader = classes[name];
		if (!reader) throw new Error(`unknown word class: ${name}`);
		return { name: label ?? name, reader };
	});
	return { classes: known, optional };
}

/** The tokens that a pattern may begin with. */
export function firstsOf({ elements }: Pattern): Firsts {
	const until = elements.findIndex(({ optional }) => !optional);
	return joinFirsts(elements.slice(0, until + 1).flatMap(({ classes }) => classes.map(({ reader }) => reader.firsts)));
}

export const joinFirsts = (all: readonly Firsts[]): Firsts => ({
	words: new Set(all.flatMap(({ words }) => [...words])),
	numbers: all.some(({ numbers }) => numbers)
});
