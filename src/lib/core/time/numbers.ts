/** Numbers as they stand in a text: digits, words, and how many « quelques » may be. */
import type { Token } from '../model.ts';
import { WordMap, WordSet } from '../text/wordset.ts';
import { CARDINALS } from './lexicon.ts';

const VALUES = new WordMap(Object.entries(CARDINALS));
const AND = new WordSet(['et']);

/** A number and the token after it. */
export type NumberHit = { readonly value: number; readonly end: number };

/** Reads « 15 », « 2 500 », « 2.500 », « 1,5 », « vingt-deux », « quatre-vingt-dix-sept » at a token. */
export function readNumber(tokens: readonly Token[], at: number, limit: number): NumberHit | undefined {
	const token = tokens[at];
	if (!token || at >= limit) return undefined;
	return token.shape === 'number' ? readDigits(tokens, at, limit) : readWords(tokens, at, limit);
}

function readDigits(tokens: readonly Token[], at: number, limit: number): NumberHit | undefined {
	const first = tokens[at]?.folded ?? '';
	if (!/^\d{1,9}$/.test(first)) return undefined;
	let digits = first;
	let end = at + 1;
	// Thousands: « 2.500 », « 2 500 ».
	while (end < limit && digits.length <= 9) {
		const mark = tokens[end];
		const next = tokens[end + 1];
		if (mark?.folded === '.' && mark.joined && next?.joined && /^\d{3}$/.test(next.folded) && end + 1 < limit) {
			digits += next.folded;
			end += 2;
		} else if (
			mark &&
			digits.length <= 6 &&
			!mark.joined &&
			/^\d{3}$/.test(mark.folded) &&
			first.length <= 3 &&
			first !== '0'
		) {
			digits += mark.folded;
			end += 1;
		} else break;
	}
	const comma = tokens[end];
	const decimals = tokens[end + 1];
	if (comma?.folded === ',' && comma.joined && decimals?.joined && /^\d{1,3}$/.test(decimals.folded) && end + 1 < limit)
		return { value: Number(`${digits}.${decimals.folded}`), end: end + 2 };
	return { value: Number(digits), end };
}

function readWords(tokens: readonly Token[], at: number, limit: number): NumberHit | undefined {
	let total = 0;
	let group = 0;
	let end = at;
	let last = Infinity;
	while (end < limit) {
		const word = tokens[end]?.word ?? 0;
		const value = VALUES.get(word);
		// « vingt et un », « soixante et onze »
		if (value === undefined && AND.has(word) && end > at && end + 1 < limit) {
			const next = VALUES.get(tokens[end + 1]?.word ?? 0);
			if ((next === 1 || next === 11) && group >= 20 && group % 10 === 0 && group < 80) {
				end += 1;
				continue;
			}
		}
		if (value === undefined || (end > at && !joins(group, last, value))) break;
		if (value === 100) group = Math.max(group, 1) * 100;
		else if (value === 1000) {
			total += Math.max(group, 1) * 1000;
			group = 0;
		} else if (value === 20 && group % 100 === 4) group += 76;
		else group += value;
		last = value;
		end += 1;
	}
	return end > at ? { value: total + group, end } : undefined;
}

/** May `value` follow what stands so far? « vingt deux » yes, « deux trois » no. */
function joins(group: number, last: number, value: number): boolean {
	const afterHundred = last === 100 || last === 1000;
	if (value === 1000) return last !== 1000;
	if (value === 100) return group > 1 && group < 10;
	if (value === 20) return group % 100 === 4 || afterHundred;
	if (value > 20) return afterHundred;
	if (afterHundred) return true;
	if (last === 10) return value >= 7 && value < 10;
	// « soixante-douze », « quatre-vingt-douze »
	if (last === 60 || (last === 20 && group % 100 === 80)) return value < 20;
	return last >= 20 && value < 10;
}
