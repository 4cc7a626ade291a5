import KDBush from 'kdbush';
import { around } from 'geokdbush';
import { FuzzyTable } from './fuzzytable.ts';
import type { Alike, Children, ChildrenQuery, Gazetteer, Place } from './gazetteer.ts';
import { KeyTable } from './keytable.ts';
import { Positions } from './positions.ts';
import { remember } from './remember.ts';
import { SoundTable } from './soundtable.ts';
import { type Extra, KINDS, SEARCH_ONLY } from './packed.ts';
import { lineAt, unpackPlaces, type Tables } from './unpack.ts';

const NOTHING: readonly Place[] = [];
const NO_EXTRA: Extra = {};
const NOWHERE = 0x7fffffff;

/** Opens a packed index (see `packed.ts`). Throws with the reason when it is cut off or damaged. `decode` is UTF-8. */
export function openGazetteer(file: Uint8Array, decode: (bytes: Uint8Array) => string): Gazetteer {
	return new PlaceIndex(unpackPlaces(file, decode));
}

/** Places are made when somebody asks for them; their position in the tables is their rank. */
class PlaceIndex implements Gazetteer {
	readonly #tables: Tables;
	readonly #keys: KeyTable;
	readonly #sounds: SoundTable;
	readonly #made = new Map<number, Place>();
	/** Answers given before, by key; news asks for the same names again and again. */
	readonly #found = new Map<number, readonly Place[]>();
	readonly #listed = new Map<string, readonly Place[]>();
	/** What an area of several countries holds, by its position. */
	readonly #members = new Map<number, ReadonlySet<number>>();
	readonly #positions: Positions;
	readonly #facilities: readonly number[];
	#points: KDBush | undefined;
	#fuzzy: FuzzyTable | undefined;

	constructor(tables: Tables) {
		this.#tables = tables;
		this.#keys = new KeyTable(tables);
		this.#sounds = new SoundTable(tables);
		this.#positions = new Positions(tables);
		this.#facilities = [...tables.extras].filter(([, { facility }]) => facility).map(([place]) => place);
	}

	find(folded: string): readonly Place[] {
		const key = this.#keys.keyOf(folded);
		if (key < 0) return NOTHING;
		const known = this.#found.get(key);
		if (known) return known;
		const places = this.#keys.placesOf(key).map((place) => this.#place(place));
		remember(this.#found, key, places);
		return places;
	}

	get(id: string): Place | undefined {
		const place = this.#positions.of(id);
		return place === undefined ? undefined : this.#place(place);
	}

	similar(folded: string, country: string, limit = 5): readonly Place[] {
		return this.#sounds.places(folded, country, limit).map((place) => this.#place(place));
	}

	startingWith(folded: string, limit = 10): readonly Place[] {
		return this.#keys.startingWith(folded, limit).map((place) => this.#place(place));
	}

	near(lng: number, lat: number, radiusKm: number, limit = 20): readonly Place[] {
		this.#points ??= this.#buildPoints();
		return around(this.#points, lng, lat, limit, radiusKm).map((place) => this.#place(place));
	}

	contains(outer: string, inner: string): boolean {
		if (outer === inner) return true;
		const area = this.#positions.of(outer);
		const from = this.#positions.of(inner);
		if (area === undefined || from === undefined) return false;
		const members = this.#membersOf(area);
		for (let place = from; place >= 0; place = this.#tables.parent[place] ?? -1)
			if (place === area || members.has(place)) return true;
		return false;
	}

	facilities({ facility = '', owner = '', within = '' }): readonly Place[] {
		const query = `${facility} ${owner} ${within}`;
		let places = this.#listed.get(query);
		if (places) return places;
		const matching = this.#facilities.filter((place) => {
			const extra = this.#tables.extras.get(place);
			return (!facility || extra?.facility === facility) && (!owner || extra?.owner === owner);
		});
		places = matching.map((place) => this.#place(place)).filter(({ id }) => !within || this.contains(within, id));
		remember(this.#listed, query, places);
		return places;
	}

	hasPrefix(folded: string): boolean {
		return this.#keys.hasPrefix(folded);
	}

	alike(folded: string, limit = 20): readonly Alike[] {
		this.#fuzzy ??= new FuzzyTable(this.#tables);
		const most = folded.length < 4 ? 0 : folded.length < 6 ? 1 : 2;
		return this.#fuzzy
			.near(folded, most)
			.slice(0, limit * 4)
			.flatMap(({ key, edits, sounds }) => {
				const name = lineAt(this.#tables.keys, key);
				return this.#keys
					.placesOf(key)
					.slice(0, limit)
					.map((at) => ({ place: this.#place(at), key: name, edits, sounds }));
			});
	}

	warm(names: number): boolean {
		this.#fuzzy ??= new FuzzyTable(this.#tables);
		return this.#fuzzy.learn(names);
	}

	children(id: string, { kind, offset = 0, limit = 50 }: ChildrenQuery = {}): Children {
		const parent = this.#positions.of(id);
		if (parent === undefined) return { counts: {}, places: [] };
		const positions = [...this.#membersOf(parent)];
		for (const [child, of] of this.#tables.parent.entries()) if (of === parent) positions.push(child);
		const counts: Partial<Record<Place['kind'], number>> = {};
		const chosen = [...new Set(positions)]
			.sort((a, b) => a - b)
			.filter((child) => {
				const own = KINDS[this.#tables.kind[child] ?? 0] ?? 'city';
				counts[own] = (counts[own] ?? 0) + 1;
				return kind === undefined || own === kind;
			});
		return { counts, places: chosen.slice(offset, offset + limit).map((child) => this.#place(child)) };
	}

	#membersOf(area: number): ReadonlySet<number> {
		const known = this.#members.get(area);
		if (known) return known;
		const ids = this.#tables.extras.get(area)?.members ?? [];
		const members = new Set(ids.map((id) => this.#positions.of(id)).filter((place) => place !== undefined));
		this.#members.set(area, members);
		return members;
	}

	#place(place: number): Place {
		const known = this.#made.get(place);
		if (known) return known;
		const { lat, lng, header, code, country, source, kind, radius, population, extras } = this.#tables;
		const [featureClass, featureCode] = (header.codes[code[place] ?? 0] ?? 'P.PPL').split('.') as [
			Place['featureClass'],
			string
		];
		const iso = header.countries[country[place] ?? 0];
		const { outline, approximate, valid, owner, facility } = extras.get(place) ?? NO_EXTRA;
		const nowhere = lat[place] === NOWHERE;
		const names = this.#names(place);
		// Every place has all fields in one order: the engine reads objects of one shape several times faster.
		const made: Place = {
			id: this.#id(place),
			name: names[0]?.name ?? '',
			names,
			kind: KINDS[kind[place] ?? 0] ?? 'city',
			featureClass,
			featureCode,
			country: iso || undefined,
			parents: this.#parents(place),
			lat: nowhere ? null : (lat[place] ?? 0) / 1e5,
			lng: nowhere ? null : (lng[place] ?? 0) / 1e5,
			radiusKm: Math.round((radius[place] ?? 0) * 100) / 100,
			population: population[place] ?? 0,
			source: header.sources[source[place] ?? 0] ?? '',
			outline: outline?.map(([x, y]): [number, number] => [x, y]),
			approximate,
			valid,
			owner,
			facility
		};
		remember(this.#made, place, made);
		return made;
	}

	#id(place: number): string {
		const id = this.#tables.id[place] ?? 0;
		return id < 0 ? lineAt(this.#tables.otherIds, -1 - id) : `geonames:${id}`;
	}

	#parents(place: number): string[] {
		const parents: string[] = [];
		for (let at = this.#tables.parent[place] ?? -1; at >= 0; at = this.#tables.parent[at] ?? -1)
			parents.push(this.#id(at));
		return parents;
	}

	#names(place: number): Place['names'] {
		const { nameStart, nameText, nameLanguage, names, header } = this.#tables;
		const all: Place['names'] = [];
		for (let at = nameStart[place] ?? 0; at < (nameStart[place + 1] ?? 0); at++) {
			const tag = header.languages[nameLanguage[at] ?? 0] ?? 'und-Latn';
			const [language = 'und', script = 'Latn'] = tag.split('-');
			if (tag !== SEARCH_ONLY) all.push({ name: lineAt(names, nameText[at] ?? 0), language, script });
		}
		return all;
	}

	#buildPoints(): KDBush {
		const { count, lat, lng } = this.#tables;
		const points = new KDBush(count, 64, Float32Array);
		for (let place = 0; place < count; place++)
			// What has no position goes beyond every search.
			if (lat[place] === NOWHERE) points.add(1e6, 1e6);
			else points.add((lng[place] ?? 0) / 1e5, (lat[place] ?? 0) / 1e5);
		return points.finish();
	}
}
