import type { Place } from './gazetteer.ts';
import { distanceKm } from './geometry.ts';
import type { DemonymHit } from './scan.ts';

/** What the document is about, as far as its places are settled. */
export type Focus = {
	/** Share of votes by country, demonyms count half. */
	readonly countries: ReadonlyMap<string, number>;
	/** Settled places that are smaller than a country, in the order of the text. */
	readonly anchors: readonly Place[];
};

const MAX_ANCHORS = 40;
/** What is farther from a settled place is not near. */
export const NEAR_KM = 300;
/** So many degrees north or south are farther than that. */
const FAR_DEGREES = 2.8;

/** Gathers the votes of settled places and of demonyms. */
export function focusOf(settled: readonly Place[], demonyms: readonly DemonymHit[]): Focus {
	const votes = new Map<string, number>();
	let total = 0;
	const vote = (country: string | undefined, weight: number) => {
		if (!country) return;
		votes.set(country, (votes.get(country) ?? 0) + weight);
		total += weight;
	};
	const anchors = new Set<Place>();
	for (const place of settled) {
		vote(place.country, place.kind === 'country' ? 1 : 1.5);
		if (place.lat !== null && place.kind !== 'country' && anchors.size < MAX_ANCHORS) anchors.add(place);
	}
	for (const { demonym } of demonyms) vote(demonym.country, 0.5);
	return { countries: new Map([...votes].map(([country, count]) => [country, count / total])), anchors: [...anchors] };
}

/** How well a place fits what a document is about. */
export type Fit = {
	/** Of the votes for its country, 0 to 1. */
	readonly share: number;
	/** To the nearest settled place, where that is near. */
	readonly km: number | undefined;
	/** For a place far less known than its namesakes the fit counts half. */
	readonly part: number;
};

/** How well a place fits the focus; `obscure`: far less known than its namesakes. */
export function fitOf(place: Place, { countries, anchors }: Focus, obscure: boolean): Fit {
	const share = place.country ? (countries.get(place.country) ?? 0) : 0;
	const nearest = place.kind === 'country' ? Infinity : nearestKm(place, anchors);
	return { share, km: nearest < NEAR_KM ? nearest : undefined, part: obscure ? 0.5 : 1 };
}

function nearestKm({ id, lat, lng }: Place, anchors: readonly Place[]): number {
	let nearest = Infinity;
	if (lat === null || lng === null) return nearest;
	for (const anchor of anchors) {
		if (anchor.lat === null || anchor.lng === null || Math.abs(anchor.lat - lat) > FAR_DEGREES) continue;
		if (anchor.id !== id) nearest = Math.min(nearest, distanceKm(lat, lng, anchor.lat, anchor.lng));
	}
	return nearest;
}
