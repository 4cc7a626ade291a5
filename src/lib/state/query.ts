/** The shareable part of what a visitor chose, and the address that holds it. Unreadable values are dropped one by one. */
import { COARSEST, type Coarsest } from '#lib/filter/facets.ts';
import { edtfOf, isoDay, spanOf, type EventType, type ReportStatus, type TimeSpan } from '#core';
import type { Corpus } from '#lib/wire.ts';
import { readList, writeList } from '#lib/filter/address.ts';
import { readRing, writeRing, type Ring } from '#lib/filter/ring.ts';
import { LONGEST_ASKED } from '#lib/search/terms.ts';
import { z } from 'zod';
import { UNITS, type Unit } from './calendar.ts';
import type { Clock } from './clock.ts';
import { EVENT_TYPES, STATUSES } from './families.ts';

export type View = { readonly lng: number; readonly lat: number; readonly zoom: number };
/** `review` is the queue « À vérifier ». */
export type Listing = 'undated' | 'unplaced' | 'review';
/** `incidents` steps from one incident to the next when time is played. */
export type Mode = 'window' | 'cumulative' | 'incidents';

/** What a link says; a missing key means the default. */
export type Query = {
	readonly period?: TimeSpan | undefined;
	/** The stretch of time that the slider shows, when it is zoomed. */
	readonly axis?: TimeSpan | undefined;
	readonly mode?: Mode | undefined;
	readonly clock?: Exclude<Clock, 'event'> | undefined;
	readonly step?: Unit | undefined;
	/** Days per second of playback. */
	readonly speed?: number | undefined;
	readonly types?: readonly EventType[] | undefined;
	readonly statuses?: readonly ReportStatus[] | undefined;
	readonly corpus?: Corpus | undefined;
	readonly order?: 'oldest' | undefined;
	/** The histogram counts what the map shows. */
	readonly tied?: boolean | undefined;
	/** A table instead of the map. */
	readonly table?: boolean | undefined;
	readonly listing?: Listing | undefined;
	/** Words that one of an incident's articles holds. */
	readonly words?: string | undefined;
	/** Values of facets: places that contain it, sub-types, names, … */
	readonly places?: readonly string[] | undefined;
	readonly subTypes?: readonly string[] | undefined;
	readonly actors?: readonly string[] | undefined;
	readonly targets?: readonly string[] | undefined;
	readonly targetClasses?: readonly string[] | undefined;
	readonly weapons?: readonly string[] | undefined;
	readonly outlets?: readonly string[] | undefined;
	readonly placeKinds?: readonly string[] | undefined;
	readonly dated?: readonly string[] | undefined;
	/** At least so many. */
	readonly dead?: number | undefined;
	readonly injured?: number | undefined;
	/** Only incidents with a count of dead or injured. */
	readonly tolled?: boolean | undefined;
	/** A drawn area. */
	readonly area?: Ring | undefined;
	/** As known on this day. */
	readonly known?: number | undefined;
	/** Places that are known less closely are hidden. */
	readonly coarsest?: Coarsest | undefined;
	/** The place that is open. */
	readonly place?: string | undefined;
	/** The panel of the place shows the articles that cite it. */
	readonly cited?: boolean | undefined;
	/** It leaves out what happened in places that it contains. */
	readonly exactly?: boolean | undefined;
	readonly incident?: string | undefined;
	readonly article?: string | undefined;
	/** Outlets side by side on what is open. */
	readonly compare?: boolean | undefined;
	readonly language?: 'fr' | 'en' | undefined;
	readonly view?: View | undefined;
};

/** Short names of the event types in an address. */
const SLUGS: Readonly<Record<EventType, string>> = {
	Battles: 'battles',
	'Explosions/Remote violence': 'explosions',
	'Violence against civilians': 'violence',
	Protests: 'protests',
	Riots: 'riots',
	'Strategic developments': 'strategic',
	Diplomacy: 'diplomacy',
	Disaster: 'disaster'
};
const typeOfSlug = new Map(EVENT_TYPES.map((type) => [SLUGS[type], type]));

const period = z.string().transform((text, context): TimeSpan => {
	const span = spanOf(text);
	if (span) return span;
	context.addIssue({ code: 'custom', message: 'is no EDTF interval' });
	return z.NEVER;
});

/** « a,b » → the known ones in their own order; « none » is the empty choice. */
const choiceOf = <T extends string>(all: readonly T[], read: (word: string) => T | undefined) =>
	z.string().transform((text): readonly T[] => {
		const chosen = new Set(text.split(',').map(read));
		return all.filter((one) => chosen.has(one));
	});

const view = z
	.string()
	.transform((text) => text.split(',').map(Number))
	.pipe(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90), z.number().min(0).max(24)]))
	.transform(([lng, lat, zoom]): View => ({ lng, lat, zoom }));

const area = z.string().max(6000).transform(readRing).pipe(z.custom<Ring>(Array.isArray));
const day = z
	.string()
	.transform((text) => spanOf(text))
	.transform((span) => span && span.end - 1)
	.pipe(z.number());

const yes = z.literal('true').transform(() => true);
const list = z
	.string()
	.max(5000)
	.transform(readList)
	.refine((values) => values.length > 0);
const least = z
	.string()
	.regex(/^\d{1,7}$/)
	.transform(Number);

const READERS = {
	period,
	axis: period,
	mode: z.enum(['window', 'cumulative', 'incidents']),
	clock: z.enum(['publication']),
	step: z.enum(UNITS as [Unit, ...Unit[]]),
	speed: z.coerce.number().positive().max(4000),
	types: choiceOf(EVENT_TYPES, (word) => typeOfSlug.get(word)),
	statuses: choiceOf(STATUSES, (word) => STATUSES.find((one) => one === word)),
	corpus: z.enum(['examples', 'mine']),
	order: z.enum(['oldest']),
	tied: yes,
	table: yes,
	listing: z.enum(['undated', 'unplaced', 'review']),
	words: z.string().trim().min(1).max(LONGEST_ASKED),
	places: list,
	subTypes: list,
	actors: list,
	targets: list,
	targetClasses: list,
	weapons: list,
	outlets: list,
	placeKinds: list,
	dated: list,
	dead: least,
	injured: least,
	tolled: yes,
	area,
	known: day,
	coarsest: z.enum(COARSEST),
	place: z.string().min(1).max(300),
	cited: yes,
	exactly: yes,
	incident: z.string().min(1).max(300),
	article: z.string().min(1).max(300),
	compare: yes,
	language: z.enum(['fr', 'en']),
	view
};

/** The names in the address, in its order. */
const KEYS = {
	words: 'q',
	period: 'time',
	mode: 'mode',
	clock: 'clock',
	axis: 'axis',
	step: 'step',
	speed: 'speed',
	types: 'types',
	statuses: 'status',
	places: 'in',
	subTypes: 'sub',
	actors: 'actor',
	targets: 'target',
	targetClasses: 'class',
	weapons: 'weapon',
	outlets: 'outlet',
	placeKinds: 'near',
	dated: 'dated',
	dead: 'dead',
	injured: 'injured',
	tolled: 'toll',
	area: 'area',
	known: 'known',
	coarsest: 'coarsest',
	corpus: 'corpus',
	order: 'order',
	tied: 'tied',
	table: 'table',
	listing: 'list',
	place: 'place',
	cited: 'cited',
	exactly: 'exactly',
	incident: 'incident',
	article: 'article',
	compare: 'compare',
	view: 'view',
	language: 'lang'
} as const satisfies Record<keyof Query, string>;

/** Reads an address. What it cannot read is as if it were not there. */
export function parseQuery(parameters: URLSearchParams): Query {
	const query: Record<string, unknown> = {};
	for (const [key, name] of Object.entries(KEYS)) {
		const text = parameters.get(name);
		if (text === null) continue;
		const result = READERS[key as keyof Query].safeParse(text);
		if (result.success) query[key] = result.data;
	}
	return query as Query;
}

/** Reads the part of an address after « ? ». */
export const parseSearch = (search: string): Query => parseQuery(new URLSearchParams(search));

/** Writes an address that `parseQuery` reads back: « ?time=2020-01&place=irak-bagdad », or an empty string. */
export function formatQuery(query: Query): string {
	const parts: string[] = [];
	for (const [key, name] of Object.entries(KEYS)) {
		const text = wordOf(key as keyof Query, query);
		if (text !== undefined) parts.push(`${name}=${encode(text)}`);
	}
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function wordOf(key: keyof Query, query: Query): string | undefined {
	if (query[key] === undefined) return undefined;
	switch (key) {
		case 'period':
		case 'axis':
			return edtfOf(query[key] as TimeSpan);
		case 'area':
			return query.area && writeRing(query.area);
		case 'known':
			return query.known === undefined ? undefined : isoDay(query.known);
		case 'types':
			return (query.types ?? []).map((type) => SLUGS[type]).join(',') || 'none';
		case 'statuses':
			return (query.statuses ?? []).join(',') || 'none';
		case 'view':
			return query.view && [round(query.view.lng, 4), round(query.view.lat, 4), round(query.view.zoom, 2)].join(',');
		default: {
			const value = query[key];
			return Array.isArray(value) ? writeList(value as readonly string[]) : String(value);
		}
	}
}

/** Leaves readable what an address may hold: comma, slash, colon, semicolon. */
const encode = (text: string): string => encodeURIComponent(text).replace(/%(2C|2F|3A|3B)/g, decodeURIComponent);
const round = (value: number, digits: number): number => Number(value.toFixed(digits));
