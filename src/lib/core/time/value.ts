/** Anchored meanings and what they are anchored to. */
import type { Direction, TimeBasis, TimePrecision, TimeSpan } from '../model.ts';
import type { Clock } from './meaning.ts';
import { daySpan } from './span.ts';
import { unitTimex } from './timex.ts';

/** Where words lean when they could lie on both sides of now. */
export type Lean = 'past' | 'future' | 'nearest';

/** What an expression is read against. */
export type Context = {
	/** The day of publication, as far as it is known. */
	readonly today: number | undefined;
	/** The minute of publication. */
	readonly now: number | undefined;
	readonly lean: Lean;
	/** The tense beside the words, where there is one. */
	readonly tense: 'past' | 'future' | undefined;
	readonly direction: Direction;
	/** The day that a clock beside it belongs to. */
	readonly day: Value | undefined;
	/** The last date that the story told, at any precision. */
	readonly story: Value | undefined;
	/** The last day that the story told. */
	readonly storyDay: Value | undefined;
	/** The date of the event that an offset counts from: « trois jours après l'attentat ». */
	readonly event: Value | undefined;
};

/** An anchored meaning. Spans are days; `clock` is set where the minute is known. */
export type Value = {
	readonly span: TimeSpan;
	readonly precision: TimePrecision;
	readonly basis: TimeBasis;
	readonly timex: string;
	readonly clock?: Clock;
	/** Where the span alone does not say it: times at both ends. */
	readonly edtf?: string;
	/** The words are rounder than the span: « il y a deux semaines ». */
	readonly approximate?: boolean;
	readonly why: string;
};

export const dayValue = (day: number, basis: TimeBasis, why: string): Value => ({
	span: daySpan(day),
	precision: 'day',
	basis,
	timex: unitTimex(day, 'day'),
	why
});
