import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Report } from './draft.ts';

/** A row of a table with its line, so that a complaint can name it. */
export type Row = { readonly at: string; readonly cells: Readonly<Record<string, string>> };

/** Reads a table of tab-separated values with a heading. Rows of the wrong width are named and skipped. */
export function readTable(file: string, report: Report): Row[] {
	const [heading = '', ...lines] = readFileSync(file, 'utf8')
		.replace(/^\ufeff/, '')
		.split(/\r?\n/);
	const columns = heading.split('\t');
	return lines.flatMap((line, index): Row[] => {
		if (line === '' || line.startsWith('#')) return [];
		const at = `${basename(file)}:${index + 2}`;
		const cells = line.split('\t');
		if (cells.length !== columns.length) {
			report.dropped.push(`${at}: ${cells.length} cells instead of ${columns.length}`);
			return [];
		}
		return [{ at, cells: Object.fromEntries(columns.map((column, cell) => [column, cells[cell]?.trim() ?? ''])) }];
	});
}

/** « a;b;c » */
export const listOf = (cell: string | undefined): string[] =>
	(cell ?? '')
		.split(';')
		.map((item) => item.trim())
		.filter((item) => item !== '');
