import type { TextRange } from '#core';

/** What leaves the workspace of an article's text: at most so many UTF-16 code units, the ellipses counted. */
export const LONGEST_QUOTE = 200;

/** `text.slice(start, end)` of the article is the quote without its ellipses. */
export type Quote = TextRange & { readonly quote: string };

/**
 * The part of a sentence that may be quoted, cut at words. It begins with the sentence, or so late that the trigger stands
 * in it. `sentence` is a range of the article, `words` its text, `trigger` a range of the article.
 */
export function shortQuote(words: string, sentence: TextRange, trigger: TextRange): Quote {
	if (words.length <= LONGEST_QUOTE) return { quote: words, start: sentence.start, end: sentence.start + words.length };
	const wanted = Math.min(Math.max(0, trigger.end - sentence.start), words.length);
	const late = wanted > LONGEST_QUOTE - 2;
	const from = late ? wordStart(words, Math.min(wanted - LONGEST_QUOTE / 2, words.length - LONGEST_QUOTE + 1)) : 0;
	const room = LONGEST_QUOTE - (from > 0 ? 1 : 0);
	const to = words.length - from <= room ? words.length : wordEnd(words, from, from + room - 1);
	const quote = `${from > 0 ? '…' : ''}${words.slice(from, to)}${to < words.length ? '…' : ''}`;
	return { quote, start: sentence.start + from, end: sentence.start + to };
}

/** The first beginning of a word at or after `at`; `at` itself in a run without blanks. */
function wordStart(words: string, at: number): number {
	for (let index = at; index < Math.min(at + LONGEST_QUOTE / 4, words.length); index++)
		if (isBlank(words[index - 1]) && !isBlank(words[index])) return index;
	return isLow(words, at) ? at + 1 : at;
}

/** The last end of a word at or before `at`, after `from`; `at` itself in a run without blanks. */
function wordEnd(words: string, from: number, at: number): number {
	for (let index = at; index > from + LONGEST_QUOTE / 2; index--)
		if (isBlank(words[index]) && !isBlank(words[index - 1])) return index;
	return isLow(words, at) ? at - 1 : at;
}

const isBlank = (character: string | undefined): boolean => character === undefined || /\s/.test(character);
/** Would a cut here part a surrogate pair? */
const isLow = (words: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(words[at] ?? '');
