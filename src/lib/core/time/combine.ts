/** One answer out of the readings on every day that the publication may be: the hull, and no more precise than that. */
import type { TimeBasis, TimePrecision, TimeSpan } from '../model.ts';
import type { Meaning } from './meaning.ts';
import { calendarDate, edtfOf, isoDay } from './span.ts';
import { clockSuffix, maskedDay } from './timex.ts';
import type { Value } from './value.ts';

export type Combined = {
	readonly edtf: string;
	readonly span: TimeSpan;
	readonly precision: TimePrecision;
	readonly basis: TimeBasis;
	readonly timex: string;
	readonly why: string;
	/** The possible publication days disagree. */
	readonly isOpen: boolean;
};

export function combine(
	values: readonly (Value | undefined)[],
	meaning: Meaning,
	clocks: readonly (Value | undefined)[]
): Combined | undefined {
	const only = values.length === 1 ? values[0] : undefined;
	const known = only ? [only] : values.filter((value) => value !== undefined);
	const [first] = known;
	if (!first) return undefined;
	const { basis, timex, why } = first;
	const agree = known.every(({ span }) => span.start === first.span.start && span.end === first.span.end);
	if (agree) {
		// « demain à 11 h »: the clock beside a day narrows it.
		const clock = clocks[0];
		const narrowed = clock?.clock && clock.span.start === first.span.start ? clock : first;
		return {
			edtf: edtfOfValue(narrowed),
			span: widened(first),
			precision: narrowed.precision,
			basis,
			timex,
			why,
			isOpen: false
		};
	}
	const span = {
		start: Math.min(...known.map((one) => one.span.start)),
		end: Math.max(...known.map((one) => one.span.end))
	};
	return {
		edtf: edtfOf(span),
		span,
		precision: hullPrecision(span),
		basis,
		timex: hullTimex(meaning, known, span),
		why,
		isOpen: true
	};
}

function edtfOfValue(value: Value): string {
	const { span, clock, approximate, edtf } = value;
	if (edtf) return edtf;
	if (clock && span.end - span.start === 1) {
		const zone = clock.zone === undefined || clock.zone === '?' ? '' : clock.zone;
		return isoDay(span.start) + clockSuffix(clock) + zone;
	}
	return edtfOf(span) + (approximate && span.end - span.start === 1 ? '~' : '');
}

/** An approximate day surely lies within three days: « il y a deux semaines », a feast seen by the moon. */
function widened({ span, approximate }: Value): TimeSpan {
	return approximate && span.end - span.start === 1 ? { start: span.start - 3, end: span.end + 3 } : span;
}

function hullPrecision(span: TimeSpan): TimePrecision {
	const edtf = edtfOf(span);
	return edtf.length === 4 ? 'year' : edtf.length === 7 ? 'month' : 'range';
}

function hullTimex(meaning: Meaning, known: readonly Value[], span: TimeSpan): string {
	if (meaning.kind === 'reference' || (meaning.kind === 'offset' && meaning.whole)) return known[0]?.timex ?? '';
	const first = known[0]?.timex ?? '';
	const suffix = first.includes('T') ? first.slice(first.indexOf('T')) : '';
	if (meaning.kind === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined)
		return `XXXX-WXX-${meaning.weekday}${suffix}`;
	const { year } = calendarDate(span.start);
	const sameYear = calendarDate(span.end - 1).year === year;
	const values = new Set(known.map(({ timex }) => timex));
	return values.size === 1 ? (known[0]?.timex ?? '') : (sameYear ? maskedDay(span) : 'XXXX-XX-XX') + suffix;
}
