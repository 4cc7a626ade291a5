import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
		// Nothing is left of drafts.
		expect(readdirSync(join(root, 'node_modules/.cache/chronocarte'))).toEqual(['sum.js']);
	} finally {
		rmSync(root, { recursive: true });
	}
});

test('where no bundle can be written a program runs from its sources', () => {
	const root = mkdtempSync(join(tmpdir(), 'chronocarte-unwritable-'));
	try {
		mkdirSync(join(root, 'src/cli'), { recursive: true });
		mkdirSync(join(root, 'node_modules'));
		for (const file of ['bundle.ts', 'bundled.ts']) copyFileSync(join('src/cli', file), join(root, 'src/cli', file));
		symlinkSync(resolve('node_modules/rolldown'), join(root, 'node_modules/rolldown'));
		writeFileSync(join(root, 'package.json'), '{"type":"module"}');
		writeFileSync(join(root, 'node_modules/.cache'), 'a file where the folder should be');
		writeFileSync(join(root, 'say.ts'), 'console.log(import.meta.url, process.argv[2] satisfies string | undefined);');
		const said = execFileSync(process.execPath, [join(root, 'src/cli/bundled.ts'), 'say.ts', 'hello'], {
			encoding: 'utf8'
		});
		expect(said).toMatch(/say\.ts hello\n$/);
	} finally {
		rmSync(root, { recursive: true });
	}
});
