/** Short dispatches of our own on incidents that public sources tell of, each with the incident it tells of. */
import { readFileSync } from 'node:fs';
import { findIncidents, readArticle, type ArticleReport, type Gazetteer, type Reading, type TextRange } from '#core';
import { bCubed, type Figures, type Item } from './measure.ts';

export type Dispatch = {
	readonly id: string;
	readonly published: string;
	readonly text: string;
	/** Key of the incident, and where the text says it. */
	readonly incident: string;
	readonly trigger: TextRange;
};

export const dispatches: readonly Dispatch[] = readFileSync('tests/bench/linking/irak-iran.jsonl', 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Dispatch);

export type Linking = {
	readonly figures: Figures;
	/** Dispatches whose incident no report tells of. */
	readonly missed: readonly string[];
	/** Groups that mix incidents, as ids of dispatches. */
	readonly mixed: readonly (readonly string[])[];
	/** Incidents in more than one group. */
	readonly split: readonly (readonly string[])[];
};

/** Reads and links all dispatches, and compares with their keys. A dispatch that is missed counts as a group of its own. */
export function linkDispatches(gazetteer: Gazetteer): Linking {
	const readings = dispatches.map(({ id, published, text }) => readArticle({ id, published, text }, gazetteer));
	const incidents = findIncidents(
		readings.flatMap(({ reports }) => reports),
		gazetteer
	);
	const byReport = new Map(incidents.flatMap(({ id, reports }) => reports.map((key) => [key, id] as const)));
	const items = dispatches.map((dispatch, index): Item & { id: string; missed: boolean } => {
		const report = reportOf(dispatch, readings[index]);
		const found = byReport.get(report?.key ?? '');
		return { id: dispatch.id, gold: dispatch.incident, found: found ?? dispatch.id, missed: found === undefined };
	});
	return {
		figures: bCubed(items),
		missed: items.filter(({ missed }) => missed).map(({ id }) => id),
		mixed: several(
			items,
			({ found }) => found,
			({ gold }) => gold
		),
		split: several(
			items,
			({ gold }) => gold,
			({ found }) => found
		)
	};
}

function reportOf({ trigger }: Dispatch, reading: Reading | undefined): ArticleReport | undefined {
	const meets = (range: TextRange): boolean => range.start < trigger.end && trigger.start < range.end;
	const reports = reading?.reports ?? [];
	return (
		reports.find((one) => meets(one)) ??
		reports.find(({ mentions }) => mentions.some(meets)) ??
		// The gold trigger is one word of several by which a sentence may tell it.
		reports.find(({ sentence }) => sentence.start <= trigger.start && trigger.end <= sentence.end)
	);
}

function several<T extends { id: string }>(
	items: readonly T[],
	groupOf: (item: T) => string,
	partOf: (item: T) => string
): string[][] {
	const groups = new Map<string, T[]>();
	for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
	return [...groups.values()]
		.filter((group) => new Set(group.map(partOf)).size > 1)
		.map((group) => group.map(({ id }) => id));
}
