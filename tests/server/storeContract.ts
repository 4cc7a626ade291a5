/** What every store must do, whatever it is made of. */
import { dayNumber, type Correction, type EventType } from '#core';
import type { Corpus } from '#lib/wire.ts';
import type { IncidentQuery, LinkedIncident, Linking, Store } from '#lib/server/store/store.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { incidentOf, MOSSOUL, PLACES, readArticleOf } from '../fixtures/stored.ts';

const linking = (revision: number, incidents: readonly LinkedIncident[], places = PLACES, by = 'a'): Linking => ({
	revision,
	by,
	incidents,
	places
});

/** `open` opens the same store each time within one test, so that two of them see each other's work. */
export function testStore(name: string, begin: () => { open: () => Promise<Store>; end: () => void }): void {
	describe(name, () => {
		let opened: Store[] = [];
		let place: ReturnType<typeof begin>;
		const open = async (): Promise<Store> => {
			const store = await place.open();
			opened.push(store);
			return store;
		};
		beforeEach(() => {
			opened = [];
			place = begin();
		});
		afterEach(async () => {
			for (const store of opened) await store.close();
			place.end();
		});

		test('keeps an article once and gives it back as it came', async () => {
			const store = await open();
			const article = readArticleOf('Une explosion\r\na fait deux blessés… 🙂', 'mine', {
				url: 'https://example.org/a'
			});
			expect(await store.putArticles([article, article])).toEqual(['added', 'unchanged']);
			expect(await store.putArticles([article])).toEqual(['unchanged']);
			expect(await store.article(article.stored.id)).toEqual(article);
			expect(await store.article('nobody')).toBeUndefined();
			expect(await store.hashes([article.stored.id, 'nobody'])).toEqual(
				new Map([[article.stored.id, article.stored.hash]])
			);
		});

		test('updates an article whose metadata changed, and one that another analyser read', async () => {
			const store = await open();
			const before = readArticleOf('Une explosion.');
			const after = readArticleOf('Une explosion.', 'mine', { outlet: 'La Gazette' });
			await store.putArticles([before]);
			expect(await store.putArticles([after])).toEqual(['updated']);
			expect((await store.articles()).total).toBe(1);
			expect(await store.staleArticles('test-2', 10)).toEqual([after.stored]);
			expect(await store.staleArticles('test-1', 10)).toEqual([]);
			expect(await store.putArticles([{ ...after, analyser: 'test-2' }])).toEqual(['updated']);
		});

		test('keeps the corpora apart', async () => {
			const store = await open();
			await store.putArticles([readArticleOf('Une explosion.', 'mine'), readArticleOf('Une explosion.', 'examples')]);
			expect((await store.articles({ corpus: 'mine' })).total).toBe(1);
			expect((await store.articles()).total).toBe(2);
			expect(await store.reports('examples')).toHaveLength(1);
			await store.replaceIncidents(
				'mine',
				linking((await store.corpusState('mine')).revision, [incidentOf('m', 'mine')], PLACES)
			);
			expect(await store.corpusState('examples')).toEqual({ revision: 1, linked: 0, linkedBy: '' });
			await store.replaceIncidents('examples', linking(1, [], []));
			expect((await store.incidents()).items.map(({ id }) => id)).toEqual(['m']);
		});

		test('is all or nothing', async () => {
			const store = await open();
			const good = readArticleOf('Une explosion.');
			const bad = { ...readArticleOf('Une autre explosion.'), analyser: undefined as unknown as string };
			await expect(store.putArticles([good, bad])).rejects.toThrow();
			expect((await store.articles()).total).toBe(0);
			expect(await store.putArticles([good])).toEqual(['added']);
		});

		test('removes an article with its words and reports', async () => {
			const store = await open();
			const article = readArticleOf('Une explosion à Mossoul.');
			await store.putArticles([article]);
			expect(await store.removeArticles([article.stored.id, 'nobody'])).toBe(1);
			expect(await store.reports('mine')).toEqual([]);
			expect((await store.articles({ words: 'mossoul' })).total).toBe(0);
			expect(await store.corpusState('mine')).toEqual({ revision: 2, linked: 0, linkedBy: '' });
		});

		test.for([
			{ words: 'mossoul', want: 1 },
			{ words: 'MÔSSOUL explosion', want: 1 },
			{ words: "l'incendie", want: 1 }, // whatever stands before it
			{ words: '"un incendie"', want: 1 },
			{ words: '"incendie un"', want: 0 },
			{ words: 'incen', want: 1 },
			{ words: '"incen"', want: 0 },
			{ words: 'fin" OR body:*', want: 0 }, // no query language
			{ words: '—', want: 2 } // no word at all filters nothing
		])('finds $want articles by « $words »', async ({ words, want }) => {
			const store = await open();
			await store.putArticles([readArticleOf('Une explosion à Mossoul.'), readArticleOf('Un incendie à Bassora.')]);
			expect((await store.articles({ words })).total).toBe(want);
		});

		test('searches titles and texts, the best first, with their text as far as it is wanted', async () => {
			const store = await open();
			const inText = readArticleOf('Une explosion. Plus tard, on parle d’un chef-d’œuvre.', 'mine');
			const inTitle = readArticleOf('Un Chef-d’Œuvre est volé au musée.', 'examples');
			await store.putArticles([inText, inTitle]);
			expect(await store.search('oeuvre', 1)).toEqual([
				{ id: inTitle.stored.id, title: inTitle.summary.title, text: inTitle.stored.given.text },
				{ id: inText.stored.id }
			]);
			expect(await store.search('œuvre vole', 0)).toEqual([{ id: inTitle.stored.id }]);
			for (const nothing of ['', ' - ', '"', '* OR', 'AND', 'NOT x', '^title:', '{title}:', '(', 'NEAR('])
				expect(await store.search(nothing, 9)).toEqual([]);
		});

		test('searches what an article says now: after an edit, another reading, and its removal', async () => {
			const store = await open();
			const found = async (words: string) => (await store.search(words, 0)).map(({ id }) => id);
			const before = readArticleOf('Une explosion au marché.');
			const { id } = before.stored;
			const titled = (title: string, analyser: string): typeof before => ({
				...before,
				analyser,
				stored: { ...before.stored, edits: { title } },
				summary: { ...before.summary, title }
			});
			await store.putArticles([before]);
			await store.putArticles([titled('Le kiosque brûle', 'test-1')]);
			expect([await found('kiosque'), await found('marche')]).toEqual([[id], [id]]);
			await store.putArticles([titled('La halle brûle', 'test-2')]);
			expect([await found('kiosque'), await found('halle')]).toEqual([[], [id]]);
			await store.putArticles([before]);
			expect(await found('halle')).toEqual([]);
			await store.removeArticles([id]);
			expect(await found('marche')).toEqual([]);
			await store.putArticles([readArticleOf('Une autre explosion.')]);
			expect(await found('marche')).toEqual([]);
		});

		test('links incidents only to the articles that they were made from', async () => {
			const store = await open();
			const article = readArticleOf('Une explosion.');
			await store.putArticles([article]);
			const { revision } = await store.corpusState('mine');
			const key = article.reading.reports[0]?.key ?? '';
			const incident = incidentOf('one', 'mine', { reports: [key], articleIds: [article.stored.id] });
			await store.putArticles([readArticleOf('Une deuxième explosion.')]);
			expect(await store.replaceIncidents('mine', linking(revision, [incident], PLACES))).toBe(false);
			expect(await store.replaceIncidents('mine', linking(revision + 1, [incident], PLACES))).toBe(true);
			expect(await store.corpusState('mine')).toEqual({ revision: 2, linked: 2, linkedBy: 'a' });
			expect(await store.incidentsOfArticle(article.stored.id)).toEqual(new Map([[key, 'one']]));
			expect(await store.incident('one')).toEqual({ ...incident.incident, corpus: 'mine' });
			expect(await store.incident('two')).toBeUndefined();
			await store.replaceIncidents('mine', linking(2, [], []));
			expect(await store.incidentsOfArticle(article.stored.id)).toEqual(new Map());
			expect(await store.places()).toEqual([]);
		});

		test('replaces a part of the incidents for the one who linked last', async () => {
			const store = await open();
			const article = readArticleOf('Une explosion, puis une explosion.');
			const [first = '', second = ''] = article.reading.reports.map(({ key }) => key);
			await store.putArticles([article]);
			const before = [
				incidentOf('one', 'mine', { reports: [first] }),
				incidentOf('two', 'mine', { reports: [second] })
			];
			await store.replaceIncidents('mine', linking(1, before));
			await store.putArticles([readArticleOf('Une troisième explosion.')]);
			const joined = incidentOf('one', 'mine', { reports: [first, second], isPlaced: false });
			const patch = { ...linking(2, [joined]), since: 1, gone: ['two'] };
			expect(await store.patchIncidents('mine', { ...patch, by: 'b' })).toBe(false);
			expect(await store.patchIncidents('mine', { ...patch, since: 0 })).toBe(false);
			expect(await store.patchIncidents('mine', { ...patch, revision: 1 })).toBe(false);
			expect(await store.patchIncidents('mine', patch)).toBe(true);
			expect((await store.incidents()).items).toEqual([joined.summary]);
			expect((await store.incidents({ bbox: [43, 36, 44, 37] })).total).toBe(0);
			expect(await store.incidentsOfArticle(article.stored.id)).toEqual(
				new Map([
					[first, 'one'],
					[second, 'one']
				])
			);
			expect(await store.places()).toEqual([]);
		});

		test('tells when each article changed, and gives the reports of some', async () => {
			const store = await open();
			const [a, b] = [readArticleOf('Une explosion.'), readArticleOf('Une explosion à midi.')];
			await store.putArticles([b, a]);
			await store.putArticles([{ ...b, analyser: 'test-2' }]);
			expect(await store.articleRevisions('mine')).toEqual(
				new Map([
					[a.stored.id, { revision: 2, order: 2 }],
					[b.stored.id, { revision: 3, order: 1 }]
				])
			);
			expect(await store.articleRevisions('examples')).toEqual(new Map());
			expect(await store.reports('mine')).toEqual([...b.reading.reports, ...a.reading.reports]);
			expect(await store.reports('mine', [a.stored.id])).toEqual(a.reading.reports);
			expect(await store.reports('mine', [])).toEqual([]);
		});

		const correction = (id: string, corpus: Corpus = 'mine', by = 'Ana'): Correction => ({
			id,
			at: '2026-11-22T10:00:00.000Z',
			by,
			corpus,
			action: { kind: 'undo', of: 'é « x »' }
		});

		test('keeps the log of corrections as it was appended, each once', async () => {
			const store = await open();
			expect(await store.addCorrections([correction('b'), correction('a', 'examples')])).toEqual(['b', 'a']);
			expect(await store.addCorrections([correction('b', 'mine', 'Béa'), correction('c')])).toEqual(['c']);
			expect((await store.corrections()).map(({ id, by }) => id + by)).toEqual(['bAna', 'aAna', 'cAna']);
			expect(await store.corrections('examples')).toEqual([correction('a', 'examples')]);
			expect(await store.correction('b')).toEqual(correction('b'));
			expect(await store.correction('nobody')).toBeUndefined();
			await store.close();
			expect(await (await open()).corrections('mine')).toEqual([correction('b'), correction('c')]);
		});

		test('a correction is a change of its corpus, one that is known is none', async () => {
			const [one, other] = [await open(), await open()];
			await one.addCorrections([correction('a'), correction('b')]);
			expect((await other.corpusState('mine')).revision).toBe(1);
			expect((await other.corpusState('examples')).revision).toBe(0);
			const version = await one.version();
			await other.addCorrections([correction('a')]);
			expect(await one.version()).toBe(version);
			await other.addCorrections([correction('c')]);
			expect(await one.version()).not.toBe(version);
			expect(await one.corrections()).toHaveLength(3);
		});

		test('is all or nothing with corrections too', async () => {
			const store = await open();
			const bad = { ...correction('b'), by: undefined as unknown as string };
			await expect(store.addCorrections([correction('a'), bad])).rejects.toThrow();
			expect(await store.corrections()).toEqual([]);
			expect((await store.corpusState('mine')).revision).toBe(0);
		});

		test('finds an incident by an id that it had before, as long as one of its reports is there', async () => {
			const store = await open();
			const article = readArticleOf('Une explosion, puis une explosion.');
			const [first = '', second = ''] = article.reading.reports.map(({ key }) => key);
			await store.putArticles([article]);
			const one = incidentOf('one', 'mine', { reports: [first] });
			const two = incidentOf('two', 'mine', { reports: [second] });
			await store.replaceIncidents('mine', linking(1, [one, two]));
			const joined = incidentOf('one', 'mine', { reports: [first, second] });
			await store.patchIncidents('mine', { ...linking(1, [joined]), since: 1, gone: ['two'] });
			expect((await store.incident('two'))?.id).toBe('one');
			await store.replaceIncidents('mine', linking(1, [incidentOf('three', 'mine', { reports: [second] })]));
			expect((await store.incident('two'))?.id).toBe('three');
			expect((await store.incident('one'))?.id).toBe('three');
			await store.replaceIncidents('mine', linking(1, [one, two]));
			expect((await store.incident('two'))?.reports).toEqual([second]);
			expect((await store.incident('three'))?.id).toBe('two');
			await store.removeArticles([article.stored.id]);
			await store.replaceIncidents('mine', linking(2, []));
			expect(await store.incident('three')).toBeUndefined();
		});

		test('lists incidents at a place and inside it', async () => {
			const store = await open();
			const irak = { name: 'Irak', kind: 'country', lat: 33, lng: 44, radiusKm: 600, placeId: 'country:IQ' } as const;
			const all = [incidentOf('town', 'mine'), incidentOf('land', 'mine', { place: irak })];
			await store.replaceIncidents('mine', linking(0, all, PLACES));
			expect(await store.incidentsAt('country:IQ')).toEqual({ here: ['land'], inside: ['town'] });
			expect(await store.incidentsAt('geonames:99072')).toEqual({ here: ['town'], inside: [] });
			expect(await store.incidentsAt('nowhere')).toEqual({ here: [], inside: [] });
			expect(await store.place('country:IQ')).toEqual(PLACES[1]);
			expect(await store.place('nowhere')).toBeUndefined();
		});

		const day = (date: number) => ({ start: dayNumber(2021, 5, date), end: dayNumber(2021, 5, date + 1) });
		const all: readonly LinkedIncident[] = [
			incidentOf('may3', 'mine'),
			incidentOf('may5', 'mine', { span: day(5), eventType: 'Riots', status: 'denied' }),
			incidentOf('fiji', 'mine', { span: day(9), place: { ...MOSSOUL, placeId: 'fiji', lat: -17, lng: 179.9 } }),
			incidentOf('nowhere', 'mine', { isPlaced: false }),
			incidentOf('never', 'mine', { isDated: false })
		];
		const one = (type: EventType): readonly EventType[] => [type];
		const queries: readonly { query: IncidentQuery; want: string }[] = [
			{ query: {}, want: 'fiji may3 may5 never nowhere' },
			{ query: { span: day(3) }, want: 'may3 nowhere' },
			{ query: { span: day(4) }, want: '' }, // half-open: the 3rd ends where the 4th begins
			{ query: { span: { start: -Infinity, end: day(4).end } }, want: 'may3 nowhere' },
			{ query: { eventTypes: one('Riots') }, want: 'may5' },
			{ query: { statuses: ['denied', 'planned'] }, want: 'may5' },
			{ query: { bbox: [43, 36, 44, 37] }, want: 'may3 may5 never' },
			{ query: { bbox: [0, 0, 10, 10] }, want: '' },
			{ query: { bbox: [179, -20, -179, -10] }, want: 'fiji' }, // across the antimeridian
			{ query: { placeId: 'geonames:99072' }, want: 'may3 may5 never' },
			{ query: { placeId: 'fiji', span: day(3) }, want: '' },
			{ query: { corpus: 'examples' }, want: '' },
			{ query: { limit: 2 }, want: 'fiji may5' },
			{ query: { limit: 2, offset: 2 }, want: 'may3 nowhere' }
		];
		test.for(queries)('answers $query with « $want »', async ({ query, want }) => {
			const store = await open();
			await store.replaceIncidents('mine', linking(0, all, PLACES));
			const { items } = await store.incidents(query);
			expect(
				items
					.map(({ id }) => id)
					.sort()
					.join(' ')
			).toBe(want);
		});

		test('replaces what it knows of the rejects of a file', async () => {
			const store = await open();
			const first = { file: 'a.jsonl', line: 3, field: 'published', why: 'no date' };
			const other = { file: 'b.txt', why: 'empty' };
			await store.putRejects(['a.jsonl', 'b.txt'], [first, other]);
			await store.putRejects(['a.jsonl'], []);
			expect(await store.rejects()).toEqual([other]);
		});

		test('is there after it was closed, and shared while it is open', async () => {
			const first = await open();
			const article = readArticleOf('Une explosion.');
			await first.putArticles([article]);
			const second = await open();
			expect(await second.article(article.stored.id)).toEqual(article);
			const version = await first.version();
			await second.putArticles([readArticleOf('Une autre explosion.')]);
			expect(await first.version()).not.toBe(version);
			expect((await first.articles()).total).toBe(2);
			await first.close();
			await second.close();
			expect((await (await open()).articles()).total).toBe(2);
		});
	});
}
