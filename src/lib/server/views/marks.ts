import { fold, type Reading, type Report, type TextRange } from '#core';
import type { Mark } from '#lib/wire.ts';

/** Marks what, when, where and who in the sentence of a report. Offsets count from the start of the sentence. */
export function markSentence(report: Report, text: string, reading: Pick<Reading, 'places'>): Mark[] {
	const { sentence } = report;
	const found: Mark[] = [
		...[report, ...report.mentions].map((range) => mark(range, 'what')),
		...(report.dateText ? [mark(report.dateText, 'when')] : []),
		...whereRanges(report, reading).map((range) => mark(range, 'where')),
		...[...report.actors, ...report.targets]
			.flatMap((name) => nameRanges(name, text, sentence))
			.map((range) => mark(range, 'who'))
	];
	// An earlier mark keeps its words: a target that is also the place is marked once, as the place.
	const kept: Mark[] = [];
	for (const one of found)
		if (isInside(one, sentence) && !kept.some((other) => one.start < other.end && other.start < one.end))
			kept.push(one);
	return kept
		.sort((a, b) => a.start - b.start)
		.map(({ start, end, role }) => ({ start: start - sentence.start, end: end - sentence.start, role }));
}

const mark = ({ start, end }: TextRange, role: Mark['role']): Mark => ({ start, end, role });

const isInside = (inner: TextRange, outer: TextRange): boolean =>
	inner.start >= outer.start && inner.end <= outer.end && inner.start < inner.end;

/** The words that named the place; where they stand in another sentence, what names the same place in this one. */
function whereRanges({ place, sentence }: Report, { places }: Pick<Reading, 'places'>): TextRange[] {
	if (!place) return [];
	const { start, end, placeId } = place;
	if (start !== undefined && end !== undefined && isInside({ start, end }, sentence)) return [{ start, end }];
	return places.filter(
		(mention) =>
			placeId !== undefined &&
			mention.placeId === placeId &&
			(mention.role === 'literal' || mention.role === 'associative') &&
			isInside(mention, sentence)
	);
}

/** Where a name of an actor or target stands in the sentence, as whole words; the first time only. */
function nameRanges(name: string, text: string, { start, end }: TextRange): TextRange[] {
	const words = text.slice(start, end);
	const exact = words.indexOf(name);
	// Folding that keeps the length keeps the offsets too.
	const [from, to] = [fold(words), fold(name)];
	const at = exact >= 0 ? exact : from.length === words.length ? from.indexOf(to) : -1;
	if (at < 0 || name.trim() === '') return [];
	const isWhole = !/[\p{L}\p{N}]/u.test(words[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(words[at + name.length] ?? '');
	return isWhole ? [{ start: start + at, end: start + at + name.length }] : [];
}
