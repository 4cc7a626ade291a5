import type { ArticleReport, Document, PlaceMention, Publication, TimeExpression } from '../model.ts';
import type { Gazetteer } from '../place/gazetteer.ts';

export type ExtractInput = {
	readonly document: Document;
	readonly places: readonly PlaceMention[];
	readonly times: readonly TimeExpression[];
	readonly publication: Publication;
	readonly gazetteer: Gazetteer;
};

/** Says what one article reports: each incident once, with its repetitions under `mentions`. */
export function extractReports(_input: ExtractInput): ArticleReport[] {
	return [];
}
