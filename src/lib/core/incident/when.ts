/** What two dates, each at its precision, say about two reports being one incident. */
import type { TimeSpan } from '../model.ts';

type Dated = { readonly span: TimeSpan | undefined; readonly dated: boolean };

/** Stories about one place rarely reach further back than this many days. */
const WINDOW = 60;
/** Two days in common say this much, at most. */
const MOST = 3.3;

/** Log-odds of two reports' dates: the narrower the overlap, the more it says; 0 where one is unknown. */
export function dateWeight({ span: a }: Dated, { span: b }: Dated): number {
	if (!a || !b) return 0;
	if (a.start < b.end && b.start < a.end) {
		// « dans la nuit de lundi à mardi », twice
		if (a.start === b.start && a.end === b.end && a.end - a.start <= 3) return MOST;
		const days = a.end - a.start + (b.end - b.start) - 1;
		return Math.min(MOST, Math.max(0, 0.8 * Math.log(WINDOW / days)));
	}
	return -3;
}

/** Do both name their days, and different ones? An inferred date may be a few days off. */
export function datesApart(a: Dated, b: Dated): boolean {
	if (!a.span || !b.span) return false;
	const gap = Math.max(a.span.start - b.span.end, b.span.start - a.span.end);
	return gap >= (a.dated && b.dated ? 0 : 3);
}
