/** Random corrections on a small corpus: whatever was said can be unsaid, carried elsewhere, and outlives a restart. */
import { dayNumber, standingIds, type Action, type Anchor, type Reading } from '#core';
import { record } from '#lib/server/correction/record.ts';
import { prepare } from '#lib/server/correction/prepare.ts';
import { exportLog, importLog } from '#lib/server/correction/transfer.ts';
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { ingest, refresh } from '#lib/server/ingest/ingest.ts';
import { relink } from '#lib/server/linking/relink.ts';
import type { Service } from '#lib/server/service.ts';
import { openSqliteStore } from '#lib/server/store/sqlite.ts';
import { loadArticle, loadIncident } from '#lib/server/views/details.ts';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ARTICLES = [
	{
		text: 'Une bombe a explosé samedi à Tripoli, tuant trois soldats. Des manifestants ont défilé dimanche à Tripoli.',
		published: '2021-03-13'
	},
	{ text: 'Un attentat à la bombe a fait trois morts à Tripoli le 12 mars 2021.', published: '2021-03-14' },
	{ text: 'Deux personnes ont été tuées dans une explosion à Tripoli le 12 mars 2021.', published: '2021-03-15' },
	{ text: 'Une explosion a fait trois morts à Benghazi samedi. La veille, une bombe avait explosé à Tripoli.' },
	{ text: 'Des manifestants ont incendié le consulat d’Iran à Bassora le 7 septembre 2018.', published: '2018-09' },
	{ text: 'Le consulat d’Iran à Bassora a été incendié par des manifestants vendredi 7 septembre 2018.' }
];
const PLACES = [
	{ placeId: 'geonames:266826', name: 'Tripoli', kind: 'city', lat: 0, lng: 0, radiusKm: 1 },
	{ name: 'Pont du port', kind: 'facility', lat: 32.9, lng: 13.18, radiusKm: 0.2 },
	null
] as const;
const DATES = ['2021-03-12', '2021-03', '2021-03-10/2021-03-12', null];
const PUBLISHED = ['2021-03-20', '2019', null];

const gazetteer = loadGazetteer();
const folder = mkdtempSync(join(tmpdir(), 'chronocarte-'));
let count = 0;
const opened: Service[] = [];
let clock = Date.parse('2026-11-22T08:00:00Z');

function open(file = join(folder, `${count++}.sqlite`)): Service & { readonly file: string } {
	const service = {
		file,
		store: openSqliteStore(file),
		analyser: { version: '1', gazetteer: async () => gazetteer },
		today: () => dayNumber(2026, 11, 22)
	};
	opened.push(service);
	return service;
}
afterAll(async () => {
	for (const { store } of opened) await store.close();
	rmSync(folder, { recursive: true });
});

const fill = ({ store, analyser }: Service) =>
	ingest(
		store,
		analyser,
		'mine',
		ARTICLES.map((article) => ({ article, file: 'a.txt', line: 1 }))
	);

/** Everything that a visitor can see. */
async function stateOf({ store }: Service): Promise<unknown> {
	const { items } = await store.incidents();
	const articles = (await store.articles()).items;
	return {
		items,
		articles,
		places: await store.places(),
		incidents: await Promise.all(items.map(({ id }) => loadIncident(store, id))),
		readings: await Promise.all(articles.map(({ id }) => loadArticle(store, id)))
	};
}

type Choice = readonly [number, number, number, number];
const choice = fc.tuple(fc.nat(9), fc.nat(20), fc.nat(20), fc.nat(20)) satisfies fc.Arbitrary<Choice>;

const at = <T>(list: readonly T[], index: number): T => {
	const one = list[index % list.length];
	if (one === undefined) throw new Error('an empty list');
	return one;
};

/** An action about the corpus as it was first read; undefined stands for an undo. */
function actionOf([kind, a, b, c]: Choice, readings: readonly Reading[]): Action | undefined {
	const reports = readings.flatMap((one) => one.reports);
	const anchorAt = (index: number): Anchor => {
		const { articleId, start, end, text } = at(reports, index);
		return { articleId, start, end, words: text };
	};
	const mention = at(
		readings.flatMap(({ id, places }) => places.map((place) => ({ id, ...place }))),
		a
	);
	const onMention = {
		articleId: mention.id,
		start: mention.start,
		end: mention.end,
		words: mention.text,
		of: 'mention' as const
	};
	const target = { ...anchorAt(a), of: 'report' as const };
	const scope = at(['mention', 'article', 'everywhere'] as const, c);
	const place = at([...PLACES, PLACES[0]], b);
	const parts = { part: [anchorAt(a), anchorAt(c)], rest: [anchorAt(b)] };
	switch (kind) {
		case 0:
			return { kind: 'move', target, scope, place };
		case 1:
			return { kind: 'move', target: onMention, scope, place };
		case 2:
			return { kind: 'redate', target, scope, date: at(DATES, b) };
		case 3:
			return { kind: 'retype', target, scope, eventType: 'Riots', subEventType: 'Mob violence' };
		case 4:
			return { kind: 'reject', target, scope };
		case 5:
			return { kind: 'merge', ...parts };
		case 6:
			return { kind: 'split', ...parts };
		case 7:
			return {
				kind: 'article',
				articleId: at(readings, a).id,
				fields: { published: at(PUBLISHED, b), outlet: 'La Gazette' }
			};
		case 8:
			return { kind: 'review', targets: [anchorAt(a), anchorAt(b)], state: at(['reviewed', 'contested'] as const, c) };
		default:
			return undefined;
	}
}

/** Makes the corrections one after the other; a choice without action undoes, or gives back, an event of the log. */
async function apply(service: Service, choices: readonly Choice[], readings: readonly Reading[]): Promise<void> {
	for (const one of choices) {
		clock += 1000;
		const action = actionOf(one, readings);
		if (action) {
			const prepared = await prepare(service, action, 'en');
			if ('why' in prepared) throw new Error(prepared.why);
			await record(service.store, service.analyser, { ...prepared, by: 'Ana' }, new Date(clock));
			continue;
		}
		const stands = [...standingIds(await service.store.corrections('mine'))];
		if (stands.length > 0) await undo(service, at(stands, one[1]));
	}
}

async function undo({ store, analyser }: Service, of: string): Promise<void> {
	clock += 1000;
	await record(store, analyser, { corpus: 'mine', by: 'Béa', action: { kind: 'undo', of } }, new Date(clock));
}

async function undoAll(service: Service): Promise<void> {
	const log = await service.store.corrections('mine');
	const stands = standingIds(log);
	const kept = log.filter(({ id, action }) => stands.has(id) && action.kind !== 'undo');
	for (const { id } of kept.toReversed()) await undo(service, id);
}

test(
	'what was said can be unsaid, carried elsewhere, and outlives restart and a new analysis',
	{ timeout: 300_000 },
	async () => {
		let service = open();
		await fill(service);
		const articles = (await service.store.articles()).items;
		const readings = (await Promise.all(articles.map(({ id }) => service.store.article(id)))).flatMap(
			(one) => one?.reading ?? []
		);
		const before = await stateOf(service);
		let changes = 0;

		const property = fc.asyncProperty(fc.array(choice, { minLength: 1, maxLength: 6 }), async (choices) => {
			await apply(service, choices, readings);
			const corrected = await stateOf(service);
			if (JSON.stringify(corrected) !== JSON.stringify(before)) changes++;

			// Another process makes everything anew, and so does another analyser.
			await service.store.close();
			service = open(service.file);
			const { store, analyser } = service;
			await refresh(store, { ...analyser, version: `${count++}` });
			await relink(store, analyser.gazetteer, 'mine');
			expect(await stateOf(service)).toEqual(corrected);

			// Somebody else has the same articles, before or after the log.
			const log = await exportLog(service.store);
			const other = open();
			if (choices.length % 2) await fill(other);
			expect(await importLog(other, log, 'en', new Date(clock))).toMatchObject({ known: 0 });
			if (choices.length % 2 === 0) await fill(other);
			expect(await stateOf(other)).toEqual(corrected);
			expect(await exportLog(other.store)).toBe(log);

			await undoAll(service);
			expect(await stateOf(service)).toEqual(before);
		});
		await fc.assert(property, { seed: 20261122, numRuns: 25 });
		expect(changes).toBeGreaterThan(15);
	}
);
