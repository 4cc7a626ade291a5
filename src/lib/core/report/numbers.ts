/** Counts in words and digits: « au moins 11 », « 2.500 », « une dizaine de », « entre trois et cinq », « aucun ». */
import { ORDINAL, WORDS } from './lexicon/small.ts';
import { TOKEN } from './cells.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { LIST } from './lexicon/lists.ts';
import { foldedAt, has, is, isListed, isMarked, isNumber, type View, wordAt } from './view.ts';
import { MARK } from './words.ts';

export type Quantity = {
	readonly min: number;
	readonly max: number;
	/** Half-open token range. */ readonly first: number;
	readonly end: number;
};

/** The count that starts at this token, or undefined. « un » and « une » count as one. */
export function quantityAt(view: View, index: number, end: number): Quantity | undefined {
	if (!isMarked(view, index, TOKEN.number | MARK.count)) return undefined;
	// « plus de », « au moins », « près de », « quelque »: the count follows.
	const skipped = approximation(view, index);
	if (skipped > 0) {
		const count = quantityAt(view, index + skipped, end);
		return count && count.max > 0 ? { ...count, first: index } : undefined;
	}
	if (isListed(view, index, LIST.none)) return { min: 0, max: 0, first: index, end: index + 1 };
	if (isListed(view, index, LIST.some)) {
		const next = quantityAt(view, index + 1, end);
		return next && next.min >= 20 ? { ...next, first: index } : { min: 2, max: 9, first: index, end: index + 1 };
	}
	if (is(view, index, WORDS.ofSome) && isListed(view, index + 1, LIST.many)) return many(view, index + 1, index);
	if (isListed(view, index, LIST.many)) return many(view, index, index);
	const value = wordAt(view, index + 1)?.collective;
	if (value !== undefined && is(view, index, WORDS.one)) {
		return { min: value, max: value, first: index, end: skipOf(view, index + 2) };
	}
	// « un neuvième décès » adds to a count, it is none.
	if (is(view, index, WORDS.one) && ORDINAL.test(foldedAt(view, index + 1))) return undefined;
	const number = isNumber(view, index) ? digitsAt(view, index, end) : wordsAt(view, index, end);
	if (!number) return undefined;
	// « trois à cinq », « 3 ou 4 »
	if (is(view, number.end, WORDS.toOrOr)) {
		const upper = isNumber(view, number.end + 1)
			? digitsAt(view, number.end + 1, end)
			: wordsAt(view, number.end + 1, end);
		if (upper && upper.value > number.value && upper.value <= number.value * 10)
			return { min: number.value, max: upper.value, first: index, end: upper.end };
	}
	return { min: number.value, max: number.value, first: index, end: number.end };
}

/** Tokens of « plus de », « au moins », « environ » in front of a count. */
export function approximation(view: View, index: number): number {
	if (is(view, index, WORDS.about)) return 1;
	if (is(view, index, WORDS.atThe) && is(view, index + 1, WORDS.leastOrAll)) return 2;
	return is(view, index, WORDS.moreOrLess) && is(view, index + 1, WORDS.plainOf) ? 2 : 0;
}

/** « des dizaines de »: at least two of the unit, less than ten of them. */
function many(view: View, index: number, first: number): Quantity {
	const unit = wordAt(view, index)?.collective ?? 1_000_000;
	return { min: unit * 2, max: unit * 10 - 1, first, end: skipOf(view, index + 1) };
}

const skipOf = (view: View, index: number): number => (has(view, index, GRAMMAR.of) ? index + 1 : index);

type Parsed = { value: number; end: number };

function digitsAt(view: View, index: number, end: number): Parsed | undefined {
	const first = view.tokens[index];
	if (!first || !/^\d+$/.test(first.folded)) return undefined;
	let digits = first.folded;
	let next = index + 1;
	// « 2.500 », « 12 000 »: groups of three.
	while (next < end && digits.length <= 9) {
		const token = view.tokens[next];
		const after = view.tokens[next + 1];
		const isGroup = (one: typeof token): boolean => one?.shape === 'number' && /^\d{3}$/.test(one.folded);
		if (digits.length <= 3 || /^\d{1,3}(\d{3})+$/.test(digits)) {
			if (
				token &&
				isGroup(token) &&
				view.text.slice(token.start - 1, token.start).trim() === '' &&
				!token.joined &&
				digits.length <= 6 &&
				digits.length > 0 &&
				first.folded.length <= 3
			) {
				digits += token.folded;
				next += 1;
				continue;
			}
			if (token?.folded === '.' && token.joined && after?.joined && isGroup(after)) {
				digits += after.folded;
				next += 2;
				continue;
			}
		}
		break;
	}
	const multiplier = foldedAt(view, next);
	if (multiplier === 'millions' || multiplier === 'million')
		return { value: Number(digits) * 1_000_000, end: next + 1 };
	return { value: Number(digits), end: next };
}

function wordsAt(view: View, index: number, end: number): Parsed | undefined {
	let total = 0;
	let group = 0;
	let next = index;
	let seen = false;
	for (; next < end; next++) {
		// « vingt et un », never « deux et trois »
		if (is(view, next, WORDS.and) && group >= 20 && is(view, next + 1, WORDS.oneOrEleven)) continue;
		const value = wordAt(view, next)?.number;
		if (value === undefined || view.tokens[next]?.shape === 'upper') break;
		if (value === 1000 || value === 1_000_000) {
			total += (group || 1) * value;
			group = 0;
		} else if (value === 100) group = (group || 1) * 100;
		else if (value === 20 && group % 100 === 4)
			group += 76; // quatre-vingts
		else if (seen && group % 10 !== 0 && value < 10) break;
		else group += value;
		seen = true;
	}
	return seen ? { value: total + group, end: next } : undefined;
}
