/** A record of everything, for the tests of the formats. The sentences are our own. */
import type { SharedArticle, SharedIncident, SharedReport } from '#lib/export/record.ts';
import type { SharedPlace } from '#lib/export/share.ts';

export const MOSSOUL: SharedPlace = {
	id: 'geonames:99072',
	name: 'Mossoul',
	kind: 'city',
	country: 'IQ',
	lat: 36.335,
	lng: 43.119,
	radiusKm: 12
};

export const ARTICLE: SharedArticle = {
	id: 'a1',
	title: 'Mossoul : une explosion',
	outlet: 'Le Témoin',
	agency: null,
	published: '2021-05-04',
	url: 'https://example.org/a_b?c=1&d=50%25',
	sources: [],
	textSha256: 'ab'.repeat(32)
};

export const reportOf = (wanted: Partial<SharedReport> = {}): SharedReport => ({
	article: ARTICLE,
	eventType: 'Explosions/Remote violence',
	subEventType: 'Remote explosive/landmine/IED',
	status: 'happened',
	place: MOSSOUL,
	date: '2021-05-03',
	datePrecision: 'day',
	actors: [],
	targets: ['un marché'],
	weapons: ['bombe'],
	fatalities: { min: 3, max: 4 },
	injuries: null,
	review: 'automatic',
	quote: 'Une bombe a explosé lundi au marché.',
	quoteStart: 25,
	quoteEnd: 61,
	score: 0.9,
	...wanted
});

export const recordWith = (wanted: Partial<SharedIncident> = {}): SharedIncident => {
	const { article: _article, quote: _quote, quoteStart: _start, quoteEnd: _end, score: _score, ...told } = reportOf();
	return {
		...told,
		id: 'a1#30',
		corpus: 'mine',
		reports: [reportOf()],
		version: '0123456789ab.f00d',
		sha256: 'cd'.repeat(32),
		...wanted
	};
};

export async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
	yield* items;
}

export const whole = async (pieces: AsyncIterable<string>): Promise<string> => (await Array.fromAsync(pieces)).join('');

export const LABELS = { automatic: 'lecture automatique', reviewed: 'relu', contested: 'contesté' };
