import {
	AFTER_DISTANCE,
	AMOUNTS,
	BEARINGS,
	BEFORE_DISTANCE,
	HOURS,
	ON_THE_ROAD,
	ROUND_AMOUNTS,
	UNITS
} from './lexicon-relations.ts';
import type { View } from './view.ts';

/** How far from a place, and the token where the text begins to say so: « [à environ 20 km] au nord de ». */
export type Distance = { readonly km: number; readonly at: number };

/** Reads the distance between two tokens, the last of which leads to the name. */
export function readDistance(view: View, from: number, first: number): Distance | undefined {
	for (let index = first - 1; index >= from; index--) {
		const unit = unitAt(view, index);
		if (!unit) continue;
		if (!(unit.hours ? ON_THE_ROAD : AFTER_DISTANCE).test(view.key(index + 1, first))) return undefined;
		const amount = unit.amount === undefined ? readAmount(view, index) : { value: unit.amount, at: index };
		if (!amount || amount.at < from) return undefined;
		let at = amount.at;
		while (at > from && BEFORE_DISTANCE.has(view.number(at - 1))) at--;
		return { km: amount.value * unit.km, at };
	}
	return undefined;
}

/** Degrees clockwise from north: « au nord-ouest de ». */
export function readBearing(view: View, from: number, first: number): number | undefined {
	for (let index = first - 1; index >= from; index--) {
		const two = BEARINGS.get(`${view.word(index - 1)} ${view.word(index)}`);
		const one = two ?? BEARINGS.get(view.word(index));
		if (one !== undefined) return one;
	}
	return undefined;
}

/** « km », or a number and its unit in one: « 20km ». */
function unitAt(view: View, index: number): { km: number; amount?: number; hours?: boolean } | undefined {
	const km = UNITS.get(view.word(index));
	if (km !== undefined) return { km };
	const perHour = HOURS.get(view.word(index));
	if (perHour !== undefined) return { km: perHour, hours: true };
	const glued = /^(\d{1,4})(km|m)$/.exec(view.word(index));
	const unit = UNITS.get(glued?.[2] ?? '');
	return unit === undefined ? undefined : { km: unit, amount: Number(glued?.[1]) };
}

/** The number in front of a unit: « 20 », « 1,5 », « 2 000 », « une vingtaine de », « quelques ». */
function readAmount(view: View, unit: number): { value: number; at: number } | undefined {
	const last = unit - 1;
	const word = view.word(last);
	if (word === 'de' && ROUND_AMOUNTS.has(view.word(last - 1)))
		return { value: ROUND_AMOUNTS.get(view.word(last - 1)) ?? 0, at: last - 1 };
	const named = AMOUNTS.get(word);
	if (named !== undefined) return { value: named, at: last };
	if (!/^\d{1,4}$/.test(word)) return undefined;
	const before = view.word(last - 2);
	const glued =
		view.tokens[last]?.joined === true && view.tokens[last - 1]?.joined === true && /^\d{1,3}$/.test(before);
	if (glued && view.word(last - 1) === ',') return { value: Number(`${before}.${word}`), at: last - 2 };
	// « 2.000 » and « 2 000 » are thousands, « 1.5 » is no French.
	if (glued && view.word(last - 1) === '.')
		return { value: word.length === 3 ? Number(before + word) : Number(`${before}.${word}`), at: last - 2 };
	const thousands = word.length === 3 && /^\d{1,3}$/.test(view.word(last - 1));
	const value = thousands ? Number(view.word(last - 1) + word) : Number(word);
	return value > 0 ? { value, at: thousands ? last - 1 : last } : undefined;
}
