import type { PlaceAlternative } from '../model.ts';
import { candidatesOf, featuresOf, type Candidate } from './candidates.ts';
import type { Judged } from './evidence.ts';
import { focusOf, type Focus } from './focus.ts';
import { codeOf } from './feature.ts';
import type { Place } from './gazetteer.ts';
import type { DemonymHit } from './scan.ts';
import type { View } from './view.ts';
import { RESOLUTION as W } from './weights.ts';

/** The place a hit was taken for, with what else it might be. */
export type Resolved = {
	readonly place?: Place;
	readonly alternatives: readonly PlaceAlternative[];
	/** 0 to 1: the share of the first candidate among all. */
	readonly confidence: number;
	readonly why: readonly string[];
	/** All that was weighed, best first, for the trace. */
	readonly candidates: readonly Candidate[];
	/** Clear by itself, before the rest of the document was looked at. */
	readonly alone: boolean;
};

export type Resolution = { readonly resolved: readonly Resolved[]; readonly focus: Focus };

const MAX_ALTERNATIVES = 4;

/** Resolves the names of a document: first what stands alone, then the rest in the light of the first. */
export function resolveNames(view: View, names: readonly Judged[], demonyms: readonly DemonymHit[]): Resolution {
	const alone = names.map((_, index) => candidatesOf(view, names, index));
	const settled = alone.map((candidates) => (isSettled(candidates) ? candidates[0]?.place : undefined));
	const focus = focusOf(
		settled.filter((place) => place !== undefined),
		demonyms
	);
	const senses = new Map<string, Place>();
	for (const [index, place] of settled.entries()) if (place) senses.set(names[index]?.key ?? '', place);
	const resolved = names.map((name, index) => {
		if (settled[index]) return resolutionOf(alone[index] ?? [], true);
		const candidates = candidatesOf(view, names, index, { focus, before: senses.get(name.key) });
		const first = candidates[0];
		if (first && !senses.has(name.key)) senses.set(name.key, first.place);
		return resolutionOf(candidates, false);
	});
	return { resolved, focus };
}

/** Countries, what lies in a container that the text names, and what leaves all others far behind. */
function isSettled([first, second]: readonly Candidate[]): boolean {
	if (!first || first.score < W.abstain) return false;
	if (first.place.kind === 'country' || first.contained) return true;
	return first.score > W.settled && (!second || first.score - second.score > W.settledMargin);
}

function resolutionOf(candidates: readonly Candidate[], alone: boolean): Resolved {
	const [first, second] = candidates;
	if (!first || first.score < W.abstain) return { ...UNRESOLVED, candidates, alone };
	const why = whyOf(first);
	if (!second)
		return { place: first.place, alternatives: [], confidence: 1, why: [...why, 'only-row'], candidates, alone };
	const shareOf = ({ score }: Candidate): number => Math.exp(score - first.score);
	let total = 0;
	for (const candidate of candidates) total += shareOf(candidate);
	const alternatives: PlaceAlternative[] = [];
	for (let index = 1; index < candidates.length && index <= MAX_ALTERNATIVES; index++) {
		const candidate = candidates[index];
		if (!candidate) break;
		const { id, name, lat, lng } = candidate.place;
		alternatives.push({ placeId: id, name, lat, lng, score: round(shareOf(candidate) / total) });
	}
	why.push(`margin: ${(first.score - second.score).toFixed(1)}`);
	return { place: first.place, alternatives, confidence: round(1 / total), why, candidates, alone };
}

function whyOf(candidate: Candidate): string[] {
	const why: string[] = [];
	for (const feature of featuresOf(candidate)) {
		const code = codeOf(feature);
		if (code !== undefined) why.push(code);
	}
	return why;
}

const UNRESOLVED = { alternatives: [], confidence: 0, why: ['no-row'] } as const;

const round = (x: number): number => Math.round(x * 1000) / 1000;
