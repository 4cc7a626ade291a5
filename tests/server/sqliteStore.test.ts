import { Correction } from '#core';
import { foldEdits } from '#lib/server/correction/edits.ts';
import { openSqliteStore } from '#lib/server/store/sqlite.ts';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS } from '#lib/server/store/schema.ts';
import { asStoreError } from '#lib/server/store/storeError.ts';
import { readArticleOf } from '../fixtures/stored.ts';
import { testStore } from './storeContract.ts';

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'chronocarte-'));

testStore('SQLite', () => {
	const folder = makeFolder();
	return {
		open: async () => openSqliteStore(join(folder, 'deep', 'store.sqlite')),
		end: () => rmSync(folder, { recursive: true })
	};
});

describe('the SQLite file', () => {
	test.for([
		{
			name: 'text',
			bytes: Buffer.from('This is no database, it is a letter to an old friend.'.repeat(40)),
			want: 'damaged'
		},
		{
			name: 'half a header',
			bytes: Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4000, 7)]),
			want: 'damaged'
		}
	])('says so when it is $name, and stays as it is', ({ bytes, want }) => {
		const folder = makeFolder();
		const file = join(folder, 'store.sqlite');
		writeFileSync(file, bytes);
		expect(() => openSqliteStore(file)).toThrow(expect.objectContaining({ name: 'StoreError', trouble: want }));
		expect(() => openSqliteStore(file)).toThrow(file);
		expect(readFileSync(file)).toEqual(bytes);
		rmSync(folder, { recursive: true });
	});

	test('says so when a newer version made it', () => {
		const folder = makeFolder();
		const file = join(folder, 'store.sqlite');
		const database = new DatabaseSync(file);
		database.exec('pragma user_version = 99');
		database.close();
		expect(() => openSqliteStore(file)).toThrow(
			expect.objectContaining({ name: 'StoreError', trouble: 'newer', detail: 'version 99' })
		);
		rmSync(folder, { recursive: true });
	});

	test('says so when its folder cannot be made', () => {
		const folder = makeFolder();
		writeFileSync(join(folder, 'file'), 'x');
		expect(() => openSqliteStore(join(folder, 'file', 'store.sqlite'))).toThrow(join(folder, 'file'));
		mkdirSync(join(folder, 'store.sqlite'));
		expect(() => openSqliteStore(join(folder, 'store.sqlite'))).toThrow(/store\.sqlite/);
		rmSync(folder, { recursive: true });
	});
});

test('a file of the first version is brought up to date and keeps its articles', async () => {
	const folder = makeFolder();
	const file = join(folder, 'store.sqlite');
	const { stored, summary, reading } = readArticleOf('Une explosion.');
	const database = new DatabaseSync(file);
	database.exec(`${MIGRATIONS[0] ?? ''}; pragma user_version = 1`);
	database
		.prepare(
			'insert into articles (id, corpus, hash, origin, given, summary, reading, analyser) values (?, ?, ?, ?, ?, ?, ?, ?)'
		)
		.run(
			stored.id,
			'mine',
			stored.hash,
			'a.txt',
			...[stored.given, summary, reading].map((one) => JSON.stringify(one)),
			'1'
		);
	database.close();
	const store = openSqliteStore(file);
	expect((await store.article(stored.id))?.stored).toEqual({ ...stored, origin: 'a.txt' });
	expect(await store.putArticles([readArticleOf('Une autre explosion.')])).toEqual(['added']);
	await store.close();
	rmSync(folder, { recursive: true });
});

test('what was said about articles before there was a log becomes events of it', async () => {
	const folder = makeFolder();
	const file = join(folder, 'store.sqlite');
	const { stored, summary, reading } = readArticleOf('Une explosion.');
	const database = new DatabaseSync(file);
	database.exec(`${MIGRATIONS.slice(0, 3).join(';')}; pragma user_version = 3`);
	const insert = database.prepare(
		'insert into articles (id, corpus, hash, origin, given, edits, summary, reading, analyser) values (?, ?, ?, ?, ?, ?, ?, ?, ?)'
	);
	const json = [summary, reading].map((one) => JSON.stringify(one));
	const given = JSON.stringify(stored.given);
	insert.run(stored.id, 'mine', 'h', 'a.txt', given, '{"published":"2025-06-14","outlet":""}', ...json, '1');
	insert.run('other', 'examples', 'h', 'a.txt', given, null, ...json, '1');
	database.close();
	const store = openSqliteStore(file);
	const [event, ...rest] = await store.corrections();
	expect(rest).toEqual([]);
	expect(Correction.parse(event)).toMatchObject({
		by: 'moi',
		corpus: 'mine',
		action: { kind: 'article', articleId: stored.id, fields: { published: '2025-06-14', outlet: '' } }
	});
	expect(foldEdits(await store.corrections()).get(stored.id)).toEqual((await store.article(stored.id))?.stored.edits);
	await store.close();
	rmSync(folder, { recursive: true });
});

test('damage that shows later is told as such', async () => {
	const folder = makeFolder();
	const file = join(folder, 'store.sqlite');
	const store = openSqliteStore(file);
	await store.putArticles(Array.from({ length: 50 }, (_, index) => readArticleOf(`Une explosion, numéro ${index}.`)));
	await store.close();
	const bytes = readFileSync(file);
	// The tables' own descriptions, which are read at opening, lie on the first pages.
	writeFileSync(file, bytes.fill(0x55, 40 * 4096));
	const broken = openSqliteStore(file);
	const error: unknown = await broken.articles().catch((thrown: unknown) => thrown);
	expect(asStoreError(error, file)).toMatchObject({ name: 'StoreError', trouble: 'damaged', file });
	await broken.close();
	rmSync(folder, { recursive: true });
});

test('our own mistakes are no trouble of the store', () => {
	expect(asStoreError(new TypeError('x is not a function'), 'a')).toBeUndefined();
	expect(asStoreError('words', 'a')).toBeUndefined();
});

describe('a killed writer', () => {
	const script = join(import.meta.dirname, '..', 'fixtures', 'write.ts');

	test('loses nothing that it had acknowledged', { timeout: 60_000 }, async () => {
		const folder = makeFolder();
		const file = join(folder, 'store.sqlite');
		openSqliteStore(file).close();
		let acknowledged = 0;
		for (const wait of [5, 20, 45]) {
			const child = spawn(process.execPath, [script, file, String(wait)], { stdio: ['ignore', 'pipe', 'inherit'] });
			acknowledged += await killAfter(child, wait);
			const store = openSqliteStore(file);
			const { total, items } = await store.articles();
			expect(total).toBeGreaterThanOrEqual(acknowledged);
			expect(await store.reports('mine')).toHaveLength(items.length);
			expect((await store.articles({ words: 'explosion' })).total).toBe(total);
			await store.close();
		}
		expect(acknowledged).toBeGreaterThan(50);
		expect(await openSqliteStore(file).putArticles([readArticleOf('Une dernière explosion.')])).toEqual(['added']);
		rmSync(folder, { recursive: true });
	});

	/** Kills the child in the middle of its work, once it has told of so many articles; the number it told of. */
	async function killAfter(child: ChildProcess, count: number): Promise<number> {
		let said = '';
		child.stdout?.on('data', (bytes: Buffer) => {
			said += bytes.toString();
			if (said.split('\n').length > count) child.kill('SIGKILL');
		});
		const [, signal] = (await once(child, 'close')) as [number, string];
		expect(signal).toBe('SIGKILL');
		return said.split('\n').length - 1;
	}
});

test('two processes write at the same time', { timeout: 60_000 }, async () => {
	const folder = makeFolder();
	const file = join(folder, 'store.sqlite');
	const script = join(import.meta.dirname, '..', 'fixtures', 'write.ts');
	const children = ['a', 'b'].map((name) => spawn(process.execPath, [script, file, name, '60'], { stdio: 'ignore' }));
	const codes = await Promise.all(children.map(async (child) => (await once(child, 'close'))[0] as number));
	expect(codes).toEqual([0, 0]);
	expect((await openSqliteStore(file).articles()).total).toBe(120);
	rmSync(folder, { recursive: true });
});
