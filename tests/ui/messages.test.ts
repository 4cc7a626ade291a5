import { dayNumber, spanOf, type TimePrecision } from '#core';
import { dateInWords, dayInWords, spanInWords } from '#lib/i18n/dates.ts';
import { en } from '#lib/i18n/en.ts';
import { fr } from '#lib/i18n/fr.ts';
import { chooseLanguage, messagesIn } from '#lib/i18n/messages.ts';
import { incidentTitle, sourceName, tollInWords } from '#lib/i18n/names.ts';
import { SYMBOLS } from '#lib/map/symbols.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ARTICLES, OVERVIEW } from './fixture.ts';

/** Every message of a catalogue by its path; functions are called with numbers and words. */
function messages(value: unknown, path = ''): [string, unknown][] {
	if (typeof value === 'function') return [[path, (value as (...args: unknown[]) => unknown)(3, 4, 5)]];
	if (typeof value !== 'object' || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([key, one]) => messages(one, path === '' ? key : `${path}.${key}`));
}

describe('the catalogues', () => {
	const [french, english] = [messages(fr), messages(en)];
	test('have the same keys', () => {
		expect(english.map(([path]) => path).sort()).toEqual(french.map(([path]) => path).sort());
	});
	test('say something under each key', () => {
		const silent = [...french, ...english].filter(
			([, words]) => typeof words !== 'string' || !/\S/.test(words) || /undefined|NaN|\[object/.test(words)
		);
		expect(silent).toEqual([]);
	});
	test('name every type, status and sub-type in both', () => {
		for (const { eventType, subEventType, status } of OVERVIEW.incidents)
			for (const t of [fr, en])
				expect([t.types[eventType], t.subTypes[subEventType], t.statuses[status]]).not.toContain(undefined);
	});
	test('are two languages', () => {
		const same = french.filter(([path, words]) => english.some(([other, said]) => other === path && said === words));
		expect(same.length).toBeLessThan(french.length / 3);
	});
});

test.for([
	{ query: 'en', cookie: 'fr', accepted: 'fr' as const, want: 'en' },
	{ query: 'de', cookie: 'en', accepted: 'fr' as const, want: 'en' },
	{ query: null, cookie: undefined, accepted: 'en' as const, want: 'en' },
	{ query: null, cookie: 'xx', accepted: 'fr' as const, want: 'fr' }
])('?lang=$query, cookie $cookie, browser $accepted → $want', ({ query, cookie, accepted, want }) => {
	expect(chooseLanguage(query, cookie, accepted)).toBe(want);
	expect(messagesIn(chooseLanguage(query, cookie, accepted)).product).toBe('Chronocarte');
});

describe('dates in words', () => {
	type Case = { date: string; precision?: TimePrecision; weekday?: number; fr: string; en: string };
	test.for<Case>([
		{ date: '2020-09-26', precision: 'day', fr: '26 sept. 2020', en: '26 Sept 2020' },
		{ date: '2020-01-01', precision: 'day', fr: '1er janv. 2020', en: '1 Jan 2020' },
		{ date: '2019-11', precision: 'month', fr: 'novembre 2019', en: 'November 2019' },
		{ date: '2020', precision: 'year', fr: '2020', en: '2020' },
		{ date: '2019-11-27/2019-11-28', precision: 'range', fr: '27–28 nov. 2019', en: '27–28 Nov 2019' },
		{ date: '2020-09-14/2020-09-20', precision: 'week', fr: 'semaine du 14 sept. 2020', en: 'week of 14 Sept 2020' },
		{ date: '2020-01', weekday: 7, fr: 'un dimanche de janvier 2020', en: 'a Sunday in January 2020' },
		{ date: '2020-10', weekday: 1, fr: 'un lundi d’octobre 2020', en: 'a Monday in October 2020' },
		{ date: '2020-01-06/2020-01-27', weekday: 1, fr: 'un lundi de janvier 2020', en: 'a Monday in January 2020' },
		{
			date: '2020-01-06/2020-01-20',
			weekday: 1,
			fr: 'un lundi entre le 6 janv. 2020 et le 20 janv. 2020',
			en: 'a Monday between 6 Jan 2020 and 20 Jan 2020'
		},
		{
			date: '2019-12-29/2020-01-26',
			weekday: 7,
			fr: 'un dimanche entre le 29 déc. 2019 et le 26 janv. 2020',
			en: 'a Sunday between 29 Dec 2019 and 26 Jan 2020'
		},
		{ date: '2020-10-05', weekday: 1, fr: '5 oct. 2020', en: '5 Oct 2020' },
		{ date: '2020-21', precision: 'season', fr: 'printemps 2020', en: 'spring 2020' },
		{ date: '2020-09-15T20:00', precision: 'minute', fr: '15 sept. 2020, 20:00', en: '15 Sept 2020, 20:00' },
		{ date: '2020-01~', precision: 'month', fr: 'vers janvier 2020', en: 'around January 2020' },
		{ date: '2019-11-01/2020-01-31', precision: 'range', fr: 'nov. 2019 – janv. 2020', en: 'Nov 2019 – Jan 2020' }
	])('$date is $fr', ({ date, precision, weekday, ...want }) => {
		const span = spanOf(date);
		const dated = {
			date,
			...(span && { span }),
			...(precision && { datePrecision: precision }),
			...(weekday !== undefined && { weekday })
		};
		// Which space stands around a dash is the business of the platform's tables.
		const plain = (words: string | undefined) => words?.replace(/\s/g, ' ');
		expect(plain(dateInWords(dated, 'fr'))).toBe(want.fr);
		expect(plain(dateInWords(dated, 'en'))).toBe(want.en);
	});
	test('no date is no words', () => {
		expect(dateInWords({}, 'fr')).toBeUndefined();
		expect(dateInWords({ date: '2020' }, 'fr')).toBeUndefined();
	});
	test('a day is said in full, a window by its ends', () => {
		expect(dayInWords(dayNumber(2020, 9, 26), 'fr', 'dayLong')).toBe('samedi 26 septembre 2020');
		const words = spanInWords({ start: dayNumber(2020, 1, 1), end: dayNumber(2020, 2, 2) }, 'fr');
		expect(words.replace(/\s/g, ' ')).toBe('1er janv. – 1er févr. 2020');
	});
});

test.for([
	{ toll: {}, want: undefined },
	{ toll: { fatalities: { min: 0, max: 0 } }, want: 'aucun mort' },
	{ toll: { fatalities: { min: 0, max: 0 }, injuries: { min: 0, max: 0 } }, want: 'aucun mort ni blessé' },
	{ toll: { fatalities: { min: 1, max: 1 } }, want: '1 mort' },
	{ toll: { fatalities: { min: 3, max: 4 }, injuries: { min: 26, max: 26 } }, want: '3 à 4 morts, 26 blessés' }
])('a toll is said: $want', ({ toll, want }) => {
	expect(tollInWords(toll, fr)).toBe(want);
});

test('titles and sources', () => {
	const [riot] = OVERVIEW.incidents;
	if (!riot?.place) throw new Error('the fixture has changed');
	expect(incidentTitle(riot, fr)).toBe('Manifestation violente · Kerbala');
	expect(incidentTitle({ ...riot, place: { ...riot.place, relation: 'près de' } }, fr)).toBe(
		'Manifestation violente · Kerbala (près de)'
	);
	expect(incidentTitle({ subEventType: 'Agreement' }, en)).toBe('Agreement');
	expect(incidentTitle({ subEventType: 'Something new' }, en)).toBe('Something new');
	const [known, unknown] = [ARTICLES[0], ARTICLES.at(-1)];
	expect(known && sourceName({ ...known, outlet: 'Le Matin', agency: 'Belga' })).toBe('Le Matin · Belga');
	expect(unknown && sourceName(unknown)).toBeUndefined();
});

test('the style sheet and the map have the same colours', () => {
	const css = readFileSync(new URL('../../src/app.css', import.meta.url), 'utf8');
	for (const [family, { color }] of Object.entries(SYMBOLS)) {
		expect(css).toContain(`--${family}: light-dark(${color.light}, ${color.dark});`);
	}
});
