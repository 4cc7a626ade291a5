import type { Document, PlaceMention, Token } from '../model.ts';
import type { ReportDraft } from '../report/draft.ts';
import { CODE, WORD_SHIFT } from '../text/codes.ts';
import { fold } from '../text/fold.ts';
import { sentenceOf } from '../text/sentences.ts';
import { WordSet } from '../text/wordset.ts';
import { COMMON_WORDS, NO_NAMES, PEOPLE, SITES, WEAPONS } from './lexicon.ts';

const SHORTEST_WORD = 6;
const MOST_NAMES = 12;
const MOST_WORDS = 24;

/** The names and telling words of a sentence, each once. */
type Words = { readonly names: ReadonlySet<string>; readonly words: ReadonlySet<string> };

/** A report with the positions of its sentences in order and the words of those it strikes. */
type Told = {
	readonly report: ReportDraft;
	readonly sentences: readonly number[];
	readonly targets: readonly string[];
};

/**
 * Gives the reports of an article the names and telling words of their sentences. Places are left out, they are compared as places,
 * and so are the victims of other reports of a sentence: « … incendié le consulat après l'assassinat de X ».
 */
export function addWords(reports: readonly ReportDraft[], document: Document, places: readonly PlaceMention[]): void {
	const told = reports.map((report): Told => {
		const targets = report.targets.flatMap(wordsOf);
		return { report, sentences: sentencesOf(report, document), targets };
	});
	const read: (Words | undefined)[] = [];
	for (const one of told) {
		const others = victimsBeside(one, told);
		const names = new Set<string>();
		const words = new Set<string>();
		for (const sentence of one.sentences) {
			const said = (read[sentence] ??= wordsIn(document, sentence, places));
			for (const name of said.names) if (names.size < MOST_NAMES && !others.has(name)) names.add(name);
			for (const word of said.words) if (words.size < MOST_WORDS && !others.has(word)) words.add(word);
		}
		one.report.names = [...names];
		one.report.words = [...words];
	}
}

const wordsOf = (phrase: string): string[] => fold(phrase).split(/[^a-z]+/);

/** The sentence of the trigger and those of its repetitions. */
function sentencesOf(report: ReportDraft, { sentences }: Document): number[] {
	const found = new Set<number>();
	for (const range of [report, ...report.mentions]) {
		const sentence = sentenceOf(sentences, range);
		if (sentence >= 0) found.add(sentence);
	}
	return [...found].sort((a, b) => a - b);
}

const NOBODY: ReadonlySet<string> = new Set();

/** Whom the other reports of these sentences strike, and this one does not. */
function victimsBeside({ report, sentences, targets }: Told, told: readonly Told[]): ReadonlySet<string> {
	let victims: Set<string> | undefined;
	for (const other of told) {
		if (other.report === report || other.targets.length === 0) continue;
		if (!other.sentences.some((sentence) => sentences.includes(sentence))) continue;
		victims ??= new Set();
		for (const word of other.targets) if (!targets.includes(word)) victims.add(word);
	}
	return victims ?? NOBODY;
}

function wordsIn({ tokens, codes, sentences }: Document, sentence: number, places: readonly PlaceMention[]): Words {
	const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
	const names = new Set<string>();
	const words = new Set<string>();
	for (let index = firstToken; index < endToken; index++) {
		const code = codes[index] ?? 0;
		const isLower = (code & CODE.lower) !== 0;
		if (isLower ? COMMON.has(code >> WORD_SHIFT) : index === firstToken || !mayBeName(code)) continue;
		const token = tokens[index];
		if (!token) continue;
		const { folded } = token;
		if (isLower) {
			if (folded.length >= SHORTEST_WORD) words.add(folded);
		} else if (folded.length > 2 && !folded.endsWith("'") && !isInPlace(token, places)) names.add(folded);
	}
	return { names, words };
}

const NAMELESS = new WordSet(NO_NAMES);
const COMMON = new WordSet([
	...COMMON_WORDS,
	...SITES.byWord.keys(),
	...PEOPLE.byWord.keys(),
	...WEAPONS.byWord.keys()
]);

/** A capital, but not all in capitals. */
const mayBeName = (code: number): boolean =>
	(code & (CODE.capital | CODE.upper)) === CODE.capital && !NAMELESS.has(code >> WORD_SHIFT);

function isInPlace({ start, end }: Token, places: readonly PlaceMention[]): boolean {
	for (const place of places) if (place.start <= start && end <= place.end) return true;
	return false;
}
