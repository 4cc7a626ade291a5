import { citeAsBibtex, escapeLatex, escapeUrl } from '#lib/export/cite/bibtex.ts';
import { citationOf, type CitedRecords } from '#lib/export/cite/citation.ts';
import { cslItems, citeAsCsl, type CslItem } from '#lib/export/cite/csl.ts';
import { citeAsText, type Saying } from '#lib/export/cite/text.ts';
import { cslDate } from '#lib/export/edtf.ts';
import { messagesIn } from '#lib/i18n/messages.ts';
import { describe, expect, test } from 'vitest';
import { ARTICLE, MOSSOUL, recordWith, reportOf } from './records.ts';

const sayIn = (language: 'fr' | 'en'): Saying => ({
	...messagesIn(language).share,
	day: () => undefined,
	number: (value) => String(value)
});
const say = sayIn('fr');
const naming = { titleOf: () => 'Engin explosif · Mossoul', coverageOf: (place: string) => `Couverture de ${place}` };

const undated = {
	...ARTICLE,
	id: 'a2',
	title: '50 % des {élèves} & R_D',
	outlet: null,
	published: null,
	url: null,
	textSha256: null
};
const incident = recordWith({ reports: [reportOf(), reportOf({ article: undated }), reportOf()] });
const cited: CitedRecords = { incidents: [incident], version: incident.version, sha256: incident.sha256 };
const citation = citationOf(cited, '2026-11-22', naming);
if (!citation) throw new Error('no citation');
const ofPlace = citationOf({ ...cited, place: MOSSOUL, sha256: 'ef'.repeat(32) }, '2026-11-22', naming);
if (!ofPlace) throw new Error('no citation');

test('nothing is cited of nothing', () => {
	expect(citationOf({ incidents: [], version: '', sha256: '' }, '2026-11-22', naming)).toBe(undefined);
});

test('an article that tells twice is cited once, the undated last', () => {
	expect(citation.articles.map(({ id }) => id)).toEqual(['a1', 'a2']);
});

describe('as text', () => {
	test.for(['fr', 'en'] as const)('says all that is asked for, in %s', (language) => {
		const text = citeAsText(citation, sayIn(language));
		for (const part of [
			'a1#30',
			'0123456789ab.f00d',
			'2026-11-22',
			'2021-05-03',
			'Le Témoin',
			'Mossoul : une explosion',
			'2021-05-04',
			'https://example.org/a_b?c=1&d=50%25',
			'ab'.repeat(32),
			'cd'.repeat(32),
			messagesIn(language).share.review.automatic,
			messagesIn(language).share.words.unknownOutlet
		])
			expect(text).toContain(part);
	});
	test('of a place it lists its incidents', () => {
		const text = citeAsText(ofPlace, say);
		for (const part of [
			'Couverture de Mossoul',
			'geonames:99072',
			'- Engin explosif · Mossoul (a1#30',
			'ef'.repeat(32)
		])
			expect(text).toContain(part);
	});
	test('of a private home it says that it was rounded', () => {
		const rounded = { ...citation, place: { ...MOSSOUL, rounded: true as const } };
		expect(citeAsText(rounded, say)).toContain('Mossoul, rayon 12\u00a0km, lieu privé arrondi à sa ville');
	});
});

describe('BibTeX', () => {
	test.for([
		{ text: '50 % & R_D', want: '50 \\% \\& R\\_D' },
		{ text: 'a{b', want: 'a\\textbraceleft{}b' },
		{ text: 'a}b\\c', want: 'a\\textbraceright{}b\\textbackslash{}c' },
		{ text: '#1 $2 ~3 ^4', want: '\\#1 \\$2 \\textasciitilde{}3 \\textasciicircum{}4' },
		{ text: 'Évêque, œuvre, « où »', want: 'Évêque, œuvre, « où »' },
		{ text: 'deux\n  lignes', want: 'deux lignes' }
	])('$text → $want', ({ text, want }) => {
		expect(escapeLatex(text)).toBe(want);
	});
	test.for([
		{ url: 'https://example.org/a_b?c=1&d=50%25', want: 'https://example.org/a_b?c=1&d=50%25' },
		{ url: 'https://example.org/{x}', want: 'https://example.org/%7Bx%7D' }
	])('an address stays one: $url', ({ url, want }) => {
		expect(escapeUrl(url)).toBe(want);
	});

	/** A small reader of BibTeX: fields in balanced braces, each brace counted as BibTeX does. */
	function read(text: string) {
		return text
			.split(/^@misc\{/m)
			.slice(1)
			.map((entry) => {
				const fields: Record<string, string> = {};
				for (const [, name = '', value = ''] of entry.matchAll(/^ {2}(\w+) = \{(.*)\},?$/gm)) fields[name] = value;
				return { key: entry.slice(0, entry.indexOf(',')), fields, whole: `{${entry}` };
			});
	}
	test.for([
		{ name: 'an incident', one: citation, entries: 3 },
		{ name: 'a place', one: ofPlace, entries: 3 }
	])('of $name: balanced, a key each, all fields', ({ one, entries }) => {
		const found = read(citeAsBibtex(one, say));
		expect(found).toHaveLength(entries);
		expect(new Set(found.map(({ key }) => key)).size).toBe(entries);
		for (const { key, whole } of found) {
			expect(key).toMatch(/^[A-Za-z0-9_-]+$/);
			let depth = 0;
			for (const character of whole) depth += character === '{' ? 1 : character === '}' ? -1 : 0;
			expect(depth).toBe(0);
		}
	});
	test('of an incident', () => {
		const [record, first, second] = read(citeAsBibtex(citation, say));
		expect(record?.fields).toMatchObject({
			title: '{Engin explosif · Mossoul}',
			eventdate: '2021-05-03',
			version: '0123456789ab.f00d',
			urldate: '2026-11-22'
		});
		expect(record?.fields['note']).toContain('cd'.repeat(32));
		expect(first?.fields).toMatchObject({
			title: '{Mossoul : une explosion}',
			howpublished: 'Le Témoin',
			date: '2021-05-04',
			year: '2021',
			url: 'https://example.org/a_b?c=1&d=50%25'
		});
		expect(second?.fields['title']).toBe('{50 \\% des \\textbraceleft{}élèves\\textbraceright{} \\& R\\_D}');
		expect(second?.fields).not.toHaveProperty('url');
		expect(second?.fields).not.toHaveProperty('date');
	});
});

describe('CSL-JSON', () => {
	test.for([
		{ edtf: '2020-09-15', want: { 'date-parts': [[2020, 9, 15]] } },
		{ edtf: '2020-09', want: { 'date-parts': [[2020, 9]] } },
		{ edtf: '2020', want: { 'date-parts': [[2020]] } },
		{
			edtf: '2020-09-14/2020-09-15',
			want: {
				'date-parts': [
					[2020, 9, 14],
					[2020, 9, 15]
				]
			}
		},
		{ edtf: '2020-01~', want: { 'date-parts': [[2020, 1]], circa: true } },
		{ edtf: '2020-24', want: { 'date-parts': [[2020]], season: 4 } },
		{ edtf: '2020-09-15T06:30', want: { 'date-parts': [[2020, 9, 15]] } },
		{ edtf: 'samedi', want: undefined },
		{ edtf: '2020-13-01', want: undefined },
		{ edtf: null, want: undefined }
	])('$edtf', ({ edtf, want }) => {
		expect(cslDate(edtf)).toEqual(want);
	});

	test('holds only fields of the schema, with what each must have', () => {
		const known = new Set(
			'id type title container-title issued accessed event-date event-place version URL note'.split(' ')
		);
		const items = JSON.parse(citeAsCsl(citation, say)) as CslItem[];
		expect(items.map(({ type }) => type)).toEqual(['dataset', 'article-newspaper', 'article-newspaper']);
		for (const item of items) {
			for (const key of Object.keys(item)) expect(known).toContain(key);
			expect(item.id).toBeTruthy();
			expect(item.title).toBeTruthy();
			expect(item.accessed).toEqual({ 'date-parts': [[2026, 11, 22]] });
		}
		expect(items[0]).toMatchObject({ version: '0123456789ab.f00d', 'event-date': { 'date-parts': [[2021, 5, 3]] } });
		expect(items[1]).toMatchObject({
			'container-title': 'Le Témoin',
			issued: { 'date-parts': [[2021, 5, 4]] },
			URL: 'https://example.org/a_b?c=1&d=50%25'
		});
		expect(items[2]).not.toHaveProperty('issued');
		expect(items[2]).not.toHaveProperty('URL');
	});

	test('of a place names its incidents', () => {
		expect(cslItems(ofPlace, say)[0]?.note).toContain('a1#30');
	});
});
