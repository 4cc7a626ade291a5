import type { PlaceKind } from '../model.ts';
import { WordSet } from '../text/wordset.ts';
import type { Judged } from './evidence.ts';
import type { Feature } from './feature.ts';
import { fitOf, type Focus, NEAR_KM } from './focus.ts';
import type { Place } from './gazetteer.ts';
import { leftOf } from './left.ts';
import { AREAL, CONTAINING, TO } from './lexicon-context.ts';
import { CUES } from './lexicon-features.ts';
import type { View } from './view.ts';
import { RESOLUTION as W } from './weights.ts';

/** A place that a name may mean. A score of 1 is worth ten times the population. */
export type Candidate = {
	readonly place: Place;
	readonly score: number;
	/** The text names what it lies in. */
	readonly contained: boolean;
	/** A region whose town comes first: that town. */
	readonly town: Place | undefined;
	readonly asked: Asked;
};

const MAX_CANDIDATES = 16;
const MAX_GAP = 8;

/** What else is known when a name is resolved the second time. */
export type Light = { readonly focus: Focus; readonly before: Place | undefined };

/** What is asked of a name: all that its words and its surroundings say of the place it means. */
type Asked = {
	readonly view: View;
	readonly light: Light | undefined;
	readonly wanted: PlaceKind | undefined;
	/** « en », « au »: areas rather than towns. */
	readonly areal: boolean;
	/** « à la Corse » is a region, « à Bastia » a town. */
	readonly town: boolean;
	readonly container: Place | undefined;
	readonly inBrackets: boolean;
	/** How well known the best known place of the name is. */
	readonly best: number;
};

/** Scores what a name may mean, best first; without `light` as if it stood alone. */
export function candidatesOf(view: View, names: readonly Judged[], index: number, light?: Light): Candidate[] {
	const name = names[index];
	if (!name || name.places.length === 0) return NONE;
	const asked = askedOf(view, name, names[index + 1], light);
	const scored: Candidate[] = [];
	for (const place of name.places) {
		if (scored.length === MAX_CANDIDATES) break;
		const sum = new Sum();
		weigh(place, asked, sum);
		scored.push({ place, score: sum.score, contained: sum.contained, town: undefined, asked });
	}
	if (scored.length < 2) return scored;
	if (!asked.wanted && !asked.areal) preferTowns(scored);
	return scored.sort((a, b) => b.score - a.score);
}

const NONE: Candidate[] = [];

function askedOf(view: View, name: Judged, next: Judged | undefined, light: Light | undefined): Asked {
	const { word, article } = leftOf(view, name.first);
	const areal = AREAL.has(word);
	return {
		view,
		light,
		wanted: wantedKind(view, name),
		areal,
		town: !areal && !article && TO.has(word),
		container: containerOf(view, name, next),
		inBrackets: BRACKET.has(view.number(name.end)),
		best: light ? bestPrior(name.places) : 0
	};
}

const BRACKET = new WordSet('(');

/** All that was weighed for a candidate; its weights add up to the score. Worked out for those who ask why. */
export function featuresOf({ place, score, town, asked }: Candidate): Feature[] {
	const sum = new Sum([]);
	weigh(place, asked, sum);
	const features = sum.features ?? [];
	return town ? [...features, { name: 'twin', weight: score - sum.score, note: town.name }] : features;
}

/** Adds up weights, and keeps them with their names where `features` is given. */
class Sum {
	score = 0;
	contained = false;
	readonly features: Feature[] | undefined;

	constructor(features?: Feature[]) {
		this.features = features;
	}

	add(name: Feature['name'], weight: number, note?: string | number): void {
		this.score += weight;
		if (name === 'container') this.contained = true;
		this.features?.push(note === undefined ? { name, weight } : { name, weight, note });
	}
}

function weigh(place: Place, asked: Asked, sum: Sum): void {
	const { wanted, areal, town, container, light } = asked;
	const prior = priorOf(place);
	sum.add('prior', prior);
	if (wanted) addCue(place, wanted, sum);
	if (areal && isAreal(place)) sum.add('areal', W.arealPreposition);
	if (town) sum.add('town', isAreal(place) ? -W.townPreposition : W.townPreposition);
	if (container) addContainer(place, container, asked, sum);
	if (!light) return;
	if (light.before === place) sum.add('same-as-before', W.sameSense);
	const { share, km, part } = fitOf(place, light.focus, prior < asked.best - W.obscure);
	if (share > 0) sum.add('focus', part * (W.focusCountry * share + W.focusPresent), share);
	if (km !== undefined) sum.add('near-settled', part * W.near * (1 - km / NEAR_KM), km);
}

function bestPrior(places: readonly Place[]): number {
	let best = 0;
	for (const place of places) best = Math.max(best, priorOf(place));
	return best;
}

const isAreal = ({ kind }: Place): boolean => kind !== 'city' && kind !== 'district' && kind !== 'facility';

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

function addCue({ kind }: Place, wanted: PlaceKind, sum: Sum): void {
	const fits = wanted === kind || (wanted === 'admin1' && (kind === 'admin2' || kind === 'region'));
	if (fits) sum.add('cue', W.cueFits, wanted);
	else sum.add('no-cue', W.cueMisses, wanted);
}

function addContainer(place: Place, container: Place, { view, inBrackets }: Asked, sum: Sum): void {
	if (container.id !== place.id && view.gazetteer.contains(container.id, place.id))
		sum.add('container', W.container, container.name);
	else if (inBrackets && place.country && container.country && place.country !== container.country)
		sum.add('not-in-brackets', -W.elsewhere, container.name);
}

/** « Gao » is the town before it is the region of Gao. */
function preferTowns(scored: Candidate[]): void {
	for (let index = 0; index < scored.length; index++) {
		const twin = scored[index];
		if (!twin || (twin.place.kind !== 'admin1' && twin.place.kind !== 'admin2')) continue;
		const town = scored.find(({ place }) => place.kind === 'city' && liesIn(place, twin.place));
		if (town && town.score <= twin.score) scored[index] = { ...twin, score: town.score - W.twin, town: town.place };
	}
}

const liesIn = ({ country, parents }: Place, area: Place): boolean =>
	country === area.country && parents.includes(area.id);

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
		if (!CONTAINING.has(view.number(index)) || view.startsSentence(index)) return undefined;
	return next.places[0];
}
