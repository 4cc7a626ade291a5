/** What, where, when and who in a text, as ranges that can be drawn. */
import type { PlaceMention, TextRange } from '#core';
import type { ArticleDetail, Mark } from '#lib/wire.ts';

/** `cited` is a place that the text names without anything happening there: « Téhéran a démenti ». */
export type Role = Mark['role'] | 'cited';
export const ROLES: readonly Role[] = ['what', 'where', 'when', 'who', 'cited'];

/** A range that is drawn in the way of its role. */
export type PlainMark = TextRange & { readonly role: Role };

/** A mark that knows what it was read from: row `index` of the article's reports, places or times. */
export type LinkedMark = PlainMark & {
	readonly of: 'report' | 'mention' | 'time';
	readonly index: number;
	/** Of a report: its trigger, the trigger again, or one of its names. */
	readonly part?: 'trigger' | 'again' | 'actor' | 'target';
};

/** A stretch of text under the same marks, innermost first. */
export type Segment<M extends PlainMark = PlainMark> = TextRange & {
	readonly text: string;
	readonly marks: readonly M[];
};

/** Cuts a text where marks begin and end. The segments joined give the text back. In one pass: articles reach megabytes. */
export function segments<M extends PlainMark>(text: string, marks: readonly M[]): Segment<M>[] {
	const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
	const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
		(a, b) => a - b
	);
	const opening = Map.groupBy(inside, ({ start }) => start);
	let open: readonly M[] = [];
	return cuts.slice(1).map((end, index) => {
		const start = cuts[index] ?? 0;
		const opened = opening.get(start) ?? [];
		const still = open.filter((mark) => mark.end > start);
		open = opened.length > 0 ? [...still, ...opened].sort((a, b) => length(a) - length(b)) : still;
		return { start, end, text: text.slice(start, end), marks: open };
	});
}

const length = ({ start, end }: TextRange): number => end - start;

/** Every mark of an article. Who is found by its words in the sentence of the report: the model keeps no range for it. */
export function marksOf({ text, places, times, reports }: ArticleDetail): LinkedMark[] {
	return [
		...reports.flatMap((report, index): LinkedMark[] => {
			const by = { of: 'report', index } as const;
			const named = (names: readonly string[], part: 'actor' | 'target'): LinkedMark[] =>
				names
					.flatMap((name) => rangeOf(name, text, report.sentence))
					.map((range) => ({ ...range, role: 'who', ...by, part }));
			return [
				{ ...pick(report), role: 'what', ...by, part: 'trigger' },
				...report.mentions.map((range) => ({ ...pick(range), role: 'what' as const, ...by, part: 'again' as const })),
				...named(report.actors, 'actor'),
				...named(report.targets, 'target')
			];
		}),
		...places.map((mention, index) => ({ ...pick(mention), role: roleOf(mention), of: 'mention' as const, index })),
		...times.map((time, index) => ({ ...pick(time), role: 'when' as const, of: 'time' as const, index }))
	];
}

/** The first stretch at which each mark is the innermost: where the Tab key stops for it. */
export function stopsOf<M extends PlainMark>(parts: readonly Segment<M>[]): ReadonlySet<Segment<M>> {
	const seen = new Set<M>();
	return new Set(
		parts.filter(({ marks: [own] }) => {
			if (!own || seen.has(own)) return false;
			seen.add(own);
			return true;
		})
	);
}

/** Marks that hold another one: they are underlined lower, so that both lines can be seen. */
export function holders<M extends PlainMark>(parts: readonly Segment<M>[]): ReadonlySet<M> {
	return new Set(parts.flatMap(({ marks: [inner, ...outer] }) => outer.filter(({ role }) => role !== inner?.role)));
}

const pick = ({ start, end }: TextRange): TextRange => ({ start, end });

/** Governments, owners and demonyms say nothing of where. */
const roleOf = (mention: PlaceMention): Role => (mention.role === 'literal' ? 'where' : 'cited');

function rangeOf(name: string, text: string, within: TextRange): TextRange[] {
	const at = text.slice(within.start, within.end).indexOf(name);
	return name === '' || at < 0 ? [] : [{ start: within.start + at, end: within.start + at + name.length }];
}
