/** The public form of an expression: one value out of all readings, with what anchored it. */
import type { Document, TimeExpression, TimeSpan, TimexType } from '../model.ts';
import { combine } from './combine.ts';
import type { Combined } from './combine.ts';
import type { Modifier } from './meaning.ts';
import type { ReadingOn } from './narrow.ts';
import type { Related, Signal } from './relations.ts';
import { openTimex } from './timex.ts';

/** The readings that are left, and the clues that ruled the others out. */
type Narrowed = { readonly readings: readonly ReadingOn[]; readonly why: readonly string[] };

export function expression(
	document: Document,
	related: readonly Related[],
	i: number,
	all: readonly ReadingOn[],
	narrowed: Narrowed
): TimeExpression {
	const one = related[i];
	if (!one) throw new Error(`no expression ${i} of ${related.length}`);
	const { start, end, meaning } = one;
	const combined = valueOf(related, i, narrowed.readings);
	const modifier = modifierOf(one);
	const range = one.through ? rangeOf(combined, valueOf(related, i + 1, narrowed.readings)) : undefined;
	// Field by field: a spread for each that may be missing costs more than all of the rest.
	const base: Base = { start, end, text: document.text.slice(start, end), type: typeOf(one) };
	if (modifier) base.mod = modifier;
	if (range) base.through = range;
	const step = `reads: ${stepOf(one)}`;
	const days = combined && combined.span.end - combined.span.start;
	const said = base as Draft;
	said.timex = combined ? combined.timex : openTimex(meaning);
	if (combined) {
		said.edtf = combined.edtf;
		said.precision = combined.precision;
		said.basis = combined.basis;
		said.span = combined.span;
	}
	said.datesEvents = isDating(one, days);
	said.why = combined ? [step, combined.why] : [step];
	if (combined && narrowed.why.length > 0 && hangsOnDay(all, i)) said.why = [...said.why, ...narrowed.why];
	return said;
}

type Draft = { -readonly [field in keyof TimeExpression]: TimeExpression[field] };
type Base = Pick<Draft, 'start' | 'end' | 'text' | 'type' | 'mod' | 'through'>;

/** « moments » of « moments: the? day month ». */
const stepOf = ({ step }: Related): string => {
	const end = step.indexOf(':');
	return end < 0 ? step : step.slice(0, end);
};

function valueOf(related: readonly Related[], i: number, readings: readonly ReadingOn[]): Combined | undefined {
	const one = related[i];
	const clock = one?.clockFrom;
	return (
		one &&
		combine(
			readings.map(({ values }) => values[i]),
			one.meaning,
			clock === undefined ? [] : readings.map(({ values }) => values[clock])
		)
	);
}

/** « du 3 au 6 avril »: everything from its first day to its last. */
function rangeOf(first: Combined | undefined, last: Combined | undefined): TimeSpan | undefined {
	if (!first || !last || last.span.end <= first.span.start) return undefined;
	return { start: first.span.start, end: last.span.end };
}

/** Does the value change with the day of publication? */
function hangsOnDay(all: readonly ReadingOn[], i: number): boolean {
	const first = all[0]?.values[i]?.span;
	return all.some(({ values }) => values[i]?.span.start !== first?.start || values[i]?.span.end !== first?.end);
}

function typeOf({ meaning }: Related): TimexType {
	const { kind } = meaning;
	if (kind === 'set') return 'SET';
	if (kind === 'duration' || (kind === 'offset' && (meaning.whole || meaning.origin === 'event'))) return 'DURATION';
	if (meaning.part || meaning.clock || kind === 'clock' || kind === 'near') return 'TIME';
	return kind === 'offset' && (meaning.unit === 'hour' || meaning.unit === 'minute') ? 'TIME' : 'DATE';
}

const BOUNDS: Readonly<Record<Signal, Modifier>> = {
	before: 'BEFORE',
	after: 'AFTER',
	until: 'ON_OR_BEFORE',
	by: 'ON_OR_BEFORE',
	since: 'ON_OR_AFTER',
	from: 'ON_OR_AFTER'
};

/** The TIMEX3 modifier: of the words themselves, else of the preposition before a date. */
function modifierOf({ meaning, signal }: Related): Modifier | undefined {
	const { kind } = meaning;
	const own = meaning.portion ?? meaning.modifier ?? (kind === 'offset' ? meaning.quantity.modifier : undefined);
	if (own) return own;
	return signal && kind !== 'duration' && kind !== 'set' ? BOUNDS[signal] : undefined;
}

/** Can the expression date an incident by itself? Bounds, stretches without end and mere references cannot. */
function isDating({ meaning, signal }: Related, days: number | undefined): boolean {
	const { kind } = meaning;
	if (kind === 'duration' || kind === 'set' || kind === 'reference' || kind === 'years') return false;
	if (kind === 'offset' && (meaning.whole || meaning.origin === 'event'))
		return days !== undefined && !meaning.quantity.vague;
	if (signal === 'before' || signal === 'until' || signal === 'by') return false;
	return days === undefined || days <= 366;
}
