/**
 * The blocks of a report: where it is stored, and where those are looked for with which it is compared.
 *   by place: family × (place, or half a degree of map) × week, for reports with a date and a position below the country;
 *   by what was hit and by whom: family × country × (site, state) × week, where one of two reports has no such position;
 *   by name: family × name × (week, year or no date), for all: whose killing it was may be told without place or date.
 */
import { victimsOf } from './evidence.ts';
import { SITES } from './lexicon.ts';
import type { Spot, Traits } from './traits.ts';
import { isLost } from './where.ts';

/** A longer span is looked for by year. */
const SHORT_DAYS = 62;
const CELL_DEGREES = 0.5;
const KM_PER_DEGREE = 111;
/** Neighbouring sites within this distance are compared. */
const REACH_KM = 12;
/** Larger places are found by what they contain. */
const LARGEST_DISC_KM = 60;
const MOST_NAMES = 8;

export type Keys = {
	readonly stored: readonly string[];
	readonly asked: readonly { readonly key: string; readonly isWord: boolean }[];
};

export function keysOf(traits: Traits): Keys {
	const stored: string[] = [];
	const asked: { key: string; isWord: boolean }[] = [];
	const weeks = weeksOf(traits);
	const places = placeKeys(traits.spot);
	const sorts = sortKeys(traits, places.stored.length === 0);
	const names = nameKeys(traits);
	for (const family of traits.families) {
		for (const week of weeks) {
			const block = `${family}|${week}|`;
			for (const key of places.stored) stored.push(block + key);
			for (const key of sorts.stored) stored.push(block + key);
			for (const key of places.asked) asked.push({ key: block + key, isWord: false });
			for (const key of sorts.asked) asked.push({ key: block + key, isWord: true });
		}
		for (const key of names.stored) stored.push(`${family}|${key}`);
		for (const key of names.asked) asked.push({ key: `${family}|${key}`, isWord: true });
	}
	return { stored, asked };
}

const isShort = ({ span }: Traits): boolean => span !== undefined && span.end - span.start <= SHORT_DAYS;

const weeksOf = (traits: Traits): number[] =>
	traits.span && isShort(traits) ? range(Math.floor(traits.span.start / 7), Math.floor((traits.span.end - 1) / 7)) : [];

type Both = { readonly stored: readonly string[]; readonly asked: readonly string[] };

/** The place itself, what contains it, and the cells of the map it touches. */
function placeKeys(spot: Spot | undefined): Both {
	if (!spot || spot.coarse || isLost(spot)) return { stored: [], asked: [] };
	const self = spot.id ?? spot.name;
	// Countries are no block: too much happens there in a week.
	const around = spot.chain.slice(1).filter((id) => !id.startsWith('country:'));
	const isSmall = spot.radiusKm <= LARGEST_DISC_KM;
	return {
		stored: [`=${self}`, ...around.map((id) => `<${id}`), ...(isSmall ? cellsOf(spot, 0) : [])],
		asked: [`=${self}`, `<${self}`, ...around.map((id) => `=${id}`), ...(isSmall ? cellsOf(spot, REACH_KM) : [])]
	};
}

/** Cells of the map that a disc, and so many kilometres around it, touches. */
function cellsOf({ lat, lng, radiusKm }: Spot, aroundKm: number): string[] {
	if (lat === null || lng === null) return [];
	const tall = (radiusKm + aroundKm) / KM_PER_DEGREE;
	const wide = tall / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
	const rows = range(Math.floor((lat - tall) / CELL_DEGREES), Math.floor((lat + tall) / CELL_DEGREES));
	const columns = range(Math.floor((lng - wide) / CELL_DEGREES), Math.floor((lng + wide) / CELL_DEGREES));
	return rows.flatMap((row) => columns.map((column) => `${row},${column}`));
}

/** What was hit and by which state, in a country: « * » is found by reports that name no country, « ! » holds those without a position. */
function sortKeys({ actors, hit, spot }: Traits, noPosition: boolean): Both {
	const sorts = [
		...SITES.names.flatMap((site, bit) => (hit.sites & (1 << bit) ? [`#${site}`] : [])),
		...actors.states.map((state) => `by ${state}`),
		...hit.states.map((state) => `of ${state}`)
	];
	const area = spot?.country ?? '?';
	const stored = noPosition ? [area, `!${area}`, '*', '!*'] : [area, '*'];
	const asked = area === '?' ? (noPosition ? ['*'] : ['!*']) : noPosition ? [area, '?'] : [`!${area}`, '!?'];
	const cross = (areas: readonly string[]): string[] => areas.flatMap((one) => sorts.map((sort) => `${one} ${sort}`));
	return { stored: cross(stored), asked: cross(asked) };
}

/** Victims first, then other names, each with every time at which it may be looked for. */
function nameKeys(traits: Traits): Both {
	const { actors, targets, names, span } = traits;
	const chosen = [...new Set([...victimsOf(traits), ...targets.names, ...actors.names, ...names])].slice(0, MOST_NAMES);
	const years = span ? range(Math.floor(span.start / 365.25), Math.floor((span.end - 1) / 365.25)).slice(0, 3) : [];
	const weeks = weeksOf(traits);
	const times = !span
		? { stored: ['undated', 'any'], asked: ['any'] }
		: weeks.length > 0
			? {
					stored: [...weeks, ...years.map((year) => `in ${year}`), 'any'],
					asked: [...weeks, ...years.map((year) => `long ${year}`), 'undated']
				}
			: {
					stored: [...years.flatMap((year) => [`long ${year}`, `in ${year}`]), 'any'],
					asked: [...years.map((year) => `in ${year}`), 'undated']
				};
	const cross = (all: readonly (string | number)[]): string[] =>
		all.flatMap((time) => chosen.map((name) => `${name} ${time}`));
	return { stored: cross(times.stored), asked: cross(times.asked) };
}

const range = (first: number, last: number): number[] =>
	Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
