/** A small world for the page's tests: own sentences, frozen. */
import { spanOf, type EventType, type PlaceKind, type ReportStatus } from '#core';
import type {
	ArticleDetail,
	ArticleSummary,
	Citations,
	IncidentDetail,
	IncidentSummary,
	Overview,
	PlaceDetail,
	PlaceSummary,
	ReportView
} from '#lib/wire.ts';

const place = (
	id: string,
	name: string,
	kind: PlaceKind,
	lat: number,
	lng: number,
	radiusKm: number,
	parents: readonly string[] = []
): PlaceSummary => ({ id, name, kind, country: 'IQ', lat, lng, radiusKm, parents, source: 'GeoNames' });

export const PLACES: readonly PlaceSummary[] = [
	place('irak', 'Irak', 'country', 33.0, 43.7, 500),
	place('bagdad', 'Bagdad', 'city', 33.34, 44.4, 20, ['irak']),
	place('zone-verte', 'Zone verte', 'district', 33.307, 44.387, 2, ['bagdad', 'irak']),
	place('aeroport', 'aéroport de Bagdad', 'facility', 33.262, 44.236, 0.3, ['bagdad', 'irak']),
	place('najaf', 'Najaf', 'city', 32.026, 44.346, 8, ['irak']),
	place('kerbala', 'Kerbala', 'city', 32.616, 44.025, 7, ['irak']),
	{ ...place('teheran', 'Téhéran', 'city', 35.694, 51.422, 22), country: 'IR' }
];

type Row = {
	id: string;
	type: EventType;
	subType: string;
	place?: string;
	date?: string;
	status?: ReportStatus;
	dead?: readonly [number, number];
	articles: readonly string[];
	more?: Partial<IncidentSummary>;
};

const ROWS: readonly Row[] = [
	{
		id: 'i-kerbala',
		type: 'Riots',
		subType: 'Violent demonstration',
		place: 'kerbala',
		date: '2019-11',
		dead: [3, 4],
		articles: ['a1', 'a2']
	},
	{
		id: 'i-najaf',
		type: 'Riots',
		subType: 'Violent demonstration',
		place: 'najaf',
		date: '2019-11-27',
		articles: ['a1']
	},
	{
		id: 'i-aeroport',
		type: 'Explosions/Remote violence',
		subType: 'Air/drone strike',
		place: 'aeroport',
		date: '2020-01-03',
		dead: [10, 10],
		articles: ['a2', 'a3', 'a4']
	},
	{
		id: 'i-dimanche',
		type: 'Explosions/Remote violence',
		subType: 'Shelling/artillery/missile attack',
		place: 'zone-verte',
		date: '2020-01',
		articles: ['a3'],
		more: { weekday: 7 }
	},
	{
		id: 'i-marche',
		type: 'Protests',
		subType: 'Peaceful protest',
		place: 'bagdad',
		date: '2020-01-24',
		articles: ['a3']
	},
	{
		id: 'i-entretien',
		type: 'Diplomacy',
		subType: 'Meeting',
		place: 'teheran',
		date: '2020-09-26',
		articles: ['a4'],
		more: { deduced: true }
	},
	{
		id: 'i-menace',
		type: 'Explosions/Remote violence',
		subType: 'Air/drone strike',
		place: 'irak',
		date: '2020-02',
		status: 'threatened',
		articles: ['a4']
	},
	{ id: 'i-sommet', type: 'Diplomacy', subType: 'Agreement', date: '2020-07', articles: ['a4'] },
	{ id: 'i-samedi', type: 'Disaster', subType: 'Fire', place: 'najaf', articles: ['a5'], more: { dateWords: 'samedi' } }
];

const article = (id: string, title: string, more: Partial<ArticleSummary> = {}): ArticleSummary => ({
	id,
	corpus: 'examples',
	title,
	outlet: 'Chronocarte, exemple',
	published: '2020-01-04',
	publishedBasis: 'given',
	reportCount: 1,
	...more
});

export const ARTICLES: readonly ArticleSummary[] = [
	article('a1', 'Deux consulats attaqués dans le sud', { published: '2019-12' }),
	article('a2', 'Un raid près de l’aéroport'),
	article('a3', 'Roquettes sur le quartier des ambassades', { published: '2020-01-28' }),
	article('a4', 'Les ministres se parlent à Téhéran', {
		published: '2020-09-27',
		sources: ['https://www.example.org/a4']
	}),
	{ id: 'a5', corpus: 'examples', title: 'Le feu au marché', publishedBasis: 'none', reportCount: 1 }
];

function incident({
	id,
	type,
	subType,
	place: placeId,
	date,
	status = 'happened',
	dead,
	articles,
	more
}: Row): IncidentSummary {
	const row = PLACES.find((one) => one.id === placeId);
	const span = spanOf(date);
	return {
		id,
		corpus: 'examples',
		eventType: type,
		subEventType: subType,
		status,
		vague: false,
		...(row && {
			place: { placeId: row.id, name: row.name, kind: row.kind, lat: row.lat, lng: row.lng, radiusKm: row.radiusKm }
		}),
		...(date && span && { date, span, datePrecision: date.length > 7 ? ('day' as const) : ('month' as const) }),
		actors: ['manifestants'],
		targets: [],
		weapons: [],
		...(dead && { fatalities: { min: dead[0], max: dead[1] } }),
		reports: articles.map((one) => `${one}#0`),
		articleIds: articles,
		placeIds: row ? [row.id, ...row.parents] : [],
		...more
	};
}

const freeze = <T>(value: T): T => {
	if (typeof value === 'object' && value !== null) {
		Object.values(value).forEach(freeze);
		Object.freeze(value);
	}
	return value;
};

export const OVERVIEW: Overview = freeze({
	incidents: ROWS.map(incident),
	places: Object.fromEntries(PLACES.map((one) => [one.id, one])),
	articles: [...ARTICLES]
});

export const TEXT = 'Des manifestants ont incendié le consulat à Najaf, mercredi.\n\nTéhéran a protesté.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const sentence = { start: 0, end: TEXT.indexOf('\n') };

const report = (articleId: string, dead?: readonly [number, number]): ReportView => ({
	...at('incendié'),
	text: 'incendié',
	key: `${articleId}#0`,
	mentions: [],
	eventType: 'Riots',
	subEventType: 'Violent demonstration',
	actors: ['manifestants'],
	targets: [],
	weapons: [],
	...(dead && { fatalities: { min: dead[0], max: dead[1], by: 'la police' } }),
	status: 'happened',
	sentence,
	score: 0.9,
	why: ['« à Najaf » : préposition de lieu'],
	article: ARTICLES.find(({ id }) => id === articleId) ?? article(articleId, articleId),
	quote: TEXT.slice(sentence.start, sentence.end),
	marks: [
		{ ...at('manifestants'), role: 'who' },
		{ ...at('incendié'), role: 'what' },
		{ ...at('Najaf'), role: 'where' },
		{ ...at('mercredi'), role: 'when' }
	]
});

/** What `GET /api/incidents/[id]` would say. */
export function incidentDetail(id: string): IncidentDetail | undefined {
	const found = OVERVIEW.incidents.find((one) => one.id === id);
	if (!found) return undefined;
	const reports = found.articleIds.map((one, index) => report(one, found.fatalities && [3 + index, 3 + index]));
	const [first, second] = reports;
	return freeze({
		incident: {
			...found,
			links:
				first && second
					? [{ a: first.key, b: second.key, score: 2.4, reasons: [{ name: 'même lieu', weight: 2.1, words: 'Najaf' }] }]
					: []
		},
		reports
	});
}

/** What `GET /api/articles/[id]` would say. */
export function articleDetail(id: string): ArticleDetail | undefined {
	const summary = OVERVIEW.articles.find((one) => one.id === id);
	if (!summary) return undefined;
	const { article: _article, quote: _quote, marks: _marks, ...plain } = report(id);
	return freeze({
		article: summary,
		text: TEXT,
		places: [
			{
				...at('Najaf'),
				text: 'Najaf',
				form: 'named',
				role: 'literal',
				kind: 'city',
				placeId: 'najaf',
				lat: 32.026,
				lng: 44.346,
				score: 0.9,
				alternatives: [],
				why: []
			},
			{
				...at('Téhéran'),
				text: 'Téhéran',
				form: 'named',
				role: 'metonymic',
				kind: 'city',
				placeId: 'teheran',
				lat: 35.694,
				lng: 51.422,
				score: 0.9,
				alternatives: [],
				why: []
			}
		],
		times: [
			{
				...at('mercredi'),
				text: 'mercredi',
				type: 'DATE',
				timex: '2019-11-27',
				edtf: '2019-11-27',
				datesEvents: true,
				why: []
			}
		],
		reports: [{ ...plain, incidentId: 'i-najaf' }]
	});
}

/** What `GET /api/places/[id]` would say; « Mossoul » is only in the gazetteer. */
export function placeDetail(id: string): PlaceDetail | undefined {
	const parents = OVERVIEW.places['irak'] ? [OVERVIEW.places['irak']] : [];
	const found = id === 'mossoul' ? place('mossoul', 'Mossoul', 'city', 36.3, 43.1, 12, ['irak']) : OVERVIEW.places[id];
	if (!found) return undefined;
	return freeze({
		place: found,
		parents: found.parents.length > 0 ? parents : [],
		names: [
			{ name: found.name, language: 'fr', script: 'Latn' },
			{ name: `${found.name} (en)`, language: 'en', script: 'Latn' },
			{ name: 'بغداد', language: 'ar', script: 'Arab' }
		],
		population: 1_200_000,
		here: [],
		inside: []
	});
}

/** What `GET /api/places/[id]/citations` would say. */
export function citations(id: string): Citations {
	const [first, second] = ARTICLES;
	if (id === 'kerbala' || !first || !second) return { literal: 0, figurative: 0, offset: 0, citations: [] };
	return freeze({
		literal: 1,
		figurative: 1,
		offset: 0,
		citations: [
			{
				article: first,
				literal: true,
				mentions: 1,
				quote: TEXT.slice(sentence.start, sentence.end),
				marks: [{ ...at('Najaf'), role: 'where' }]
			},
			{
				article: second,
				literal: false,
				mentions: 3,
				quote: 'Téhéran a protesté.',
				marks: [{ start: 0, end: 7, role: 'cited' }]
			}
		]
	});
}

/** Answers like the server, from the fixture. */
export const fixtureFetch: typeof fetch = (input) => {
	const path = decodeURIComponent(String(input instanceof Request ? input.url : input));
	const [, kind, id = '', rest] =
		/\/api\/(incidents|articles|places)\/([^/?]+)(\/citations)?(?:\?.*)?$/.exec(path) ?? [];
	const found = rest
		? citations(id)
		: kind === 'incidents'
			? incidentDetail(id)
			: kind === 'articles'
				? articleDetail(id)
				: kind === 'places'
					? placeDetail(id)
					: undefined;
	const status = found ? 200 : 404;
	return Promise.resolve(new Response(JSON.stringify(found ?? { error: 'introuvable' }), { status }));
};
