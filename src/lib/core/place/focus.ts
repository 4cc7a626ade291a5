import type { Feature } from './feature.ts';
import type { Place } from './gazetteer.ts';
import { distanceKm } from './geometry.ts';
import type { DemonymHit } from './scan.ts';
import { RESOLUTION as W } from './weights.ts';

/** What the document is about, as far as its places are settled. */
export type Focus = {
	/** Share of votes by country, demonyms count half. */
	readonly countries: ReadonlyMap<string, number>;
	/** Settled places that are smaller than a country, in the order of the text. */
	readonly anchors: readonly Place[];
};

const MAX_ANCHORS = 40;
const NEAR_KM = 300;

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

/** How well a place fits the focus; for a place far less known than its namesakes it counts half. */
export function addFocus(place: Place, { countries, anchors }: Focus, obscure: boolean, features: Feature[]): void {
	const part = obscure ? 0.5 : 1;
	const share = place.country ? (countries.get(place.country) ?? 0) : 0;
	if (share > 0)
		features.push({ name: 'focus', weight: part * (W.focusCountry * share + W.focusPresent), note: share });
	const nearest = place.kind === 'country' ? Infinity : nearestKm(place, anchors);
	if (nearest < NEAR_KM)
		features.push({ name: 'near-settled', weight: part * W.near * (1 - nearest / NEAR_KM), note: nearest });
}

function nearestKm({ id, lat, lng }: Place, anchors: readonly Place[]): number {
	let nearest = Infinity;
	if (lat === null || lng === null) return nearest;
	for (const anchor of anchors)
		if (anchor.id !== id && anchor.lat !== null && anchor.lng !== null)
			nearest = Math.min(nearest, distanceKm(lat, lng, anchor.lat, anchor.lng));
	return nearest;
}
