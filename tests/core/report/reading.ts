/** Reads a text with hand-made places and times, so that these tests fail only for what the reports do. */
import type { ArticleReport, PlaceKind, PlaceMention, PlaceRole, TimeExpression } from '../../../src/lib/core/model.ts';
import { extractReports } from '../../../src/lib/core/report/extract.ts';
import { prepare } from '../../../src/lib/core/text/prepare.ts';
import { spanOf } from '../../../src/lib/core/time/span.ts';

/** `[words, kind, lat, lng, country]`; a role other than literal comes last. `within` names the container's words. */
export type PlaceRow = readonly [string, PlaceKind, number | null, number | null, string, PlaceRole?, string?];

const RADIUS_KM = { country: 300, region: 300, water: 50, admin1: 80, admin2: 30, city: 8, district: 2, facility: 0.5 };

export const PLACES: readonly PlaceRow[] = [
	['Bagdad', 'city', 33.31, 44.36, 'IQ'],
	['Téhéran', 'city', 35.69, 51.42, 'IR'],
	['Najaf', 'city', 32.0, 44.33, 'IQ'],
	['Kerbala', 'city', 32.61, 44.03, 'IQ'],
	['Lyon', 'city', 45.75, 4.85, 'FR'],
	['Paris', 'city', 48.86, 2.35, 'FR'],
	['Marseille', 'city', 43.3, 5.37, 'FR'],
	['Kherson', 'city', 46.64, 32.62, 'UA'],
	['Liège', 'city', 50.63, 5.57, 'BE'],
	['Goma', 'city', -1.68, 29.22, 'CD'],
	['Irak', 'country', 33.0, 44.0, 'IQ'],
	['Iran', 'country', 32.5, 53.5, 'IR'],
	['Syrie', 'country', 35.0, 38.5, 'SY'],
	['Zone verte', 'district', 33.3, 44.39, 'IQ'],
	['la gare', 'facility', null, null, 'FR']
];

export type Options = {
	readonly places?: readonly PlaceRow[];
	/** Words of an expression of time → EDTF; an empty value is an expression without a date. */
	readonly times?: Readonly<Record<string, string>>;
	readonly published?: string;
};

export function read(text: string, { places = PLACES, times = {}, published }: Options = {}): ArticleReport[] {
	const document = prepare({ id: 'test', text, ...(published ? { published } : {}) });
	const mentions = places.flatMap((row) => mentionsOf(text, row)).sort((a, b) => a.start - b.start || b.end - a.end);
	for (const mention of mentions) {
		const container = places.find(([words]) => words === mention.text)?.[6];
		const within = mentions.findIndex(({ text: words }) => words === container);
		if (within >= 0) Object.assign(mention, { within });
	}
	const expressions = Object.entries(times)
		.flatMap(([words, edtf]) => expressionsOf(text, words, edtf))
		.sort((a, b) => a.start - b.start);
	const span = spanOf(published);
	const publication = {
		basis: published ? 'given' : 'none',
		...(published ? { edtf: published } : {}),
		...(span ? { span } : {})
	} as const;
	return extractReports({ document, places: mentions, times: expressions, publication, gazetteer: undefined as never });
}

/** `subEventType [words]` of each report, the shortest way to say what was found. */
export const told = (text: string, options?: Options): string[] =>
	read(text, options).map(({ subEventType, text: words }) => `${subEventType} [${words}]`);

function* occurrences(text: string, words: string): Generator<number> {
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

function mentionsOf(text: string, [words, kind, lat, lng, country, role = 'literal']: PlaceRow): PlaceMention[] {
	return [...occurrences(text, words)].map((start) => ({
		start,
		end: start + words.length,
		text: words,
		form: /^\p{Lu}/u.test(words) ? 'named' : 'bare',
		role,
		kind,
		name: words,
		country,
		lat,
		lng,
		radiusKm: RADIUS_KM[kind],
		score: 1,
		alternatives: [],
		why: []
	}));
}

function expressionsOf(text: string, words: string, edtf: string): TimeExpression[] {
	const span = spanOf(edtf);
	return [...occurrences(text, words)].map((start) => ({
		start,
		end: start + words.length,
		text: words,
		type: 'DATE',
		timex: edtf,
		...(edtf ? { edtf, precision: edtf.length === 10 ? 'day' : 'month', basis: 'publication' } : {}),
		...(span ? { span } : {}),
		datesEvents: true,
		why: []
	}));
}
