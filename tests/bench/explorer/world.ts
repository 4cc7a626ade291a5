/** A seeded world: 20,000 places in a tree of countries, provinces, cities and facilities, and incidents over ten years. */
import { kindOf, sortColumns, type Columns } from '#lib/explore/columns.ts';
import { countWindow } from '#lib/explore/count.ts';
import { LAYER_OF, type Explored } from '#lib/explore/explorer.ts';
import type { Places, Site } from '#lib/explore/sites.ts';
import type { PlaceSummary } from '#lib/wire.ts';
import { seeded } from '../numbers.ts';

export const DAYS = 3650;
const COUNTRIES = 40;
const PROVINCES = 12;
const CITIES = 30;
const SITES = 20_000;

export type World = {
	readonly places: Places;
	readonly sites: readonly Site[];
	readonly columns: Columns;
	readonly explorer: Explored;
};

export function makeWorld(incidents: number): World {
	const random = seeded(7);
	const around = (middle: number, spread: number): number => middle + (random() + random() - 1) * spread;
	const places: Record<string, PlaceSummary> = {};
	const rows: PlaceSummary[] = [];
	const add = (row: Pick<PlaceSummary, 'id' | 'kind' | 'lng' | 'lat' | 'radiusKm' | 'parents'>): PlaceSummary => {
		const place: PlaceSummary = { ...row, name: row.id, source: 'seeded' };
		places[row.id] = place;
		rows.push(place);
		return place;
	};
	const inside = (parent: PlaceSummary, at: number, kind: PlaceSummary['kind'], spread: number, radiusKm: number) =>
		add({
			id: `${parent.id}.${at}`,
			kind,
			lng: around(parent.lng ?? 0, spread),
			lat: around(parent.lat ?? 0, spread),
			radiusKm,
			parents: [parent.id, ...parent.parents]
		});
	for (let c = 0; c < COUNTRIES; c++) {
		const lng = -10 + (c % 8) * 11;
		const country = add({
			id: `c${c}`,
			kind: 'country',
			lng,
			lat: 2 + Math.floor(c / 8) * 10,
			radiusKm: 300,
			parents: []
		});
		for (let p = 0; p < PROVINCES; p++) {
			const province = inside(country, p, 'admin1', 5, 60);
			for (let city = 0; city < CITIES; city++) inside(province, city, 'city', 1.2, 2 + random() * 8);
		}
	}
	const cities = rows.filter(({ kind }) => kind === 'city');
	for (let at = 0; rows.length < SITES; at++) {
		const city = cities[Math.floor(random() ** 2 * cities.length)];
		if (city) inside(city, 1000 + at, 'facility', 0.05, 0.2);
	}
	const start = new Int32Array(incidents);
	const end = new Int32Array(incidents);
	const site = new Int32Array(incidents);
	const kind = new Uint8Array(incidents);
	const weights = new Uint32Array(rows.length);
	for (let at = 0; at < incidents; at++) {
		const sort = random();
		start[at] = Math.floor(random() * DAYS);
		// A day, a month, a year: as news are dated.
		end[at] = (start[at] ?? 0) + (sort < 0.8 ? 1 : sort < 0.96 ? 30 : 365);
		const where = random() < 0.03 ? -1 : Math.floor(random() ** 2 * rows.length);
		site[at] = where;
		if (where >= 0) (weights[where] as number)++;
		// Each place has something that mostly happens there.
		const type = random() < 0.6 ? where % 5 : Math.floor(random() * 8);
		kind[at] = kindOf(Math.max(0, type), random() < 0.9 ? 0 : 1);
	}
	const sites = rows.map((row, at): Site => ({
		key: row.id,
		placeId: row.id,
		name: row.name,
		kind: row.kind,
		lng: row.lng ?? 0,
		lat: row.lat ?? 0,
		radiusKm: row.radiusKm,
		isPoint: row.kind === 'facility',
		incidentIds: [],
		tallies: [{ family: 'attack', count: weights[at] ?? 0, hollow: false }],
		count: weights[at] ?? 0,
		faded: false
	}));
	const columns = sortColumns({ start, end, site, kind });
	return {
		places,
		sites,
		columns,
		explorer: {
			sites,
			count: (window) => countWindow(columns, window, LAYER_OF, sites.length),
			siteOf: () => undefined
		}
	};
}
