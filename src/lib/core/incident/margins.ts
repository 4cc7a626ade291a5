import type { PlaceMention } from '../model.ts';
import type { ReportDraft } from '../report/draft.ts';

/** From this lead on, the choice of a place is no question worth a person's time. */
const CLEAR = 0.85;

/** Says of each report how far the place that its words name leads before the next candidate, where it is not clear. */
export function addMargins(reports: readonly ReportDraft[], places: readonly PlaceMention[]): void {
	for (const report of reports) {
		const margin = marginOf(report, places);
		if (margin !== undefined && margin < CLEAR) report.placeMargin = margin;
	}
}

function marginOf({ place }: ReportDraft, places: readonly PlaceMention[]): number | undefined {
	const mention = places.find(({ start, end }) => start === place?.start && end === place.end);
	if (!mention || !place) return undefined;
	const next = mention.alternatives.reduce(
		(most, { placeId, score }) => (placeId === place.placeId ? most : Math.max(most, score)),
		0
	);
	return Math.round(100 * Math.max(0, mention.score - next)) / 100;
}
