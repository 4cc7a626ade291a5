/** Days that share a month: « les 6 et 13 avril », « du 13 au dimanche 15 juillet 2020 », « 10 - 22 août ». */
import { OF_THE, RANGE_INTRODUCERS } from '../neighbours.ts';
import { CLASSES } from '../classes.ts';
import { standsAlone } from '../context.ts';
import { isDay } from '../calendar.ts';
import type { Found } from '../meaning.ts';
import type { Reader, Run } from '../pattern.ts';
import { phrases } from '../phrases.ts';
import { isNumber, OTHER, termOf } from '../terms.ts';
import { LIST_LINKS, WORDS } from '../lexicon.ts';
import { calendar, whichOf } from './stretches.ts';

/** More days than this are a table, not a list. */
const MOST = 6;

type Item = {
	readonly first: number;
	readonly end: number;
	readonly day: number;
	readonly weekday?: number;
	readonly through: boolean;
};

const links = phrases(LIST_LINKS);
const the = phrases(WORDS.the);
const { weekday, day, month, year, shortYear, last, next, of } = CLASSES as Readonly<Record<string, Reader>> &
	Record<'weekday' | 'day' | 'month' | 'year' | 'shortYear' | 'last' | 'next' | 'of', Reader>;

/** The days of a list that begins at a token, or undefined when fewer than two stand there. */
export function readDayList(run: Run, at: number): Found[] | undefined {
	if (!mayBegin(run, at) || isInFailed(run, at)) return undefined;
	const items: Item[] = [];
	let item = readItem(run, at);
	while (item && items.length < MOST) {
		const link = linkAfter(run, item.end);
		const following = link && readItem(run, link.end);
		items.push({ ...item, through: following !== undefined && link?.through === true });
		if (!following && items.length < 2) return undefined;
		if (!following) break;
		item = following;
	}
	if (items.length < 2) return undefined;
	const dated = withMonth(run, items);
	// A list that was cut short for its length may go on to its month.
	if (!dated && items.length < MOST) failed = { run, until: items.at(-1)?.first ?? at };
	return dated;
}

/** The last list without a month: what begins inside it has none either. */
let failed: { readonly run: Run; readonly until: number } | undefined;

const isInFailed = (run: Run, at: number): boolean =>
	failed?.run === run && at <= failed.until && !RANGE_INTRODUCERS.has(run.tokens[at - 1]?.folded ?? '');

/** « le », a weekday or a day, with what must follow it: most articles and figures stand before something else. */
function mayBegin({ terms, limit }: Run, at: number): boolean {
	const term = terms[at] ?? OTHER;
	const next = at + 1 < limit ? (terms[at + 1] ?? OTHER) : OTHER;
	const may = startOf(term);
	if (may & THE) return (startOf(next) & (WEEKDAY | DAY)) !== 0;
	if (may & WEEKDAY) return next !== OTHER;
	return (may & DAY) !== 0 && (startOf(next) & (LINK | DAY)) !== 0;
}

const [THE, WEEKDAY, DAY, LINK] = [1, 2, 4, 8];
/** What of a list may begin with a term, as bits. */
const starts: number[] = [];
for (const [{ firsts }, bit] of [
	[the, THE],
	[weekday, WEEKDAY],
	[day, DAY],
	[links, LINK]
] as const)
	for (const term of [...firsts.words].map(termOf)) {
		while (starts.length <= term) starts.push(0);
		starts[term] = (starts[term] ?? 0) | bit;
	}
const startOf = (term: number): number => (term < starts.length ? (starts[term] ?? 0) : 0) | (isNumber(term) ? DAY : 0);

function readItem(run: Run, at: number): Item | undefined {
	const article = the.read(run, at)[0];
	const named = weekday.read(run, article?.end ?? at)[0];
	const number = day.read(run, named?.end ?? article?.end ?? at)[0];
	if (!number) return undefined;
	return {
		first: at,
		end: number.end,
		day: Number(number.value),
		...(named ? { weekday: Number(named.value) } : {}),
		through: false
	};
}

function linkAfter(run: Run, at: number): { end: number; through: boolean } | undefined {
	const token = run.tokens[at];
	// « 10-22 août »: the tokeniser drops a hyphen inside words.
	if (token?.joined && token.shape === 'number' && /[-‐‑–]/.test(run.text[token.start - 1] ?? ''))
		return { end: at, through: true };
	const link = links.read(run, at)[0];
	return link && { end: link.end, through: link.value === 'through' };
}

function withMonth(run: Run, items: readonly Item[]): Found[] | undefined {
	const tail = items.at(-1);
	if (!tail) return undefined;
	const link = of.read(run, tail.end)[0];
	const named = month.read(run, link?.end ?? tail.end)[0] ?? month.read(run, tail.end)[0];
	if (!named) return introduced(run, items) ? items.map((item) => found(run, item, item.end, {})) : undefined;
	const dot = run.tokens[named.end]?.folded === '.' && run.tokens[named.end]?.joined === true ? 1 : 0;
	const dated = year.read(run, named.end + dot)[0] ?? shortYear.read(run, named.end)[0];
	const pointed = last.read(run, named.end)[0] ?? next.read(run, named.end)[0];
	const monthNumber = Number(named.value);
	const yearNumber = dated && Number(dated.value);
	if (!items.every((item) => isDay(yearNumber, monthNumber, item.day))) return undefined;
	const which =
		pointed &&
		whichOf({ has: (name) => name === (last.read(run, named.end).length > 0 ? 'last' : 'next') } as Parameters<
			typeof whichOf
		>[0]);
	const fields = { month: monthNumber, year: yearNumber, which };
	return items.map((item) =>
		found(run, item, item === tail ? (dated?.end ?? pointed?.end ?? named.end) : item.end, fields)
	);
}

/** « du 13 au 18 », « entre le 13 et le 18 »: without a month only where grammar says that they are days. */
function introduced(run: Run, items: readonly Item[]): boolean {
	const [first, second] = items;
	const tail = items.at(-1);
	if (!first || !second || !tail || items.length > 2 || second.day <= first.day) return false;
	const before = run.tokens[first.first - 1]?.folded ?? '';
	const isArticled = the.read(run, first.first).length > 0;
	return (
		RANGE_INTRODUCERS.has(before) &&
		(before === OF_THE || isArticled) &&
		standsAlone({ run, start: first.first, end: tail.end })
	);
}

function found(
	run: Run,
	item: Item,
	endToken: number,
	fields: { month?: number | undefined; year?: number | undefined; which?: ReturnType<typeof whichOf> }
): Found {
	return {
		start: run.tokens[item.first]?.start ?? 0,
		end: run.tokens[endToken - 1]?.end ?? 0,
		firstToken: item.first,
		endToken,
		meaning: calendar({ ...fields, day: item.day, weekday: item.weekday }),
		step: 'list',
		...(item.through ? { through: true } : {})
	};
}
