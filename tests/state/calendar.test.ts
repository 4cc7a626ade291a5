import { dayNumber, isoDay } from '#core';
import { addUnits, ceilTo, floorTo, keepInside, moveBy, moveByItself, type Unit } from '#lib/state/calendar.ts';
import { expect, test } from 'vitest';

const day = (iso: string): number => {
	const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
	return dayNumber(year, month, date);
};
const span = (start: string, end: string) => ({ start: day(start), end: day(end) });
const words = ({ start, end }: { start: number; end: number }) => `${isoDay(start)}/${isoDay(end)}`;

test.for<{ from: string; unit: Unit; floor: string; ceil: string }>([
	{ from: '2020-01-15', unit: 'day', floor: '2020-01-15', ceil: '2020-01-15' },
	{ from: '2020-01-15', unit: 'week', floor: '2020-01-13', ceil: '2020-01-20' },
	{ from: '2020-01-15', unit: 'month', floor: '2020-01-01', ceil: '2020-02-01' },
	{ from: '2020-02-01', unit: 'month', floor: '2020-02-01', ceil: '2020-02-01' },
	{ from: '2020-05-15', unit: 'quarter', floor: '2020-04-01', ceil: '2020-07-01' },
	{ from: '2020-12-31', unit: 'year', floor: '2020-01-01', ceil: '2021-01-01' }
])('the $unit around $from', ({ from, unit, floor, ceil }) => {
	expect(isoDay(floorTo(day(from), unit))).toBe(floor);
	expect(isoDay(ceilTo(day(from), unit))).toBe(ceil);
});

test.for<{ from: string; unit: Unit; count: number; to: string }>([
	{ from: '2020-01-31', unit: 'month', count: 1, to: '2020-02-29' },
	{ from: '2021-01-31', unit: 'month', count: 1, to: '2021-02-28' },
	{ from: '2020-03-31', unit: 'month', count: -1, to: '2020-02-29' },
	{ from: '2020-01-31', unit: 'year', count: 1, to: '2021-01-31' },
	{ from: '2020-02-29', unit: 'year', count: 1, to: '2021-02-28' },
	{ from: '2020-01-01', unit: 'week', count: -2, to: '2019-12-18' },
	{ from: '2020-11-30', unit: 'quarter', count: 1, to: '2021-02-28' },
	{ from: '2020-12-31', unit: 'day', count: 1, to: '2021-01-01' }
])('$from and $count $unit is $to', ({ from, unit, count, to }) => {
	expect(isoDay(addUnits(day(from), unit, count))).toBe(to);
});

test('January moved by a month is February, not thirty-one days later', () => {
	expect(words(moveBy(span('2020-01-01', '2020-02-01'), 'month', 1))).toBe('2020-02-01/2020-03-01');
});

test.for([
	{ from: span('2020-01-01', '2020-02-01'), count: 1, to: '2020-02-01/2020-03-01' },
	{ from: span('2020-01-01', '2020-04-01'), count: -1, to: '2019-10-01/2020-01-01' },
	{ from: span('2020-01-06', '2020-01-13'), count: 1, to: '2020-01-13/2020-01-20' },
	{ from: span('2020-01-15', '2020-02-15'), count: 1, to: '2020-02-15/2020-03-17' }
])('a window moves by its own width to $to', ({ from, count, to }) => {
	expect(words(moveByItself(from, count))).toBe(to);
});

test.for([
	{ span: { start: -5, end: 5 }, want: { start: 0, end: 10 } },
	{ span: { start: 95, end: 105 }, want: { start: 90, end: 100 } },
	{ span: { start: 40, end: 60 }, want: { start: 40, end: 60 } },
	{ span: { start: -50, end: 500 }, want: { start: 0, end: 100 } }
])('$span is kept between 0 and 100', ({ span, want }) => {
	expect(keepInside(span, { start: 0, end: 100 })).toEqual(want);
});
