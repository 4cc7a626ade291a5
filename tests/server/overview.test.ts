import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpackOverview, type PackedOverview } from '#lib/overview/pack.ts';
import { sendOverview } from '#lib/server/api/overview.ts';
import type { Service } from '#lib/server/service.ts';
import { loadOverview } from '#lib/server/views/overview.ts';
import { serviceForEach } from '../fixtures/service.ts';
import { incidentOf, PLACES, readArticleOf } from '../fixtures/stored.ts';

let service: Service;

serviceForEach((fresh) => (service = fresh));

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
