/** Seasons and feasts: of a year that is written, or of the one that the words lean to. */
import type { TimeBasis, TimeSpan } from '../model.ts';
import { seasonSpan } from './calendar.ts';
import { feastDays } from './feasts.ts';
import type { Meaning, Season, Which } from './meaning.ts';
import { calendarDate } from './span.ts';
import { unitTimex } from './timex.ts';
import type { Context, Lean, Value } from './value.ts';

const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

export function anchorSeason(
	{ season, year, which }: Extract<Meaning, { kind: 'season' }>,
	context: Context
): Value | undefined {
	const number = SEASONS.indexOf(season);
	const value = (one: number, basis: TimeBasis): Value => ({
		span: seasonSpan(one, number),
		precision: 'season',
		basis,
		timex: `${String(one).padStart(4, '0')}-${season}`,
		why: basis === 'absolute' ? 'own-year' : 'leaning-season'
	});
	if (year !== undefined) return value(year, 'absolute');
	const today = context.today ?? context.story?.span.start;
	if (today === undefined) return undefined;
	const now = calendarDate(today).year;
	const years = [now - 2, now - 1, now, now + 1, now + 2];
	const chosen = choose(years, (one) => seasonSpan(one, number), today, which, context.lean);
	return chosen === undefined ? undefined : value(chosen, 'publication');
}

export function anchorFeast(
	{ feast, year, which }: Extract<Meaning, { kind: 'feast' }>,
	context: Context
): Value | undefined {
	const value = ({ span, approximate }: { span: TimeSpan; approximate: boolean }, basis: TimeBasis): Value => ({
		span,
		precision: span.end - span.start === 1 ? 'day' : 'range',
		basis,
		timex: unitTimex(span.start, 'day'),
		...(approximate ? { approximate } : {}),
		why: basis === 'absolute' ? 'own-year-feast' : 'leaning-feast'
	});
	if (year !== undefined) {
		const first = feastDays(feast, year)[0];
		return first && value(first, 'absolute');
	}
	const today = context.today ?? context.story?.span.start;
	if (today === undefined) return undefined;
	const now = calendarDate(today).year;
	const all = [now - 1, now, now + 1].flatMap((one) => feastDays(feast, one));
	const chosen = choose(all, ({ span }) => span, today, which, context.lean);
	return chosen && value(chosen, 'publication');
}

/** The one that « dernier », « prochain » or the lean of the words picks out of many in order. */
function choose<T>(
	all: readonly T[],
	spanOf: (one: T) => TimeSpan,
	today: number,
	which: Which | undefined,
	lean: Lean
): T | undefined {
	const past = all.filter((one) => (which === 'last' ? spanOf(one).end : spanOf(one).start) <= today).at(-1);
	const future = all.find((one) => (which === 'next' ? spanOf(one).start : spanOf(one).end) > today);
	if (which === 'last') return past;
	if (which === 'next' || which === 'following') return future;
	const distance = (one: T | undefined): number =>
		one === undefined ? Infinity : Math.max(spanOf(one).start - today, today - spanOf(one).end + 1, 0);
	if (which === 'this' || lean === 'nearest') return distance(past) < distance(future) ? past : future;
	return lean === 'past' ? past : future;
}
