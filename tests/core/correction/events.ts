/** Small readings and events in one line each. */
import type { Action, Anchor, ArticleReport, Correction, PlaceMention, Readable, ReportPlace } from '#core';

export const TEXT = 'Samedi, une bombe a explosé à Tripoli. Une marche a eu lieu à Tripoli le 3 mars.';

export const LIBYE: ReportPlace = {
	placeId: 'p:ly',
	name: 'Tripoli',
	kind: 'city',
	country: 'LY',
	lat: 32.9,
	lng: 13.2,
	radiusKm: 10
};
export const LIBAN = {
	placeId: 'p:lb',
	name: 'Tripoli',
	kind: 'city',
	country: 'LB',
	lat: 34.4,
	lng: 35.8,
	radiusKm: 6
} as const;

const rangeOf = (words: string, from = 0) => {
	const start = TEXT.indexOf(words, from);
	return { start, end: start + words.length };
};
const SENTENCES = [
	{ start: 0, end: 38 },
	{ start: 39, end: TEXT.length }
] as const;

type Told = {
	readonly words: string;
	readonly at?: number;
	readonly sub?: string;
	readonly on?: string;
	readonly when?: string;
};

function reportAt(articleId: string, { words, at = 0, sub = 'Attack', on, when }: Told): ArticleReport {
	const range = rangeOf(words);
	const where = rangeOf('Tripoli', at);
	return {
		...range,
		articleId,
		key: `${articleId}#${range.start}`,
		text: words,
		mentions: [],
		eventType: 'Violence against civilians',
		subEventType: sub,
		place: { ...LIBYE, ...where, text: 'Tripoli' },
		...(on !== undefined && {
			date: on,
			datePrecision: 'day' as const,
			span: { start: 1, end: 2 },
			deduced: true,
			weekday: 6
		}),
		...(when !== undefined && { dateWords: when }),
		actors: [],
		targets: [],
		weapons: [],
		status: 'happened',
		sentence: at > 38 ? SENTENCES[1] : SENTENCES[0],
		score: 0.9,
		why: []
	};
}

const mentionAt = (at: number): PlaceMention => ({
	...rangeOf('Tripoli', at),
	text: 'Tripoli',
	form: 'named',
	role: 'literal',
	kind: 'city',
	placeId: 'p:ly',
	name: 'Tripoli',
	country: 'LY',
	lat: 32.9,
	lng: 13.2,
	radiusKm: 10,
	score: 0.8,
	alternatives: [],
	why: ['rank']
});

/** A bomb on « Samedi » and a march « le 3 mars », both at a Tripoli of their own. */
export const readingOf = (id: string): Readable => ({
	reports: [
		reportAt(id, { words: 'bombe', sub: 'Bomb', on: '2021-03-06', when: 'Samedi' }),
		reportAt(id, { words: 'marche', at: 39, sub: 'March', on: '2021-03-03', when: 'le 3 mars' })
	],
	places: [mentionAt(0), mentionAt(39)]
});

export const anchor = (articleId: string, words: string, from = 0): Anchor => ({
	articleId,
	...rangeOf(words, from),
	words
});
export const onReport = (id: string, words: string) => ({ ...anchor(id, words), of: 'report' as const });
export const onMention = (id: string, from = 0) => ({ ...anchor(id, 'Tripoli', from), of: 'mention' as const });

/** Events a second apart, ids « 1 », « 2 » …, by Ana. */
export const logOf = (...actions: readonly Action[]): Correction[] =>
	actions.map((action, index) => ({
		id: String(index + 1),
		at: `2026-11-22T10:00:${String(index).padStart(2, '0')}Z`,
		by: 'Ana',
		corpus: 'mine',
		action
	}));
