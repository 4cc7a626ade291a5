/** What, where, when and who in a text, as ranges that can be drawn. */
import type { PlaceMention, TextRange } from '#core';
import type { ArticleDetail, Mark } from '#lib/wire.ts';

/** `cited` is a place that the text names without anything happening there: « Téhéran a démenti ». */
export type Role = Mark['role'] | 'cited';
export const ROLES: readonly Role[] = ['what', 'where', 'when', 'who', 'cited'];

/** A mark that may lead somewhere: to an incident, a place or a date. */
export type LinkedMark = TextRange & {
	readonly role: Role;
	readonly incidentId?: string;
	readonly placeId?: string;
	/** EDTF. */
	readonly date?: string;
};

/** A stretch of text under the same marks, innermost first. */
export type Segment = TextRange & { readonly text: string; readonly marks: readonly LinkedMark[] };

/** Cuts a text where marks begin and end. The segments joined give the text back. */
export function segments(text: string, marks: readonly LinkedMark[]): Segment[] {
	const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
	const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
		(a, b) => a - b
	);
	return cuts.slice(1).map((end, index) => {
		const start = cuts[index] ?? 0;
		const over = inside.filter((mark) => mark.start <= start && mark.end >= end).sort((a, b) => length(a) - length(b));
		return { start, end, text: text.slice(start, end), marks: over };
	});
}

const length = ({ start, end }: TextRange): number => end - start;

/** Every mark of an article. Who is found by its words in the sentence of the report: the model keeps no range for it. */
export function marksOf({ text, places, times, reports }: ArticleDetail): LinkedMark[] {
	return [
		...reports.flatMap((report): LinkedMark[] => {
			const link = report.incidentId === undefined ? {} : { incidentId: report.incidentId };
			const names = [...report.actors, ...report.targets];
			return [
				...[report, ...report.mentions].map(({ start, end }) => ({ start, end, role: 'what' as const, ...link })),
				...names
					.flatMap((name) => rangeOf(name, text, report.sentence))
					.map((range) => ({ ...range, role: 'who' as const }))
			];
		}),
		...places.map((mention) => ({ ...pick(mention), role: roleOf(mention), ...placeLink(mention) })),
		...times.map((time) => ({
			...pick(time),
			role: 'when' as const,
			...(time.edtf !== undefined && { date: time.edtf })
		}))
	];
}

const pick = ({ start, end }: TextRange): TextRange => ({ start, end });
const placeLink = ({ placeId }: PlaceMention) => (placeId === undefined ? {} : { placeId });

/** Governments, owners and demonyms say nothing of where. */
const roleOf = (mention: PlaceMention): Role => (mention.role === 'literal' ? 'where' : 'cited');

function rangeOf(name: string, text: string, within: TextRange): TextRange[] {
	const at = text.slice(within.start, within.end).indexOf(name);
	return name === '' || at < 0 ? [] : [{ start: within.start + at, end: within.start + at + name.length }];
}
