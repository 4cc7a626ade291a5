/** What the user's entries make of the rows of the gazetteer. */
import { foldName, type Gazetteer, type Place, type PlaceName } from '#core';
import { nameOf, type Entry } from './entry.ts';
import { placeIdOf } from './placeId.ts';

/** A row as the user wants it. */
export type Patched = {
	readonly place: Place;
	/** Folded names that find it besides those of the bundled row. */
	readonly keys: ReadonlySet<string>;
	/** Folded names that find it no more. */
	readonly hidden: ReadonlySet<string>;
	readonly isNew: boolean;
	/** Its position differs from that of the bundled row. */
	readonly moved: boolean;
	/** It hangs elsewhere than in the bundled gazetteer. */
	readonly rehung: boolean;
};

/** GeoNames' class and code of what the user calls so. */
const CODES: Readonly<Record<Place['kind'], readonly [Place['featureClass'], string]>> = {
	country: ['A', 'PCLI'],
	region: ['L', 'RGN'],
	water: ['H', 'SEA'],
	admin1: ['A', 'ADM1'],
	admin2: ['A', 'ADM2'],
	city: ['P', 'PPL'],
	district: ['P', 'PPLX'],
	facility: ['S', 'BLDG']
};

export const OWN_SOURCE = 'utilisateur';

/** Rows that the entries add or change, by id; entries about places that are not there wait and do nothing. */
export function patchPlaces(base: Gazetteer, entries: readonly Entry[]): Map<string, Patched> {
	const byPlace = Map.groupBy(entries, placeIdOf);
	const patched = new Map<string, Patched>();
	for (const [id, own] of byPlace) {
		const row = base.get(id);
		const start = row ?? firstRow(own);
		if (!start) continue;
		const keys = new Set(row ? [] : start.names.map(({ name }) => foldName(name)));
		const hidden = new Set<string>();
		let place = start;
		for (const entry of own) place = apply(place, entry, keys, hidden);
		const moved = row !== undefined && (row.lat !== place.lat || row.lng !== place.lng);
		const rehung = row === undefined || row.parents[0] !== place.parents[0];
		patched.set(id, { place, keys, hidden, isNew: row === undefined, moved, rehung });
	}
	return patched;
}

/** A place that the user added, as a row. */
function firstRow(own: readonly Entry[]): Place | undefined {
	const added = own.find((entry) => entry.action === 'add');
	if (added?.action !== 'add') return undefined;
	const { id, name, kind, country, lat, lng, radiusKm, parent, aliases, source } = added.place;
	const [featureClass, featureCode] = CODES[kind];
	return {
		id,
		name,
		names: uniqueNames([nameOf({ name, language: 'fr' }), ...aliases.map(nameOf)]),
		kind,
		featureClass,
		featureCode,
		...(country !== undefined && { country }),
		parents:
			parent !== undefined ? [parent] : country !== undefined && kind !== 'country' ? [`country:${country}`] : [],
		lat,
		lng,
		radiusKm,
		population: 0,
		source: source ?? OWN_SOURCE
	};
}

function apply(place: Place, entry: Entry, keys: Set<string>, hidden: Set<string>): Place {
	switch (entry.action) {
		case 'add':
			return place;
		case 'alias': {
			const key = foldName(entry.name);
			keys.add(key);
			hidden.delete(key);
			return { ...place, names: uniqueNames([...place.names, nameOf(entry)]) };
		}
		case 'hide': {
			const key = foldName(entry.name);
			keys.delete(key);
			hidden.add(key);
			return { ...place, names: place.names.filter(({ name }) => foldName(name) !== key) };
		}
		case 'correct':
			return correct(place, entry.changes, keys, hidden);
		default:
			throw new Error(`unknown action: ${JSON.stringify(entry satisfies never)}`);
	}
}

type Changes = Extract<Entry, { action: 'correct' }>['changes'];

function correct(place: Place, changes: Changes, keys: Set<string>, hidden: Set<string>): Place {
	const { name, kind, country, position, radiusKm, parent, source } = changes;
	const [featureClass, featureCode] =
		kind && kind !== place.kind ? CODES[kind] : [place.featureClass, place.featureCode];
	if (name !== undefined) {
		keys.add(foldName(name));
		hidden.delete(foldName(name));
	}
	// An outline that was drawn around another spot says nothing of the new one.
	const { outline, approximate, ...rest } = place;
	const isKept = position === undefined;
	return {
		...rest,
		...(isKept && outline && { outline }),
		...(isKept && approximate !== undefined && { approximate }),
		...(name !== undefined && { name, names: uniqueNames([nameOf({ name, language: 'fr' }), ...place.names]) }),
		...(kind !== undefined && { kind, featureClass, featureCode }),
		...(country !== undefined && { country }),
		...(position && { ...position, source: source ?? OWN_SOURCE }),
		...(source !== undefined && { source }),
		...(radiusKm !== undefined && { radiusKm }),
		...(parent !== undefined && { parents: [parent] })
	};
}

/** The first of each name and language. */
function uniqueNames(names: readonly PlaceName[]): PlaceName[] {
	return [...new Map(names.toReversed().map((one) => [`${one.language}\n${one.name}`, one])).values()].reverse();
}
