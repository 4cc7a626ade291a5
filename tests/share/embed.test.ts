import { embedAncestors, embedOf, embedRule, framedBy } from '#lib/server/embed.ts';
import type { Overview, PlaceSummary } from '#lib/wire.ts';
import { describe, expect, test } from 'vitest';
import { incidentOf, PLACES } from '../fixtures/stored.ts';

const home: PlaceSummary = {
	id: 'home',
	name: 'une maison',
	kind: 'facility',
	country: 'IQ',
	lat: 36.3401,
	lng: 43.1302,
	radiusKm: 0.1,
	parents: ['geonames:99072', 'country:IQ']
};
const plain = {
	...incidentOf('plain', 'mine', { reports: ['a#1'], actors: ['armée'] }).summary,
	articleIds: ['a']
};
const read = { ...plain, id: 'read', review: 'reviewed' as const, doubt: 0.4, doubts: ['no-date'] as const };
const contested = { ...plain, id: 'contested', review: 'contested' as const };
const atHome = {
	...plain,
	id: 'home',
	sensitive: true,
	targets: ['une famille'],
	place: { placeId: 'home', name: 'une maison', kind: 'facility' as const, lat: 36.3401, lng: 43.1302, radiusKm: 0.1 },
	placeIds: ['home', 'geonames:99072', 'country:IQ']
};
const overview: Overview = {
	incidents: [plain, read, contested, atHome],
	places: Object.fromEntries([...PLACES, home].map((place) => [place.id, place])),
	articles: [
		{ id: 'a', corpus: 'mine', title: 'Chez une famille', outlet: 'Le Phare', publishedBasis: 'none', reportCount: 1 }
	]
};

describe('an embedded view', () => {
	test.for([
		{ rule: 'all' as const, want: ['plain', 'read', 'contested', 'home'] },
		{ rule: 'reviewed' as const, want: ['read'] },
		{ rule: 'off' as const, want: [] }
	])('$rule: $want', ({ rule, want }) => {
		expect(embedOf(overview, overview.incidents, rule).incidents.map(({ id }) => id)).toEqual(want);
	});
	test('holds no article, no reports, no doubts, and nothing of a private home', () => {
		const embedded = embedOf(overview, overview.incidents, 'all');
		expect(embedded.articles).toEqual([]);
		// By the clock of publication a day each, and no more.
		const dated = embedOf(overview, overview.incidents, 'all', true);
		expect(dated.articles.map(({ title, outlet, reportCount }) => ({ title, outlet, reportCount }))).toEqual([
			{ title: '', outlet: undefined, reportCount: 0 }
		]);
		const text = JSON.stringify([embedded, dated]);
		for (const secret of [
			'36.3401',
			'43.1302',
			'une maison',
			'une famille',
			'Chez une famille',
			'Le Phare',
			'a#1',
			'no-date'
		])
			expect(text).not.toContain(secret);
		expect(embedded.incidents.at(-1)?.place).toMatchObject({ placeId: 'geonames:99072', name: 'Mossoul' });
		expect(Object.keys(embedded.places)).toEqual(['geonames:99072', 'country:IQ']);
	});
});

test.for([
	{ asked: undefined, want: 'all' },
	{ asked: 'all', want: 'all' },
	{ asked: 'reviewed', want: 'reviewed' },
	{ asked: 'off', want: 'off' },
	{ asked: 'relu', want: 'off' }
])('CHRONOCARTE_EMBED=$asked → $want', ({ asked, want }) => {
	expect(embedRule({ CHRONOCARTE_EMBED: asked })).toBe(want);
});

test.for([
	{ asked: undefined, want: "'self'" },
	{ asked: '', want: "'self'" },
	{ asked: '*', want: '*' },
	{ asked: "'self' https://*.example.org", want: "'self' https://*.example.org" },
	{ asked: "https://a; script-src 'unsafe-inline'", want: "'self'" }
])('CHRONOCARTE_EMBED_ON=$asked → $want', ({ asked, want }) => {
	const ancestors = embedAncestors({ CHRONOCARTE_EMBED_ON: asked });
	expect(ancestors).toBe(want);
	expect(framedBy("script-src 'self'; frame-ancestors 'self'; img-src data:", ancestors)).toBe(
		`script-src 'self'; frame-ancestors ${want}; img-src data:`
	);
});
