/** The values that a facet offers, with their names and counts, in the order in which they are listed. */
import { fold } from '#core';
import type { Counts } from '#lib/filter/count.ts';
import { DATED, PLACE_KINDS, UNKNOWN, type Facet } from '#lib/filter/facets.ts';
import { subTypeName } from '#lib/i18n/names.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { PlaceSummary } from '#lib/wire.ts';

export type Offer = {
	readonly value: string;
	readonly label: string;
	/** What kind of thing it is, where the name does not say. */
	readonly note?: string | undefined;
	readonly count: number;
};

export type Naming = { readonly t: Messages; readonly places: Readonly<Record<string, PlaceSummary>> };

const ORDERED: Readonly<Partial<Record<Facet, readonly string[]>>> = { placeKind: PLACE_KINDS, dated: DATED };

/** Most incidents first; precisions closest first. What is chosen stays, also when it finds nothing. */
export function offersOf(facet: Facet, counts: Counts, chosen: readonly string[], naming: Naming): Offer[] {
	const values = ORDERED[facet] ?? [...counts.keys()];
	const all = [...values, ...chosen.filter((one) => !values.includes(one))]
		.map((value) => ({ value, count: counts.get(value) ?? 0, ...nameOf(facet, value, naming) }))
		.filter(({ value, count }) => count > 0 || chosen.includes(value));
	return ORDERED[facet] ? all : all.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

/** What a value is called: the name of a place, the words of a sub-type. */
export function nameOf(facet: Facet, value: string, { t, places }: Naming): { label: string; note?: string } {
	switch (facet) {
		case 'place': {
			const place = places[value];
			return place ? { label: capital(place.name), note: t.placeKinds[place.kind] } : { label: value };
		}
		case 'subType':
			return { label: subTypeName(value, t) };
		case 'placeKind':
			return { label: t.filter.placeKinds[value] ?? value };
		case 'dated':
			return { label: t.filter.dated[value] ?? value };
		case 'targetClass':
			return { label: (t.struck.kinds as Readonly<Record<string, string>>)[value] ?? value };
		case 'outlet':
			return { label: value === UNKNOWN ? t.filter.unknownOutlet : value };
		default:
			return { label: capital(value) };
	}
}

/** Those whose name holds every word asked. */
export function matchOffers(offers: readonly Offer[], asked: string): readonly Offer[] {
	const words = fold(asked)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
	return offers.filter(({ label }) => words.every((word) => fold(label).includes(word)));
}

const capital = (name: string): string => name.charAt(0).toLocaleUpperCase() + name.slice(1);
