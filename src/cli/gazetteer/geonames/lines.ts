import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Report } from '../draft.ts';

export type Line = { readonly at: string; readonly cells: readonly string[] };
/** Is told of each hundred thousand lines, and how much of the file is read, 0 to 1. */
export type Progress = (file: string, lines: number, share: number) => void;

/**
 * Lines of a tab-separated file without a heading, read as a stream: `allCountries.txt` has 1.6 GB.
 * A line with too few cells is named in the report and skipped.
 */
export async function* readLines(
	file: string,
	minCells: number,
	report: Report,
	progress?: Progress
): AsyncGenerator<Line> {
	let number = 0;
	const size = statSync(file).size;
	const stream = createReadStream(file, 'utf8');
	for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
		number++;
		if (number % 100_000 === 0) progress?.(basename(file), number, stream.bytesRead / size);
		if (line === '' || line.startsWith('#')) continue;
		const cells = line.split('\t');
		const at = `${basename(file)}:${number}`;
		if (cells.length >= minCells) yield { at, cells };
		else report.dropped.push(`${at}: ${cells.length} cells instead of ${minCells}`);
	}
}
