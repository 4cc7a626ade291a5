/** The gazetteer with the user's own places, corrections and aliases laid over it. */
import { distance } from '@turf/turf';
import { foldName, type Alike, type Children, type ChildrenQuery, type Gazetteer, type Place } from '#core';
import type { Entry } from './entry.ts';
import { patchPlaces, type Patched } from './patch.ts';

/** Without entries the gazetteer itself. */
export function overlay(base: Gazetteer, entries: readonly Entry[]): Gazetteer {
	const patched = patchPlaces(base, entries);
	return patched.size === 0 ? base : new Overlaid(base, patched);
}

class Overlaid implements Gazetteer {
	readonly #base: Gazetteer;
	readonly #patched: ReadonlyMap<string, Patched>;
	/** Rows by folded name, of the names that the user gave. */
	readonly #byKey = new Map<string, Place[]>();
	/** Folded beginnings of the user's names of several words. */
	readonly #beginnings = new Set<string>();
	/** The user's names in lower case by their first word, the longest first. */
	readonly #lower = new Map<string, string[]>();
	readonly #rehung: ReadonlySet<string>;
	readonly #chains = new Map<string, Place>();

	constructor(base: Gazetteer, patched: ReadonlyMap<string, Patched>) {
		this.#base = base;
		this.#rehung = new Set([...patched].filter(([, { rehung }]) => rehung).map(([id]) => id));
		// Parents last: what contains a place may be the user's own too.
		this.#patched = patched;
		this.#patched = new Map([...patched].map(([id, one]) => [id, { ...one, place: this.#hang(one.place) }]));
		for (const { place, keys } of this.#patched.values()) {
			for (const { name } of place.names) if (keys.has(foldName(name))) this.#noteLower(name);
			for (const key of keys) {
				this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), place]);
				const words = key.split(' ');
				for (let end = 1; end < words.length; end++) this.#beginnings.add(words.slice(0, end).join(' '));
			}
		}
	}

	#noteLower(name: string): void {
		if (name !== name.toLowerCase()) return;
		const key = foldName(name);
		const [first = ''] = key.split(' ');
		const known = this.#lower.get(first) ?? [];
		this.#lower.set(
			first,
			[...known, key].sort((a, b) => b.length - a.length)
		);
	}

	/** What the user added comes first: it was added because it is meant. */
	find(folded: string): readonly Place[] {
		const own = this.#byKey.get(folded) ?? [];
		const known = this.#base.find(folded);
		return own.length === 0 && known.length === 0 ? known : unique([...own, ...this.#seen(known, folded)]);
	}

	get(id: string): Place | undefined {
		const own = this.#patched.get(id);
		if (own) return own.place;
		const place = this.#base.get(id);
		return place && this.#hang(place);
	}

	similar(folded: string, country: string, limit = 5): readonly Place[] {
		return this.#seen(this.#base.similar?.(folded, country, limit) ?? []);
	}

	startingWith(folded: string, limit = 10): readonly Place[] {
		const own = [...this.#byKey].filter(([key]) => key.startsWith(folded)).flatMap(([, places]) => places);
		const begins = ({ name }: { name: string }): boolean => foldName(name).startsWith(folded);
		const known = this.#base
			.startingWith(folded, limit)
			.filter(({ id, names }) => (this.#patched.get(id)?.place.names ?? names).some(begins) || !this.#hides(id));
		return unique([...own, ...this.#seen(known)]).slice(0, limit);
	}

	near(lng: number, lat: number, radiusKm: number, limit = 20): readonly Place[] {
		const away = (place: Place): number =>
			distance([place.lng ?? 0, place.lat ?? 0], [lng, lat], { units: 'kilometers' });
		const own = [...this.#patched.values()]
			.filter(({ place, isNew, moved }) => (isNew || moved) && place.lat !== null && away(place) <= radiusKm)
			.map(({ place }) => place);
		const known = this.#base.near(lng, lat, radiusKm, limit + this.#patched.size);
		const still = this.#seen(known.filter(({ id }) => !this.#patched.get(id)?.moved));
		if (own.length === 0) return still.slice(0, limit);
		return [...own, ...still].sort((a, b) => away(a) - away(b)).slice(0, limit);
	}

	contains(outer: string, inner: string): boolean {
		if (outer === inner) return true;
		for (const id of [inner, ...(this.get(inner)?.parents ?? [])]) {
			if (id === outer) return true;
			// Above the last one that was hung elsewhere the bundled gazetteer knows best: also what regions are made of.
			if (!this.#isRehung(id)) return this.#base.contains(outer, id);
		}
		return false;
	}

	facilities(query: { facility?: string; owner?: string; within?: string }): readonly Place[] {
		return this.#seen(this.#base.facilities(query));
	}

	hasPrefix(folded: string): boolean {
		return this.#beginnings.has(folded) || this.#base.hasPrefix(folded);
	}

	vouched(folded: string): boolean {
		return this.#byKey.has(folded);
	}

	uncapitalised(first: string): readonly string[] {
		return this.#lower.get(first) ?? [];
	}

	warm(names: number): boolean {
		return this.#base.warm?.(names) ?? false;
	}

	alike(folded: string, limit = 20): readonly Alike[] {
		return (this.#base.alike?.(folded, limit) ?? []).flatMap((one) =>
			this.#seen([one.place], one.key).map((place) => ({ ...one, place }))
		);
	}

	children(id: string, { kind, offset = 0, limit = 50 }: ChildrenQuery = {}): Children {
		const all = this.#base.children?.(id, { offset: 0, limit: Infinity }) ?? { counts: {}, places: [] };
		const own = [...this.#patched.values()].map(({ place }) => place).filter(({ parents }) => parents[0] === id);
		const still = this.#seen(all.places.filter((place) => !this.#rehung.has(place.id)));
		const places = unique([...own, ...still]);
		const counts: Partial<Record<Place['kind'], number>> = {};
		for (const place of places) counts[place.kind] = (counts[place.kind] ?? 0) + 1;
		const chosen = places.filter((place) => kind === undefined || place.kind === kind);
		return { counts, places: chosen.slice(offset, offset + limit) };
	}

	/** Rows as the user sees them, without those whose name `key` was hidden. */
	#seen(places: readonly Place[], key?: string): Place[] {
		return places.flatMap((place) => {
			const own = this.#patched.get(place.id);
			if (!own) return [this.#hang(place)];
			return key !== undefined && own.hidden.has(key) ? [] : [own.place];
		});
	}

	#hides(id: string): boolean {
		return (this.#patched.get(id)?.hidden.size ?? 0) > 0;
	}

	/** Does something on the way from this place upwards hang elsewhere than in the bundled gazetteer? */
	#isRehung(id: string): boolean {
		if (this.#rehung.size === 0) return false;
		return this.#rehung.has(id) || (this.#base.get(id)?.parents.some((parent) => this.#rehung.has(parent)) ?? false);
	}

	/** The place with all that contains it, as far as the user changed that. One object a place: others compare them. */
	#hang(place: Place): Place {
		const own = this.#patched.get(place.id)?.place;
		if (!own && !this.#isRehung(place.id)) return place;
		const known = this.#chains.get(place.id);
		if (known) return known;
		const parents: string[] = [];
		let at: Place | undefined = own ?? place;
		// A place in itself, by way of others, would never end.
		while (at?.parents[0] !== undefined && !parents.includes(at.parents[0]) && at.parents[0] !== place.id) {
			parents.push(at.parents[0]);
			at = this.#patched.get(at.parents[0])?.place ?? this.#base.get(at.parents[0]);
		}
		const hung = { ...(own ?? place), parents };
		this.#chains.set(place.id, hung);
		return hung;
	}
}

const unique = (places: readonly Place[]): Place[] => [...new Map(places.map((place) => [place.id, place])).values()];
