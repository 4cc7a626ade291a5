import type { PlaceKind } from '../model.ts';
import type { Judged } from './evidence.ts';
import { fitOf, type Focus } from './focus.ts';
import type { Place } from './gazetteer.ts';
import { leftOf } from './left.ts';
import { AREAL, CONTAINING, TO } from './lexicon-context.ts';
import { CUES } from './lexicon-features.ts';
import type { View } from './view.ts';
import { RESOLUTION as W } from './weights.ts';

/** A place that a name may mean. A score of 1 is worth ten times the population. */
export type Candidate = { readonly place: Place; readonly score: number; readonly why: readonly string[] };

const MAX_CANDIDATES = 16;
const MAX_GAP = 8;

/** What else is known when a name is resolved the second time. */
export type Light = { readonly focus: Focus; readonly before: Place | undefined };

/** Scores what a name may mean, best first; without `light` as if it stood alone. */
export function candidatesOf(view: View, names: readonly Judged[], index: number, light?: Light): Candidate[] {
	const name = names[index];
	if (!name) return [];
	const wanted = wantedKind(view, name);
	const left = leftOf(view, name.first);
	const container = containerOf(view, name, names[index + 1]);
	const inBrackets = view.word(name.end) === '(';
	const scored = name.places.slice(0, MAX_CANDIDATES).map((place): Candidate => {
		const known = priorOf(place);
		const why = [`prior: ${known.toFixed(1)}`];
		let score = known + (wanted ? cueFit(place, wanted, why) : 0);
		const areal = place.kind !== 'city' && place.kind !== 'district' && place.kind !== 'facility';
		if (AREAL.has(left.word)) score += areal ? W.arealPreposition : 0;
		// « à la Corse » is a region, « à Bastia » a town.
		else if (TO.has(left.word) && !left.article) score += areal ? -W.townPreposition : W.townPreposition;
		if (container) score += containerFit(view, place, container, inBrackets, why);
		if (light?.before === place) {
			score += W.sameSense;
			why.push('same-as-before');
		}
		if (light) score += fitOf(place, light.focus, why);
		return { place, score, why };
	});
	if (!wanted && !AREAL.has(left.word)) preferTowns(scored);
	return scored.sort((a, b) => b.score - a.score);
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

function cueFit({ kind }: Place, wanted: PlaceKind, why: string[]): number {
	const fits = wanted === kind || (wanted === 'admin1' && (kind === 'admin2' || kind === 'region'));
	if (fits) why.push(`cue: ${wanted}`);
	return fits ? W.cueFits : W.cueMisses;
}

function containerFit(view: View, place: Place, container: Place, inBrackets: boolean, why: string[]): number {
	if (container.id !== place.id && view.gazetteer.contains(container.id, place.id)) {
		why.push('container');
		return W.container;
	}
	const abroad = place.country && container.country && place.country !== container.country;
	if (!inBrackets || !abroad) return 0;
	why.push('not-in-brackets');
	return -W.elsewhere;
}

/** « Gao » is the town before it is the region of Gao. */
function preferTowns(scored: Candidate[]): void {
	for (const [index, twin] of scored.entries()) {
		if (twin.place.kind !== 'admin1' && twin.place.kind !== 'admin2') continue;
		const town = scored.find(({ place }) => place.kind === 'city' && place.parents.includes(twin.place.id));
		if (town && town.score <= twin.score) scored[index] = { ...twin, score: town.score - W.twin };
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
