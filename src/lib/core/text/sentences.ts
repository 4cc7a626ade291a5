import type { Block, Sentence, TextRange, Token } from '../model.ts';
import { ABBREVIATIONS } from './lexicon.ts';

/** Cuts blocks into sentences. A sentence never crosses a line. */
export function splitSentences(text: string, blocks: readonly Block[], tokens: readonly Token[]): Sentence[] {
	const sentences: Sentence[] = [];
	let index = 0;
	for (const block of blocks) {
		while (index < tokens.length && (tokens[index]?.start ?? 0) < block.start) index++;
		let first = index;
		while (index < tokens.length && (tokens[index]?.start ?? Infinity) < block.end) {
			index++;
			if (endsSentence(text, tokens, index - 1, block.end)) {
				// Closing quotes and brackets belong to the sentence they close.
				while (isCloser(text, tokens[index], tokens[index - 1], block.end)) index++;
				push(sentences, block, tokens, first, index);
				first = index;
			}
		}
		push(sentences, block, tokens, first, index);
	}
	return sentences;
}

/** The position of the sentence that holds a range, -1 when none does: sentences never overlap. */
export function sentenceOf(sentences: readonly Sentence[], { start, end }: TextRange): number {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle]?.start ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return low > 0 && end <= (sentences[low - 1]?.end ?? 0) ? low - 1 : -1;
}

function push(
	sentences: Sentence[],
	block: Block,
	tokens: readonly Token[],
	firstToken: number,
	endToken: number
): void {
	const first = tokens[firstToken];
	const last = tokens[endToken - 1];
	if (first && last && endToken > firstToken)
		sentences.push({ start: first.start, end: last.end, block: block.kind, firstToken, endToken });
}

function endsSentence(text: string, tokens: readonly Token[], index: number, blockEnd: number): boolean {
	const token = tokens[index];
	if (token?.shape !== 'punctuation' || !STOPS.has(token.folded)) return false;
	const next = tokens[index + 1];
	if (!next || next.start >= blockEnd) return true;
	if (STOPS.has(next.folded)) return false;
	// « il y a des blessés.Le bilan »: a missing space after the stop.
	const glued = next.joined && next.shape === 'title' && tokens[index - 1]?.shape === 'lower';
	if (next.joined && !glued && !isQuote(next)) return false;
	if (token.folded === '.') {
		const before = tokens[index - 1];
		if (before?.joined === false || before?.joined) {
			const word = before.folded;
			// « M. Zarif », « A. Khamenei »
			if (ABBREVIATIONS.has(word) && before.end === token.start && !(word === 'no' || word === 'p'))
				return next.shape === 'lower' ? false : isLongAbbreviation(word) && next.shape === 'title';
			if (word.length === 1 && before.shape !== 'number' && before.end === token.start) return false;
		}
	}
	return next.shape !== 'lower' || isQuote(next) || text[token.end] === '\n';
}

/** « etc. » and months may well end a sentence, titles never do. */
function isLongAbbreviation(word: string): boolean {
	return word === 'etc' || word === 'janv' || word === 'sept' || word === 'oct' || word === 'nov' || word === 'dec';
}

const STOPS: ReadonlySet<string> = new Set('.!?…');
const QUOTES: ReadonlySet<string> = new Set('"\'“”«»<>)]');
const CLOSING: ReadonlySet<string> = new Set('»”)]>');

const isQuote = (token: Token): boolean => QUOTES.has(token.folded);

function isCloser(text: string, token: Token | undefined, before: Token | undefined, blockEnd: number): boolean {
	if (!token || !before || token.start >= blockEnd) return false;
	if (CLOSING.has(token.folded)) return true;
	// Machine-translated texts close with the opening mark: « de l'Irak. “ ».
	return (
		/^["“]$/.test(token.folded) &&
		/^\s?$/.test(text[token.end] ?? '') &&
		(token.joined || token.end >= blockEnd || text[token.end] === '\n')
	);
}
