/** The incidents of a place over time, small: bars, and what they say in words. Pure. */
import type { TimeSpan } from '#core';
import type { IncidentSummary } from '#lib/wire.ts';
import { UNITS, type Unit } from './calendar.ts';
import { binsOf, countByBin, unitFor, type Bin } from './histogram.ts';

export type Spark = {
	readonly unit: Unit;
	readonly bins: readonly Bin[];
	/** Mass of the tallest bar. */
	readonly most: number;
	/** Index of the tallest bar; undefined when all are empty. */
	readonly peak: number | undefined;
};

const MOST_BARS = 60;

/** Bars of at least a month: a place is told of now and then. */
export function sparkOf(incidents: readonly IncidentSummary[], axis: TimeSpan): Spark {
	const fitting = unitFor(axis, MOST_BARS);
	const unit = UNITS.indexOf(fitting) < UNITS.indexOf('month') ? 'month' : fitting;
	const bins = countByBin(incidents, binsOf(axis, unit));
	const most = Math.max(0, ...bins.map(({ total }) => total));
	return { unit, bins, most, peak: most > 0 ? bins.findIndex(({ total }) => total === most) : undefined };
}

/** The next bar with something in it; from nowhere the first or the last. */
export function nextBar(bins: readonly Bin[], from: number | undefined, step: 1 | -1): number | undefined {
	const start = from ?? (step === 1 ? -1 : bins.length);
	for (let at = start + step; at >= 0 && at < bins.length; at += step) if ((bins[at]?.total ?? 0) > 0) return at;
	return from;
}
