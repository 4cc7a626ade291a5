import { dayNumber } from '#core';
import { readArticles } from '#lib/server/reader/readArticles.ts';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const { articles, rejected } = await readArticles(['data/articles'], {
	today: dayNumber(2026, 11, 22),
	language: 'en'
});
const dispatches = articles.map(({ article, file }) => ({ article, name: basename(file, '.md') }));

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const MONTHS = [
	...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août'],
	...['septembre', 'octobre', 'novembre', 'décembre']
];

test('every bundled dispatch is read, and there are enough of them', () => {
	expect(rejected).toEqual([]);
	expect(dispatches.length).toBeGreaterThanOrEqual(26);
	expect(new Set(dispatches.map(({ article }) => article.id)).size).toBe(dispatches.length);
	expect(new Set(dispatches.map(({ article }) => article.text)).size).toBe(dispatches.length);
});

test.for(dispatches)('$name says who made it, when, and from which public pages', ({ article, name }) => {
	expect(article.id).toBe(`exemple-${name}`);
	expect(article.outlet).toBe('Chronocarte, exemple');
	expect(article.agency).toBeUndefined();
	expect(article.title).toMatch(/\S/);
	expect(name.startsWith(`${article.published}-`)).toBe(true);
	expect(article.sources?.length).toBeGreaterThan(0);
	for (const source of article.sources ?? []) expect(new URL(source).protocol).toMatch(/^https?:$/);
});

test.for(dispatches)('$name is written as French is printed', ({ article }) => {
	const words = article.text.split(/\s+/);
	expect(words.length).toBeGreaterThan(40);
	expect(words.length).toBeLessThan(250);
	expect(`${article.title} ${article.text}`).not.toMatch(/['"]|« | »| [;:!?]/); // plain apostrophes and breaking spaces
});

test.for(dispatches)('$name names no weekday that its date is not', ({ article }) => {
	const dated = /(dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi) (\d{1,2})(?:er)? (\p{L}+)(?: (\d{4}))?/gu;
	for (const [words, weekday = '', day = '', month = '', year] of article.text.matchAll(dated)) {
		const date = Date.UTC(Number(year ?? article.published?.slice(0, 4)), MONTHS.indexOf(month), Number(day));
		expect([words, WEEKDAYS[new Date(date).getUTCDay()]]).toEqual([words, weekday]);
	}
});

test('some dispatches are dated to the month alone, and what the news must show is there', () => {
	expect(dispatches.filter(({ article }) => article.published?.length === 7).length).toBeGreaterThanOrEqual(2);
	const all = dispatches.map(({ article }) => article.text).join('\n');
	for (const place of ['Zone verte', 'Najaf', 'Kerbala', 'Téhéran', 'Aïn al-Assad', 'Erbil'])
		expect(all).toContain(place);
	for (const name of ['Soleimani', 'Zarif', 'Kazimi', 'Natanz', 'Evin']) {
		expect(dispatches.filter(({ article }) => article.text.includes(name)).length).toBeGreaterThan(0);
	}
	expect(dispatches.filter(({ article }) => article.text.includes('Soleimani')).length).toBeGreaterThanOrEqual(4);
});
