/** A date as a person types it into a field: EDTF, or the words that articles use, « mi-novembre 2019 », « samedi ». */
import type { Document, Publication, TimeExpression, TimePrecision, TimeSpan } from '../model.ts';
import { prepare } from '../text/prepare.ts';
import { TYPED_FILLERS } from './neighbours.ts';
import { edtfOf, spanOf } from './span.ts';
import { readTimes } from './times.ts';
import { readForms, withoutStops } from './typed-forms.ts';

export type TypedDate = { readonly edtf: string; readonly span: TimeSpan; readonly precision?: TimePrecision };

/** Longer than any date: « dans la nuit du samedi 14 au dimanche 15 juin 2025 ». */
const LONGEST = 80;

/**
 * Reads what was typed, all of it or nothing: half a date must not pass for a whole one. Words that hang on a day, « samedi »,
 * need the publication (EDTF) that they are counted from.
 */
export function readTypedDate(typed: string, published?: string): TypedDate | undefined {
	if (typed.trim() === '' || typed.trim().length > LONGEST) return undefined;
	const text = withoutStops(typed.trim());
	const read = (part: string) => readEdtf(part) ?? readWords(part);
	return readEdtf(text) ?? readWords(text, published) ?? readForms(text, read);
}

function readEdtf(edtf: string): TypedDate | undefined {
	const span = spanOf(edtf);
	return span && { edtf, span, ...precisionOf(edtf) };
}

function readWords(text: string, published?: string): TypedDate | undefined {
	const given = spanOf(published);
	const publication: Publication =
		published && given ? { edtf: published, basis: 'given', span: given } : { basis: 'none' };
	const document = prepare({ id: 'typed', text });
	const found = readTimes(document, publication);
	const [first, ...others] = found;
	if (!first?.edtf || !first.span || found.some(({ span }) => !span) || !isAll(document, found)) return undefined;
	const range = first.through ?? others.reduce((all, { span }) => (span ? cover(all, span) : all), first.span);
	if (range.start === first.span.start && range.end === first.span.end)
		return { edtf: first.edtf, span: first.span, ...(first.precision && { precision: first.precision }) };
	return { edtf: edtfOf(range), span: range, precision: 'range' };
}

const PRECISIONS: Readonly<Record<number, TimePrecision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** Of plain EDTF: by how much of it is written. */
function precisionOf(edtf: string): { precision?: TimePrecision } {
	if (edtf.includes('/')) return { precision: 'range' };
	if (edtf.includes('T')) return { precision: 'minute' };
	const precision = /^\d{4}-2[1-4]/.test(edtf) ? 'season' : PRECISIONS[edtf.replace(/[~?%]$/, '').length];
	return precision ? { precision } : {};
}

/** Is there nothing beside the dates but « le », « du », « au » and marks? */
const isAll = ({ tokens }: Document, found: readonly TimeExpression[]): boolean =>
	tokens.every(
		({ start, end, shape, folded }) =>
			shape === 'punctuation' || TYPED_FILLERS.has(folded) || found.some((one) => one.start <= start && end <= one.end)
	);

const cover = (a: TimeSpan, b: TimeSpan): TimeSpan => ({
	start: Math.min(a.start, b.start),
	end: Math.max(a.end, b.end)
});
