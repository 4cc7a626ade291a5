/** Finds places by name as people type them: whole names, then names that begin so, then names that are nearly so. */
import { foldName, type Gazetteer, type Place } from '#core';

export type Match = 'exact' | 'prefix' | 'fuzzy';
export type Found = {
	readonly place: Place;
	readonly match: Match;
	/** The name of the place that met what was asked, as it is written. */
	readonly name: string;
	/** 0 to 1. A whole name has at least 0.8, a beginning 0.6; within that, how well known the place is. */
	readonly score: number;
};
export type SearchOptions = {
	/** ISO 3166-1 alpha-2. */
	readonly country?: string | undefined;
	readonly kind?: Place['kind'] | undefined;
	readonly limit?: number;
};

/** A filter may leave few of many. */
const LOOKED_AT = 60;
const LOOKED_AT_FILTERED = 2000;
/** Below this nothing was meant. */
const LEAST = 0.335;

/** « Mossoul », « mossul », « Tripoli, Liban ». Best first. */
export function searchPlaces(gazetteer: Gazetteer, text: string, options: SearchOptions = {}): Found[] {
	const comma = text.lastIndexOf(',');
	const container = comma > 0 ? gazetteer.find(foldName(text.slice(comma + 1)))[0] : undefined;
	if (!container) return search(gazetteer, foldName(text), options, () => true);
	const inside = (place: Place): boolean => place.id !== container.id && gazetteer.contains(container.id, place.id);
	const country = options.country ?? container.country;
	return search(gazetteer, foldName(text.slice(0, comma)), { ...options, country }, inside);
}

function search(
	gazetteer: Gazetteer,
	folded: string,
	{ country, kind, limit = 20 }: SearchOptions,
	isInside: (place: Place) => boolean
): Found[] {
	if (folded === '') return [];
	const isWanted = (place: Place): boolean =>
		(country === undefined || place.country === country) &&
		(kind === undefined || place.kind === kind) &&
		isInside(place);
	const found = new Map<string, Found>();
	const add = (place: Place, match: Match, name: string, score: number): void => {
		const known = found.get(place.id);
		if (score >= LEAST && (!known || known.score < score))
			found.set(place.id, { place, match, name, score: rounded(score) });
	};
	// The index knows best who is meant by a whole name: « Mexico » is the town. A score never climbs in its order.
	let ceiling = 1;
	for (const place of gazetteer.find(folded).filter(isWanted)) {
		ceiling = Math.min(ceiling, 0.8 + 0.2 * fameOf(place));
		add(place, 'exact', nameAs(place, folded), ceiling);
	}
	const many = country !== undefined || kind !== undefined ? LOOKED_AT_FILTERED : LOOKED_AT;
	for (const place of gazetteer.startingWith(folded, many).filter(isWanted)) {
		const name = nameBeginning(place, folded);
		const whole = folded.length / Math.max(folded.length, foldName(name).length);
		add(place, 'prefix', name, 0.6 + 0.19 * (0.75 * fameOf(place) + 0.25 * whole));
	}
	if (found.size < limit) {
		for (const { place, key, edits, sounds } of gazetteer.alike?.(folded, limit * 2) ?? [])
			if (isWanted(place))
				add(place, 'fuzzy', nameAs(place, key), nearness(folded, key, edits, sounds) * famous(place));
		for (const place of country === undefined ? [] : (gazetteer.similar?.(folded, country, limit) ?? []))
			if (isWanted(place)) add(place, 'fuzzy', place.name, 0.35 * famous(place) + 0.1);
	}
	return [...found.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}

/** 0 to 0.5: a slip costs more in a short name, and at its beginning. */
function nearness(folded: string, key: string, edits: number, sounds: boolean): number {
	const close = 1 - edits / Math.max(folded.length, key.length);
	const begins = folded[0] === key[0] ? 0 : 0.12;
	return 0.55 * Math.max(0, close - begins + (sounds ? 0.08 : 0));
}

const famous = (place: Place): number => 0.72 + 0.28 * fameOf(place);

/** 0 to 1: how likely a place is meant when only its name is known. */
export function fameOf({ kind, population, featureCode }: Place): number {
	if (kind === 'country') return 1;
	if (kind === 'city') return Math.min(0.97, Math.log10(population + 10) / 8 + (featureCode === 'PPLC' ? 0.1 : 0));
	return FAME[kind];
}
const FAME = { admin1: 0.57, region: 0.6, water: 0.55, admin2: 0.4, facility: 0.4, district: 0.35 } as const;

const rounded = (score: number): number => Math.round(Math.min(1, score) * 1000) / 1000;

/** The name that folds to this; a spelling that only serves the search shows as the label. */
const nameAs = (place: Place, key: string): string =>
	place.names.find(({ name }) => foldName(name) === key)?.name ?? place.name;

const nameBeginning = (place: Place, prefix: string): string =>
	place.names.find(({ name }) => foldName(name).startsWith(prefix))?.name ?? place.name;
