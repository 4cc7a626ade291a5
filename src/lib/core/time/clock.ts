/** Times of day: « 18 h 30 », « 18:30 », « dix-huit heures », « midi et quart », « 2 pm », « 20 heures GMT ». */
import { FUNCTION_WORDS } from './neighbours.ts';
import type { Token } from '../model.ts';
import { CARDINALS, WORDS, ZONES } from './lexicon.ts';
import type { Clock } from './meaning.ts';
import { readNumber } from './numbers.ts';
import { memoised } from './memo.ts';
import { phrases } from './phrases.ts';
import type { Hit, Run } from './pattern.ts';
import { figuresOf, isNumber, termOf } from './terms.ts';

const hours = phrases(WORDS.hours);
const minuteWord = phrases(WORDS.minutes);
const noon = phrases({ 720: WORDS.noon, 0: WORDS.midnight });
const halfPast = phrases({ 30: WORDS.half, 15: WORDS.quarterPast, '-15': WORDS.quarterTo });
const minus = phrases(WORDS.minus);
const and = phrases(WORDS.and);
const dayHalf = phrases({ AM: WORDS.ofMorning, PM: `${WORDS.ofAfternoon}, ${WORDS.ofEvening}` });
const zones = phrases(ZONES);

/** How an hour is written decides how sure it is one: « 24 heures » may last, « 18h30 » hardly does. */
export type ClockHit = { readonly end: number; readonly clock: Clock; readonly exact: boolean };

/** Reads a time of day at a token. */
export function readClock(run: Run, at: number): ClockHit | undefined {
	const time = readNoon(run, at) ?? readColon(run, at) ?? readHours(run, at);
	if (!time) return undefined;
	let { end, minutes, exact } = time;
	const half = dayHalf.read(run, end)[0];
	if (half) {
		if (half.value === 'PM' && minutes < 720) minutes += 720;
		if (half.value === 'AM' && minutes >= 720) minutes -= 720;
		end = half.end;
		exact = true;
	}
	const zone = readZone(run, end);
	if (zone) return { end: zone.end, clock: { minutes, zone: String(zone.value) }, exact: true };
	return isGlued(run, end) ? undefined : { end, clock: { minutes }, exact };
}

type Time = { end: number; minutes: number; exact: boolean };

function readNoon(run: Run, at: number): Time | undefined {
	const hit = noon.read(run, at)[0];
	const token = run.tokens[at];
	// « le Midi », « Midi-Pyrénées »
	if (!hit || !token || (token.shape === 'title' && at > 0 && token.start > 0)) return undefined;
	return past(run, hit.end, Number(hit.value), true);
}

/** What may follow a full hour: « et demie », « moins cinq », « trente ». */
function past(run: Run, at: number, minutes: number, exact: boolean): Time {
	const half = halfPast.read(run, at)[0];
	if (half) return { end: half.end, minutes: (minutes + Number(half.value) + 1440) % 1440, exact: true };
	const less = minus.read(run, at)[0];
	const count = readNumber(run.tokens, less?.end ?? at, run.limit);
	if (less && count && count.value > 0 && count.value < 60)
		return { end: count.end, minutes: (minutes - count.value + 1440) % 1440, exact: true };
	return { end: at, minutes, exact };
}

function readColon({ tokens, limit }: Run, at: number): Time | undefined {
	const hour = digits(tokens[at], 23);
	const minute = tokens[at + 1]?.folded === ':' && at + 2 < limit ? digits(tokens[at + 2], 59) : undefined;
	if (hour === undefined || minute === undefined || !isJoined(tokens, at, 3) || tokens[at + 2]?.folded.length !== 2)
		return undefined;
	const seconds = tokens[at + 3]?.folded === ':' && isJoined(tokens, at, 5) ? digits(tokens[at + 4], 59) : undefined;
	return { end: at + (seconds === undefined ? 3 : 5), minutes: hour * 60 + minute, exact: true };
}

const COMPACT = /^(\d{1,2})h(?:eures?)?$/;
const MINUTES = /^(\d{2})(?:m|mn|min)?$/;

function readHours(run: Run, at: number): Time | undefined {
	const { tokens, limit } = run;
	const compact = COMPACT.exec(tokens[at]?.folded ?? '');
	const number = compact ? { value: Number(compact[1]), end: at + 1 } : readNumber(tokens, at, limit);
	if (!number || number.value > 23 || !Number.isInteger(number.value)) return undefined;
	const unit = compact ? { end: at + 1 } : hours.read(run, number.end)[0];
	if (!unit) return readHalfDay(run, number);
	const minutes = MINUTES.exec(unit.end < limit ? (tokens[unit.end]?.folded ?? '') : '');
	if (minutes && isMinutes(tokens, unit.end)) {
		if (Number(minutes[1]) > 59) return undefined;
		const end = minuteWord.read(run, unit.end + 1)[0]?.end ?? unit.end + 1;
		const seconds = /^\d{2}s?$/.test(tokens[end]?.folded ?? '') && tokens[end]?.joined === true && end < limit;
		return { end: seconds ? end + 1 : end, minutes: number.value * 60 + Number(minutes[1]), exact: true };
	}
	const time = past(run, unit.end, number.value * 60, compact !== null && number.value > 6);
	if (time.end > unit.end) return time;
	// « sept heures et dix », « quinze heures trente »
	const linked = and.read(run, unit.end)[0]?.end ?? unit.end;
	const spoken = readNumber(tokens, linked, limit);
	const isSpoken = spoken && spoken.value > 0 && spoken.value < 60 && tokens[linked]?.shape !== 'number';
	const named = spoken && minuteWord.read(run, spoken.end)[0];
	if (isSpoken && (named || linked === unit.end || spoken.value >= 5))
		return { end: named?.end ?? spoken.end, minutes: number.value * 60 + spoken.value, exact: true };
	return time;
}

/** « 2 pm »: an hour with no word for hours. */
function readHalfDay(run: Run, number: { value: number; end: number }): Time | undefined {
	const token = run.tokens[number.end]?.folded;
	if (number.value > 12 || (token !== 'am' && token !== 'pm')) return undefined;
	return { end: number.end, minutes: (number.value % 12) * 60, exact: true };
}

function readZone(run: Run, at: number): Hit | undefined {
	const direct = zones.read(run, at)[0];
	// « UTC+3 »
	const sign = direct?.value === 'Z' ? run.tokens[direct.end]?.folded : undefined;
	const hours = digits(run.tokens[at + 2], 14);
	if (direct && (sign === '+' || sign === '-') && hours !== undefined && isJoined(run.tokens, at, 3))
		return { end: at + 3, value: `${sign}${String(hours).padStart(2, '0')}:00` };
	// « est » is a zone only in capitals or after « pm »; « 18 h est » would be a verb.
	if (direct?.value === '-05:00' && run.tokens[at]?.shape !== 'upper' && run.tokens[at - 1]?.folded !== 'pm')
		return undefined;
	return direct;
}

/** Two digits after the hour are minutes when nothing countable follows: not in « à 18 h 30 manifestants ». */
function isMinutes(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return (
		token !== undefined &&
		(token.joined ||
			tokens[at + 1]?.shape !== 'lower' ||
			FUNCTION_WORDS.has(tokens[at + 1]?.folded ?? '') ||
			zones.firsts.words.has(tokens[at + 1]?.folded ?? ''))
	);
}

/** « 12h12:99 », « 8:62 »: part of something longer that is no time. */
function isGlued({ tokens, limit }: Run, at: number): boolean {
	const mark = tokens[at];
	return (
		at + 1 < limit &&
		mark?.joined === true &&
		mark.folded === ':' &&
		tokens[at + 1]?.joined === true &&
		tokens[at + 1]?.shape === 'number'
	);
}

function digits(token: Token | undefined, most: number): number | undefined {
	const value = token && /^\d{1,2}$/.test(token.folded) ? Number(token.folded) : undefined;
	return value !== undefined && value <= most ? value : undefined;
}

function isJoined(tokens: readonly Token[], at: number, count: number): boolean {
	for (let i = at + 1; i < at + count; i++) if (tokens[i]?.joined !== true) return false;
	return true;
}

/** What may stand after the first word of a time of day; « dix-huit » is three words. */
const AFTER: ReadonlySet<number> = new Set(
	[...Object.keys(CARDINALS), ':', 'et', 'moins', 'am', 'pm']
		.map(termOf)
		.concat([hours, halfPast, dayHalf, zones].flatMap(({ firsts }) => [...firsts.words].map(termOf)))
);
const goesOnAfter = (next: number): boolean => AFTER.has(next) || isNumber(next);

/** The class `clock` for patterns. */
export const clock = memoised({
	// « 18 » and « dix-huit » want their « heures », « 18h » has it.
	may: (term, next) => {
		const figures = figuresOf(term);
		if (figures === undefined) return noon.may?.(term, next) === true || goesOnAfter(next);
		return figures === 'mixed' || (figures === 'short' && goesOnAfter(next));
	},
	goesOn: (_, next) => goesOnAfter(next),
	firsts: { words: new Set([...noon.firsts.words, ...Object.keys(CARDINALS)]), numbers: true },
	read: (run, at) => {
		const hit = readClock(run, at);
		return hit ? [{ end: hit.end, value: hit.clock }] : [];
	}
});
