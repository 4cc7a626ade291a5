import type { TimePrecision, TimeSpan } from '../model.ts';

/** The precision of an EDTF date that a person typed; `span` is the same in days. */
export function precisionOf(edtf: string, span: TimeSpan): TimePrecision {
	if (edtf.includes('/')) return 'range';
	if (edtf.includes('T')) return 'minute';
	if (span.end - span.start === 1) return 'day';
	const [, month] = /^-?\d{4}-(\d{2})/.exec(edtf) ?? [];
	return month === undefined ? 'year' : Number(month) > 12 ? 'season' : 'month';
}
