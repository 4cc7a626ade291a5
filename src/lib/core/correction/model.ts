/**
 * What a person put right, as events beside the analysis: never edited, only followed by others. The analysis itself stays
 * as it was; `apply.ts` lays the events that stand over it.
 */
import { z } from 'zod';
import type { Report } from '../model.ts';

const text = (most: number) => z.string().trim().min(1).max(most);

/**
 * Words of an article, found again after another analysis: the range first, else what overlaps it (see `anchor.ts`). The id of
 * an article is made from its text, so that offsets never drift.
 */
export const Anchor = z.strictObject({
	articleId: text(500),
	start: z.number().int().min(0),
	end: z.number().int().min(0),
	/** The words themselves: `text.slice(start, end)`. */
	words: z.string().max(1000)
});
export type Anchor = z.infer<typeof Anchor>;

/** How far a correction reaches: these words, the same words in the article, the same words in every article of the corpus. */
export const Scope = z.enum(['mention', 'article', 'everywhere']);
export type Scope = z.infer<typeof Scope>;

const PLACE_KINDS = ['country', 'admin1', 'admin2', 'city', 'district', 'facility', 'region', 'water'] as const;

/** A row of the gazetteer by its id, or a point that a person put on the map. */
export const ChosenPlace = z.strictObject({
	placeId: text(300).optional(),
	name: text(300),
	kind: z.enum(PLACE_KINDS),
	country: z
		.string()
		.regex(/^[A-Z]{2}$/)
		.optional(),
	lat: z.number().min(-90).max(90).nullable(),
	lng: z.number().min(-180).max(180).nullable(),
	radiusKm: z.number().min(0).max(5000)
});
export type ChosenPlace = z.infer<typeof ChosenPlace>;

const EVENT_TYPES = [
	'Battles',
	'Explosions/Remote violence',
	'Violence against civilians',
	'Protests',
	'Riots',
	'Strategic developments',
	'Diplomacy',
	'Disaster'
] as const;
const STATUSES = ['happened', 'denied', 'threatened', 'planned'] as const;

/** What the analysis said where the correction was made: « article » and « everywhere » reach what says the same. */
const Was = z.strictObject({ words: z.string().max(1000), value: z.string().max(1000) });

const target = Anchor.extend({ of: z.enum(['report', 'mention']) });
const reach = { target, scope: Scope.default('mention'), was: Was.optional() };
const anchors = z.array(Anchor).min(1).max(500);
const field = z.string().trim().max(1000).nullable();

export const Action = z.discriminatedUnion('kind', [
	/** A report or a mention is at another place; null: at none. */
	z.strictObject({ kind: z.literal('move'), ...reach, place: ChosenPlace.nullable() }),
	/** EDTF; null: no date can be given. */
	z.strictObject({ kind: z.literal('redate'), ...reach, date: z.string().max(60).nullable() }),
	z.strictObject({
		kind: z.literal('retype'),
		...reach,
		eventType: z.enum(EVENT_TYPES),
		subEventType: text(80),
		status: z.enum(STATUSES).optional()
	}),
	/** No incident at all. */
	z.strictObject({ kind: z.literal('reject'), ...reach }),
	/** These reports are not the same incident as those. */
	z.strictObject({ kind: z.literal('split'), part: anchors, rest: anchors }),
	z.strictObject({ kind: z.literal('merge'), part: anchors, rest: anchors }),
	/** What is known of an article better than it says itself; null empties a field. */
	z.strictObject({
		kind: z.literal('article'),
		articleId: text(500),
		fields: z
			.strictObject({ published: field, title: field, outlet: field, agency: field, url: field })
			.partial()
			.refine((fields) => Object.keys(fields).length > 0, { message: 'published, title, outlet, agency, url' })
	}),
	z.strictObject({
		kind: z.literal('review'),
		targets: anchors,
		state: z.enum(['automatic', 'reviewed', 'contested']),
		note: z.string().trim().max(1000).optional()
	}),
	/** A private home, or words that hurt to read. */
	z.strictObject({
		kind: z.literal('flag'),
		targets: anchors,
		sensitive: z.boolean().optional(),
		graphic: z.boolean().optional()
	}),
	/** Takes a correction back; an undo can be undone. */
	z.strictObject({ kind: z.literal('undo'), of: text(100) })
]);
export type Action = z.infer<typeof Action>;
export type ActionKind = Action['kind'];

/** One event of the log. `at` is an ISO 8601 instant in UTC. */
export const Correction = z.strictObject({
	id: text(100),
	at: z.iso.datetime(),
	by: text(80),
	corpus: z.enum(['examples', 'mine']),
	action: Action
});
export type Correction = z.infer<typeof Correction>;

/** « lecture automatique », « relu » or « contesté ». */
export type ReviewState = 'automatic' | 'reviewed' | 'contested';

/** What corrections make of a report; each key is there only when it says something. */
export type Corrected = {
	readonly review?: Exclude<ReviewState, 'automatic'>;
	/** What was put right, with what the analysis had said: `before.place` missing means it had none. */
	readonly corrected?: readonly ('place' | 'date' | 'type' | 'status')[];
	readonly before?: Partial<
		Pick<Report, 'place' | 'date' | 'datePrecision' | 'span' | 'eventType' | 'subEventType' | 'status'>
	>;
	/** A person said that it tells of no incident: it stands in no incident any more. */
	readonly rejected?: boolean;
	/** Set by a person, over what the lexicons say; false takes their word back. */
	readonly sensitive?: boolean;
	readonly graphic?: boolean;
};
