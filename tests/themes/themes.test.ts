import { addTheme, editTheme, listChanges, listThemes, removeTheme } from '#lib/server/api/themes.ts';
import type { Service } from '#lib/server/service.ts';
import { openSqliteStore } from '#lib/server/store/sqlite.ts';
import type { Store } from '#lib/server/store/store.ts';
import { writeAtom } from '#lib/server/themes/atom.ts';
import { isPublicAddress, troubleWithWebhook } from '#lib/server/themes/address.ts';
import { retryAt, sendDue, signatureOf } from '#lib/server/themes/send.ts';
import { syncThemes, type Reader } from '#lib/server/themes/sync.ts';
import type { ChangeView, IncidentSummary, ThemeView } from '#lib/wire.ts';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { incidentOf, PLACES } from '../fixtures/stored.ts';

let folder = '';
let store: Store;
let service: Service;
let clock = Date.parse('2026-11-22T10:00:00Z');
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'chronocarte-themes-'));
	store = openSqliteStore(join(folder, 'a.sqlite'));
	clock = Date.parse('2026-11-22T10:00:00Z');
	service = {
		store,
		now: () => new Date(clock),
		today: () => 20_000,
		analyser: { version: '1', gazetteer: () => Promise.reject() }
	};
});
afterEach(async () => {
	await store.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Holds what has the status that the address names. */
const reader: Reader = {
	wordsOf: () => undefined,
	holds: (query, { incidents }) => incidents.filter(({ status }) => query.includes(status))
};
const link = async (...incidents: [id: string, reports: string, more?: Partial<IncidentSummary>][]): Promise<void> => {
	// Incidents change only when something else has.
	const action = { kind: 'undo', of: 'nothing' } as const;
	await store.addCorrections([
		{ id: randomUUID(), at: new Date(clock).toISOString(), by: 'Ana', corpus: 'mine', action }
	]);
	const { revision } = await store.corpusState('mine');
	const made = incidents.map(([id, reports, more]) => {
		const one = incidentOf(id, 'mine', { reports: reports.split('') });
		return { ...one, summary: { ...one.summary, ...more } };
	});
	await store.replaceIncidents('mine', { revision, by: 'a', incidents: made, places: PLACES });
};
const ask = (body: unknown, method = 'POST') =>
	new Request('http://localhost/api/themes', {
		method,
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body)
	});
const add = async (query = '?status=happened'): Promise<ThemeView> =>
	(await (await addTheme(service, ask({ name: 'Attaques', query }), reader)).json()) as ThemeView;
const sync = () => syncThemes(service, reader, ({ changes }) => JSON.stringify(changes.map(({ kind }) => kind)));
const themes = async () => ((await (await listThemes(service)).json()) as { themes: ThemeView[] }).themes;
const kinds = async (id: string) =>
	(await store.themeChanges(id, 99)).map(({ kind, incidentId }) => `${kind} ${incidentId}`);

describe('a theme', () => {
	test('counts what became of its incidents since, withdrawals too, until they are read', async () => {
		await link(['a', 'x'], ['t', 'y', { status: 'threatened' }]);
		const { id, unread, holds } = await add();
		expect([unread, holds]).toEqual([0, 1]);
		await link(['a', 'x', { fatalities: { min: 1, max: 1 } }], ['b', 'z'], ['t', 'yw', { status: 'threatened' }]);
		await sync();
		expect(await kinds(id)).toEqual(['new b', 'revised a']);
		expect((await themes())[0]).toMatchObject({ unread: 2, holds: 2 });
		await link(['b', 'z'], ['t', 'yw', { status: 'threatened' }]);
		await sync();
		await sync();
		expect(await kinds(id)).toEqual(['withdrawn a', 'new b', 'revised a']);
		const answer = await editTheme(service, ask({ seen: true }, 'PATCH'), id, reader);
		expect(await answer.json()).toMatchObject({ unread: 0, holds: 1 });
		await link(['b', 'z', { status: 'denied' }], ['t', 'yw', { status: 'threatened' }]);
		await sync();
		// It leaves the theme, and that is news.
		expect((await kinds(id))[0]).toBe('revised b');
		expect((await themes())[0]).toMatchObject({ unread: 1, holds: 0 });
	});

	test('is renamed, refused and removed', async () => {
		const { id } = await add();
		for (const wrong of [{ name: '' }, { query: 'no question mark' }, { nonsense: 1 }, { seen: false }])
			expect((await editTheme(service, ask(wrong, 'PATCH'), id, reader)).status).toBe(400);
		expect(await (await editTheme(service, ask({ name: 'Autre' }, 'PATCH'), id, reader)).json()).toMatchObject({
			name: 'Autre'
		});
		expect((await editTheme(service, ask({ name: 'x' }, 'PATCH'), 'nobody', reader)).status).toBe(404);
		const foreign = new Request('http://localhost/', { headers: { 'sec-fetch-site': 'cross-site' } });
		expect((await removeTheme(service, foreign, id)).status).toBe(403);
		expect((await removeTheme(service, ask({}), id)).status).toBe(200);
		expect((await removeTheme(service, ask({}), id)).status).toBe(404);
		expect(await themes()).toEqual([]);
	});

	test('the journal is told since a moment, of a corpus', async () => {
		await link(['a', 'x']);
		const list = async (query: string) =>
			(
				(await (await listChanges(service, new Request(`http://localhost/api/changes?${query}`))).json()) as {
					changes: ChangeView[];
				}
			).changes.length;
		expect([await list(''), await list('corpus=examples'), await list('since=2999-01-01T00:00:00Z')]).toEqual([
			1, 0, 0
		]);
		expect((await listChanges(service, new Request('http://localhost/api/changes?since=hier'))).status).toBe(400);
	});
});

describe('the journal', () => {
	const rows = async () => (await store.changes()).map(({ incidentId }) => incidentId);
	const syncKeeping = (keeps: number) => syncThemes(service, reader, () => '', keeps);
	test('keeps the newest and forgets the rest, also in the themes', async () => {
		await link();
		const { id } = await add();
		await link(['a', 'x']);
		await link(['a', 'x'], ['b', 'y']);
		await link(['a', 'x'], ['b', 'y'], ['c', 'z']);
		await syncKeeping(3);
		expect(await rows()).toEqual(['c', 'b', 'a']);
		await syncKeeping(2);
		expect(await rows()).toEqual(['c', 'b']);
		expect(await kinds(id)).toEqual(['new c', 'new b']);
		expect((await themes())[0]?.unread).toBe(2);
		// The rows go on counting: nothing is told twice.
		await link(['a', 'x'], ['b', 'y'], ['c', 'z'], ['d', 'w']);
		await syncKeeping(2);
		expect(await kinds(id)).toEqual(['new d', 'new c']);
	});
	test('keeps what a theme has not looked at yet', async () => {
		await link();
		await add();
		await link(['a', 'x']);
		await link(['a', 'x'], ['b', 'y']);
		expect(await store.trimChanges(1)).toBe(0);
		expect(await rows()).toEqual(['b', 'a']);
	});
});

describe('the feed', () => {
	test('names the same change the same, wherever it is read from, and escapes', async () => {
		await link();
		const { id } = await add();
		await link(['a', 'x']);
		await sync();
		const theme = await store.theme(id);
		if (!theme) throw new Error('no theme');
		const changes = await store.themeChanges(id, 9);
		const words = { language: 'fr', title: () => 'Nouveau & <b>', summary: () => '\u0001"' };
		const feed = writeAtom({ ...theme, name: '<x>' }, changes, { ...words, origin: 'https://carte.example' });
		const again = writeAtom(theme, changes, { ...words, origin: 'http://localhost:1' });
		const ids = (text: string) => [...text.matchAll(/<id>([^<]*)<\/id>/g)].map(([, found]) => found);
		expect(ids(feed)).toEqual(ids(again));
		expect(new Set(ids(feed)).size).toBe(2);
		for (const one of ids(feed))
			expect(one).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(feed).toContain('<title>&lt;x&gt;</title>');
		expect(feed).toContain('<title>Nouveau &amp; &lt;b&gt;</title>');
		expect(feed).toContain('<summary>&quot;</summary>');
		expect(feed).toContain(`href="https://carte.example/api/themes/${id}/feed.atom"`);
		expect(feed).toContain('href="https://carte.example/?corpus=mine&amp;incident=a"');
		expect(feed.match(/<updated>[^<]+<\/updated>/g)?.[0]).toBe(`<updated>${changes[0]?.at}</updated>`);
	});
	test('of nothing has the day when it was made', () => {
		const theme = {
			id: 'a',
			name: 'A',
			query: '',
			madeAt: '2026-01-01T00:00:00.000Z',
			synced: 0,
			seen: 0,
			members: []
		};
		const feed = writeAtom(theme, [], { language: 'en', origin: 'http://a', title: () => '', summary: () => '' });
		expect(feed).toContain('<updated>2026-01-01T00:00:00.000Z</updated>');
	});
});

describe('where news may be sent', () => {
	test.for([
		['https://example.org/hook', undefined],
		['http://93.184.216.34/', undefined],
		['http://127.0.0.1/', 'private'],
		['http://2130706433/', 'private'], // 127.0.0.1 as a number
		['http://0x7f.1/', 'private'],
		['http://10.1.2.3/', 'private'],
		['http://169.254.169.254/latest', 'private'],
		['http://[::1]/', 'private'],
		['http://[::ffff:127.0.0.1]/', 'private'],
		['http://[fd00::1]/', 'private'],
		['http://localhost:80/', 'private'],
		['http://intranet/', 'private'],
		['http://box.local/', 'private'],
		['ftp://example.org/', 'url'],
		['file:///etc/passwd', 'url'],
		['https://me:secret@example.org/', 'url'],
		['no address', 'url']
	] as const)('%s: %s', ([url, want]) => {
		expect(troubleWithWebhook(url, false)).toBe(want);
	});
	test('the owner may allow his own network, but not other protocols', () => {
		expect(troubleWithWebhook('http://127.0.0.1/', true)).toBeUndefined();
		expect(troubleWithWebhook('file:///x', true)).toBe('url');
	});
	test.for([
		'192.0.2.1',
		'100.64.0.1',
		'255.255.255.255',
		'::',
		'fe80::1',
		'2001:db8::1',
		'2002:7f00:1::',
		'64:ff9b::7f00:1',
		'x'
	])('%s is not for everybody', (address) => {
		expect(isPublicAddress(address)).toBe(false);
	});
	test.for(['1.1.1.1', '2606:4700::1111'])('%s is', (address) => {
		expect(isPublicAddress(address)).toBe(true);
	});
});

describe('the webhook', () => {
	test('is off until it is turned on, signs what it sends, tries again later, and gives up', async () => {
		const seen: { body: string; signature: string; instant: string }[] = [];
		let status = 500;
		const server = createServer((request, response) => {
			let body = '';
			request.on('data', (chunk: Buffer) => (body += chunk.toString()));
			request.on('end', () => {
				const header = (name: string) => String(request.headers[name]);
				seen.push({ body, signature: header('x-chronocarte-signature'), instant: header('x-chronocarte-timestamp') });
				response.writeHead(status).end();
			});
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		try {
			await link();
			const { id } = await add();
			const set = (isOn: boolean) => editTheme(service, ask({ webhook: { url, isOn } }, 'PATCH'), id, reader);
			expect((await set(true)).status).toBe(400); // not in one's own network
			process.env['CHRONOCARTE_WEBHOOK_PRIVATE'] = '1';
			const { secret } = (await (await set(false)).json()) as { secret: string };
			await link(['a', 'x']);
			await sync();
			await sendDue(service, true);
			expect(seen).toEqual([]);
			expect(await (await set(true)).json()).not.toHaveProperty('secret'); // told once
			await link(['a', 'x'], ['b', 'y']);
			await sync();
			await sendDue(service, false); // the check holds when sending too
			expect(seen).toEqual([]);
			clock += 31_000;
			await sendDue(service, true);
			await sendDue(service, true);
			expect(seen).toHaveLength(1);
			const [first] = seen;
			expect(first?.body).toBe('["new"]');
			expect(first?.signature).toBe(signatureOf(secret, first?.instant ?? '', first?.body ?? ''));
			expect((await themes())[0]?.webhook?.trouble).toEqual({
				why: 'HTTP 500',
				at: '2026-11-22T10:00:31.000Z',
				waiting: 1,
				dueAt: '2026-11-22T10:01:31.000Z'
			});
			status = 204;
			clock += 61_000;
			await sendDue(service, true);
			expect(seen).toHaveLength(2);
			clock += 86_400_000;
			await sendDue(service, true);
			expect(seen).toHaveLength(2);
			expect((await themes())[0]?.webhook?.trouble).toBeUndefined();
		} finally {
			delete process.env['CHRONOCARTE_WEBHOOK_PRIVATE'];
			server.close();
		}
	});
	test('that gave up is started again, and says when and why it failed', async () => {
		let status = 503;
		const server = createServer((_, response) => void response.writeHead(status).end());
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		process.env['CHRONOCARTE_WEBHOOK_PRIVATE'] = '1';
		try {
			await link();
			const { id } = await add();
			await editTheme(service, ask({ webhook: { url, isOn: true } }, 'PATCH'), id, reader);
			await link(['a', 'x']);
			await sync();
			for (let tries = 0; tries < 12; tries++) {
				await sendDue(service, true);
				clock += 86_400_000;
			}
			const given = (await themes())[0]?.webhook?.trouble;
			expect(given).toMatchObject({ why: 'HTTP 503', waiting: 1 });
			expect(given).not.toHaveProperty('dueAt');
			const retry = async () =>
				((await (await editTheme(service, ask({ retry: true }, 'PATCH'), id, reader)).json()) as ThemeView).webhook;
			// It fails again: from now on it is tried by itself as at first.
			expect((await retry())?.trouble).toEqual({
				why: 'HTTP 503',
				waiting: 1,
				at: new Date(clock).toISOString(),
				dueAt: new Date(clock + 30_000).toISOString()
			});
			status = 200;
			expect((await retry())?.trouble).toBeUndefined();
			clock += 86_400_000;
			expect(await store.deliveriesDue(new Date(clock).toISOString())).toEqual([]);
		} finally {
			delete process.env['CHRONOCARTE_WEBHOOK_PRIVATE'];
			server.close();
		}
	});
	test('waits twice as long each time, and not for ever', () => {
		const now = new Date('2026-01-01T00:00:00Z');
		expect([0, 1, 4].map((tries) => retryAt(tries, now))).toEqual([
			'2026-01-01T00:00:30.000Z',
			'2026-01-01T00:01:00.000Z',
			'2026-01-01T00:08:00.000Z'
		]);
		expect(retryAt(8, now)).toBeUndefined();
	});
});
