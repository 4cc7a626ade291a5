import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldName, type Place } from '#core';
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { distance } from 'geokdbush';
import { expect, test } from 'vitest';

/** Names as French news writes them, where they lie by public maps, rounded to a hundredth of a degree. */
const rows = readFileSync(join(import.meta.dirname, '../bench/coverage.tsv'), 'utf8')
	.trim()
	.split('\n')
	.slice(1)
	.map((line) => line.split('\t') as [string, string, string, string]);
const gazetteer = loadGazetteer();

/** A town within 25 km; an area may lie as far as it reaches. */
function isNear(place: Place, lat: string, lng: string): boolean {
	const km = distance(Number(lng), Number(lat), place.lng ?? 0, place.lat ?? 0);
	return km <= (place.kind === 'city' ? 25 : Math.max(25, place.radiusKm));
}

test('names of the news are found where they lie', () => {
	const missed: string[] = [];
	let [alone, wrong] = [0, 0];
	for (const [name, country, lat, lng] of rows) {
		const named = gazetteer.find(foldName(name));
		const known = named.find((place) => place.country === country) ?? gazetteer.similar?.(foldName(name), country)[0];
		if (!known || !isNear(known, lat, lng)) missed.push(`${name} (${country})`);
		const best = named[0];
		if (best && isNear(best, lat, lng)) alone++;
		else if (best) wrong++;
	}
	const percent = (count: number): string => `${((100 * count) / rows.length).toFixed(1)} %`;
	console.log(
		`${rows.length} names: ${percent(rows.length - missed.length)} within 25 km given the country,`,
		`${percent(alone)} without context, ${percent(wrong)} wrong · missed: ${missed.join(', ') || 'none'}`
	);
	expect(rows.length).toBeGreaterThanOrEqual(300);
	expect(missed.length / rows.length).toBeLessThanOrEqual(0.05);
	expect(alone / rows.length).toBeGreaterThanOrEqual(0.88);
	expect(wrong / rows.length).toBeLessThanOrEqual(0.02);
});
