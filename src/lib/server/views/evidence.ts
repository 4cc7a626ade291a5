import type { Reading, Report } from '#core';
import type { Evidence } from '#lib/wire.ts';

/** The mention and the expression of time that a report took its place and date from, with their own reasons. */
export function evidenceOf(
	{ place, dateText }: Pick<Report, 'place' | 'dateText'>,
	{ places, times }: Pick<Reading, 'places' | 'times'>
): { evidence?: Evidence } {
	const mention = place && places.find(({ start, end }) => start === place.start && end === place.end);
	const time = dateText && times.find(({ start, end }) => start === dateText.start && end === dateText.end);
	if (!mention && !time) return {};
	return { evidence: { ...(mention && { mention }), ...(time && { time }) } };
}
