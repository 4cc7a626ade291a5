/** The days that a visitor types beside the slider: « 3/1/2020 », « janv. 2020 », « hier », « du 3 au 17 janvier 2020 ». */
import { isoDay, readTypedDate, type TimeSpan } from '#core';
import type { Language } from '#lib/i18n/messages.ts';

export type Typed = {
	readonly span: TimeSpan;
	/** Both ends were written, so that one field fills two. */
	readonly isRange: boolean;
};
type Near = {
	/** What « hier » is counted from. */
	readonly today: number;
	/** A day whose year is meant where none is written: « 3 janvier ». */
	readonly near: number;
	readonly language: Language;
};

/** Reads all of what was typed or nothing. */
export function readTypedSpan(typed: string, { today, near, language }: Near): Typed | undefined {
	const text = spelled(typed, language);
	const from = /^\D{0,4}\d{1,2}(?:er)?\s+\p{L}/u.test(text) && !/\d{4}/.test(text) ? near : today;
	const read = readTypedDate(text, isoDay(from));
	return read && { span: read.span, isRange: read.precision === 'range' && JOINED.test(text) };
}

const JOINED = /\s(?:au|à|et|-)\s|[–/]/u;
const QUARTERS = ['premier', 'deuxième', 'troisième', 'quatrième'];

/** In the words that the reader of dates knows: « 01/2020 » is 2020-01, « T1 2020 » the first quarter, English is French. */
function spelled(typed: string, language: Language): string {
	const text = typed
		.replace(/(?<![\d/])(\d{1,2})\/(\d{4})(?![\d/])/g, (_, month: string, year: string) =>
			Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : typed
		)
		.replace(/(?<!\p{L})[tq]([1-4])\s+(?=\d{4})/giu, (_, at: string) => `${QUARTERS[Number(at) - 1]} trimestre `);
	const joined = text.replace(/(\d{4}-\d{2})\s+(?:au|à|to|-|–)\s+(\d{4}-\d{2})$/u, '$1/$2');
	return language === 'en' ? joined.replace(/\p{L}+/gu, (word) => FRENCH.get(word.toLowerCase()) ?? word) : joined;
}

/** English months, long and short, and the few words around them. */
const FRENCH: ReadonlyMap<string, string> = new Map([
	...(['long', 'short'] as const).flatMap((month) => {
		const name = (locale: string, style: 'long' | 'short', at: number) =>
			new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(Date.UTC(2020, at, 15)).toLowerCase();
		return Array.from({ length: 12 }, (_, at) => [name('en-GB', month, at), name('fr-FR', 'long', at)] as const);
	}),
	['sep', 'septembre'],
	['yesterday', 'hier'],
	['today', 'aujourd’hui'],
	['tomorrow', 'demain'],
	['from', 'du'],
	['to', 'au']
]);
