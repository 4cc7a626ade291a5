/** Days that a calendar names: by date, by Easter, by the moon. */
import type { TimeSpan } from '../model.ts';
import { calendarDate, dayNumber, daySpan } from './span.ts';

type Rule =
	| { readonly by: 'date'; readonly month: number; readonly day: number; readonly days?: number }
	| { readonly by: 'easter'; readonly offset: number; readonly days?: number }
	| { readonly by: 'orthodox'; readonly offset: number }
	/** Tabular Islamic calendar; the day is seen a day earlier or later from country to country. */
	| { readonly by: 'hijri'; readonly month: number; readonly day: number; readonly days?: number }
	| { readonly by: 'hebrew'; readonly offset: number; readonly days?: number };

const date = (month: number, day: number, days = 1): Rule => ({ by: 'date', month, day, days });
const easter = (offset: number, days = 1): Rule => ({ by: 'easter', offset, days });
const hijri = (month: number, day: number, days = 1): Rule => ({ by: 'hijri', month, day, days });
/** Days after Rosh Hashanah, or before the next for feasts of spring (negative). */
const hebrew = (offset: number, days = 1): Rule => ({ by: 'hebrew', offset, days });

/** Rules by the key that the lexicon gives. */
export const FEAST_RULES: Readonly<Record<string, Rule>> = {
	newYear: date(1, 1),
	epiphany: date(1, 6),
	candlemas: date(2, 2),
	valentine: date(2, 14),
	womensDay: date(3, 8),
	nowruz: date(3, 20, 2),
	labourDay: date(5, 1),
	victoryDay: date(5, 8),
	musicDay: date(6, 21),
	midsummer: date(6, 24),
	bastilleDay: date(7, 14),
	assumption: date(8, 15),
	halloween: date(10, 31),
	allSaints: date(11, 1),
	allSouls: date(11, 2),
	armistice: date(11, 11),
	saintNicholas: date(12, 6),
	christmasEve: date(12, 24),
	christmas: date(12, 25),
	newYearsEve: date(12, 31),
	endOfYearFeasts: date(12, 24, 9),
	orthodoxChristmas: date(1, 7),
	mardiGras: easter(-47),
	ashWednesday: easter(-46),
	lent: easter(-46, 46),
	palmSunday: easter(-7),
	holyWeek: easter(-7, 7),
	holyThursday: easter(-3),
	goodFriday: easter(-2),
	easter: easter(0),
	easterMonday: easter(1),
	ascension: easter(39),
	pentecost: easter(49),
	pentecostMonday: easter(50),
	orthodoxEaster: { by: 'orthodox', offset: 0 },
	hijriNewYear: hijri(1, 1),
	ashura: hijri(1, 10),
	arbaeen: hijri(2, 20),
	mawlid: hijri(3, 12),
	ramadan: hijri(9, 1, 30),
	eidFitr: hijri(10, 1),
	hajj: hijri(12, 8, 5),
	eidAdha: hijri(12, 10),
	roshHashanah: hebrew(0, 2),
	yomKippur: hebrew(9),
	sukkot: hebrew(14, 7),
	pesach: hebrew(-163, 8),
	shavuot: hebrew(-113)
};

/** The days of a feast that begin in a year, in order; the Islamic year may hold one twice. Approximate ones are marked. */
export function feastDays(feast: string, year: number): { span: TimeSpan; approximate: boolean }[] {
	const rule = FEAST_RULES[feast];
	if (!rule) throw new Error(`unknown feast: ${feast}`);
	const span = (start: number, days = 1): TimeSpan => ({ start, end: start + days });
	switch (rule.by) {
		case 'date':
			return [{ span: span(dayNumber(year, rule.month, rule.day), rule.days), approximate: false }];
		case 'easter':
			return [{ span: span(easterSunday(year) + rule.offset, rule.days), approximate: false }];
		case 'orthodox':
			return [{ span: daySpan(orthodoxEaster(year) + rule.offset), approximate: false }];
		case 'hebrew':
			return [{ span: span(roshHashanah(year) + rule.offset, rule.days), approximate: false }];
		case 'hijri': {
			const first = Math.floor(((year - 622) * 33) / 32);
			return [first - 1, first, first + 1, first + 2]
				.map((hijriYear) => hijriDay(hijriYear, rule.month, rule.day))
				.filter((day) => calendarDate(day).year === year)
				.map((day) => ({ span: span(day, rule.days), approximate: true }));
		}
		default:
			throw new Error(`unknown rule: ${rule satisfies never}`);
	}
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm of Nature, 1876). */
export function easterSunday(year: number): number {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const f = Math.floor((b + 8) / 25);
	const g = Math.floor((b - f + 1) / 3);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const n = h + l - 7 * m + 114;
	return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Easter of the Julian calendar, in Gregorian days (Meeus); right from 1900 to 2099. */
function orthodoxEaster(year: number): number {
	const d = (19 * (year % 19) + 15) % 30;
	const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
	const n = d + e + 114;
	return dayNumber(year, Math.floor(n / 31), (n % 31) + 1) + 13;
}

/** A day of the tabular Islamic calendar (civil epoch, 30-year cycle). */
export function hijriDay(year: number, month: number, day: number): number {
	return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) - 492_149;
}

/** 1 Tishri that falls in a Gregorian year (molad and the four postponements). */
export function roshHashanah(year: number): number {
	const hebrewYear = year + 3761;
	return delayed(hebrewYear) - 2_092_590 + adjusted(hebrewYear);
}

/** Days from the Hebrew epoch to the molad of a year, with the first postponement. */
function delayed(hebrewYear: number): number {
	const months = Math.floor((235 * hebrewYear - 234) / 19);
	const parts = 12_084 + 13_753 * months;
	const day = months * 29 + Math.floor(parts / 25_920);
	return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** The postponements that keep a year's length lawful. */
function adjusted(hebrewYear: number): number {
	const last = delayed(hebrewYear - 1);
	const present = delayed(hebrewYear);
	const next = delayed(hebrewYear + 1);
	if (next - present === 356) return 2;
	return present - last === 382 ? 1 : 0;
}
