import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBlocks } from '../../src/lib/core/text/blocks.ts';
import { fold } from '../../src/lib/core/text/fold.ts';
import { tokenise } from '../../src/lib/core/text/tokens.ts';

const said = (text: string): string[] =>
	tokenise(text).map(({ start, end, shape, joined }) => `${joined ? '+' : ''}${text.slice(start, end)} ${shape}`);

test.for([
	['L’Irak', ['L’ title', '+Irak title']],
	['Etats-Unis', ['Etats title', '+Unis title']],
	['– non –', ['– punctuation', 'non lower', '– punctuation']],
	['- non', ['- punctuation', 'non lower']],
	['18h30, 1er', ['18h number', '+30 number', '+, punctuation', '1er number']],
	['ONU iPhone', ['ONU upper', 'iPhone mixed']],
	['e\u0301te\u0301', ['e\u0301te\u0301 lower']],
	['a𝐀😀b', ['a𝐀 lower', '+😀 punctuation', '+b lower']],
	['\ufeffmot\u00a0mot', ['mot lower', 'mot lower']],
	['  ', []]
] satisfies [string, string[]][])('%s is cut as %o', ([text, want]) => expect(said(text)).toEqual(want));

/** The same cut as one expression: what the loop over characters must agree with. */
const TOKEN = /\p{N}+\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*['’ʼ]?|[^\s\p{L}\p{N}]/gu;
const strings = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 80 }),
	fc.array(fc.constantFrom(..."aé1 -’'«.\u0301ʼÀœ²½ſßİ\u00a0𝐀😀\ud800"), { maxLength: 60 }).map((all) => all.join(''))
);

test('words are those of the expression, but for the hyphens inside them', () =>
	fc.assert(
		fc.property(strings, (text) => {
			const all = [...text.matchAll(TOKEN)].map(({ 0: word, index }) => `${index} ${word}`);
			const cut = tokenise(text).map(({ start, end }) => `${start} ${text.slice(start, end)}`);
			const missing = all.filter((one) => !cut.includes(one));
			expect(cut.filter((one) => !all.includes(one))).toEqual([]);
			expect(missing.filter((one) => !/ [-‐‑]$/.test(one))).toEqual([]);
		})
	));

test('a word met again folds as it did the first time, and as by itself', () =>
	fc.assert(
		fc.property(strings, (text) => {
			for (const { start, end, folded } of [...tokenise(text), ...tokenise(text)])
				expect(folded).toBe(fold(text.slice(start, end)));
		})
	));

test('letters fold one by one as they do together', () =>
	fc.assert(
		fc.property(strings, (text) => {
			const whole = text
				.toLowerCase()
				.normalize('NFD')
				.replace(/[\u0300-\u036f]/g, '');
			const plain = whole.replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss').replace(/ı/g, 'i');
			const others = plain.replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/đ/g, 'd');
			expect(fold(text)).toBe(others.replace(/[’‘ʼʻ`´ʿʾ]/g, "'"));
		})
	));

const kinds = (lines: readonly string[]): string[] => findBlocks(lines.join('\n')).map(({ kind }) => kind);

test.for([
	// The headline again under the picture, in other letters and with other spaces.
	[
		['Un pont cède à la frontière', 'Le pont a cédé.', 'UN PONT  CEDE A LA FRONTIERE'],
		['title', 'body', 'repeat']
	],
	[
		['Court', 'Le pont a cédé.', 'Court'],
		['title', 'body', 'body']
	],
	[
		['Un pont a cédé au bord du fleuve hier.', 'Un pont a cédé au bord du fleuve mardi.'],
		['body', 'body']
	],
	[
		['a'.repeat(300), 'a'.repeat(299) + 'b', 'A'.repeat(300)],
		['body', 'body', 'repeat']
	],
	[
		['- - - '.repeat(30) + 'le premier pont du fleuve', 'le premier pont du fleuve'],
		['body', 'repeat']
	]
] satisfies [string[], string[]][])('%o are %o', ([lines, want]) => expect(kinds(lines)).toEqual(want));
