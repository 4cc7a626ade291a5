import { analyserVersion, hashOfFiles } from '#lib/server/analyser.ts';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'chronocarte-'));
	mkdirSync(join(root, 'src', 'cli'), { recursive: true });
	mkdirSync(join(root, 'src', 'lib', 'core'), { recursive: true });
	writeFileSync(join(root, 'src', 'lib', 'core', 'a.ts'), 'one');
	writeFileSync(join(root, 'src', 'cli', 'b.ts'), 'two');
});
afterEach(() => rmSync(root, { recursive: true }));

const hash = () => hashOfFiles(root, ['src', 'missing.json'], ['src/cli']);

test.for([
	{ name: 'a changed file', change: () => writeFileSync(join(root, 'src/lib/core/a.ts'), 'ONE'), differs: true },
	{ name: 'a new file', change: () => writeFileSync(join(root, 'src/lib/c.ts'), ''), differs: true },
	{
		name: 'a new name',
		change: () => renameSync(join(root, 'src/lib/core/a.ts'), join(root, 'src/lib/core/z.ts')),
		differs: true
	},
	{ name: 'a file that was missing', change: () => writeFileSync(join(root, 'missing.json'), '{}'), differs: true },
	// negative rows
	{
		name: 'the same content again',
		change: () => writeFileSync(join(root, 'src/lib/core/a.ts'), 'one'),
		differs: false
	},
	{ name: 'a skipped folder', change: () => writeFileSync(join(root, 'src/cli/b.ts'), 'TWO'), differs: false },
	{ name: 'a hidden file', change: () => writeFileSync(join(root, 'src/.DS_Store'), 'x'), differs: false },
	{ name: 'a file elsewhere', change: () => writeFileSync(join(root, 'README.md'), 'x'), differs: false }
])('$name changes the hash of the sources: $differs', ({ change, differs }) => {
	const before = hash();
	change();
	expect(hash() !== before).toBe(differs);
});

test('a reading depends on the core and the gazetteer, not on the rest', () => {
	const before = analyserVersion(root);
	writeFileSync(join(root, 'src', 'cli', 'b.ts'), 'TWO');
	expect(analyserVersion(root)).toBe(before);
	mkdirSync(join(root, 'data', 'gazetteer'), { recursive: true });
	writeFileSync(join(root, 'data', 'gazetteer', 'cities.tsv'), 'Mossoul');
	expect(analyserVersion(root)).not.toBe(before);
});
