/** What an expression says before anything anchors it: the language between recognising and anchoring. */
import type { TextRange } from '../model.ts';

export type Unit =
	| 'second'
	| 'minute'
	| 'hour'
	| 'day'
	| 'night'
	| 'week'
	| 'weekend'
	| 'fortnight'
	| 'month'
	| 'quarter'
	| 'semester'
	| 'year'
	| 'decade'
	| 'century'
	| 'millennium';

export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type Portion = 'START' | 'MID' | 'END';
/** TIMEX3 modifiers that we write. */
export type Modifier =
	Portion | 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER';

/** « trois jours », « quelques heures », « plus d'une semaine »: from and to are the same where the count is exact. */
export type Quantity = {
	readonly from: number;
	readonly to: number;
	/** « quelques », « plusieurs »: no number is written. */
	readonly vague?: boolean;
	readonly modifier?: Modifier;
};

/** A time of day. `zone` is an EDTF suffix, or `?` for the place's own time. */
export type Clock = { readonly minutes: number; readonly zone?: string };

/** Which of many: « dernier » lies before now, « prochain » after, « ce » holds it or is nearest; `following` counts from the story. */
export type Which = 'last' | 'next' | 'this' | 'same' | 'following' | 'preceding';

/** From where words count; `event` is what the text names after them: « trois jours après l'attentat ». */
export type Origin = 'publication' | 'story' | 'event';

type Core =
	/** « mercredi 18 septembre 2019 » and every part of it. */
	| {
			readonly kind: 'calendar';
			readonly year?: number;
			readonly month?: number;
			readonly day?: number;
			readonly weekday?: number;
			readonly which?: Which;
			/** Weeks to add: « lundi en huit » 1, « mardi en quinze » 2. */
			readonly weeks?: number;
	  }
	/** « hier », « la semaine dernière », « cette année », « le lendemain »: so many whole units from here. */
	| {
			readonly kind: 'shift';
			readonly unit: Unit;
			readonly count: number;
			readonly origin: Origin;
			/** « au lendemain de l'attaque »: days from the event, where the text dates it. */
			readonly fromEvent?: number;
	  }
	/** « il y a trois jours », « deux heures plus tard »: a quantity from here or from another moment. */
	| {
			readonly kind: 'offset';
			readonly quantity: Quantity;
			readonly unit: Unit;
			readonly sign: 1 | -1;
			readonly origin: Origin | Meaning;
			/** All the time between: « ces dernières semaines », « d'ici deux semaines »; `next` begins after now. */
			readonly whole?: 'upTo' | 'next';
	  }
	| { readonly kind: 'season'; readonly season: Season; readonly year?: number; readonly which?: Which }
	| { readonly kind: 'feast'; readonly feast: string; readonly year?: number; readonly which?: Which }
	/** Decades and centuries: years from and to, both in. */
	| { readonly kind: 'years'; readonly first: number; readonly last: number; readonly timex: string }
	/** « le premier lundi de septembre », « la deuxième quinzaine d'avril »; nth counts from 1, or from the end at -1; 0 is the one that holds it. */
	| {
			readonly kind: 'nth';
			readonly nth: number;
			readonly unit: Unit;
			readonly weekday?: number;
			readonly within: Meaning;
	  }
	/** « mercredi de la semaine prochaine » */
	| { readonly kind: 'weekdayOf'; readonly weekday: number; readonly within: Meaning }
	/** « la nuit de lundi à mardi » */
	| { readonly kind: 'between'; readonly first: Meaning; readonly last: Meaning }
	/** A time or part of day whose day the context gives: « à 20 h », « dans la soirée ». */
	| { readonly kind: 'clock' }
	/** « peu avant », « dans la foulée » */
	| { readonly kind: 'near'; readonly sign: 1 | -1 }
	| { readonly kind: 'duration'; readonly timex: string }
	| { readonly kind: 'set'; readonly timex: string }
	/** PAST_REF, PRESENT_REF, FUTURE_REF */
	| { readonly kind: 'reference'; readonly timex: string };

export type Meaning = Core & {
	readonly part?: DayPart;
	readonly clock?: Clock;
	readonly portion?: Portion;
	readonly modifier?: Modifier;
};

export type Kind = Meaning['kind'];

/** An expression found in the text: words, meaning, and the step that read it. `start` and `end` are characters. */
export type Found = TextRange & {
	readonly firstToken: number;
	readonly endToken: number;
	readonly meaning: Meaning;
	readonly step: string;
	/** The next expression ends a range that this one begins: « du 3 au 6 avril ». */
	readonly through?: boolean;
};

/** A moment that holds at most a day, by itself: what « soir », « à 18 h » or « trois jours après » can lean on. */
export function isDayLike(meaning: Meaning): boolean {
	if (meaning.kind === 'calendar')
		return meaning.day !== undefined || (meaning.weekday !== undefined && meaning.month === undefined);
	if (meaning.kind === 'shift') return meaning.unit === 'day' || meaning.unit === 'night';
	if (meaning.kind === 'offset') return meaning.unit === 'day' && meaning.whole === undefined;
	return (
		meaning.kind === 'feast' ||
		meaning.kind === 'weekdayOf' ||
		(meaning.kind === 'nth' && (meaning.weekday !== undefined || meaning.unit === 'day'))
	);
}

/** Does it mean the same whenever and wherever it is said? */
export function isFixed(meaning: Meaning): boolean {
	switch (meaning.kind) {
		case 'calendar':
		case 'season':
		case 'feast':
			return meaning.year !== undefined;
		case 'years':
			return true;
		case 'nth':
		case 'weekdayOf':
			return isFixed(meaning.within);
		case 'between':
			return isFixed(meaning.first) && isFixed(meaning.last);
		default:
			return false;
	}
}

/** How long and how often: no day of the calendar. */
export const isUnanchored = ({ kind }: Meaning): boolean => kind === 'duration' || kind === 'set';
