/** Changes of the user's own places: checked as a whole, written, and the articles read again with them. */
import { randomUUID } from 'node:crypto';
import { foldName, type Gazetteer } from '#core';
import type { Entry, Wish } from '#lib/gazetteer/entry.ts';
import { placeIdOf } from '#lib/gazetteer/placeId.ts';
import type { OverlayResult } from '#lib/gazetteer/wire.ts';
import { follow } from '../correction/record.ts';
import { refresh } from '../ingest/ingest.ts';
import type { Language } from '../language.ts';
import type { GazetteerService } from '../service.ts';
import { troubleWith, type Trouble } from './check.ts';
import { appendLines } from './log.ts';

/** One change after the other: each is checked against what the one before has written. */
let last: Promise<unknown> = Promise.resolve();
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
	const turn = last.then(work, work);
	last = turn.catch(() => undefined);
	return turn;
}

/** Keeps all of the wishes, or none and says what is wrong with the first that does not fit. */
export async function keepWishes(
	service: GazetteerService,
	wishes: readonly Wish[],
	language: Language
): Promise<OverlayResult | (Trouble & { readonly index: number })> {
	const { own } = service;
	const gazetteer = own.gazetteer();
	for (const [index, wish] of wishes.entries()) {
		const trouble = troubleWith(wish, gazetteer, language);
		if (trouble) return { ...trouble, index };
	}
	const entries = wishes.map((wish) => stampWish(wish, gazetteer));
	appendLines(own.file, entries);
	const first = entries[0];
	return { entries, ...(first && { placeId: placeIdOf(first) }), reread: await readAgain(service) };
}

/** Takes an entry back; undefined when it does not stand. */
export async function undoEntry(service: GazetteerService, entry: string): Promise<OverlayResult | undefined> {
	const { own } = service;
	const found = own.log().entries.find((one) => one.entry === entry);
	if (!found) return undefined;
	appendLines(own.file, [{ action: 'undo', of: entry, at: new Date().toISOString() }]);
	return { entries: [found], placeId: placeIdOf(found), reread: await readAgain(service) };
}

/** Gives a wish its number, its time, and a new place its id. */
export function stampWish(wish: Wish, gazetteer: Gazetteer): Entry {
	const stamp = { entry: randomUUID(), at: new Date().toISOString() };
	if (wish.action !== 'add') return { ...wish, ...stamp };
	return { ...wish, ...stamp, place: { ...wish.place, id: wish.place.id ?? freeId(wish.place.name, gazetteer) } };
}

/** « own:poste-de-rabia », with a number where that is taken. */
function freeId(name: string, gazetteer: Gazetteer): string {
	const slug =
		foldName(name)
			.replace(/[^a-z0-9]+/g, '-')
			.slice(0, 60) || 'lieu';
	for (let number = 1; ; number++) {
		const id = number === 1 ? `own:${slug}` : `own:${slug}-${number}`;
		if (!gazetteer.get(id)) return id;
	}
}

/** Reads all articles again that were read with another gazetteer, and links their incidents. */
export async function readAgain({ store, analyser }: GazetteerService): Promise<number> {
	const count = await refresh(store, analyser);
	await follow(store, analyser, 'examples');
	await follow(store, analyser, 'mine');
	return count;
}
