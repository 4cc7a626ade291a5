import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './run.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'chronocarte-explain-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every stage is shown with its reasons, and why two articles tell of one incident', async () => {
	const files = ['un', 'deux'].map((name) => join(folder, `${name}.md`));
	writeFileSync(
		files[0] ?? '',
		"---\npublished: 2019-11-28\n---\nDes manifestants ont incendié mercredi le consulat d'Iran à Najaf."
	);
	writeFileSync(
		files[1] ?? '',
		"---\npublished: 2019-11-29\n---\nLe consulat d'Iran à Najaf a été incendié mercredi par des manifestants."
	);
	const { code, out, err } = await run('explain', files);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	for (const stage of ['blocks', 'sentences', 'places', 'times', 'reports']) expect(out).toContain(`\n── ${stage}\n`);
	expect(out).toMatch(/« mercredi » DATE .*\n +→ 2019-11-27 day/);
	expect(out).toMatch(/« Najaf » named literal city/);
	expect(out).toMatch(/INCIDENTS[^]*un\.md#\d+ = .*deux\.md#\d+: \+\d/);
	expect(out).toMatch(/ \+\d\.\d date \(2019-11-27\)/);
});

test('a missing file is told, exit code 1', async () => {
	const { code, err } = await run('explain', [join(folder, 'missing.txt')]);
	expect(code).toBe(1);
	expect(err).toMatch(/missing\.txt: introuvable/);
});
