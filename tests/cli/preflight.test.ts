import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const PREFLIGHT = join(import.meta.dirname, '..', '..', 'src', 'cli', 'preflight.cjs');
let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'chronocarte-'));
	mkdirSync(join(root, 'src', 'cli'), { recursive: true });
	mkdirSync(join(root, 'node_modules', '@sveltejs', 'kit'), { recursive: true });
	copyFileSync(PREFLIGHT, join(root, 'src', 'cli', 'preflight.cjs'));
});
afterEach(() => rmSync(root, { recursive: true }));

function run(flags: readonly string[] = [], locale = 'en_GB.UTF-8') {
	const args = [...flags, join(root, 'src', 'cli', 'preflight.cjs')];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		encoding: 'utf8',
		env: { ...process.env, LC_ALL: locale }
	});
	return { status, said: (stdout + stderr).trim() };
}

test('says nothing on a machine that can run it', () => {
	expect(run()).toEqual({ status: 0, said: '' });
});

test('says in one line that packages are missing', () => {
	rmSync(join(root, 'node_modules'), { recursive: true });
	expect(run()).toEqual({ status: 1, said: 'Chronocarte: packages are missing; run "npm ci" first.' });
	expect(run([], 'C').said).toBe('Chronocarte : les paquets manquent ; lancez d’abord « npm ci ».');
});

test.for([
	{ lacking: 'types in TypeScript', flag: '--no-strip-types' },
	{ lacking: 'SQLite', flag: '--no-experimental-sqlite' }
])('says in one line that Node is too old, lacking $lacking', ({ flag }) => {
	const { status, said } = run([flag]);
	expect(status).toBe(1);
	expect(said).toMatch(/^Chronocarte: Node v\S+ is too old .*Node 22\.18 or newer.*$/);
	expect(said.split('\n')).toHaveLength(1);
});
