import { remember } from './remember.ts';
import { lineAt, type Tables } from './unpack.ts';

/** Ids to positions in the tables: GeoNames' numbers by binary search, all other ids by a map. */
export class Positions {
	readonly #others = new Map<string, number>();
	readonly #numbers: Float64Array;
	readonly #known = new Map<string, number>();

	constructor({ count, id: ids, otherIds }: Tables) {
		// Number and position in one float, so that the engine's own sort of numbers does the work.
		this.#numbers = new Float64Array(count);
		for (let place = 0; place < count; place++) {
			const id = ids[place] ?? 0;
			if (id < 0) this.#others.set(lineAt(otherIds, -1 - id), place);
			this.#numbers[place] = id * SHIFT + place;
		}
		this.#numbers.sort();
	}

	of(id: string): number | undefined {
		const known = this.#known.get(id);
		if (known !== undefined) return known;
		const place = id.startsWith(PREFIX) ? this.#ofNumber(Number(id.slice(PREFIX.length))) : this.#others.get(id);
		if (place !== undefined) remember(this.#known, id, place);
		return place;
	}

	#ofNumber(number: number): number | undefined {
		const wanted = number * SHIFT;
		let low = 0;
		let high = this.#numbers.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#numbers[middle] ?? Infinity) < wanted) low = middle + 1;
			else high = middle;
		}
		const place = (this.#numbers[low] ?? Infinity) - wanted;
		return place >= 0 && place < SHIFT ? place : undefined;
	}
}

const PREFIX = 'geonames:';
/** More than there are places. */
const SHIFT = 2 ** 20;
