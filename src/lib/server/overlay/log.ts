/**
 * The file with the user's own places: `places.jsonl` beside the store. Lines are only ever added, also to take one
 * back, so that nothing is lost when two programs write at once, at a crash, or because one line is damaged.
 */
import {
	closeSync,
	existsSync,
	fstatSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	readSync,
	writeSync
} from 'node:fs';
import { dirname } from 'node:path';
import { Entry, Line, type Undo } from '#lib/gazetteer/entry.ts';
import type { Language } from '../language.ts';
import { firstIssue, MESSAGES } from '../messages.ts';
import { parseJson } from '../reader/json.ts';

/** A line that cannot be used, and why. Lines count from 1. */
export type BadLine = { readonly line: number; readonly field?: string; readonly why: string };
export type Log = {
	/** What stands, in the order in which it was said. */
	readonly entries: readonly Entry[];
	readonly rejected: readonly BadLine[];
};

/** Reads the file; a missing one is empty. */
export function readLog(file: string, language: Language = 'fr'): Log {
	return existsSync(file) ? parseLog(readFileSync(file, 'utf8'), language) : { entries: [], rejected: [] };
}

/** Reads lines of JSON; what was taken back does not stand, until it is said again. */
export function parseLog(text: string, language: Language): Log {
	const standing = new Map<string, Entry>();
	const rejected: BadLine[] = [];
	for (const [index, line] of text
		.replace(/^\ufeff/, '')
		.split('\n')
		.entries()) {
		if (line.trim() === '') continue;
		const read = readLine(line, language);
		if ('why' in read) rejected.push({ line: index + 1, ...read });
		else if (read.action === 'undo') standing.delete(read.of);
		else if (!standing.has(read.entry)) standing.set(read.entry, read);
	}
	return { entries: [...standing.values()], rejected };
}

function readLine(line: string, language: Language): Entry | Undo | { readonly field?: string; readonly why: string } {
	const parsed = parseJson(line);
	if ('why' in parsed) return { why: MESSAGES[language].badJson(parsed.why) };
	const result = Line.safeParse(parsed.json);
	if (result.success) return result.data;
	// The union only says that nothing fits; the entry says which field does not.
	const detail = Entry.safeParse(parsed.json);
	return detail.success ? { why: String(result.error) } : firstIssue(detail.error, language);
}

/** Adds lines at the end, on disk when it returns. One write: other programs see all of it or nothing. */
export function appendLines(file: string, lines: readonly (Entry | Undo)[]): void {
	if (lines.length === 0) return;
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	const handle = openSync(file, 'a+', 0o600);
	try {
		const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
		// A crash may have cut the last line: it must not swallow the next one.
		writeSync(handle, endsWithLine(handle) ? text : `\n${text}`);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

function endsWithLine(handle: number): boolean {
	const { size } = fstatSync(handle);
	const last = Buffer.alloc(1);
	return size === 0 || (readSync(handle, last, 0, 1, size - 1) === 1 && last[0] === 0x0a);
}
