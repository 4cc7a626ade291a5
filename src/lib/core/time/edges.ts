/** The elements of patterns as the matcher reads them: phrases by the term of their first word, all else by a reader. */
import { joinFirsts } from './pattern.ts';
import type { Element, Hit, Phrase, Reader, Run } from './pattern.ts';
import { isNumber, termOf } from './terms.ts';

/** A phrase with the class it is caught under. */
export type NamedPhrase = Phrase & { readonly name: string };
export type NamedHit = Hit & { readonly name: string };

/** How an element is read: by phrases alone, or by readers, the longest way first. */
export type Way = {
	readonly phrases?: ReadonlyMap<number, readonly NamedPhrase[]>;
	readonly read: (run: Run, at: number) => readonly NamedHit[];
	/** May it be read where these two terms stand? */
	readonly may: (term: number, next: number) => boolean;
	/** Does every reading end before a word without a term? */
	readonly ends: boolean;
};

export function wayOf({ classes }: Element): Way {
	const read = (run: Run, at: number): readonly NamedHit[] => {
		const hits: NamedHit[] = [];
		for (const { name, reader } of classes)
			for (const { end, value } of reader.read(run, at)) hits.push({ end, value, name });
		return classes.length > 1 ? hits.sort((a, b) => b.end - a.end) : hits;
	};
	const readers = classes.map(({ reader }) => reader);
	const starts = readers.map(startsOf);
	const may = (term: number, next: number): boolean =>
		readers.some((reader, i) => starts[i]?.(term) === true && reader.may?.(term, next) !== false);
	const phrases = phrasesOf(classes);
	return { read, may, ends: readers.every(({ ends }) => ends === true), ...(phrases ? { phrases } : {}) };
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
