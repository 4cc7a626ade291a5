import type { ArticleReport, Document, PlaceMention, TextRange, Token } from '../model.ts';
import { fold } from '../text/fold.ts';
import { COMMON_WORDS, NO_NAMES, PEOPLE, SITES, WEAPONS } from './lexicon.ts';

const SHORTEST_WORD = 6;
const MOST_NAMES = 12;
const MOST_WORDS = 24;

/**
 * Gives the reports of an article the names and telling words of their sentences. Places are left out, they are compared as places,
 * and so are the victims of its other reports: « … incendié le consulat après l'assassinat de X » tells of X's killing only once.
 */
export function withWords(
	reports: readonly ArticleReport[],
	document: Document,
	places: readonly PlaceMention[]
): ArticleReport[] {
	return reports.map((report) => {
		const others = reports.filter((other) => other !== report && other.targets.join() !== report.targets.join());
		const taken = new Set(others.flatMap(({ targets }) => targets.flatMap((phrase) => fold(phrase).split(/[^a-z]+/))));
		for (const phrase of report.targets) for (const word of fold(phrase).split(/[^a-z]+/)) taken.delete(word);
		return withOwnWords(report, document, places, taken);
	});
}

function withOwnWords(
	report: ArticleReport,
	document: Document,
	places: readonly PlaceMention[],
	taken: ReadonlySet<string>
): ArticleReport {
	const names = new Set<string>();
	const words = new Set<string>();
	for (const sentence of sentencesOf(report, document)) {
		let first = true;
		for (let index = sentence.firstToken; index < sentence.endToken; index++) {
			const token = document.tokens[index];
			if (!token || token.shape === 'punctuation') continue;
			if (isName(token, first)) {
				if (!taken.has(token.folded) && !places.some((place) => holds(place, token))) names.add(token.folded);
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
