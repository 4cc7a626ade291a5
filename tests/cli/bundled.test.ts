import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../../src/cli/bundle.ts';
import { run } from './run.ts';

const DISPATCH = JSON.stringify({
	id: 'a',
	published: '2020-09-16',
	text: 'Un attentat a fait trois morts mardi à Najaf, a annoncé la police.'
});

test('a program reads the same as one module, also when two make it at once', async () => {
	const [plain, ...bundled] = await Promise.all([
		run('analyse', ['-'], DISPATCH),
		run('bundled', ['src/cli/analyse.ts', '-'], DISPATCH),
		run('bundled', ['src/cli/analyse.ts', '-'], DISPATCH)
	]);
	expect(plain.out).toContain('Najaf');
	for (const one of bundled) expect(one).toEqual(plain);
	// Nothing is left of the drafts.
	expect(readdirSync('node_modules/.cache/chronocarte').filter((file) => !file.endsWith('.js'))).toEqual([]);
});

test('its exit code and its arguments are those of the program', async () => {
	const { code, err } = await run('bundled', ['src/cli/analyse.ts']);
	expect(code).toBe(2);
	expect(err).toContain('npm run analyse -- FILES');
});

test('our own modules are in the bundle, packages and Node are not', async () => {
	const root = mkdtempSync(join(tmpdir(), 'chronocarte-bundle-'));
	try {
		mkdirSync(join(root, 'node_modules/one'), { recursive: true });
		writeFileSync(join(root, 'node_modules/one/package.json'), '{"name":"one","type":"module","main":"one.js"}');
		writeFileSync(join(root, 'node_modules/one/one.js'), 'export const one = 1;');
		writeFileSync(join(root, 'package.json'), '{"type":"module","imports":{"#two":"./two.ts"}}');
		writeFileSync(join(root, 'two.ts'), 'export const two: number = 2;');
		writeFileSync(
			join(root, 'sum.ts'),
			"import { sep } from 'node:path'; import { one } from 'one'; import { two } from '#two';\nexport const sum = [one + two, sep.length];"
		);
		const url = await bundle(root, 'sum.ts');
		rmSync(join(root, 'two.ts'));
		expect(((await import(url)) as { sum: number[] }).sum).toEqual([3, 1]);
		await expect(bundle(root, 'missing.ts')).rejects.toThrow(/missing\.ts/);
		expect(existsSync(join(root, 'node_modules/.cache/chronocarte/missing.js'))).toBe(false);
	} finally {
		rmSync(root, { recursive: true });
	}
});
