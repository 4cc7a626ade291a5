/** TIMEX3 values: what they look like for a resolved span, and with X where nothing resolves them. */
import type { TimeSpan } from '../model.ts';
import { isoWeek } from './calendar.ts';
import type { Clock, Meaning, Quantity, Unit } from './meaning.ts';
import { calendarDate, isoDay } from './span.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');

/** `T20:30` */
export const clockSuffix = ({ minutes }: Clock): string => `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** `T20` for a full hour without a day, `T20:30` */
export const bareClock = (clock: Clock): string => clockSuffix(clock).replace(/:00$/, '');

/** The value of a whole unit that begins at `start`. */
export function unitTimex(start: number, unit: Unit): string {
	const { year, month } = calendarDate(start);
	switch (unit) {
		case 'week':
			return isoWeek(start);
		case 'weekend':
			return `${isoWeek(start)}-WE`;
		case 'month':
			return `${four(year)}-${two(month)}`;
		case 'quarter':
			return `${four(year)}-Q${Math.floor((month - 1) / 3) + 1}`;
		case 'semester':
			return `${four(year)}-H${month < 7 ? 1 : 2}`;
		case 'year':
			return four(year);
		case 'decade':
			return four(year).slice(0, 3);
		case 'century':
		case 'millennium':
			return four(year).slice(0, 2);
		default:
			return isoDay(start);
	}
}

/** What stays the same over a span, the rest as X: `2020-09-XX`, `2020-XX-XX`. */
export function maskedDay(span: TimeSpan): string {
	const [first, last] = [calendarDate(span.start), calendarDate(span.end - 1)];
	if (span.end - span.start === 1) return isoDay(span.start);
	if (first.year !== last.year) return 'XXXX-XX-XX';
	return first.month === last.month ? `${four(first.year)}-${two(first.month)}-XX` : `${four(first.year)}-XX-XX`;
}

/** The value of words that nothing anchors. */
export function openTimex(meaning: Meaning): string {
	const suffix = meaning.clock ? clockSuffix(meaning.clock) : meaning.part ? `T${meaning.part}` : '';
	return openDate(meaning) + suffix;
}

function openDate(meaning: Meaning): string {
	switch (meaning.kind) {
		case 'duration':
		case 'set':
		case 'reference':
		case 'years':
			return meaning.timex;
		case 'calendar': {
			const { year, month, day, weekday } = meaning;
			if (weekday !== undefined && day === undefined) return `XXXX-WXX-${weekday}`;
			const yearPart = year === undefined ? 'XXXX' : four(year);
			if (day !== undefined) return `${yearPart}-${month === undefined ? 'XX' : two(month)}-${two(day)}`;
			return month === undefined ? yearPart : `${yearPart}-${two(month)}`;
		}
		case 'season':
			return `XXXX-${meaning.season}`;
		case 'weekdayOf':
			return `XXXX-WXX-${meaning.weekday}`;
		case 'shift':
			return openUnit(meaning.unit);
		case 'offset':
			return meaning.whole || meaning.origin === 'event'
				? durationTimex(meaning.quantity, meaning.unit)
				: openUnit(meaning.unit);
		case 'nth':
			return meaning.weekday === undefined ? openUnit(meaning.unit) : `XXXX-WXX-${meaning.weekday}`;
		default:
			return 'XXXX-XX-XX';
	}
}

function openUnit(unit: Unit): string {
	const open: Partial<Record<Unit, string>> = {
		week: 'XXXX-WXX',
		weekend: 'XXXX-WXX-WE',
		month: 'XXXX-XX',
		quarter: 'XXXX-QX',
		semester: 'XXXX-HX',
		year: 'XXXX',
		decade: 'XXX',
		century: 'XX'
	};
	return open[unit] ?? 'XXXX-XX-XX';
}

/** ISO 8601 letters; weeks keep theirs, longer units count in years. */
const LETTERS: Readonly<Record<Unit, { readonly letter: string; readonly times: number; readonly time?: boolean }>> = {
	second: { letter: 'S', times: 1, time: true },
	minute: { letter: 'M', times: 1, time: true },
	hour: { letter: 'H', times: 1, time: true },
	day: { letter: 'D', times: 1 },
	night: { letter: 'D', times: 1 },
	week: { letter: 'W', times: 1 },
	weekend: { letter: 'W', times: 1 },
	fortnight: { letter: 'D', times: 15 },
	month: { letter: 'M', times: 1 },
	quarter: { letter: 'M', times: 3 },
	semester: { letter: 'M', times: 6 },
	year: { letter: 'Y', times: 1 },
	decade: { letter: 'Y', times: 10 },
	century: { letter: 'Y', times: 100 },
	millennium: { letter: 'Y', times: 1000 }
};

/** `P3D`, `PT24H`, `P18M` for a year and a half, `PXY` where no number is written. */
export function durationTimex(quantity: Quantity, unit: Unit): string {
	const { letter, times, time } = LETTERS[unit];
	const prefix = time ? 'PT' : 'P';
	if (quantity.vague) return `${prefix}X${letter}`;
	const count = quantity.from * times;
	if (Number.isInteger(count)) return `${prefix}${count}${letter}`;
	if (letter === 'Y' && Number.isInteger(count * 12)) return `P${count * 12}M`;
	if (letter === 'H' && Number.isInteger(count * 60)) return `PT${count * 60}M`;
	if (letter === 'M' && time && Number.isInteger(count * 60)) return `PT${count * 60}S`;
	if (letter === 'D' && Number.isInteger(count * 24)) return `PT${count * 24}H`;
	return `${prefix}${Number(count.toFixed(3))}${letter}`;
}
