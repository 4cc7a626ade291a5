/** Dates in digits: « 2020-09-15 », « 15/09/2020 », « 9.2.20 », « 24 12 2014 », « 23/Sep/2020 ». */
import { isDay } from './calendar.ts';
import { MONTHS } from './lexicon.ts';
import type { Clock, Meaning } from './meaning.ts';
import { memoised } from './memo.ts';
import { phrases } from './phrases.ts';
import type { Hit, Reader, Run } from './pattern.ts';
import { figuresOf, isNumber, knownTerm, termOf } from './terms.ts';

// Sticky, at the first digit of a token. No quantifier meets another over the same characters.
const ISO = /(\d{4})[-/](\d{2})[-/](\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?(?![\d/-])/y;
const DAY_FIRST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d%]|[-/.]\d)/y;
const SPACED = /(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})(?![\d%]|[-/., ]\d)/y;
const DAY_MONTH = /(\d{1,2})\/(\d{1,2})(?![\d%]|[-/.]\d)/y;
const LETTERS = /(\d{1,2})[-/.]([A-Za-zéû]{3,9})[-/.](\d{4})(?!\d)/y;
const GLUED = /(\d{1,2})([a-zéû]{3,9})(?![\p{L}\d])/uy;

const month = phrases(MONTHS);
const monthTerms: ReadonlySet<number> = new Set([...month.firsts.words].map(termOf));
const SLASH = termOf('/');
const DOT = termOf('.');
const DIGITS = { firsts: { words: new Set<string>(), numbers: true } };

/** A date in digits. `needsCue` ones could be fractions or scores. */
export const numericDate = memoised({
	...DIGITS,
	// A mark, more figures or the letters of a month must follow.
	may: (_, next) => isNumber(next) || next === SLASH || next === DOT || monthTerms.has(next),
	read: (run, at) => readAt(run, at)
});

/** « 15/09 », « 17 02 »: day and month without a year, only where a « le », a weekday or zeros say so. */
export const numericDayMonth: Reader = {
	...DIGITS,
	may: (_, next) => next === SLASH,
	read: (run, at) => {
		const match = sticky(DAY_MONTH, run, at);
		if (!match) return [];
		const day = Number(match[1]);
		const monthNumber = Number(match[2]);
		return isDay(undefined, monthNumber, day)
			? hit(run, at, match[0], { kind: 'calendar', day, month: monthNumber })
			: [];
	}
};

function readAt(run: Run, at: number): readonly Hit[] {
	const start = run.tokens[at]?.start ?? 0;
	// Not inside « 03.29.88.43.12 » or « 1-15/09/2020 ».
	if (/[\d/.,:-]/.test(run.text[start - 1] ?? '') && /\d/.test(run.text[start - 2] ?? '')) return [];
	// A mark or a space and another figure must follow.
	const after = run.tokens[at + 1];
	if (!after || (after.shape !== 'number' && !after.joined)) return [];
	const iso = sticky(ISO, run, at);
	if (iso) {
		const clock: Clock | undefined =
			iso[4] === undefined
				? undefined
				: { minutes: Number(iso[4]) * 60 + Number(iso[5]), ...(iso[6] ? { zone: iso[6] } : {}) };
		return dated(run, at, iso[0], Number(iso[1]), Number(iso[2]), Number(iso[3]), clock);
	}
	const dayFirst = sticky(DAY_FIRST, run, at);
	if (dayFirst)
		return dated(run, at, dayFirst[0], fullYear(dayFirst[4] ?? ''), Number(dayFirst[3]), Number(dayFirst[1]));
	const spaced = sticky(SPACED, run, at);
	if (spaced && run.tokens[at - 1]?.shape !== 'number' && standsFree(run, at, spaced[0]))
		return dated(run, at, spaced[0], fullYear(spaced[3] ?? ''), Number(spaced[2]), Number(spaced[1]));
	const letters = sticky(LETTERS, run, at);
	const named = letters && month.read(run, at + 1).concat(month.read(run, at + 2))[0];
	if (letters && named) return dated(run, at, letters[0], Number(letters[3]), Number(named.value), Number(letters[1]));
	return [];
}

/** « 15juin 2016 »: the space is missing. */
export const gluedDay: Reader = {
	...DIGITS,
	may: (term) => figuresOf(term) === 'mixed',
	read: (run, at) => {
		const match = sticky(GLUED, run, at);
		const token = run.tokens[at];
		if (!match || !token) return [];
		const folded = token.folded.replace(/^\d+/, '');
		const named = month.read({ ...run, terms: [knownTerm(folded)], limit: 1 }, 0)[0];
		const day = Number(match[1]);
		return named && isDay(undefined, Number(named.value), day)
			? [{ end: at + 1, value: { kind: 'calendar', day, month: Number(named.value) } }]
			: [];
	}
};

function dated(
	run: Run,
	at: number,
	text: string,
	year: number,
	monthNumber: number,
	day: number,
	clock?: Clock
): readonly Hit[] {
	if (year < 1000 || year > 2999 || !isDay(year, monthNumber, day)) return [];
	return hit(run, at, text, { kind: 'calendar', year, month: monthNumber, day, ...(clock ? { clock } : {}) });
}

function hit({ tokens, limit }: Run, at: number, text: string, meaning: Meaning): readonly Hit[] {
	const until = (tokens[at]?.start ?? 0) + text.length;
	let end = at;
	while (end < limit && (tokens[end]?.start ?? Infinity) < until) end++;
	return (tokens[end - 1]?.end ?? 0) === until ? [{ end, value: meaning }] : [];
}

const fullYear = (digits: string): number =>
	digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

/** Three numbers in a row are a date only if no word that could be counted follows. */
function standsFree({ tokens, text }: Run, at: number, words: string): boolean {
	const end = (tokens[at]?.start ?? 0) + words.length;
	return !/^\s*[\p{L}€$]/u.test(text.slice(end, end + 3)) || /^\s+[àa]\s/.test(text.slice(end, end + 3));
}

function sticky(pattern: RegExp, { text, tokens, limit }: Run, at: number): RegExpExecArray | null {
	const token = tokens[at];
	if (token?.shape !== 'number' || at >= limit) return null;
	pattern.lastIndex = token.start;
	return pattern.exec(text);
}
