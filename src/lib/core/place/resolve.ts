import type { PlaceAlternative, PlaceKind } from '../model.ts';
import type { Judged } from './evidence.ts';
import { leftOf } from './evidence.ts';
import type { Place } from './gazetteer.ts';
import { distanceKm } from './geometry.ts';
import { CONTAINING } from './lexicon-context.ts';
import { CUES } from './lexicon-features.ts';
import type { DemonymHit } from './scan.ts';
import type { View } from './view.ts';
import { RESOLUTION as W } from './weights.ts';

/** The place a hit was taken for, with what else it might be. */
export type Resolved = {
	readonly place?: Place;
	readonly alternatives: readonly PlaceAlternative[];
	/** 0 to 1: how far the first candidate is before the second. */
	readonly confidence: number;
	readonly why: readonly string[];
};

/** What the document is about, as far as its places are settled. */
export type Focus = {
	/** Share of votes by country, demonyms count half. */
	readonly countries: ReadonlyMap<string, number>;
	/** Settled places, in the order of the text. */
	readonly anchors: readonly Place[];
};

type Candidate = { readonly place: Place; readonly score: number; readonly why: readonly string[] };
const MAX_CANDIDATES = 16;
const AREAL = new Set(['en', 'au', 'aux']);
const MAX_GAP = 8;

/** Resolves the names of a document: first what stands alone, then the rest in the light of the first. */
export function resolveNames(
	view: View,
	names: readonly Judged[],
	demonyms: readonly DemonymHit[]
): { resolved: Resolved[]; focus: Focus } {
	const alone = names.map((name, index) => candidatesOf(view, names, index, undefined));
	const settled = alone.map(isSettled);
	const focus = focusOf(alone, settled, demonyms);
	const chosenByKey = new Map<string, Place>();
	for (const [index, candidates] of alone.entries())
		if (settled[index] && candidates[0]) chosenByKey.set(names[index]?.key ?? '', candidates[0].place);
	const resolved = names.map((name, index) => {
		const candidates = settled[index]
			? (alone[index] ?? [])
			: candidatesOf(view, names, index, focus, chosenByKey.get(name.key));
		const first = candidates[0];
		if (first && !settled[index] && !chosenByKey.has(name.key)) chosenByKey.set(name.key, first.place);
		return resolutionOf(candidates);
	});
	return { resolved, focus };
}

function resolutionOf(candidates: readonly Candidate[]): Resolved {
	const [first, second] = candidates;
	if (!first || first.score < W.abstain)
		return { alternatives: [], confidence: 0, why: ['no row of the gazetteer fits'] };
	const margin = second ? first.score - second.score : 5;
	const total = candidates.reduce((sum, { score }) => sum + Math.exp(score - first.score), 0);
	const alternatives = candidates.slice(1, 5).map(({ place, score }) => ({
		placeId: place.id,
		name: place.name,
		lat: place.lat,
		lng: place.lng,
		score: round(Math.exp(score - first.score) / total)
	}));
	const why = [...first.why, `margin ${margin.toFixed(1)}`];
	return { place: first.place, alternatives, confidence: round(1 / total), why };
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

function isSettled(candidates: readonly Candidate[]): boolean {
	const [first, second] = candidates;
	if (!first) return false;
	return (
		first.why.includes('container') ||
		first.place.kind === 'country' ||
		(first.score > W.settled && (!second || first.score - second.score > W.settledMargin))
	);
}

function candidatesOf(
	view: View,
	names: readonly Judged[],
	index: number,
	focus: Focus | undefined,
	before?: Place
): Candidate[] {
	const name = names[index];
	if (!name) return [];
	const wanted = wantedKind(view, name);
	const left = leftOf(view, name.first);
	// « à la Corse » is a region, « à Bastia » a town.
	const preposition = left.word === 'a' && left.article ? '' : left.word;
	const container = containerOf(view, names, index);
	const inParens = view.word(name.end) === '(';
	const scored = name.places.slice(0, MAX_CANDIDATES).map((place): Candidate => {
		const why: string[] = [];
		let score = prior(place);
		if (wanted) {
			const fits =
				wanted === place.kind ||
				(wanted === 'admin1' && place.kind === 'admin2') ||
				(wanted === 'admin1' && place.kind === 'region');
			score += fits ? W.cueFits : W.cueMisses;
			if (fits) why.push(`cue ${wanted}`);
		}
		const areal = place.kind !== 'city' && place.kind !== 'district' && place.kind !== 'facility';
		if (AREAL.has(preposition)) score += areal ? W.arealPreposition : 0;
		if (preposition === 'a') score += areal ? -W.townPreposition : W.townPreposition;
		if (container && view.gazetteer.contains(container.id, place.id) && container.id !== place.id) {
			score += W.container;
			why.push('container');
		}
		if (container && inParens && place.country && container.country && place.country !== container.country) {
			score -= W.elsewhere;
			why.push('not in the country in brackets');
		}
		if (before?.id === place.id) {
			score += W.sameSense;
			why.push('same as before');
		}
		if (focus) score += inFocus(place, focus, why);
		return { place, score, why: [`prior ${prior(place).toFixed(1)}`, ...why] };
	});
	if (!wanted && !AREAL.has(preposition)) preferTowns(scored);
	return scored.sort((a, b) => b.score - a.score);
}

/** « Gao » is the town before it is the region of Gao. */
function preferTowns(scored: Candidate[]): void {
	for (const [index, twin] of scored.entries()) {
		if (twin.place.kind !== 'admin1' && twin.place.kind !== 'admin2') continue;
		const town = scored.find(({ place }) => place.kind === 'city' && place.parents.includes(twin.place.id));
		if (town && town.score <= twin.score) scored[index] = { ...twin, score: town.score - W.twin };
	}
}

/** How well known a place is by itself. */
function prior({ kind, population, featureCode, country }: Place): number {
	if (kind === 'country') return W.country;
	if (kind === 'region' || kind === 'water') return W.region;
	const known = Math.log10(population + 10);
	if (kind === 'city') return known + (featureCode === 'PPLC' ? W.capital : 0) + (country === 'FR' ? W.readers : 0);
	if (kind === 'admin1') return W.admin1 + (country === 'FR' ? W.readers : 0);
	if (kind === 'admin2') return W.admin2 + (country === 'FR' ? W.readers + 1 : 0);
	return W.other;
}

function inFocus(place: Place, { countries, anchors }: Focus, why: string[]): number {
	let score = 0;
	const share = place.country ? (countries.get(place.country) ?? 0) : 0;
	if (share > 0) {
		score += W.focusCountry * share + W.focusPresent;
		why.push(`country in focus ${share.toFixed(2)}`);
	}
	if (place.lat === null || place.lng === null || place.kind === 'country') return score;
	let nearest = Infinity;
	for (const anchor of anchors) {
		if (anchor.kind === 'country' || anchor.id === place.id || anchor.lat === null || anchor.lng === null) continue;
		nearest = Math.min(nearest, distanceKm(place.lat, place.lng, anchor.lat, anchor.lng));
	}
	if (nearest < 300) {
		score += W.near * (1 - nearest / 300);
		why.push(`${Math.round(nearest)} km from a settled place`);
	}
	return score;
}

/** « ville de X », « province de X »: the class that the noun asks for. */
export function wantedKind(view: View, { first, kind, source }: Judged): PlaceKind | undefined {
	if (source === 'feature') return kind;
	const { word, noun } = leftOf(view, first);
	return CUES.get(word) ?? CUES.get(noun);
}

/** « X (Y) », « X, Y », « X, dans le nord de Y »: the place that the text puts around this one. */
function containerOf(view: View, names: readonly Judged[], index: number): Place | undefined {
	const name = names[index];
	const next = names[index + 1];
	if (!name || !next) return undefined;
	if (next.first - name.end > MAX_GAP || next.first === name.end) return undefined;
	for (let index = name.end; index < next.first; index++)
		if (!CONTAINING.has(view.word(index)) || view.startsSentence(index)) return undefined;
	return next.places[0];
}

function focusOf(
	alone: readonly (readonly Candidate[])[],
	settled: readonly boolean[],
	demonyms: readonly DemonymHit[]
): Focus {
	const votes = new Map<string, number>();
	const anchors: Place[] = [];
	let total = 0;
	const vote = (country: string | undefined, weight: number) => {
		if (!country) return;
		votes.set(country, (votes.get(country) ?? 0) + weight);
		total += weight;
	};
	for (const [index, candidates] of alone.entries()) {
		const place = candidates[0]?.place;
		if (!settled[index] || !place) continue;
		vote(place.country, place.kind === 'country' ? 1 : 1.5);
		if (place.lat !== null && !anchors.includes(place)) anchors.push(place);
	}
	for (const { demonym } of demonyms) vote(demonym.country, 0.5);
	return {
		countries: new Map([...votes].map(([country, count]) => [country, count / total])),
		anchors: anchors.slice(0, 40)
	};
}
