/** What incidents can be chosen by, besides type, status, time and words: each facet gives an incident some values. */
import type { PlaceKind, TimePrecision } from '#core';
import type { ArticleSummary, IncidentSummary } from '#lib/wire.ts';

/** The order in which they are offered. */
export const FACETS = [
	'place',
	'subType',
	'actor',
	'target',
	'targetClass',
	'weapon',
	'outlet',
	'placeKind',
	'dated'
] as const;
export type Facet = (typeof FACETS)[number];

/** How closely a place is known, closest first. */
export const PLACE_KINDS = ['facility', 'district', 'city', 'province', 'country', 'region', 'none'] as const;
/** What may be the coarsest that is shown. */
export const COARSEST = ['facility', 'district', 'city', 'province', 'country'] as const;
export type Coarsest = (typeof COARSEST)[number];
/** How closely a day is known, closest first. */
export const DATED = ['day', 'week', 'month', 'year', 'range', 'none'] as const;

/** The value of an outlet that nobody knows. */
export const UNKNOWN = '?';

export type ArticleOf = (id: string) => ArticleSummary | undefined;

/** The values of an incident; it passes a facet when one of them is chosen. */
export function valuesOf(incident: IncidentSummary, facet: Facet, articleOf: ArticleOf): readonly string[] {
	switch (facet) {
		case 'place':
			// With the places that contain it: Bagdad is in Irak.
			return incident.placeIds;
		case 'subType':
			return [incident.subEventType];
		case 'actor':
			return incident.actors;
		case 'target':
			return incident.targets;
		case 'targetClass':
			return incident.struck ? [incident.struck.kind] : [];
		case 'weapon':
			return incident.weapons;
		case 'outlet':
			return unique(incident.articleIds.map((id) => articleOf(id)?.outlet || UNKNOWN));
		case 'placeKind':
			return [incident.place ? KIND[incident.place.kind] : 'none'];
		case 'dated':
			return [incident.span ? PRECISION[incident.datePrecision ?? 'day'] : 'none'];
		default:
			throw new Error(`unknown facet: ${facet satisfies never}`);
	}
}

/** Is the place known as closely as that? What has no place is not coarse: it is counted by itself and listed as such. */
export const isAsCloseAs = ({ place }: IncidentSummary, coarsest: Coarsest): boolean =>
	!place || PLACE_KINDS.indexOf(KIND[place.kind]) <= PLACE_KINDS.indexOf(coarsest);

const KIND: Readonly<Record<PlaceKind, (typeof PLACE_KINDS)[number]>> = {
	facility: 'facility',
	district: 'district',
	city: 'city',
	admin2: 'province',
	admin1: 'province',
	country: 'country',
	region: 'region',
	water: 'region'
};

const PRECISION: Readonly<Record<TimePrecision, (typeof DATED)[number]>> = {
	minute: 'day',
	'part-of-day': 'day',
	day: 'day',
	week: 'week',
	month: 'month',
	season: 'year',
	year: 'year',
	range: 'range'
};

const unique = (list: readonly string[]): readonly string[] => (list.length < 2 ? list : [...new Set(list)]);
