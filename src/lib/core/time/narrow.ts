/**
 * Which days a publication known only to the month or year can be. Each clue of the text rules days out; those that
 * break the least weight of clues stay, and every expression is read on each of them.
 */
import { findClues } from './clues.ts';
import type { DatedReading } from './clues.ts';
import type { Document } from '../model.ts';
import type { Related } from './relations.ts';
import type { Tense } from './tense.ts';
import type { Value } from './value.ts';

/** The values of all expressions when the article is read on one day, or on none. */
export type ReadingOn = { readonly day: number | undefined; readonly values: readonly (Value | undefined)[] };

/** The readings that the text's own clues leave, and the clues that ruled others out. */
export function narrow(
	document: Document,
	related: readonly Related[],
	tenses: readonly (Tense | undefined)[],
	readings: readonly ReadingOn[]
): { readonly readings: readonly ReadingOn[]; readonly why: readonly string[] } {
	const dated = readings.filter((reading): reading is DatedReading => reading.day !== undefined);
	if (dated.length < 2) return { readings, why: [] };
	const clues = findClues(document, related, tenses, dated);
	const costs = dated.map((reading) => clues.reduce((sum, clue) => sum + (clue.holds(reading) ? 0 : clue.weight), 0));
	const least = Math.min(...costs);
	const kept = dated.filter((_, i) => costs[i] === least);
	const why = clues.filter((clue) => kept.every(clue.holds) && !dated.every(clue.holds)).map((clue) => clue.why);
	return { readings: kept, why: [...new Set(why)] };
}
