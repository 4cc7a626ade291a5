import type { PlaceRow } from '#core';
import type { Report } from './draft.ts';

/** Rows by kind, feature class and language: what the manifest keeps and the program prints. */
export type Summary = {
	readonly places: number;
	readonly kinds: Readonly<Record<string, number>>;
	readonly featureClasses: Readonly<Record<string, number>>;
	readonly languages: Readonly<Record<string, number>>;
	readonly dropped: number;
	readonly conflicts: number;
};

export function summarise(rows: readonly PlaceRow[], { dropped, conflicts }: Report): Summary {
	return {
		places: rows.length,
		kinds: count(rows.map(({ kind }) => kind)),
		featureClasses: count(rows.map(({ featureClass }) => featureClass)),
		languages: count(rows.flatMap(({ names }) => names.map(({ language, script }) => `${language}-${script}`))),
		dropped: dropped.length,
		conflicts: conflicts.length
	};
}

function count(values: readonly string[]): Record<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export type Written = { readonly file: string; readonly bytes: number; readonly sha256: string };

/** What a visitor of the terminal wants to know: what is in, what is out and why, and what was written. */
export function reportOf(
	summary: Summary & { readonly full: Written; readonly small: Written },
	{ dropped, conflicts }: Report
): string[] {
	const table = (title: string, counts: Readonly<Record<string, number>>): string[] => [
		`${title}:`,
		...Object.entries(counts).map(([name, number]) => `  ${name.padEnd(12)}${String(number).padStart(9)}`)
	];
	return [
		`${summary.places} places`,
		...table('by kind', summary.kinds),
		...table('by feature class', summary.featureClasses),
		...table('names by language and script', summary.languages),
		`${dropped.length} rows dropped`,
		...tell(dropped).map((line) => `  ${line}`),
		`${conflicts.length} conflicts`,
		...tell(conflicts).map((line) => `  ${line}`),
		...[summary.full, summary.small].map(({ file, bytes, sha256 }) => `${file}  ${bytes} bytes  sha256 ${sha256}`)
	];
}

/** The complaints, at most so many of each file, the rest as a number. */
export function tell(complaints: readonly string[], perFile = 10): string[] {
	const files = new Map<string, string[]>();
	for (const complaint of complaints) {
		const file = complaint.split(':')[0] ?? '';
		files.set(file, [...(files.get(file) ?? []), complaint]);
	}
	return [...files].flatMap(([file, all]) =>
		all.length > perFile ? [...all.slice(0, perFile), `${file}: ${all.length - perFile} more`] : all
	);
}
