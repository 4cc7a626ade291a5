/** Reads a sentence with the bundled gazetteer. */
import { prepare, type PlaceMention } from '#core';
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { readPlaces } from '../../../src/lib/core/place/places.ts';

export function read(text: string): PlaceMention[] {
	return readPlaces(prepare({ id: 'test', text }), loadGazetteer());
}

/** Names of places, without demonyms, descriptions and bare nouns. */
export const names = (text: string): string[] =>
	read(text)
		.filter(({ form, role }) => form === 'named' && role !== 'demonym')
		.map((mention) => mention.text);

/** The mention with these words; throws when there is none, with what there is. */
export function mention(text: string, words: string): PlaceMention {
	const mentions = read(text);
	const found = mentions.find((one) => one.text === words);
	if (!found) throw new Error(`no « ${words} » among ${mentions.map((one) => `« ${one.text} »`).join(', ')}`);
	return found;
}
