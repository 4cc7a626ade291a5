/**
 * Which reports are compared at all. Every report stands in a few blocks, and is compared with what stands there:
 *   by place: family × (place, or half a degree of map) × week, for reports with a place below the country and a date;
 *   by word: family × (name, victim, target) × time, for all, because a country or a missing date is no place and no time.
 * A word that a block has too often says nothing, and is passed over.
 */
import { victimsOf } from './evidence.ts';
import { SITES } from './lexicon.ts';
import type { Traits } from './traits.ts';

/** A longer span has its own blocks, by year. */
const SHORT_DAYS = 62;
const CELL_DEGREES = 0.5;
const KM_PER_DEGREE = 111;
/** Neighbouring sites within this distance are compared. */
const REACH_KM = 12;
/** Discs up to this radius are put on the map's cells; larger places are found by what they contain. */
const LARGEST_DISC_KM = 60;
/** Above this a word block is no evidence. */
const MOST_IN_WORD_BLOCK = 200;
const WORDS_PER_REPORT = 10;

export class Blocks {
	readonly #blocks = new Map<string, number[]>();

	add(index: number, traits: Traits): void {
		for (const key of keysOf(traits).stored) {
			const block = this.#blocks.get(key);
			if (block) block.push(index);
			else this.#blocks.set(key, [index]);
		}
	}

	remove(index: number, traits: Traits): void {
		for (const key of keysOf(traits).stored) {
			const rest = this.#blocks.get(key)?.filter((one) => one !== index) ?? [];
			if (rest.length > 0) this.#blocks.set(key, rest);
			else this.#blocks.delete(key);
		}
	}

	/** Indices of the reports that may tell of the same incident, each once. */
	candidates(traits: Traits): Set<number> {
		const found = new Set<number>();
		for (const key of keysOf(traits).asked) {
			const block = this.#blocks.get(key);
			if (!block || (key.startsWith('w') && block.length > MOST_IN_WORD_BLOCK)) continue;
			for (const index of block) found.add(index);
		}
		return found;
	}
}

const ANYWHERE = { stored: [''], asked: [''] };

type Keys = { readonly stored: string[]; readonly asked: string[] };

function keysOf(traits: Traits): Keys {
	const keys: Keys = { stored: [], asked: [] };
	const times = timesOf(traits);
	const areas = areasOf(traits);
	for (const family of traits.families) {
		if (traits.span && times.short) addPlaceKeys(keys, family, traits, times.stored);
		for (const word of wordsOf(traits)) {
			// Where a person is killed may be told in two ways, even two countries; a name needs no area.
			const { stored, asked } = /^[#<>]/.test(word) ? areas : ANYWHERE;
			for (const time of [...times.stored, ...times.wide])
				for (const area of stored) keys.stored.push(`w${family}|${area}${word}|${time}`);
			for (const time of times.asked) for (const area of asked) keys.asked.push(`w${family}|${area}${word}|${time}`);
		}
	}
	return keys;
}

/** Weeks of a short span, years of a long one; `*` for all, `U` for the undated, `Y` and `L` for what a long span asks and stores. */
function timesOf({ span }: Traits): { short: boolean; stored: string[]; wide: string[]; asked: string[] } {
	if (!span) return { short: false, stored: ['U', '*'], wide: [], asked: ['*'] };
	const years = range(Math.floor(span.start / 365.25), Math.floor((span.end - 1) / 365.25)).slice(0, 3);
	if (span.end - span.start > SHORT_DAYS)
		return {
			short: false,
			stored: [...years.map((year) => `L${year}`), '*'],
			wide: [],
			asked: [...years.flatMap((year) => [`L${year}`, `Y${year}`]), 'U']
		};
	const weeks = range(Math.floor(span.start / 7), Math.floor((span.end - 1) / 7)).map(String);
	return {
		short: true,
		stored: weeks,
		wide: [...years.map((year) => `Y${year}`), '*'],
		asked: [...weeks, ...years.map((year) => `L${year}`), 'U']
	};
}

function addPlaceKeys(keys: Keys, family: string, { spot }: Traits, weeks: readonly string[]): void {
	if (!spot || spot.coarse) return;
	const self = spot.id ?? spot.name;
	// Countries stand last in the chain and are no block: too much happens there in a week.
	const around = spot.chain.slice(1).filter((id) => !id.startsWith('country:'));
	const cells = spot.radiusKm <= LARGEST_DISC_KM ? cellsOf(spot, 0) : [];
	const near = spot.radiusKm <= LARGEST_DISC_KM ? cellsOf(spot, REACH_KM) : [];
	for (const week of weeks) {
		const block = `p${family}|${week}|`;
		keys.stored.push(
			`${block}=${self}`,
			...around.map((id) => `${block}<${id}`),
			...cells.map((cell) => `${block}${cell}`)
		);
		keys.asked.push(
			`${block}=${self}`,
			`${block}<${self}`,
			...around.map((id) => `${block}=${id}`),
			...near.map((cell) => `${block}${cell}`)
		);
	}
}

/** Cells of the map that a disc, and so many kilometres around it, touches. */
function cellsOf({ lat, lng, radiusKm }: NonNullable<Traits['spot']>, aroundKm: number): string[] {
	if (lat === null || lng === null) return [];
	const tall = (radiusKm + aroundKm) / KM_PER_DEGREE;
	const wide = tall / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
	const rows = range(Math.floor((lat - tall) / CELL_DEGREES), Math.floor((lat + tall) / CELL_DEGREES));
	const columns = range(Math.floor((lng - wide) / CELL_DEGREES), Math.floor((lng + wide) / CELL_DEGREES));
	return rows.flatMap((row) => columns.map((column) => `${row},${column}`));
}

/** Victims first, then names, then who and what was hit in which place: a report is found by its most telling words. */
function wordsOf(traits: Traits): string[] {
	const { actors, targets, names } = traits;
	const said = [
		...victimsOf(traits),
		...targets.names,
		...actors.names,
		...names,
		...SITES.names.flatMap((site, bit) => (targets.sites & (1 << bit) ? [`#${site}`] : [])),
		...actors.states.map((state) => `<${state}`),
		...targets.states.map((state) => `>${state}`)
	];
	return [...new Set(said)].slice(0, WORDS_PER_REPORT);
}

/** Words are compared inside a country: `*` is found by who names none, `?` by all. */
function areasOf({ spot }: Traits): { stored: string[]; asked: string[] } {
	const country = spot?.country;
	return country === undefined
		? { stored: ['?'], asked: ['*', '?'] }
		: { stored: [country, '*'], asked: [country, '?'] };
}

const range = (first: number, last: number): number[] =>
	Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
