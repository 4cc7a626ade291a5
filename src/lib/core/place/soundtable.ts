import { likeness, skeleton } from './skeleton.ts';
import { lineAt, type Tables } from './unpack.ts';

/** At least so alike, or the name is another one. Found on spellings of Arabic, Persian and Ukrainian towns. */
const ALIKE = 0.6;

type Heard = { readonly place: number; readonly key: string };

/** Names of one country by skeleton, made when the country is first asked for. */
export class SoundTable {
	readonly #tables: Tables;
	readonly #countries = new Map<string, Map<string, Heard[]>>();

	constructor(tables: Tables) {
		this.#tables = tables;
	}

	/** Positions of the places that sound so, most alike first, then best known. */
	places(folded: string, country: string, limit: number): number[] {
		const heard = this.#heard(country).get(skeleton(folded)) ?? [];
		const scores = new Map<number, number>();
		for (const { place, key } of heard) scores.set(place, Math.max(scores.get(place) ?? 0, likeness(folded, key)));
		return [...scores]
			.filter(([, score]) => score >= ALIKE)
			.sort(([a, first], [b, second]) => second - first || a - b)
			.slice(0, limit)
			.map(([place]) => place);
	}

	#heard(country: string): Map<string, Heard[]> {
		const known = this.#countries.get(country);
		if (known) return known;
		const { count, country: countries, header, nameStart, nameText, keyOfName, keys } = this.#tables;
		const wanted = header.countries.indexOf(country);
		const bySkeleton = new Map<string, Heard[]>();
		for (let place = 0; place < count; place++) {
			if (countries[place] !== wanted) continue;
			for (let at = nameStart[place] ?? 0; at < (nameStart[place + 1] ?? 0); at++) {
				const key = lineAt(keys, keyOfName[nameText[at] ?? 0] ?? 0);
				const sound = skeleton(key);
				if (sound.length < 2) continue;
				const same = bySkeleton.get(sound);
				if (same) same.push({ place, key });
				else bySkeleton.set(sound, [{ place, key }]);
			}
		}
		this.#countries.set(country, bySkeleton);
		return bySkeleton;
	}
}
