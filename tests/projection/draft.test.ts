import { findIncidents, openGazetteer, readArticle } from '#core';
import { readDraft } from '#lib/projection/draft.ts';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const decoder = new TextDecoder();
/** What the page's worker has. */
const SMALL = openGazetteer(
	gunzipSync(readFileSync(new URL('../../static/gazetteer.small.bin.gz', import.meta.url))),
	(part) => decoder.decode(part)
);
const TEXT = `Un incendie a ravagé lundi un entrepôt à Bassora. La veille, une voiture piégée avait explosé à Mossoul, tuant deux personnes.`;

test('what, where and when, by where the text tells of it', () => {
	const { incidents, placesById, reports, text } = readDraft({ text: TEXT, published: '2021-03-10' }, SMALL);
	expect(incidents.map(({ subEventType, place, date }) => [subEventType, place?.name, date])).toEqual([
		['Fire', 'Bassora', '2021-03-08'],
		['Remote explosive/landmine/IED', 'Mossoul', '2021-03-07']
	]);
	for (const { place, placeIds, corpus } of incidents) {
		expect(placesById[place?.placeId ?? '']?.name).toBe(place?.name);
		expect(placeIds.every((id) => id in placesById)).toBe(true);
		expect(corpus).toBe('mine');
	}
	expect(reports.map(({ incidentId }) => incidentId)).toEqual(incidents.map(({ id }) => id));
	expect(text).toBe(TEXT);
});

test('it says what the reader says', () => {
	const { reports } = readDraft({ text: TEXT, published: '2021-03-10' }, SMALL);
	const reading = readArticle({ id: 'draft', text: TEXT, published: '2021-03-10' }, SMALL);
	expect(reports.map(({ incidentId: _, ...report }) => report)).toEqual(
		reading.reports.map(({ articleId: _, ...report }) => report)
	);
	expect(new Set(reports.map(({ incidentId }) => incidentId)).size).toBe(findIncidents(reading.reports, SMALL).length);
});

test.for([
	{ draft: { text: TEXT }, published: undefined, basis: 'none' },
	{ draft: { text: TEXT, published: '2021-03-10' }, published: '2021-03-10', basis: 'given' },
	{ draft: { text: `date 2021-03-10 ${TEXT}` }, published: '2021-03-10', basis: 'text' },
	{ draft: { text: `---\npublished: 2021-03\n---\n${TEXT}` }, published: '2021-03', basis: 'given' },
	{
		draft: { text: `---\npublished: 2021-03\n---\n${TEXT}`, published: '2021-03-10' },
		published: '2021-03-10',
		basis: 'given'
	}
])('the publication of $draft is $published ($basis)', ({ draft, published, basis }) => {
	const { article } = readDraft(draft, SMALL);
	expect([article.published, article.publishedBasis]).toEqual([published, basis]);
});

test('marks point into the text under the front matter', () => {
	const { text, places } = readDraft({ text: `---\ntitle: Deux faits\n---\n${TEXT}` }, SMALL);
	expect(text).toBe(TEXT);
	expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['Bassora', 'Mossoul']);
});

test.for(['', '   ', '---', '\0\0', 'a'.repeat(10_000)])('nothing is found in nothing: %j', (text) => {
	expect(readDraft({ text }, SMALL).incidents).toEqual([]);
});

test('another language is noticed', () => {
	const english =
		'A fire broke out on Monday in a warehouse of the port, and the police said that two people had died there.';
	expect(readDraft({ text: english }, SMALL).french).toBe(false);
	expect(readDraft({ text: TEXT }, SMALL).french).toBe(true);
	expect('french' in readDraft({ text: 'Fire!' }, SMALL)).toBe(false);
});

test('100 kB are read well within what a typist waits', () => {
	const text = `${TEXT}\n\n`.repeat(Math.ceil(100_000 / TEXT.length));
	readDraft({ text: TEXT }, SMALL);
	const before = performance.now();
	readDraft({ text, published: '2021-03-10' }, SMALL);
	expect(performance.now() - before).toBeLessThan(4000);
});
