/**
 * The overview as columns, for its way to the page: what thousands of incidents have in common (type, place, day) is sent once
 * and kept once.
 */
import type { ArticleSummary, IncidentSummary, Overview, PlaceSummary } from '#lib/wire.ts';

/** One key of all rows: distinct values in the order in which they came, and which of them each row has. */
type Column = {
	readonly table: readonly unknown[];
	/** -1: the row lacks the key. Missing when each row has a value of its own. */
	readonly at?: readonly number[];
};
type Rows = { readonly count: number; readonly columns: Readonly<Record<string, Column>> };

/** `GET /api/overview` */
export type PackedOverview = { readonly incidents: Rows; readonly places: Rows; readonly articles: Rows };

export const packOverview = ({ incidents, places, articles }: Overview): PackedOverview => ({
	incidents: packRows(incidents),
	places: packRows(Object.values(places)),
	articles: packRows(articles)
});

/** Rows with equal values share them: they are not to be changed. */
export function unpackOverview(packed: PackedOverview): Overview {
	const places = unpackRows(packed.places) as PlaceSummary[];
	return {
		incidents: unpackRows(packed.incidents) as IncidentSummary[],
		places: Object.fromEntries(places.map((place) => [place.id, place])),
		articles: unpackRows(packed.articles) as ArticleSummary[]
	};
}

function packRows(rows: readonly object[]): Rows {
	const keys = new Set(rows.flatMap(Object.keys));
	return {
		count: rows.length,
		columns: Object.fromEntries(
			Array.from(keys, (key) => [key, packColumn(rows.map((row) => (row as Record<string, unknown>)[key]))])
		)
	};
}

function packColumn(values: readonly unknown[]): Column {
	const table: unknown[] = [];
	const indexes = new Map<string, number>();
	const at = values.map((value) => {
		if (value === undefined) return -1;
		const id = JSON.stringify(value);
		const known = indexes.get(id);
		if (known !== undefined) return known;
		indexes.set(id, table.length);
		return table.push(value) - 1;
	});
	return table.length === values.length ? { table } : { table, at };
}

function unpackRows({ count, columns }: Rows): object[] {
	const rows = Array.from({ length: count }, (): Record<string, unknown> => ({}));
	for (const [key, { table, at }] of Object.entries(columns)) {
		for (const [index, row] of rows.entries()) {
			const value = at ? (at[index] ?? -1) : index;
			if (value >= 0) row[key] = table[value];
		}
	}
	return rows;
}
