import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'chronocarte-'));
	const articles = join(folder, 'articles');
	mkdirSync(articles);
	const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(articles, name), content);
	write('bon.txt', 'date 2021-05 (Belga) Une bombe a explosé mardi devant le marché de Kirkouk.');
	write('bon.md', '---\ntitle: Un titre\npublished: 2021-05-04\n---\nUn homme a été tué lundi à Mossoul.');
	write('lignes.jsonl', '{"text":"Un rassemblement a eu lieu à Bassora."}\n{"text": "cassé\n{"text":"Trois."}\n');
	write('gros.txt', 'Une phrase de plus. '.repeat(110_000));
	write('vide.txt', '');
	write('binaire.bin', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]));
	write('latin1.txt', Buffer.from('Un été.\nUn été.', 'latin1'));
	write('futur.md', '---\ntitle: Demain\npublished: 2999-01-01\n---\nUn texte.');
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], { input = '', language = 'en_GB.UTF-8' } = {}) {
	const env = { ...process.env, LC_ALL: language, CHRONOCARTE_DATA: join(folder, 'data'), NO_COLOR: '1' };
	const script = join(ROOT, 'src', 'cli', 'ingest.ts');
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
		cwd: folder,
		env,
		input,
		encoding: 'utf8'
	});
	return { status, lines: stdout.trim().split('\n'), errors: stderr.trim().split('\n').filter(Boolean) };
}

test('names every bad file with line and reason, stores the rest, and exits with 1', { timeout: 60_000 }, () => {
	const first = run(['articles', 'nulle-part.txt']);
	expect(first.errors).toEqual([
		'articles/binaire.bin:1: a binary file, not text (byte 4)',
		expect.stringMatching(
			/^articles\/futur\.md:3: published: 2999-01-01 is in the future \(today is \d{4}-\d\d-\d\d\)$/
		),
		'articles/gros.txt:1: too large: 2.2 MB, the limit is 2 MB',
		expect.stringMatching(/^articles\/latin1\.txt:1: not valid UTF-8 \(byte 3\); .*iconv/),
		expect.stringMatching(/^articles\/lignes\.jsonl:2: broken JSON: /),
		'articles/vide.txt:1: empty: nothing to read',
		'nulle-part.txt: not found'
	]);
	expect(first.status).toBe(1);
	expect(first.lines[0]).toBe('Articles: 4 added · 0 updated · 0 already there · 7 rejected');
	expect(first.lines[1]).toMatch(/^In all: 4 articles · \d+ reports? · \d+ incidents?$/);

	const again = run(['articles/bon.txt', 'articles/bon.md'], { language: 'fr_FR.UTF-8' });
	expect(again.errors).toEqual([]);
	expect(again.status).toBe(0);
	expect(again.lines[0]).toBe('Articles : 0 ajouté · 0 mis à jour · 2 déjà là · 0 rejeté');

	const piped = run(['-'], { input: '{"text":"Quatre personnes ont été blessées à Tikrit."}\nUne ligne perdue\n' });
	expect(piped.errors).toEqual([expect.stringMatching(/^-:2: broken JSON/)]);
	expect(piped.lines[0]).toBe('Articles: 1 added · 0 updated · 0 already there · 1 rejected');
	expect(piped.status).toBe(1);
	expect(readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.sqlite'))).toEqual(['chronocarte.sqlite']);
});

test('says how it is used, and what is wrong with the store', { timeout: 60_000 }, () => {
	expect(run([])).toMatchObject({ status: 2, errors: [expect.stringContaining('npm run ingest')] });
	mkdirSync(join(folder, 'broken'));
	writeFileSync(join(folder, 'broken', 'chronocarte.sqlite'), 'not a database at all, only words '.repeat(50));
	const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', CHRONOCARTE_DATA: join(folder, 'broken') };
	const script = join(ROOT, 'src', 'cli', 'ingest.ts');
	const { status, stderr } = spawnSync(process.execPath, [script, 'articles'], { cwd: folder, env, encoding: 'utf8' });
	expect(status).toBe(1);
	expect(stderr.trim().split('\n')).toHaveLength(1);
	expect(stderr).toContain('chronocarte.sqlite is no readable database (file is not a database)');
});
