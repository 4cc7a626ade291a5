/**
 * `npm run gazetteer`: asks the gazetteer, with the user's own places over it, or builds it anew.
 *
 *   -- find NAME [--country IQ] [--kind city] [--limit 10]   places by name, as `GET /api/geocode`
 *   -- near LNG,LAT [--radius 20] [--limit 10]               what holds a point and what is near, as `GET /api/reverse`
 *   anything else                                            builds the index: see `gazetteer.ts`
 *
 * `--json` prints a place a line.
 */
import { parseArgs } from 'node:util';
import { lookAround } from '#lib/gazetteer/nearby.ts';
import { searchPlaces } from '#lib/gazetteer/search.ts';
import { summariseRow } from '#lib/projection/place.ts';
import { loadOwnGazetteer } from '#lib/server/overlay/own.ts';
import { Place, type Gazetteer } from '#core';
import { readPoint } from './point.ts';

const [command] = process.argv.slice(2);
if (command === 'find' || command === 'near') process.exitCode = ask(command, process.argv.slice(3));
else await import('./gazetteer.ts');

function ask(command: 'find' | 'near', args: readonly string[]): number {
	const text = { type: 'string' } as const;
	const options = { country: text, kind: text, limit: text, radius: text, json: { type: 'boolean' } } as const;
	const { values, positionals } = parseArgs({ args: args.map(shieldMinus), options, allowPositionals: true });
	const limit = Number(values.limit ?? 10);
	const kind = Place.shape.kind.optional().safeParse(values.kind);
	const words = positionals.join(' ').trim();
	if (words === '' || !kind.success || !(limit >= 1)) return complain(command);
	const gazetteer = loadOwnGazetteer();
	if (command === 'find') {
		const country = values.country?.toUpperCase();
		const found = searchPlaces(gazetteer, words, { country, kind: kind.data, limit });
		for (const { place, match, name, score } of found)
			if (values.json) console.log(JSON.stringify({ ...summariseRow(place), match, matched: name, score }));
			else console.log([score.toFixed(3), match.padEnd(6), describe(place, gazetteer)].join('  '));
		return found.length > 0 ? 0 : 1;
	}
	const point = readPoint(words);
	if (!point) return complain(command);
	const around = lookAround(gazetteer, point.lng, point.lat, { radiusKm: Number(values.radius ?? 20), limit });
	for (const [title, rows] of [
		['in', around.containing],
		['near', around.nearest]
	] as const)
		for (const { place, distanceKm } of rows)
			if (values.json) console.log(JSON.stringify({ ...summariseRow(place), distanceKm, relation: title }));
			else
				console.log(
					[title.padEnd(4), `${distanceKm.toFixed(1)} km`.padStart(10), describe(place, gazetteer)].join('  ')
				);
	return 0;
}

/** A western longitude is no option. */
function shieldMinus(arg: string): string {
	return /^-\d/.test(arg) ? ` ${arg}` : arg;
}

/** « Mossoul · city · Gouvernorat de Ninive, Irak · 36.3350,43.1189 ±10 km · geonames:99072 » */
function describe({ id, name, kind, parents, lat, lng, radiusKm }: Place, gazetteer: Gazetteer): string {
	const inside = parents.map((parent) => gazetteer.get(parent)?.name ?? parent).join(', ');
	const where = lat === null || lng === null ? '—' : `${lat.toFixed(4)},${lng.toFixed(4)} ±${radiusKm} km`;
	return [name, kind, inside, where, id].filter((part) => part !== '').join(' · ');
}

function complain(command: 'find' | 'near'): number {
	console.error(
		command === 'find'
			? 'npm run gazetteer -- find NAME [--country IQ] [--kind city] [--limit 10] [--json]'
			: 'npm run gazetteer -- near LNG,LAT [--radius 20] [--limit 10] [--json]'
	);
	return 2;
}
