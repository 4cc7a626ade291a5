/** What a user adds to the gazetteer or puts right in it, as it is sent and kept. */
import type { PlaceName } from '#core';
import { foldName, Place } from '#core';
import { z } from 'zod';

const text = (most: number) =>
	z
		.string()
		.transform((value) => value.replace(/\s+/g, ' ').trim())
		.pipe(z.string().min(1).max(most));
const name = text(120).refine((value) => /[\p{L}\p{N}]/u.test(value) && foldName(value) !== '', { message: 'name' });
const id = z.string().min(3).max(200);
const lat = z.number().min(-90).max(90);
const lng = z.number().min(-180).max(180);
const radiusKm = z.number().positive().max(8000);
const country = z.string().regex(/^[A-Z]{2}$/, 'country');
const language = z.string().regex(/^[a-z]{2,3}$/, 'language');
const note = text(500).optional();
const kind = Place.shape.kind;

/** A name with the language it is written in: fr, en, ar, …; `und` for a local name. */
const OwnName = z.strictObject({ name, language });

const NewPlace = z.strictObject({
	/** Missing on the way in: the server names it after the place. */
	id: z
		.string()
		.regex(/^own:[a-z0-9-]{1,80}$/, 'id')
		.optional(),
	name,
	kind,
	country: country.optional(),
	lat,
	lng,
	radiusKm,
	/** Id of what contains it. */
	parent: id.optional(),
	aliases: z.array(OwnName).max(50).default([]),
	/** Where the position comes from. */
	source: text(300).optional()
});

const Changes = z
	.strictObject({
		/** The label on screen. */
		name: name.optional(),
		kind: kind.optional(),
		country: country.optional(),
		position: z.strictObject({ lat, lng }).optional(),
		radiusKm: radiusKm.optional(),
		parent: id.optional(),
		source: text(300).optional()
	})
	.refine((changes) => Object.values(changes).some((value) => value !== undefined), { message: 'changes' });

/** One wish of the user. */
export const Wish = z.discriminatedUnion('action', [
	z.strictObject({ action: z.literal('add'), place: NewPlace, note }),
	z.strictObject({ action: z.literal('correct'), placeId: id, changes: Changes, note }),
	z.strictObject({ action: z.literal('alias'), placeId: id, name, language, note }),
	z.strictObject({ action: z.literal('hide'), placeId: id, name, note })
]);
export type Wish = z.infer<typeof Wish>;

const stamp = {
	entry: z.string().regex(/^[0-9a-z-]{8,60}$/, 'entry'),
	/** ISO 8601, UTC. */
	at: z.iso.datetime()
};
const entryOf = <T extends z.ZodRawShape>(shape: z.ZodObject<T>) => shape.extend(stamp);

/** A wish as it is kept: a line of `places.jsonl`. */
export const Entry = z.discriminatedUnion('action', [
	entryOf(Wish.options[0]).extend({ place: NewPlace.required({ id: true }) }),
	entryOf(Wish.options[1]),
	entryOf(Wish.options[2]),
	entryOf(Wish.options[3])
]);
export type Entry = z.infer<typeof Entry>;

/** The line that takes an entry back. */
export const Undo = z.strictObject({ action: z.literal('undo'), of: stamp.entry, at: stamp.at });
export type Undo = z.infer<typeof Undo>;

export const Line = z.union([Undo, Entry]);

const SCRIPTS = [
	['Arab', /\p{Script=Arabic}/u],
	['Cyrl', /\p{Script=Cyrillic}/u],
	['Hebr', /\p{Script=Hebrew}/u],
	['Grek', /\p{Script=Greek}/u],
	['Hans', /\p{Script=Han}/u]
] as const;

/** A name as the gazetteer keeps it. */
export function nameOf({ name, language }: z.infer<typeof OwnName>): PlaceName {
	return { name, language, script: SCRIPTS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'Latn' };
}
