import { gunzipSync } from 'node:zlib';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dayNumber } from '#core';
import { unpackOverview, type PackedOverview } from '#lib/overview/pack.ts';
import { sendOverview } from '#lib/server/api/overview.ts';
import type { Service } from '#lib/server/service.ts';
import { openSqliteStore } from '#lib/server/store/sqlite.ts';
import { loadOverview } from '#lib/server/views/overview.ts';
import { GAZETTEER } from '../fixtures/gazetteer.ts';
import { incidentOf, PLACES, readArticleOf } from '../fixtures/stored.ts';

let folder = '';
let service: Service;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'chronocarte-'));
	service = {
		store: openSqliteStore(join(folder, 'store.sqlite')),
		analyser: { version: 'test-1', gazetteer: async () => GAZETTEER },
		today: () => dayNumber(2026, 11, 22)
	};
});
afterEach(async () => {
	await service.store.close();
	rmSync(folder, { recursive: true });
});

const send = (headers: Record<string, string> = {}): Promise<Response> =>
	sendOverview(service, new Request('http://localhost/api/overview', { headers }));

async function fill(): Promise<void> {
	const article = readArticleOf('Mardi, une explosion a secoué Mossoul.', 'mine', { url: 'https://example.org/a' });
	await service.store.putArticles([article]);
	const incidents = [1, 2, 3].map((at) => incidentOf(`inc-${at}`, 'mine', { articleIds: [article.stored.id] }));
	await service.store.replaceIncidents('mine', { revision: 1, by: 'a', incidents, places: PLACES });
}

test('sends all that the page was drawn with, zipped or not', async () => {
	await fill();
	const whole = await loadOverview(service.store);
	expect(whole.incidents.length).toBeGreaterThan(0);
	const plain = await send();
	expect(plain.headers.get('content-encoding')).toBeNull();
	expect(unpackOverview((await plain.json()) as PackedOverview)).toEqual(whole);
	const zipped = await send({ 'accept-encoding': 'gzip, br' });
	expect(zipped.headers.get('content-encoding')).toBe('gzip');
	const text = gunzipSync(await zipped.bytes()).toString();
	expect(unpackOverview(JSON.parse(text) as PackedOverview)).toEqual(whole);
});

test('is sent once until something changes', async () => {
	const tag = (await send()).headers.get('etag') ?? '';
	const again = await send({ 'if-none-match': tag });
	expect(again.status).toBe(304);
	expect(await again.text()).toBe('');
	await fill();
	const changed = await send({ 'if-none-match': tag });
	expect(changed.status).toBe(200);
	expect(changed.headers.get('etag')).not.toBe(tag);
});
