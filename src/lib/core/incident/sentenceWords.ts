import type { ArticleReport, Document, PlaceMention, TextRange, Token } from '../model.ts';
import { fold } from '../text/fold.ts';
import { COMMON_WORDS, NO_NAMES, PEOPLE, SITES, WEAPONS } from './lexicon.ts';

const SHORTEST_WORD = 6;
const MOST_NAMES = 12;
const MOST_WORDS = 24;

/**
 * Gives the reports of an article the names and telling words of their sentences. Places are left out, they are compared as places,
 * and so are the victims of other reports of a sentence: « … incendié le consulat après l'assassinat de X ».
 */
export function withWords(
	reports: readonly ArticleReport[],
	document: Document,
	places: readonly PlaceMention[]
): ArticleReport[] {
	const told = reports.map((report) => ({ report, sentences: sentencesOf(report, document) }));
	return told.map(({ report, sentences }) => {
		const beside = told.filter((other) => other.sentences.some((sentence) => sentences.includes(sentence)));
		const victims = beside.flatMap(({ report: other }) => (other === report ? [] : other.targets.flatMap(wordsOf)));
		const own = new Set(report.targets.flatMap(wordsOf));
		const others = new Set(victims.filter((word) => !own.has(word)));
		const names = new Set<string>();
		const words = new Set<string>();
		for (const sentence of sentences)
			for (let index = sentence.firstToken; index < sentence.endToken; index++) {
				const token = document.tokens[index];
				if (!token || others.has(token.folded)) continue;
				if (isName(token, index === sentence.firstToken)) {
					if (!places.some((place) => holds(place, token))) names.add(token.folded);
				} else if (isTelling(token)) words.add(token.folded);
			}
		return { ...report, names: [...names].slice(0, MOST_NAMES), words: [...words].slice(0, MOST_WORDS) };
	});
}

const wordsOf = (phrase: string): string[] => fold(phrase).split(/[^a-z]+/);

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
