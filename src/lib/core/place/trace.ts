import type { Document, PlaceMention, TextRange } from '../model.ts';
import { featuresOf } from './candidates.ts';
import { type Draft, mentionsOf } from './draft.ts';
import { weighed, type WeighedSign } from './evidence.ts';
import type { Feature } from './feature.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import { draftPlaces } from './places.ts';
import { View } from './view.ts';
import { RESOLUTION, THRESHOLD, UNKNOWN_THRESHOLD } from './weights.ts';

/** « Why here? » of one mention, in numbers: what was weighed, with which weights, and by how much the winner won. */
export type PlaceTrace = {
	readonly mention: PlaceMention;
	/** How the words were told for a place; missing where grammar alone decided: demonyms, institutions, descriptions. */
	readonly recognition?: {
		/** 0 to 1, from the sum of the weights; a veto leaves next to nothing. */
		readonly chance: number;
		readonly threshold: number;
		readonly signs: readonly WeighedSign[];
	};
	/** Which place the name was taken for; missing where there was no name to resolve. */
	readonly resolution?: {
		/** Best first. */
		readonly candidates: readonly TracedCandidate[];
		/** Score of the first above the second; missing with fewer than two. */
		readonly margin?: number;
		/** The least score that counts. */
		readonly threshold: number;
		/** Clear by itself, before the rest of the document was looked at. */
		readonly alone: boolean;
	};
	/** Role, relation and area: the codes of `PlaceMention.why` that are not above. */
	readonly rules: readonly string[];
};

export type TracedCandidate = Pick<Place, 'id' | 'name' | 'kind' | 'country' | 'lat' | 'lng' | 'population'> & {
	readonly score: number;
	/** Their weights add up to the score. */
	readonly features: readonly Feature[];
	readonly chosen: boolean;
};

/** Reads a document again and tells of every mention how it was decided, in the order of `readPlaces`. */
export function tracePlaces(document: Document, gazetteer: Gazetteer): PlaceTrace[] {
	const view = new View(document, gazetteer);
	const drafts = draftPlaces(view);
	return mentionsOf(view, drafts).map((mention, index) => traceOf(mention, drafts[index]));
}

/** Why this mention of a document is where it is; nothing when no mention stands exactly there. */
export function explainPlace(
	document: Document,
	{ start, end }: TextRange,
	gazetteer: Gazetteer
): PlaceTrace | undefined {
	return tracePlaces(document, gazetteer).find(({ mention }) => mention.start === start && mention.end === end);
}

function traceOf(mention: PlaceMention, draft: Draft | undefined): PlaceTrace {
	const { judged, resolved } = draft ?? {};
	return {
		mention,
		...(judged
			? {
					recognition: {
						chance: judged.chance,
						threshold: judged.source === 'unknown' ? UNKNOWN_THRESHOLD : THRESHOLD,
						signs: weighed(judged)
					}
				}
			: {}),
		...(resolved ? { resolution: resolutionOf(resolved, mention.placeId) } : {}),
		rules: mention.why.filter((code) => RULES.test(code) || !judged)
	};
}

const RULES = /^(role-|relation|area-)/;

function resolutionOf({ candidates, alone }: NonNullable<Draft['resolved']>, chosen: string | undefined) {
	const [first, second] = candidates;
	return {
		candidates: candidates.map((candidate): TracedCandidate => {
			const { place, score } = candidate;
			const { id, name, kind, country, lat, lng, population } = place;
			const where = { id, name, kind, lat, lng, population, ...(country ? { country } : {}) };
			return { ...where, score, features: featuresOf(candidate), chosen: id === chosen };
		}),
		...(first && second ? { margin: first.score - second.score } : {}),
		threshold: RESOLUTION.abstain,
		alone
	};
}
