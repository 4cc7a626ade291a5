/** The elements of patterns as the matcher reads them: phrases by the term of their first word, all else by a reader. */
import { joinFirsts } from './pattern.ts';
import type { Element, Hit, Phrase, Reader, Run } from './pattern.ts';
import { isNumber, termOf } from './terms.ts';

/** A phrase with the class it is caught under. */
export type NamedPhrase = Phrase & { readonly name: string };

/** How an element is read: by phrases alone, by one reader under a name, or by several, the longest way first. */
export type Way = {
	readonly phrases: ReadonlyMap<number, readonly NamedPhrase[]> | undefined;
	readonly name: string | undefined;
	readonly read: (run: Run, at: number) => readonly (Hit & { readonly name?: string })[];
	readonly mayBegin: (term: number) => boolean;
	/** May it be read where these two terms stand? */
	readonly may: (term: number, next: number) => boolean;
	/** May a reading go on over the second? */
	readonly goesOn: (term: number, next: number) => boolean;
};

export function wayOf({ classes }: Element): Way {
	const [only, ...others] = classes;
	const isOne = others.length === 0;
	const readAll = (run: Run, at: number): ReturnType<Way['read']> =>
		classes
			.flatMap(({ name, reader }) => reader.read(run, at).map((hit) => ({ ...hit, name })))
			.sort((a, b) => b.end - a.end);
	const readers = classes.map(({ reader }) => reader);
	const starts = readers.map(startsOf);
	const mayBegin = (term: number): boolean => starts.some((start) => start(term));
	const may = (term: number, next: number): boolean =>
		readers.some((reader, i) => starts[i]?.(term) === true && reader.may?.(term, next) !== false);
	const goesOn = (term: number, next: number): boolean => readers.some((one) => one.goesOn?.(term, next) !== false);
	const read = isOne && only ? only.reader.read : readAll;
	return { phrases: phrasesOf(classes), name: isOne ? only?.name : undefined, read, mayBegin, may, goesOn };
}

/** Tells by its term whether a class may begin with a word. */
function startsOf({ firsts }: Reader): (term: number) => boolean {
	const terms = new Set([...joinFirsts([firsts]).words].map(termOf));
	return (term) => terms.has(term) || (firsts.numbers && isNumber(term));
}

/** All phrases of the classes together; undefined when one of them reads in another way. */
function phrasesOf(classes: Element['classes']): Way['phrases'] {
	const all = new Map<number, NamedPhrase[]>();
	for (const { name, reader } of classes) {
		if (!reader.phrases) return undefined;
		for (const [first, phrases] of reader.phrases)
			all.set(first, [...(all.get(first) ?? []), ...phrases.map((one) => ({ ...one, name }))]);
	}
	for (const phrases of all.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
	return all;
}

/** Do two elements read the same, so that what stands after them may share a branch? */
export const isSame = (a: Element, b: Element): boolean =>
	a.optional === b.optional &&
	a.classes.length === b.classes.length &&
	a.classes.every(({ name, reader }, at) => b.classes[at]?.name === name && b.classes[at].reader === reader);
