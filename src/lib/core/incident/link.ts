import type { ArticleReport, Incident } from '../model.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import { Linker } from './linker.ts';

/**
 * Joins reports that tell of the same incident: blocks → scored pairs → average-link groups → consensus.
 * Pass reports in the order in which their articles came, so that an incident keeps the id of its earliest report.
 */
export function linkReports(reports: readonly ArticleReport[], gazetteer: Gazetteer): Incident[] {
	const linker = new Linker(gazetteer);
	linker.add(reports);
	return linker.incidents();
}
