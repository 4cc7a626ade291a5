/** How expressions lean on their neighbours: a clock on its day, a day on the year of a range, all on their prepositions. */
import { CLOCK_LINKS, RANGE_LINKS, RANGE_OPENERS } from './neighbours.ts';
import type { Document } from '../model.ts';
import { SIGNALS } from './lexicon.ts';
import { isDayLike } from './meaning.ts';
import type { Found, Meaning } from './meaning.ts';
import { phrases } from './phrases.ts';
import type { Run } from './pattern.ts';

/** « depuis 2018 », « avant mardi », « jusqu'au 3 »: what the word before says of the expression. */
export type Signal = 'since' | 'until' | 'before' | 'after' | 'from' | 'by';

/** An expression with its sentence and what it leans on; numbers are places in the same list. */
export type Related = Found & {
	/** Place of the sentence in `Document.sentences`. */
	readonly sentence: number;
	/** The day that this clock or part of day belongs to. */
	readonly dayFrom?: number;
	/** The clock that narrows this day. */
	readonly clockFrom?: number;
	/** The other end of the range that this begins. */
	readonly through?: boolean;
	readonly signal?: Signal;
};

export function relate(document: Document, found: readonly Found[], terms: readonly number[]): Related[] {
	const said = found.filter((one) => !isFurniture(document, one));
	const shared = shareYears(document, said).map((one) =>
		isSpokenToday(document, one) ? { ...one, meaning: NOWADAYS } : one
	);
	const related: Related[] = shared.map((one) => {
		const signal = signalBefore(document, terms, one);
		return { ...one, sentence: sentenceAt(document.sentences, one.firstToken), ...(signal ? { signal } : {}) };
	});
	for (const [i, one] of related.entries()) {
		if (one.meaning.kind !== 'clock') continue;
		const before = related[i - 1];
		const after = related[i + 1];
		const dayBefore =
			before && before.sentence === one.sentence ? (isDayOrNight(before.meaning) ? i - 1 : before.dayFrom) : undefined;
		const links = before ? isLinked(document, before, one) : false;
		if (before && dayBefore !== undefined && links) related[i] = { ...one, dayFrom: dayBefore };
		else if (after && isDayOrNight(after.meaning) && after.sentence === one.sentence && isLinked(document, one, after))
			related[i] = { ...one, dayFrom: i + 1 };
		const day = related[i]?.dayFrom;
		const dayFound = day === undefined ? undefined : related[day];
		if (
			day !== undefined &&
			dayFound &&
			one.meaning.clock &&
			dayFound.clockFrom === undefined &&
			Math.abs(day - i) <= 2
		)
			related[day] = { ...dayFound, clockFrom: i };
	}
	return related;
}

/** « 1 min » in a byline is how long the article is to read; « 15 minutes. » as a sentence is the name of a paper. */
function isFurniture({ sentences, tokens }: Document, one: Found): boolean {
	if (one.meaning.kind !== 'duration') return false;
	const sentence = sentences[sentenceAt(sentences, one.firstToken)];
	if (!sentence || sentence.block === 'byline' || sentence.block === 'advert') return true;
	const isWhole = sentence.firstToken === one.firstToken && sentence.endToken === one.endToken + 1;
	return isWhole && tokens[one.endToken]?.folded === '.' && sentences.length > 1;
}

/** The place of the sentence that holds a token. */
function sentenceAt(sentences: Document['sentences'], token: number): number {
	let low = 0;
	let high = sentences.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((sentences[middle]?.firstToken ?? Infinity) <= token) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** « la nuit de lundi à mardi » has hours too. */
const isDayOrNight = (meaning: Meaning): boolean => isDayLike(meaning) || meaning.kind === 'between';

const NOWADAYS: Meaning = { kind: 'reference', timex: 'PRESENT_REF' };

/** How far back an opening quote is looked for. */
const QUOTE = 600;

/** « Aujourd'hui » in quoted speech mostly means these days. */
function isSpokenToday({ text }: Document, { meaning, start }: Found): boolean {
	if (
		meaning.kind !== 'shift' ||
		meaning.origin !== 'publication' ||
		meaning.unit !== 'day' ||
		meaning.count !== 0 ||
		meaning.part ||
		meaning.clock
	)
		return false;
	const back = text.slice(Math.max(0, start - QUOTE), start);
	const before = back.slice(back.lastIndexOf('\n') + 1);
	const last = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
	if (last > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'))) return true;
	return before.split('"').length % 2 === 0;
}

/** Are there only commas and small words between two expressions: « jeudi 23 mai, à 20 h 30 », « 15 h 30, hier »? */
function isLinked({ tokens }: Document, a: Found, b: Found): boolean {
	if (b.firstToken - a.endToken > 5) return false;
	for (let at = a.endToken; at < b.firstToken; at++) if (!CLOCK_LINKS.has(tokens[at]?.folded ?? '')) return false;
	return true;
}

/** « du 30 mars au 2 avril 2020 »: the first takes the year of the second; ranges are marked. */
function shareYears({ tokens }: Document, found: readonly Found[]): Found[] {
	const shared = [...found];
	for (let i = shared.length - 2; i >= 0; i--) {
		const first = shared[i];
		const second = shared[i + 1];
		if (!first || !second || second.firstToken - first.endToken > 2) continue;
		// « février-mars 2019 »: the hyphen is no token.
		if (
			second.firstToken < first.endToken ||
			(second.firstToken === first.endToken && !tokens[second.firstToken]?.joined)
		)
			continue;
		const link = tokens
			.slice(first.endToken, second.firstToken)
			.map(({ folded }) => folded)
			.join(' ');
		if (link !== '' && !RANGE_LINKS.has(link)) continue;
		const opened = RANGE_OPENERS.has(tokens[first.firstToken - 1]?.folded ?? '') && link !== ',';
		const withYear = yearShared(first.meaning, second.meaning);
		if (withYear || opened)
			shared[i] = { ...first, meaning: withYear ?? first.meaning, ...(opened ? { through: true } : {}) };
	}
	return shared;
}

function yearShared(first: Meaning, second: Meaning): Meaning | undefined {
	if (
		first.kind !== 'calendar' ||
		second.kind !== 'calendar' ||
		first.month === undefined ||
		second.month === undefined
	)
		return undefined;
	if (first.year !== undefined || second.year === undefined) return undefined;
	return { ...first, year: first.month > second.month ? second.year - 1 : second.year };
}

const signals = phrases(SIGNALS);

function signalBefore({ text, tokens }: Document, terms: readonly number[], { firstToken }: Found): Signal | undefined {
	const run: Run = { text, tokens, terms, limit: firstToken };
	for (let back = Math.min(3, firstToken); back >= 1; back--) {
		const hit = signals.read(run, firstToken - back)[0];
		if (hit?.end === firstToken) return hit.value as Signal;
	}
	return undefined;
}
