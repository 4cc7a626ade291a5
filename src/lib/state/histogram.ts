/** Incidents over time as stacked bars. The mass of an uncertain date is spread evenly over the days it may be. */
import type { TimeSpan } from '#core';
import type { IncidentSummary } from '#lib/wire.ts';
import { eventTime, type TimeOf } from './clock.ts';
import { addUnits, floorTo, UNIT_DAYS, UNITS, type Unit } from './calendar.ts';
import { FAMILIES, familyOf, type Family } from './families.ts';

/** Two layers a family: dates that are known to the bar, and dates that are only known to be somewhere around. */
export type Layer = { readonly family: Family; readonly certain: boolean };
export const LAYERS: readonly Layer[] = [true, false].flatMap((certain) =>
	FAMILIES.map((family) => ({ family, certain }))
);

export type Bin = TimeSpan & {
	/** Mass per layer, in the order of `LAYERS`. */
	readonly masses: readonly number[];
	readonly total: number;
};

/** The finest calendar unit that gives at most `most` bars. */
export function unitFor(axis: TimeSpan, most: number): Unit {
	const days = axis.end - axis.start;
	return UNITS.find((unit) => days / UNIT_DAYS[unit] <= most) ?? 'year';
}

/** Whole calendar units that cover the axis. */
export function binsOf(axis: TimeSpan, unit: Unit): TimeSpan[] {
	const bins: TimeSpan[] = [];
	for (let start = floorTo(axis.start, unit); start < axis.end;) {
		const end = addUnits(start, unit, 1);
		bins.push({ start, end });
		start = end;
	}
	return bins;
}

/** Counts incidents into bins. Linear in incidents and bins: long spans go through sums of differences. */
export function countByBin(
	incidents: readonly IncidentSummary[],
	spans: readonly TimeSpan[],
	timeOf: TimeOf = eventTime
): Bin[] {
	const layers = LAYERS.length;
	const sums = new Float64Array(spans.length * layers);
	// `slopes` holds mass per day that begins or ends at a bin; summed up from the left it fills whole bins.
	const slopes = new Float64Array((spans.length + 1) * layers);
	const first = spans[0];
	const last = spans.at(-1);
	if (!first || !last) return [];
	const binAt = finder(spans);
	for (const incident of incidents) {
		const span = timeOf(incident);
		if (!span || span.end <= first.start || span.start >= last.end) continue;
		const from = binAt(Math.max(span.start, first.start));
		const to = binAt(Math.min(span.end, last.end) - 1);
		const certain = from === to && span.start >= first.start && span.end <= last.end;
		const layer = FAMILIES.indexOf(familyOf(incident.eventType)) + (certain ? 0 : FAMILIES.length);
		const perDay = 1 / (span.end - span.start);
		add(sums, from * layers + layer, perDay * shared(span, spans[from]));
		if (to > from) add(sums, to * layers + layer, perDay * shared(span, spans[to]));
		if (to > from + 1) {
			add(slopes, (from + 1) * layers + layer, perDay);
			add(slopes, to * layers + layer, -perDay);
		}
	}
	const running = new Float64Array(layers);
	return spans.map((span, index) => {
		const masses = Array.from({ length: layers }, (_, layer) => {
			add(running, layer, slopes[index * layers + layer] ?? 0);
			return (sums[index * layers + layer] ?? 0) + (running[layer] ?? 0) * (span.end - span.start);
		}).map((mass) => (mass < 1e-9 ? 0 : mass));
		return { ...span, masses, total: masses.reduce((sum, mass) => sum + mass, 0) };
	});
}

function add(array: Float64Array, index: number, value: number): void {
	array[index] = (array[index] ?? 0) + value;
}

const shared = (a: TimeSpan, b: TimeSpan | undefined): number =>
	b ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;

/** Index of the bin that holds a day: by halving, for months have unequal lengths. */
function finder(spans: readonly TimeSpan[]): (day: number) => number {
	return (day) => {
		let low = 0;
		let high = spans.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((spans[middle]?.start ?? Infinity) <= day) low = middle;
			else high = middle - 1;
		}
		return low;
	};
}

/** All days that the incidents may lie on, widened to whole months; undefined when none has a date. */
export function extentOf(incidents: readonly IncidentSummary[], timeOf: TimeOf = eventTime): TimeSpan | undefined {
	let start = Infinity;
	let end = -Infinity;
	for (const incident of incidents) {
		const span = timeOf(incident);
		if (!span) continue;
		start = Math.min(start, span.start);
		end = Math.max(end, span.end);
	}
	if (start >= end) return undefined;
	return { start: floorTo(start, 'month'), end: addUnits(floorTo(end - 1, 'month'), 'month', 1) };
}
