import type { ArticleReport, Incident } from '../model.ts';
import type { Gazetteer } from '../place/gazetteer.ts';

/** Joins reports that tell of the same incident. */
export function linkReports(_reports: readonly ArticleReport[], _gazetteer: Gazetteer): Incident[] {
	return [];
}
