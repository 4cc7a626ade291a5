import type { PlaceKind } from '../model.ts';
import type { Judged } from './evidence.ts';
import type { Feature } from './feature.ts';
import { addFocus, type Focus } from './focus.ts';
import type { Place } from './gazetteer.ts';
import { leftOf } from './left.ts';
import { AREAL, CONTAINING, TO } from './lexicon-context.ts';
import { CUES } from './lexicon-features.ts';
import type { View } from './view.ts';
import { RESOLUTION as W } from './weights.ts';

/** A place that a name may mean. A score of 1 is worth ten times the population. */
export type Candidate = { readonly place: Place; readonly score: number; readonly features: readonly Feature[] };

const MAX_CANDIDATES = 16;
const MAX_GAP = 8;

/** What else is known when a name is resolved the second time. */
export type Light = { readonly focus: Focus; readonly before: Place | undefined };

/** Scores what a name may mean, best first; without `light` as if it stood alone. */
export function candidatesOf(view: View, names: readonly Judged[], index: number, light?: Light): Candidate[] {
	const name = names[index];
	if (!name || name.places.length === 0) return [];
	const wanted = wantedKind(view, name);
	const { word, article } = leftOf(view, name.first);
	const areal = AREAL.has(word);
	// « à la Corse » is a region, « à Bastia » a town.
	const town = !areal && !article && TO.has(word);
	const container = containerOf(view, name, names[index + 1]);
	const inBrackets = view.word(name.end) === '(';
	const best = light ? bestPrior(name.places) : 0;
	const scored: Candidate[] = [];
	for (const place of name.places) {
		if (scored.length === MAX_CANDIDATES) break;
		const prior = priorOf(place);
		const features: Feature[] = [{ name: 'prior', weight: prior }];
		if (wanted) features.push(cueFit(place, wanted));
		if (areal && isAreal(place)) features.push({ name: 'areal', weight: W.arealPreposition });
		if (town) features.push({ name: 'town', weight: isAreal(place) ? -W.townPreposition : W.townPreposition });
		if (container) addContainer(view, place, container, inBrackets, features);
		if (light?.before === place) features.push({ name: 'same-as-before', weight: W.sameSense });
		if (light) addFocus(place, light.focus, prior < best - W.obscure, features);
		scored.push({ place, score: sumOf(features), features });
	}
	if (scored.length < 2) return scored;
	if (!wanted && !areal) preferTowns(scored);
	return scored.sort((a, b) => b.score - a.score);
}

function bestPrior(places: readonly Place[]): number {
	let best = 0;
	for (const place of places) best = Math.max(best, priorOf(place));
	return best;
}

const isAreal = ({ kind }: Place): boolean => kind !== 'city' && kind !== 'district' && kind !== 'facility';

function sumOf(features: readonly Feature[]): number {
	let sum = 0;
	for (const { weight } of features) sum += weight;
	return sum;
}

/** How well known a place is by itself. */
function priorOf({ kind, population, featureCode, country }: Place): number {
	const readers = country === 'FR' ? W.readers : 0;
	if (kind === 'country') return W.country;
	if (kind === 'region' || kind === 'water') return W.region;
	if (kind === 'city') return Math.log10(population + 10) + (featureCode === 'PPLC' ? W.capital : 0) + readers;
	if (kind === 'admin1') return W.admin1 + readers;
	if (kind === 'admin2') return W.admin2 + (readers ? readers + W.department : 0);
	return W.other;
}

function cueFit({ kind }: Place, wanted: PlaceKind): Feature {
	const fits = wanted === kind || (wanted === 'admin1' && (kind === 'admin2' || kind === 'region'));
	return fits
		? { name: 'cue', weight: W.cueFits, note: wanted }
		: { name: 'no-cue', weight: W.cueMisses, note: wanted };
}

function addContainer(view: View, place: Place, container: Place, inBrackets: boolean, features: Feature[]): void {
	if (container.id !== place.id && view.gazetteer.contains(container.id, place.id))
		features.push({ name: 'container', weight: W.container, note: container.name });
	else if (inBrackets && place.country && container.country && place.country !== container.country)
		features.push({ name: 'not-in-brackets', weight: -W.elsewhere, note: container.name });
}

/** « Gao » is the town before it is the region of Gao. */
function preferTowns(scored: Candidate[]): void {
	for (const [index, twin] of scored.entries()) {
		if (twin.place.kind !== 'admin1' && twin.place.kind !== 'admin2') continue;
		const town = scored.find(({ place }) => place.kind === 'city' && place.parents.includes(twin.place.id));
		if (!town || town.score > twin.score) continue;
		const score = town.score - W.twin;
		const behind: Feature = { name: 'twin', weight: score - twin.score, note: town.place.name };
		scored[index] = { ...twin, score, features: [...twin.features, behind] };
	}
}

/** « ville de X », « province de X »: the class that the noun asks for. */
export function wantedKind(view: View, { first, kind, source }: Judged): PlaceKind | undefined {
	if (source === 'feature') return kind;
	const { word, noun } = leftOf(view, first);
	return CUES.get(word) ?? CUES.get(noun);
}

/** « X (Y) », « X, Y », « X, dans le nord de Y »: the place that the text puts around this one. */
function containerOf(view: View, name: Judged, next: Judged | undefined): Place | undefined {
	if (!next || next.first - name.end > MAX_GAP || next.first === name.end) return undefined;
	for (let index = name.end; index < next.first; index++)
		if (!CONTAINING.has(view.word(index)) || view.startsSentence(index)) return undefined;
	return next.places[0];
}
