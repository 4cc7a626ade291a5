import { packPlaces } from '#core';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fetchGazetteer } from '../../src/workers/gazetteer.ts';
import { ROWS } from '../core/gazetteer-rows.ts';

const PACKED = packPlaces(ROWS, (text) => new TextEncoder().encode(text));
const answering =
	(body: Uint8Array, status = 200): typeof fetch =>
	() =>
		Promise.resolve(new Response(new Uint8Array(body), { status }));

test('a packed gazetteer opens, unpacked by us or by the browser', async () => {
	for (const body of [gzipSync(PACKED), PACKED]) {
		const gazetteer = await fetchGazetteer('/places', answering(body));
		expect(gazetteer.get('geonames:98182')?.name).toBe('Bagdad');
	}
});

test.for([
	{ what: 'is missing', body: new Uint8Array(), status: 404 },
	{ what: 'is cut off', body: gzipSync(PACKED).subarray(0, 200), status: 200 },
	{ what: 'is something else', body: new TextEncoder().encode('<html>'), status: 200 }
])('one that $what is refused', async ({ body, status }) => {
	await expect(fetchGazetteer('/places', answering(body, status))).rejects.toThrow();
});
