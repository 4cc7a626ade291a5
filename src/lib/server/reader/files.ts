import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Messages } from '../messages.ts';
import { MAX_BYTES, type Trouble } from './bytes.ts';

const LINES = new Set(['.jsonl', '.ndjson']);
const TEXTS = new Set(['', '.txt', '.text', '.md', '.markdown']);
/** A file of many articles may be larger than one article. */
const MAX_LINES_BYTES = 400_000_000;

export type FoundFile = { readonly file: string } & ({ readonly found: true } | ({ readonly found: false } & Trouble));

/** Every file under these paths, in the order given; folders in the order of their names, without hidden files. */
export function* findFiles(paths: readonly string[], say: Messages): Generator<FoundFile> {
	for (const path of paths) yield* walk(path, say, new Set());
}

function* walk(path: string, say: Messages, above: ReadonlySet<string>): Generator<FoundFile> {
	let names: string[];
	let identity: string;
	try {
		const stat = statSync(path);
		if (!stat.isDirectory()) {
			yield { file: path, found: true };
			return;
		}
		identity = `${stat.dev}:${stat.ino}`;
		names = readdirSync(path).filter((name) => !name.startsWith('.'));
	} catch (error) {
		yield { file: path, found: false, why: complaint(error, say) };
		return;
	}
	if (above.has(identity)) return; // a link to a folder that we are in
	if (names.length === 0 && above.size === 0) yield { file: path, found: false, why: say.noFiles() };
	for (const name of names.sort()) yield* walk(join(path, name), say, new Set([...above, identity]));
}

export type FileContent = { readonly bytes: Uint8Array; readonly form: 'text' | 'lines' };

/** The bytes of a file and how to read them, or why not. */
export function openFile(path: string, say: Messages): FileContent | Trouble {
	const extension = extname(path).toLowerCase();
	const form = LINES.has(extension) ? 'lines' : 'text';
	try {
		const stat = statSync(path);
		if (!stat.isFile()) return { why: say.unreadable('no regular file') };
		if (stat.size >= (form === 'lines' ? MAX_LINES_BYTES : MAX_BYTES)) return { line: 1, why: say.tooLarge(stat.size) };
		const bytes = readFileSync(path);
		if (form === 'text' && !TEXTS.has(extension) && !bytes.includes(0)) return { line: 1, why: say.format(extension) };
		return { bytes, form };
	} catch (error) {
		return { why: complaint(error, say) };
	}
}

function complaint(error: unknown, say: Messages): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'ENOENT' || code === 'ENOTDIR') return say.notFound();
	if (code === 'EACCES' || code === 'EPERM') return say.denied();
	return say.unreadable(code || String(error));
}
