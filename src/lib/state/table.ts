/** The incidents of the page as rows that can be sorted by what stands in a column. */
import type { IncidentSummary } from '#lib/wire.ts';
import { EVENT_TYPES } from './families.ts';

export const COLUMNS = ['date', 'type', 'place', 'precision', 'toll', 'articles'] as const;
export type Column = (typeof COLUMNS)[number];
export type Order = { readonly column: Column; readonly descending: boolean };

/** What is not known comes last whichever way the rows are sorted. Words are compared as `language` does. */
export function sortRows(rows: readonly IncidentSummary[], order: Order, language: string): IncidentSummary[] {
	const words = new Intl.Collator(language, { numeric: true }).compare;
	const compare = (a: Key, b: Key): number =>
		typeof a === 'string' && typeof b === 'string' ? words(a, b) : Number(a) - Number(b);
	return rows
		.map((row, at) => ({ row, at, key: keyOf(row, order.column) }))
		.sort((a, b) => {
			if (a.key === undefined || b.key === undefined)
				return Number(a.key === undefined) - Number(b.key === undefined) || a.at - b.at;
			return (order.descending ? compare(b.key, a.key) : compare(a.key, b.key)) || a.at - b.at;
		})
		.map(({ row }) => row);
}

/** A column that is chosen again turns round; dates and numbers begin with the latest and the largest. */
export const orderBy = (column: Column, now: Order): Order => ({
	column,
	descending: column === now.column ? !now.descending : column === 'date' || column === 'toll' || column === 'articles'
});

type Key = string | number;

function keyOf(row: IncidentSummary, column: Column): Key | undefined {
	switch (column) {
		case 'date':
			return row.span?.start;
		case 'type':
			return EVENT_TYPES.indexOf(row.eventType);
		case 'place':
			return row.place?.name;
		case 'precision':
			return row.place?.radiusKm;
		case 'toll':
			// The dead weigh more than any number of wounded.
			return row.fatalities || row.injuries ? (row.fatalities?.max ?? 0) * 1e6 + (row.injuries?.max ?? 0) : undefined;
		case 'articles':
			return row.sources ?? row.articleIds.length;
		default:
			throw new Error(`unknown column: ${String(column satisfies never)}`);
	}
}
