/** Days and spans in words, as precise as they are known and no more. All dates are UTC day numbers. */
import { calendarDate, dayNumber, edtfOf, type TimePrecision, type TimeSpan } from '#core';
import { messagesIn, type Language } from './messages.ts';

const MS_PER_DAY = 86_400_000;
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

const STYLES = {
	day: { day: 'numeric', month: 'short', year: 'numeric' },
	dayLong: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
	month: { month: 'long', year: 'numeric' },
	monthShort: { month: 'short', year: 'numeric' },
	monthOnly: { month: 'short' },
	dayOnly: { day: 'numeric', month: 'short' },
	weekday: { weekday: 'long' },
	time: { hour: '2-digit', minute: '2-digit' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DateStyle = keyof typeof STYLES;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(language: Language, style: DateStyle): Intl.DateTimeFormat {
	const key = `${language} ${style}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(LOCALES[language], { ...STYLES[style], timeZone: 'UTC' });
		formats.set(key, format);
	}
	return format;
}

const tidy = (text: string, language: Language): string =>
	language === 'fr' ? text.replace(/(^|\s)1(?=\s\p{L})/gu, '$11er') : text;

/** One day: « 26 sept. 2020 », « samedi 26 septembre 2020 », « sept. 2020 ». */
export const dayInWords = (day: number, language: Language, style: DateStyle = 'day'): string =>
	tidy(formatFor(language, style).format(day * MS_PER_DAY), language);

/** A half-open span: « 26 sept. 2020 », « novembre 2019 », « 2020 », « 27–28 nov. 2019 ». */
export function spanInWords(span: TimeSpan, language: Language): string {
	const edtf = edtfOf(span);
	if (edtf.includes('/')) {
		const [from, to] = [span.start * MS_PER_DAY, (span.end - 1) * MS_PER_DAY];
		const wholeMonths = calendarDate(span.start).day === 1 && calendarDate(span.end).day === 1;
		const range = formatFor(language, wholeMonths ? 'monthShort' : 'day').formatRange(from, to);
		return tidy(withDash(range), language);
	}
	if (edtf.length <= 4) return edtf;
	return dayInWords(span.start, language, edtf.length === 7 ? 'month' : 'day');
}

/** Node and browsers set different spaces around the dash; the page must say the same on both. */
const withDash = (range: string): string =>
	range.replace(/^([^–-]+?)\s?[–-]\s?/, (_, from: string) => (/^\d+$/.test(from) ? `${from}–` : `${from} – `));

/** What is known of a date. `weekday` (1 Monday to 7) is set when only that day of a longer span is meant. */
export type Dated = {
	readonly date?: string;
	readonly datePrecision?: TimePrecision;
	readonly span?: TimeSpan;
	readonly weekday?: number;
};

/** « 26 sept. 2020 », « novembre 2019 », « un dimanche de janvier 2020 », « hiver 2020 »; undefined without a date. */
export function dateInWords(dated: Dated, language: Language): string | undefined {
	const { span, date = '' } = dated;
	if (!span) return undefined;
	const { dates } = messagesIn(language);
	const words = () => spanInWords(span, language);
	if (dated.weekday !== undefined && span.end - span.start > 7) {
		// 5 January 1970 (day 4) was a Monday.
		const weekday = formatFor(language, 'weekday').format((3 + dated.weekday) * MS_PER_DAY);
		const month = monthOfAll(span);
		if (month) return dates.aWeekday(weekday, spanInWords(month, language));
		return dates.weekdayBetween(weekday, dayInWords(span.start, language), dayInWords(span.end - 1, language));
	}
	if (dated.datePrecision === 'week' && span.end - span.start === 7)
		return dates.week(dayInWords(span.start, language, 'day'));
	const season = /^(-?\d{4})-(2[1-4])/.exec(date);
	if (season) return `${dates.seasons[Number(season[2]) - 21]} ${season[1]}`;
	const clock = /T(\d{2}:\d{2})/.exec(date);
	if (clock && span.end - span.start === 1) return `${words()}, ${clock[1]}`;
	return date.endsWith('~') ? dates.around(words()) : words();
}

/** The whole month or year that these days stand for: all of it, or from the first to the last Sunday of a month. */
function monthOfAll(span: TimeSpan): TimeSpan | undefined {
	if (!edtfOf(span).includes('/')) return span;
	const { year, month, day } = calendarDate(span.start);
	const whole = { start: dayNumber(year, month, 1), end: dayNumber(year, month + 1, 1) };
	return day <= 7 && span.end <= whole.end && span.end + 7 > whole.end ? whole : undefined;
}

/** A moment by the visitor's clock: « 3 janv. 2020, 14:05 ». */
export const momentInWords = (moment: Date, language: Language): string =>
	new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(moment);

/** A number as it is written in the language, one decimal at most. */
export const numberInWords = (value: number, language: Language): string =>
	new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(value);
