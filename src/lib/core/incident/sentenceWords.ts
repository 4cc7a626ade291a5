import type { ArticleReport, Document, PlaceMention, TextRange, Token } from '../model.ts';
import { COMMON_WORDS, NO_NAMES, PEOPLE, SITES, WEAPONS } from './lexicon.ts';

const SHORTEST_WORD = 6;
const MOST_NAMES = 12;
const MOST_WORDS = 24;

/** Gives a report the names and telling words of its sentences; places are left out, they are compared as places. */
export function withWords(report: ArticleReport, document: Document, places: readonly PlaceMention[]): ArticleReport {
	const names = new Set<string>();
	const words = new Set<string>();
	for (const sentence of sentencesOf(report, document)) {
		let first = true;
		for (let index = sentence.firstToken; index < sentence.endToken; index++) {
			const token = document.tokens[index];
			if (!token || token.shape === 'punctuation') continue;
			if (isName(token, first)) {
				if (!places.some((place) => holds(place, token))) names.add(token.folded);
			} else if (isTelling(token)) words.add(token.folded);
			first = false;
		}
	}
	return { ...report, names: [...names].slice(0, MOST_NAMES), words: [...words].slice(0, MOST_WORDS) };
}

/** The sentence of the trigger and of its repetitions. */
function sentencesOf(report: ArticleReport, { sentences }: Document) {
	return sentences.filter((sentence) => [report, ...report.mentions].some((range) => holds(sentence, range)));
}

const holds = (outer: TextRange, inner: TextRange): boolean => outer.start <= inner.start && inner.end <= outer.end;

function isName({ shape, folded }: Token, first: boolean): boolean {
	return (
		!first &&
		(shape === 'title' || shape === 'mixed') &&
		folded.length > 2 &&
		!folded.endsWith("'") &&
		!NO_NAMES.has(folded)
	);
}

function isTelling({ shape, folded }: Token): boolean {
	return (
		shape === 'lower' &&
		folded.length >= SHORTEST_WORD &&
		!COMMON_WORDS.has(folded) &&
		!SITES.byWord.has(folded) &&
		!PEOPLE.byWord.has(folded) &&
		!WEAPONS.byWord.has(folded)
	);
}
