import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a reading depends on: when any of it changes, stored articles are read again. */
const SOURCES = ['src/lib/core', 'src/lib/projection', 'src/lib/gazetteer', 'src/lib/server/linking', 'data/gazetteer'];

/** The version of the analyser: a hash of its code and of the gazetteer. */
export function analyserVersion(root: string): string {
	return hashOfFiles(root, SOURCES).slice(0, 16);
}

/** Hash of the names and contents of all files under these paths; a missing path counts as missing. */
export function hashOfFiles(root: string, paths: readonly string[], skip: readonly string[] = []): string {
	const hash = createHash('sha256');
	for (const path of paths) addToHash(hash, root, path, new Set(skip));
	return hash.digest('hex');
}

function addToHash(hash: Hash, root: string, path: string, skip: ReadonlySet<string>): void {
	const full = join(root, path);
	if (skip.has(path) || !existsSync(full)) return;
	if (statSync(full).isDirectory()) {
		for (const name of readdirSync(full).sort())
			if (!name.startsWith('.')) addToHash(hash, root, `${path}/${name}`, skip);
		return;
	}
	const bytes = readFileSync(full);
	hash.update(`${path}\0${bytes.length}\0`).update(bytes);
}
