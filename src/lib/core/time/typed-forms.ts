/** Dates as the page itself writes them, so that what was copied from it is read back: « 26 sept. 2020 », « 27–28 nov. 2019 ». */
import type { TimeSpan } from '../model.ts';
import { fold } from '../text/fold.ts';
import { MONTHS } from './lexicon.ts';
import { TYPED_AROUND, TYPED_WEEK } from './neighbours.ts';
import { edtfOf, spanOf } from './span.ts';
import type { TypedDate } from './typed.ts';

type Read = (text: string) => TypedDate | undefined;

const MONTH_WORDS = new Set(Object.values(MONTHS).flatMap((words) => words.split(', ')));
const DASH = /\s?[–—-]\s?/;

/** « 26 sept. 2020 » → « 26 sept 2020 »: elsewhere the full stop ends a sentence. */
export const withoutStops = (typed: string): string =>
	typed.replace(/(?<!\p{L})(\p{L}{3,12})\./gu, (written, word: string) =>
		MONTH_WORDS.has(fold(word)) ? word : written
	);

/** « 27 nov. – 1er déc. 2019 », « vers novembre 2019 », « semaine du 4 mai 2020 »; `read` knows single dates. */
export function readForms(typed: string, read: Read): TypedDate | undefined {
	const [first = '', ...others] = typed.split(' ');
	const rest = others.join(' ');
	if (TYPED_AROUND.has(fold(first))) return around(read(rest));
	if (TYPED_WEEK.has(fold(first))) return weekFrom(read(rest));
	const [from, to, more] = typed.split(DASH);
	return from && to && more === undefined ? readRange(from, to, read) : undefined;
}

/** What the first end leaves out stands at the other: « 27 » of « 28 nov. 2019 », « nov. » of « déc. 2019 ». */
function readRange(from: string, to: string, read: Read): TypedDate | undefined {
	const end = read(to);
	if (!end) return undefined;
	const words = to.split(' ');
	for (let kept = words.length; kept > 0; kept--) {
		const start = read([from, ...words.slice(kept)].join(' '));
		if (start) return start.span.start < end.span.start ? range(start.span.start, end.span.end) : undefined;
	}
	return undefined;
}

const range = (start: number, end: number): TypedDate => {
	const span: TimeSpan = { start, end };
	return { edtf: edtfOf(span), span, precision: 'range' };
};

function around(date: TypedDate | undefined): TypedDate | undefined {
	const edtf = `${date?.edtf ?? ''}~`;
	const span = spanOf(edtf);
	return date && span && { ...date, edtf, span };
}

const weekFrom = (date: TypedDate | undefined): TypedDate | undefined =>
	date?.precision === 'day' ? { ...range(date.span.start, date.span.start + 7), precision: 'week' } : undefined;
