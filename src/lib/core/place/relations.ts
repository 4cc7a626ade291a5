import type { Draft } from './draft.ts';
import { leftOf } from './left.ts';
import { shifted } from './geometry.ts';
import { OF } from './lexicon-context.ts';
import { AFTER_DISTANCE, AWAY, BEARINGS, BEFORE_DISTANCE, BETWEEN, RELATIONS, UNITS } from './lexicon-relations.ts';
import { WITH_OTHERS } from './lexicon-roles.ts';
import type { View } from './view.ts';

const MAX_WORDS = 9;

/**
 * Reads what stands in front of a name and moves away from it: « près de », « devant », « à 20 km au nord de ».
 * A distance with a bearing shifts the point, a distance alone widens the disc.
 */
export function readRelation(view: View, draft: Draft, before?: Draft): void {
	const left = leftOf(view, draft.first);
	// « entre Gao et Ansongo »: what is between them is at neither.
	if (before?.relation === BETWEEN && before.end === left.index && WITH_OTHERS.has(left.word)) {
		draft.relation = BETWEEN;
		return;
	}
	if (!(OF.has(left.word) ? AWAY.has(left.noun) : AWAY.has(left.word))) return;
	const from = leftEdge(view, draft.first);
	const words: string[] = [];
	for (let index = from; index < draft.first; index++) words.push(view.word(index));
	const phrase = words.join(' ');
	const distance = distanceIn(words);
	if (distance !== undefined) {
		draft.relation = view.slice(from + distance.at, draft.first).trim();
		move(draft, distance.km, bearingIn(words));
		return;
	}
	for (const [pattern, relation] of RELATIONS)
		if (pattern.test(phrase)) {
			draft.relation = relation;
			return;
		}
}

/** At most a few words, within the sentence and without another clause. */
function leftEdge(view: View, first: number): number {
	let index = first;
	while (index > 0 && first - index < MAX_WORDS && !view.startsSentence(index)) {
		if (/^[;:!?()]$/.test(view.word(index - 1))) break;
		index--;
	}
	return index;
}

function distanceIn(words: readonly string[]): { km: number; at: number } | undefined {
	for (let index = words.length - 1; index > 0; index--) {
		const unit = UNITS.get(words[index] ?? '');
		if (unit === undefined) continue;
		const amount = Number((words[index - 1] ?? '').replace(',', '.'));
		const rest = words.slice(index + 1).join(' ');
		if (!(amount > 0) || !AFTER_DISTANCE.test(rest)) return undefined;
		let at = index - 1;
		while (at > 0 && BEFORE_DISTANCE.has(words[at - 1] ?? '')) at--;
		return { km: amount * unit, at };
	}
	return undefined;
}

function bearingIn(words: readonly string[]): number | undefined {
	for (let index = words.length - 1; index >= 0; index--) {
		const two = BEARINGS.get(`${words[index - 1] ?? ''} ${words[index] ?? ''}`);
		const one = two ?? BEARINGS.get(words[index] ?? '');
		if (one !== undefined) return one;
	}
	return undefined;
}

function move(draft: Draft, km: number, bearing: number | undefined): void {
	const { place } = draft;
	if (!place || place.lat === null || place.lng === null) return;
	if (bearing === undefined) {
		draft.area = { lat: place.lat, lng: place.lng, radiusKm: place.radiusKm + km };
		return;
	}
	// « à 20 km au nord » is said loosely: a quarter of the way either side, and an eighth of the compass.
	draft.area = { ...shifted(place.lat, place.lng, km, bearing), radiusKm: Math.max(3, km * 0.4) };
}
