import { expect, test } from 'vitest';
import { addMonths, isoWeek, isDay, portionOf, weekSpan } from '../../../src/lib/core/time/calendar.ts';
import { easterSunday, feastDays } from '../../../src/lib/core/time/feasts.ts';
import {
	calendarDate,
	dayNumber,
	edtfOf,
	isoDay,
	monthSpan,
	spanOf,
	yearSpan
} from '../../../src/lib/core/time/span.ts';

test('days agree with the calendar of the runtime from 1000 to 2999', () => {
	for (let day = dayNumber(1000, 1, 1); day < dayNumber(3000, 1, 1); day += 11) {
		const date = new Date(day * 86_400_000);
		const want = {
			year: date.getUTCFullYear(),
			month: date.getUTCMonth() + 1,
			day: date.getUTCDate(),
			weekday: date.getUTCDay() || 7
		};
		expect(calendarDate(day)).toEqual(want);
		expect(dayNumber(want.year, want.month, want.day)).toBe(day);
	}
});

test.for([
	[2020, 13, 1, '2021-01-01'],
	[2020, 0, 31, '2019-12-31'],
	[2020, 2, 30, '2020-03-01'],
	[2020, 3, 0, '2020-02-29'],
	[2019, -11, 1, '2018-01-01']
] as const)('the date %i-%i-%i rolls over to %s', ([year, month, day, want]) => {
	expect(isoDay(dayNumber(year, month, day))).toBe(want);
});

test.for([
	['2020-01-31', 1, '2020-02-29'],
	['2019-01-31', 1, '2019-02-28'],
	['2020-03-31', -1, '2020-02-29'],
	['2020-12-15', 2, '2021-02-15'],
	['2020-05-10', -12, '2019-05-10']
] as const)('%s and %i months is %s', ([from, months, want]) => {
	expect(isoDay(addMonths(spanOf(from)?.start ?? NaN, months))).toBe(want);
});

test.for([
	['2021-01-03', '2020-W53'],
	['2021-01-04', '2021-W01'],
	['2018-12-31', '2019-W01'],
	['2020-09-16', '2020-W38']
] as const)('%s lies in %s', ([day, want]) => {
	expect(isoWeek(spanOf(day)?.start ?? NaN)).toBe(want);
});

test.for([
	[2020, 2, 29, true],
	[2019, 2, 29, false],
	[undefined, 2, 29, true],
	[2020, 4, 31, false],
	[2020, 13, 1, false],
	[2020, 1, 0, false]
] as const)('is %s-%i-%i a day: %s', ([year, month, day, want]) => {
	expect(isDay(year, month, day)).toBe(want);
});

test.for([
	['2020-09', 'START', '2020-09-01/2020-09-10'],
	['2020-09', 'MID', '2020-09-11/2020-09-20'],
	['2020-02', 'END', '2020-02-21/2020-02-29'],
	['2020', 'START', '2020-01-01/2020-02-29'],
	['2020', 'END', '2020-11-01/2020-12-31']
] as const)('%s %s is %s', ([span, portion, want]) => {
	expect(edtfOf(portionOf(spanOf(span) ?? yearSpan(0), portion))).toBe(want);
});

test('a week begins on Monday', () => {
	expect(edtfOf(weekSpan(dayNumber(2020, 9, 16)))).toBe('2020-09-14/2020-09-20');
	expect(monthSpan(2020, 12)).toEqual({ start: dayNumber(2020, 12, 1), end: dayNumber(2021, 1, 1) });
});

test.for([
	[1943, '1943-04-25'],
	[1999, '1999-04-04'],
	[2008, '2008-03-23'],
	[2024, '2024-03-31'],
	[2038, '2038-04-25']
] as const)('Easter of %i is %s', ([year, want]) => {
	expect(isoDay(easterSunday(year))).toBe(want);
});

test.for([
	['ascension', 2020, '2020-05-21'],
	['pentecostMonday', 2021, '2021-05-24'],
	['mardiGras', 2019, '2019-03-05'],
	['orthodoxEaster', 2024, '2024-05-05'],
	['roshHashanah', 2024, '2024-10-03'],
	['yomKippur', 2020, '2020-09-28'],
	['pesach', 2020, '2020-04-09'],
	['christmas', 2020, '2020-12-25']
] as const)('%s of %i is %s', ([feast, year, want]) => {
	expect(feastDays(feast, year).map(({ span }) => isoDay(span.start))).toEqual([want]);
});

test.for([
	['ramadan', 2020, '2020-04-24'],
	['eidFitr', 2019, '2019-06-04'],
	['ashura', 2020, '2020-08-29'],
	['eidAdha', 2023, '2023-06-28']
] as const)('%s of %i is within a day of %s', ([feast, year, want]) => {
	const days = feastDays(feast, year);
	expect(days[0]?.approximate).toBe(true);
	expect(Math.abs((days[0]?.span.start ?? 0) - (spanOf(want)?.start ?? NaN))).toBeLessThanOrEqual(1);
});

test('the Islamic year is short enough to bring a feast twice', () => {
	expect(feastDays('eidFitr', 2000)).toHaveLength(2);
});
