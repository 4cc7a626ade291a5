/** What a visitor asks of the texts: every term must be there. No query language: whatever is typed is words. */
import { fold } from '#core';

/** Folded words that follow one another; of the last one only the beginning, when `prefix`. */
export type Term = { readonly words: readonly string[]; readonly prefix: boolean };

/** An apostrophe ends these, and who looks for « l’ambassade » means every embassy. */
const ELIDED = new Set(['l', 'd', 'j', 'n', 's', 'c', 'm', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);
const QUOTES = /["«»“”„]/;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Shorter beginnings would find nearly everything. */
const SHORTEST_PREFIX = 2;
/** An address is no place for an essay. */
export const LONGEST_ASKED = 200;

/** Words in quotes stand together as they are; any other is the beginning of a word. An open quote quotes nothing. */
export function readTerms(asked: string): Term[] {
	const parts = asked.slice(0, LONGEST_ASKED).split(QUOTES);
	return parts.flatMap((part, at) => {
		const isQuoted = at % 2 === 1 && at < parts.length - 1;
		return isQuoted ? quotedTerm(part) : part.split(/\s/).flatMap(plainTerm);
	});
}

/** The folded words of a text with their places in it. The text's own length counts, not that of the folded words. */
export function* eachWord(text: string): Generator<{ readonly folded: string; start: number; end: number }> {
	for (const match of text.matchAll(WORD))
		yield { folded: fold(match[0]), start: match.index, end: match.index + match[0].length };
}

const wordsOf = (text: string): string[] =>
	[...eachWord(text)].map(({ folded }) => folded).filter((word) => word !== '');

function quotedTerm(text: string): Term[] {
	const words = wordsOf(text);
	return words.length > 0 ? [{ words, prefix: false }] : [];
}

/** « États-Unis » are two words that follow one another. */
function plainTerm(text: string): Term[] {
	const [head = '', ...rest] = fold(text).split("'");
	const isElided = rest.some((one) => one !== '') && ELIDED.has(head);
	const words = wordsOf(isElided ? rest.join("'") : text);
	const last = words.at(-1);
	return last === undefined ? [] : [{ words, prefix: last.length >= SHORTEST_PREFIX }];
}
