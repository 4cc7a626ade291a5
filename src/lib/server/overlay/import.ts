/** Takes over the user's places from a file that was exported, or written by hand. */
import type { Gazetteer } from '#core';
import { Wish, type Entry } from '#lib/gazetteer/entry.ts';
import type { Language } from '../language.ts';
import { parseJson } from '../reader/json.ts';
import { explainIssue } from './check.ts';
import { parseLog, type BadLine } from './log.ts';
import { stampWish } from './write.ts';

export type Imported = {
	/** What is new. */
	readonly entries: readonly Entry[];
	/** What stands already. */
	readonly unchanged: number;
	readonly rejected: readonly BadLine[];
};

/**
 * Reads lines of JSON. One without number and time (`entry`, `at`) gets them. A place that the gazetteer does not have
 * is no error: the entry waits for it. A bad line is named and loses nothing but itself.
 */
export function readImport(
	text: string,
	standing: readonly Entry[],
	gazetteer: Gazetteer,
	language: Language
): Imported {
	const lines = text.split('\n');
	const log = parseLog(text, language);
	const known = new Set(standing.map(({ entry }) => entry));
	const said = new Set(standing.map(contentOf));
	const found = [...log.entries];
	const rejected: BadLine[] = [];
	for (const bad of log.rejected) {
		const wish = readWish(lines[bad.line - 1] ?? '', language);
		if (wish === undefined) rejected.push(bad);
		else if ('why' in wish) rejected.push({ line: bad.line, ...wish });
		else found.push(stampWish(wish, gazetteer));
	}
	const entries = found.filter((entry) => !known.has(entry.entry) && !said.has(contentOf(entry)));
	return { entries, unchanged: found.length - entries.length, rejected: rejected.sort((a, b) => a.line - b.line) };
}

/** Undefined for what is no wish without a stamp at all. */
function readWish(line: string, language: Language): Wish | { field?: string; why: string } | undefined {
	const parsed = parseJson(line);
	if ('why' in parsed || typeof parsed.json !== 'object' || parsed.json === null || 'entry' in parsed.json)
		return undefined;
	const result = Wish.safeParse(parsed.json);
	return result.success ? result.data : explainIssue(result.error, language);
}

const contentOf = ({ entry: _entry, at: _at, note: _note, ...rest }: Entry): string => JSON.stringify(rest);
