import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Analysis } from '#core';
import { run } from './run.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'chronocarte-analyse-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (...documents: unknown[]): string =>
	documents.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');
const analyses = (out: string): Analysis[] =>
	out
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Analysis);

test('a stream gives one analysis a document, in order, and goes on after bad lines', async () => {
	const { code, out, err } = await run(
		'analyse',
		['-'],
		lines(
			{ id: 'b', text: 'Un texte\u2028en deux lignes.', published: '2020-09' },
			'{nope',
			'',
			{ id: 'c', text: 3 },
			{
				id: 'a',
				text: 'Rien ici.',
				title: null
			}
		)
	);
	expect(analyses(out).map(({ id, published }) => [id, published])).toEqual([
		['b', '2020-09'],
		['a', null]
	]);
	expect(err).toMatch(/^stdin:2: .*\nstdin:4: text: /);
	expect(code).toBe(1);
});

const fire = {
	text: "Le consulat d'Iran à Najaf a été incendié le 27 novembre 2019 par des manifestants.",
	published: '2019-11-28'
};

test('offsets point into the text, and incidents run across documents, also of one id', async () => {
	const { code, out, err } = await run('analyse', ['-'], lines({ id: 'a', ...fire }, { id: 'a', ...fire }));
	expect({ code, err }).toEqual({ code: 0, err: '' });
	const [first, second] = analyses(out);
	expect(second?.id).toBe('a');
	for (const one of [...(first?.places ?? []), ...(first?.times ?? []), ...(first?.reports ?? [])])
		expect(fire.text.slice(one.start, one.end)).toBe(one.text);
	const [report] = first?.reports ?? [];
	expect(report).toMatchObject({ eventType: 'Riots', status: 'happened' });
	expect(report?.incident).toMatch(/^inc-/);
	expect(second?.reports[0]?.incident).toBe(report?.incident);
});

test('bytes that are no UTF-8 lose their line only', async () => {
	const input = Buffer.concat([Buffer.from([0x22, 0xe9, 0x22, 0x0a]), Buffer.from(lines({ id: 'a', text: 'Rien.' }))]);
	const { code, out, err } = await run('analyse', ['-'], input as unknown as string);
	expect(analyses(out).map(({ id }) => id)).toEqual(['a']);
	expect(err).toMatch(/^stdin:1: /);
	expect(code).toBe(1);
});

test('files give a table of incidents and a count', async () => {
	const file = join(folder, 'najaf.txt');
	writeFileSync(file, `date 2019-11 ${fire.text}`);
	const { code, out, err } = await run('analyse', [file, join(folder, 'missing.txt')]);
	expect(out).toMatch(/2019-11-27 +Violent demonstration .*Najaf/);
	expect(out).toMatch(/\n1 articles · 1 mentions d'incidents · 1 incidents · 0 sans date · 0 sans lieu\n$/);
	expect(err).toMatch(/missing\.txt: introuvable/);
	expect(code).toBe(1);
});

test('without arguments it says how to use it', async () => {
	const { code, out, err } = await run('analyse', []);
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toContain('npm run analyse -- FILES');
});
