/** Where the axis of time is labelled, and how. */
import { calendarDate, type TimeSpan } from '#core';
import { dayInWords } from '#lib/i18n/dates.ts';
import type { Language } from '#lib/i18n/messages.ts';
import { scaleUtc } from 'd3-scale';

const MS_PER_DAY = 86_400_000;

export type Tick = { readonly day: number; readonly label: string; readonly major: boolean };

/** About one label in 90 pixels, on borders of the calendar. Where a year begins its number stands. */
export function ticksOf(axis: TimeSpan, width: number, language: Language): Tick[] {
	const scale = scaleUtc().domain([axis.start * MS_PER_DAY, axis.end * MS_PER_DAY]);
	const days = scale
		.ticks(Math.max(2, Math.floor(width / 90)))
		.map((date) => date.getTime() / MS_PER_DAY)
		.filter((day) => Number.isInteger(day) && day < axis.end);
	return days.map((day, index) => {
		const { year, month, day: dayOfMonth } = calendarDate(day);
		const isYear = month === 1 && dayOfMonth === 1;
		if (isYear) return { day, label: String(year), major: true };
		const style = dayOfMonth === 1 ? 'monthOnly' : 'dayOnly';
		// The first label says which year it is.
		const label = dayInWords(day, language, index === 0 ? (dayOfMonth === 1 ? 'monthShort' : 'day') : style);
		return { day, label, major: false };
	});
}
