import { dayNumber } from '#core';
import { describeReject, readArticles } from '#lib/server/reader/readArticles.ts';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const TODAY = dayNumber(2026, 11, 22);
let folder = '';
let count = 0;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'chronocarte-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes one file into a folder of its own and reads it. */
async function readFile(name: string, content: string | Uint8Array) {
	const path = join(folder, String(count++), name);
	mkdirSync(join(path, '..'));
	writeFileSync(path, content);
	const { articles, rejected } = await readArticles([path], { today: TODAY, language: 'en' });
	return {
		articles: articles.map(({ article }) => article),
		rejected: rejected.map((reject) => describeReject(reject).replace(path, name)),
		lines: articles.map(({ line }) => line)
	};
}

describe('takes', () => {
	test.for([
		{ name: 'plain text', file: 'a.txt', content: 'Un texte.\n', want: { text: 'Un texte.\n' } },
		{ name: 'a byte order mark', file: 'a.txt', content: '\uFEFFUn texte.', want: { text: 'Un texte.' } },
		{ name: 'CRLF as it came', file: 'a.txt', content: 'Un.\r\nDeux.\r\n', want: { text: 'Un.\r\nDeux.\r\n' } },
		{
			name: 'a date in front, kept in the text',
			file: 'a.txt',
			content: ' date 2020-09 Un texte.',
			want: { text: ' date 2020-09 Un texte.' }
		},
		{
			name: 'this very month',
			file: 'a.txt',
			content: 'date 2026-11 Un texte.',
			want: { text: 'date 2026-11 Un texte.' }
		},
		{
			name: 'today',
			file: 'a.md',
			content: '---\npublished: 2026-11-22\n---\nUn texte.',
			want: { text: 'Un texte.', published: '2026-11-22' }
		},
		{ name: 'a file without extension', file: 'article', content: 'Un texte.', want: { text: 'Un texte.' } },
		{ name: 'an extension in capitals', file: 'A.TXT', content: 'Un texte.', want: { text: 'Un texte.' } },
		{
			name: 'a text that only mentions ---',
			file: 'a.txt',
			content: 'Un texte\n---\nsuite',
			want: { text: 'Un texte\n---\nsuite' }
		},
		{
			name: 'front matter',
			file: 'a.md',
			content:
				'---\ntitle: "Deux : points"\npublished: 2020\noutlet: La Gazette\nsources: https://example.org\nunknown: 3\n---\n\nUn texte.\n',
			want: {
				text: 'Un texte.\n',
				title: 'Deux : points',
				published: '2020',
				outlet: 'La Gazette',
				sources: ['https://example.org']
			}
		},
		{
			name: 'front matter with CRLF',
			file: 'a.md',
			content: '---\r\ntitle: T\r\n---\r\nUn texte.',
			want: { text: 'Un texte.', title: 'T' }
		},
		{ name: 'empty front matter', file: 'a.md', content: '---\n---\nUn texte.', want: { text: 'Un texte.' } },
		{
			name: 'front matter in .txt',
			file: 'a.txt',
			content: '---\nagency: AFP\n---\nUn texte.',
			want: { text: 'Un texte.', agency: 'AFP' }
		},
		{
			name: 'JSON null as unknown',
			file: 'a.jsonl',
			content: '{"id":"1","text":"Un.","published":null}',
			want: { id: '1', text: 'Un.' }
		},
		{
			name: 'a lone surrogate, as one character',
			file: 'a.jsonl',
			content: '{"text":"a\\ud800b"}',
			want: { text: 'a\ufffdb' }
		}
	])('$name', async ({ file, content, want }) => {
		expect(await readFile(file, content)).toMatchObject({ articles: [want], rejected: [] });
		expect((await readFile(file, content)).articles).toEqual([want]);
	});
});

describe('refuses, with line and reason,', () => {
	const big = 'Un texte sans fin. '.repeat(110_000);
	test.for([
		{ name: 'two megabytes', file: 'a.txt', content: big, want: 'a.txt:1: too large: 2.1 MB, the limit is 2 MB' },
		{
			name: 'two megabytes exactly',
			file: 'a.txt',
			content: 'a'.repeat(2_000_000),
			want: 'a.txt:1: too large: 2.0 MB, the limit is 2 MB'
		},
		{ name: 'an empty file', file: 'a.txt', content: '', want: 'a.txt:1: empty: nothing to read' },
		{ name: 'white space alone', file: 'a.txt', content: ' \n\t\r\n', want: 'a.txt:1: empty: nothing to read' },
		{ name: 'an empty JSONL file', file: 'a.jsonl', content: '', want: 'a.jsonl:1: empty: nothing to read' },
		{ name: 'a NUL', file: 'a.txt', content: 'Un\nde\0ux', want: 'a.txt:2: a binary file, not text (byte 5)' },
		{
			name: 'control characters',
			file: 'a.txt',
			content: '\x01\x02\x03 %PDF',
			want: 'a.txt:1: a binary file, not text (byte 0)'
		},
		{
			name: 'an image by any name',
			file: 'a.jpg',
			content: Buffer.from([0xff, 0xd8, 0xff, 0, 0x10]),
			want: 'a.jpg:1: a binary file, not text (byte 3)'
		},
		{
			name: 'UTF-16',
			file: 'a.txt',
			content: Buffer.from('\uFEFFUn texte', 'utf16le'),
			want: 'a.txt:1: a binary file, not text (byte 3)'
		},
		{
			name: 'Latin-1',
			file: 'a.txt',
			content: Buffer.from('Un\nété', 'latin1'),
			want: /^a\.txt:2: not valid UTF-8 \(byte 3\); .*WINDOWS-1252/
		},
		{
			name: 'a cut-off character',
			file: 'a.txt',
			content: Buffer.from('Un été').subarray(0, 7),
			want: /^a\.txt:1: not valid UTF-8 \(byte 6\)/
		},
		{
			name: 'an overlong character',
			file: 'a.txt',
			content: Buffer.from([0x41, 0xc0, 0xaf]),
			want: /^a\.txt:1: not valid UTF-8 \(byte 1\)/
		},
		{
			name: 'another format',
			file: 'a.csv',
			content: 'a,b\n',
			want: 'a.csv:1: .csv files are not read; .txt, .md and .jsonl are'
		},
		{
			name: 'a day to come',
			file: 'a.md',
			content: '---\ntitle: T\npublished: 2026-11-23\n---\nUn.',
			want: 'a.md:3: published: 2026-11-23 is in the future (today is 2026-11-22)'
		},
		{
			name: 'a month to come in front of the text',
			file: 'a.txt',
			content: 'date 2026-12 Un.',
			want: 'a.txt:1: date: 2026-12 is in the future (today is 2026-11-22)'
		},
		{
			name: 'a year to come',
			file: 'a.jsonl',
			content: '\n{"text":"Un.","published":"2031"}',
			want: 'a.jsonl:2: published: 2031 is in the future (today is 2026-11-22)'
		},
		{
			name: 'the 30th of February',
			file: 'a.md',
			content: '---\npublished: 2020-02-30\n---\nUn.',
			want: /^a\.md:2: published: “2020-02-30” is no date/
		},
		{
			name: 'a date in words',
			file: 'a.jsonl',
			content: '{"text":"Un.","published":"hier"}',
			want: /^a\.jsonl:1: published: “hier” is no date/
		},
		{
			name: 'broken YAML',
			file: 'a.md',
			content: '---\ntitle: T\nurl: [\n---\nUn.',
			want: /^a\.md:[34]: broken YAML front matter: /
		},
		{ name: 'YAML that is no table', file: 'a.md', content: '---\n- a\n---\nUn.', want: /^a\.md:1: broken YAML/ },
		{
			name: 'front matter without end',
			file: 'a.md',
			content: '---\ntitle: T\nUn texte.',
			want: 'a.md:1: the front matter opened by “---” is not closed'
		},
		{
			name: 'front matter alone',
			file: 'a.md',
			content: '---\ntitle: T\n---\n',
			want: 'a.md:1: text: the text is empty'
		},
		{
			name: 'a list as title',
			file: 'a.md',
			content: '---\nagency: AFP\ntitle: [1]\n---\nUn.',
			want: /^a\.md:3: title: .*expected string/
		},
		{ name: 'a broken line', file: 'a.jsonl', content: '{"text": "Un."', want: /^a\.jsonl:1: broken JSON: / },
		{
			name: 'a list for an article',
			file: 'a.jsonl',
			content: '["Un."]',
			want: 'a.jsonl:1: an article is a JSON object: {"text": …}'
		},
		{ name: 'no text', file: 'a.jsonl', content: '{"id":"1"}', want: /^a\.jsonl:1: text: / },
		{ name: 'an empty text', file: 'a.jsonl', content: '{"text":" "}', want: 'a.jsonl:1: text: the text is empty' },
		{
			name: 'a NUL in JSON',
			file: 'a.jsonl',
			content: '{"text":"a\\u0000"}',
			want: 'a.jsonl:1: text: a binary file, not text (byte 1)'
		},
		{
			name: 'a wrong field',
			file: 'a.jsonl',
			content: '{"text":"Un.","direction":"up"}',
			want: /^a\.jsonl:1: direction: /
		}
	])('$name', async ({ file, content, want }) => {
		const { articles, rejected } = await readFile(file, content);
		expect(articles).toEqual([]);
		expect(rejected).toEqual([typeof want === 'string' ? want : expect.stringMatching(want)]);
	});

	test('in French for a French terminal', async () => {
		const { rejected } = await readArticles([join(folder, 'nulle-part.txt')], { today: TODAY, language: 'fr' });
		expect(rejected.map(({ why }) => why)).toEqual(['introuvable']);
	});
});

describe('goes on with the rest', () => {
	test('of a file of lines', async () => {
		const bytes = Buffer.concat([
			Buffer.from('\uFEFF{"id":"1","text":"Un."}\r\n\n{"id":"2",\n'),
			Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
			Buffer.from('{"id":"5","text":"Cinq."}')
		]);
		const { articles, rejected, lines } = await readFile('a.jsonl', bytes);
		expect(articles.map(({ id }) => id)).toEqual(['1', '5']);
		expect(lines).toEqual([1, 5]);
		expect(rejected).toEqual([
			expect.stringMatching(/^a\.jsonl:3: broken JSON/),
			expect.stringMatching(/^a\.jsonl:4: not valid UTF-8/)
		]);
	});

	test('of a folder, in the order of names, without hidden files or circles', async () => {
		const root = join(folder, 'tree');
		mkdirSync(join(root, 'b'), { recursive: true });
		writeFileSync(join(root, 'c.txt'), 'Trois.');
		writeFileSync(join(root, 'a.txt'), 'Un.');
		writeFileSync(join(root, 'b', 'deux.txt'), 'Deux.');
		writeFileSync(join(root, 'b', 'vide.txt'), '');
		writeFileSync(join(root, '.DS_Store'), 'x');
		symlinkSync(root, join(root, 'b', 'circle'));
		symlinkSync(join(root, 'gone'), join(root, 'broken'));
		const { articles, rejected } = await readArticles([root, join(root, 'a.txt', 'x'), join(root, 'none')], {
			today: TODAY,
			language: 'en'
		});
		expect(articles.map(({ article }) => article.text)).toEqual(['Un.', 'Deux.', 'Trois.']);
		expect(rejected.map((reject) => describeReject(reject).slice(root.length + 1))).toEqual([
			'b/vide.txt:1: empty: nothing to read',
			'broken: not found',
			'a.txt/x: not found',
			'none: not found'
		]);
	});

	test('and says when a folder has nothing', async () => {
		const root = join(folder, 'bare');
		mkdirSync(root);
		const { rejected } = await readArticles([root], { today: TODAY, language: 'en' });
		expect(rejected).toEqual([{ file: root, why: 'no file to read in this folder' }]);
	});
});

test.for([
	{ bytes: '{"id":"1","text":"Un."}\n{"id":"2","text":"Deux."}', want: ['Un.', 'Deux.'] },
	{ bytes: 'Un texte.', want: ['Un texte.'] },
	{ bytes: '---\ntitle: T\n---\nUn texte.', want: ['Un texte.'] },
	{ bytes: '', want: [] }
])('reads standard input: $want', async ({ bytes, want }) => {
	const stdin = () => Promise.resolve(Buffer.from(bytes));
	const { articles, rejected } = await readArticles(['-'], { today: TODAY, language: 'en', stdin });
	expect(articles.map(({ article }) => article.text)).toEqual(want);
	expect(rejected.map(describeReject)).toEqual(want.length ? [] : ['-:1: empty: nothing to read']);
});
