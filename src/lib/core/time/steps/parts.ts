/** Parts of days and times of day, with the day they belong to or without. */
import {
	AT,
	COMPARING,
	DAY_WORDS,
	DURATION_BEFORE,
	DURING,
	HOUR_BEFORE,
	IN_THE,
	NOON,
	NO_PART_AFTER,
	OF,
	PARTIR,
	PART_BEFORE,
	PLURAL_ARTICLE,
	THERE
} from '../neighbours.ts';
import { CLASSES } from '../classes.ts';
import { readClock } from '../clock.ts';
import { hasNameCapital, isShouted, pointsAway, standsAlone, wordAfter, wordBefore } from '../context.ts';
import { isDayLike } from '../meaning.ts';
import type { DayPart, Meaning, Portion } from '../meaning.ts';
import { anyOf } from '../memo.ts';
import { compile } from '../pattern.ts';
import type { Caught } from '../caught.ts';
import type { Match, Pattern, PatternRule } from '../pattern.ts';
import { moment } from './moments.ts';

const classes = { ...CLASSES, moment };

const partOf = (caught: Caught, name = 'part'): DayPart => (caught.text(name) ?? 'DT') as DayPart;

/** The day of `moment`, narrowed to a part of it. */
function partOfMoment(caught: Caught, name = 'part'): Meaning | undefined {
	const day = caught.meaning('moment');
	if (!day || !isDayLike(day) || day.part) return undefined;
	return { ...day, part: partOf(caught, name), ...portionOf(caught) };
}

const portionOf = (caught: Caught): { portion?: Portion } => {
	const portion = caught.text('portion');
	return portion ? { portion: portion as Portion } : {};
};

const ofContext = (caught: Caught, name = 'part'): Meaning => ({
	kind: 'clock',
	part: partOf(caught, name),
	...portionOf(caught)
});

const NIGHTS: readonly PatternRule[] = [
	// « dans la nuit de lundi à mardi » covers two days
	{ pattern: 'the? part of moment to moment:last', read: night },
	{
		pattern: 'the? part of the? weekday? day to the? weekday:lastWeekday? day:lastDay of? month year?',
		read: nightOfDays
	},
	{ pattern: 'the? part of the? weekday? day to the? weekday:lastWeekday? day:lastDay', read: nightOfDays }
];

function night(caught: Caught): Meaning | undefined {
	const first = caught.meaning('moment');
	const last = caught.meaning('last');
	if (partOf(caught) !== 'NI' || !first || !last || !isDayLike(first) || !isDayLike(last)) return undefined;
	return { kind: 'between', first, last, part: 'NI' };
}

/** « la nuit du 14 au 15 septembre », « la nuit du 3 au 4 » */
function nightOfDays(caught: Caught, match: Match): Meaning | undefined {
	const month = caught.number('month');
	const year = caught.number('year');
	const [first, last] = [caught.number('day'), caught.number('lastDay')];
	if (partOf(caught) !== 'NI' || !first || !last || last < first || (!month && !standsAlone(match))) return undefined;
	const common = { kind: 'calendar' as const, ...(month ? { month } : {}), ...(year ? { year } : {}) };
	return { kind: 'between', first: { ...common, day: first }, last: { ...common, day: last }, part: 'NI' };
}

const dayFromNow = (count: number): Meaning => ({ kind: 'shift', unit: 'day', count, origin: 'publication' });
const LAST_NIGHT: Meaning = { kind: 'between', first: dayFromNow(-1), last: dayFromNow(0), part: 'NI' };

const RULES: readonly PatternRule[] = [
	{ pattern: 'moment plainPart', read: (caught) => partOfMoment(caught, 'plainPart') },
	{ pattern: 'moment comma? almost? in? the? portion? of? the? part almost?', read: (caught) => partOfMoment(caught) },
	{ pattern: 'the? portion? of? the? part of moment', read: (caught) => partOfMoment(caught) },
	{
		pattern: 'this part',
		read: (caught) => ({ kind: 'shift', unit: 'day', count: 0, origin: 'publication', part: partOf(caught) })
	},
	{
		pattern: 'this part there',
		read: (caught, match) =>
			pointsAway(match) ? { kind: 'shift', unit: 'day', count: 0, origin: 'story', part: partOf(caught) } : undefined
	},
	{
		pattern: 'the part same',
		read: (caught) => ({ kind: 'shift', unit: 'day', count: 0, origin: 'story', part: partOf(caught) })
	},
	{
		pattern: 'the same part',
		read: (caught) => ({ kind: 'shift', unit: 'day', count: 0, origin: 'story', part: partOf(caught) })
	},
	{
		pattern: 'the part following|preceding|last|next',
		read: (caught) => {
			// « la nuit dernière » began yesterday and ended today.
			if (caught.has('last') && partOf(caught) === 'NI') return LAST_NIGHT;
			const before = caught.has('preceding') || caught.has('last');
			return {
				kind: 'shift',
				unit: 'day',
				count: before ? -1 : 1,
				origin: caught.has('last') || caught.has('next') ? 'publication' : 'story',
				part: partOf(caught)
			};
		}
	},
	{ pattern: 'the? portion of? the? part', read: (caught) => ofContext(caught) },
	{ pattern: 'whole part', read: (caught) => ofContext(caught) },
	{ pattern: 'the part', read: (caught, match) => (isPart(match) ? ofContext(caught) : undefined) },
	{ pattern: 'part', read: (caught, match) => (isBarePart(match, caught) ? ofContext(caught) : undefined) }
];

/** « la soirée » but not « la soirée théâtre », « Le Soir », « la nuit des musées ». */
function isPart(match: Match): boolean {
	const last = match.run.tokens[match.end - 1];
	if (!last || hasNameCapital({ ...match, start: match.end - 1 }) || DAY_WORDS.has(last.folded))
		return wordBefore(match) === IN_THE && last !== undefined && DAY_WORDS.has(last.folded);
	if (OF.has(wordBefore(match)) && !isAccented(match) && !DURING.has(wordBefore(match, 2))) return false;
	return standsAlone(match) && !NO_PART_AFTER.has(wordAfter(match));
}

/** « dès la matinée », not « des matinées ». */
const isAccented = ({ run, start }: Match): boolean =>
	/[èÈ]/.test(run.text.slice(run.tokens[start - 1]?.start, run.tokens[start - 1]?.end));

/** Without an article only « en soirée », « en matinée », « en fin de … ». */
function isBarePart(match: Match, caught: Caught): boolean {
	const isEvening = PART_BEFORE.has(wordBefore(match));
	return isEvening && partOf(caught) !== 'DT' && partOf(caught) !== 'NI' && standsAlone(match);
}

const timeOfDay: readonly PatternRule[] = [
	{
		pattern: 'clock',
		read: (caught, match) => {
			const clock = caught.clock('clock');
			return clock && isClock(match) ? { kind: 'clock', clock } : undefined;
		}
	}
];

/** « 18h30 » is a time; « 24 heures », « trois heures » only after « à », « vers », a day … */
function isClock(match: Match): boolean {
	const hit = readClock(match.run, match.start);
	const before = wordBefore(match);
	if (!hit || isShoutedNoon(match)) return false;
	const articled = before === PLURAL_ARTICLE ? wordBefore(match, 2) : before;
	const lasts = DURATION_BEFORE.has(articled) || (before === AT && wordBefore(match, 2) === THERE);
	if (hit.exact) return !lasts || COMPARING.has(articled);
	if (lasts) return false;
	const counted = OF.has(wordAfter(match));
	if (HOUR_BEFORE.has(articled)) return !counted;
	if (OF.has(articled) && (PARTIR.has(wordBefore(match, 2)) || wordAfter(match) === AT)) return true;
	return (
		match.start === 0 ||
		endsDay(match) ||
		(match.run.tokens[match.start]?.shape === 'number' && /^\d+h$/.test(match.run.tokens[match.start]?.folded ?? '')) ||
		beginsDay(match)
	);
}

const isShoutedNoon = (match: Match): boolean =>
	match.run.tokens[match.start]?.folded === NOON && hasNameCapital(match) && !isShouted(match);

/** Is there a day right before: « demain 18 heures », « samedi, 20 heures »? */
function endsDay({ run, start }: Match): boolean {
	for (let at = Math.max(0, start - 4); at < start; at++) {
		const end = moment.read(run, at)[0]?.end;
		if (end === start || (end === start - 1 && run.tokens[end]?.shape === 'punctuation')) return true;
	}
	return false;
}

const beginsDay = ({ run, end }: Match): boolean => moment.read(run, end).length > 0;

/** Parts of days and hours, the most telling first. */
export const PARTS: readonly Pattern[] = [
	...compile('night', NIGHTS, classes),
	...compile('part', RULES, classes),
	...compile('clock', timeOfDay, classes)
];

/** Days with their part, as offsets lean on them. */
export const momentOrPart = anyOf([
	...PARTS.filter(({ name }) => !name.startsWith('clock')),
	...compile('day', [{ pattern: 'moment', read: (caught) => caught.meaning('moment') }], classes)
]);
