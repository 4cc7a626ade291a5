/** Finds what a correction is about in a reading of its article. */
import type { ArticleReport, PlaceMention, TextRange } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Anchor } from './model.ts';

/** What of a reading corrections are laid over. */
export type Readable = { readonly reports: readonly ArticleReport[]; readonly places: readonly PlaceMention[] };

/**
 * The report that an anchor means: with that very trigger; else one that overlaps it or says it again; else, in the same
 * sentence, the one with the same words or the only one. Never the same words elsewhere: they tell of another incident.
 */
export function findReport(anchor: Anchor, reports: readonly ArticleReport[]): ArticleReport | undefined {
	const exact = reports.find(({ start, end }) => start === anchor.start && end === anchor.end);
	if (exact) return exact;
	const overlapping = reports.find((one) => touches(one, anchor));
	if (overlapping) return overlapping;
	const retold = reports.find(({ mentions }) => mentions.some((range) => touches(range, anchor)));
	if (retold) return retold;
	const near = reports.filter(({ sentence }) => touches(sentence, anchor));
	const alike = near.filter(({ text }) => fold(text) === fold(anchor.words));
	const [only, other] = alike.length > 0 ? alike : near;
	return other ? undefined : only;
}

/** Index of the mention that an anchor means: the same range, else the one that shares most with it. */
export function findMention(anchor: Anchor, places: readonly PlaceMention[]): number | undefined {
	let best: number | undefined;
	let most = 0;
	for (const [index, { start, end }] of places.entries()) {
		if (start === anchor.start && end === anchor.end) return index;
		const shared = Math.min(end, anchor.end) - Math.max(start, anchor.start);
		if (shared > most) [best, most] = [index, shared];
	}
	return best;
}

const touches = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;
