import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfFiles } from '#lib/server/analyser.ts';

const SOURCES = ['src', 'static', 'data/gazetteer', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
/** Programs and articles are no part of the page. */
const OUTSIDE = ['src/cli'];

/** Builds the page when its sources differ from those of the last build; tells before it does. */
export async function buildIfStale(root: string, tell: () => void): Promise<void> {
	const stamp = join(root, 'build', 'sources.sha256');
	const hash = hashOfFiles(root, SOURCES, OUTSIDE);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
	tell();
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 50_000_000,
		env: { ...process.env, NODE_ENV: 'production' }
	});
	if (status !== 0) throw new Error(`vite build failed:\n${stdout}${stderr}`);
	writeFileSync(stamp, hash);
}
