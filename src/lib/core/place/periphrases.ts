import { describe, draftOf, type Draft } from './draft.ts';
import type { Place } from './gazetteer.ts';
import { leftOf } from './left.ts';
import { LOCATIVE, OF, TO } from './lexicon-context.ts';
import { NO_CAPITAL, PERIPHRASES, type Periphrasis, WITH_ARTICLE } from './lexicon-descriptions.ts';
import type { TokenRange } from './groups.ts';
import type { View } from './view.ts';

/** How many tokens a set phrase takes that begins here, 0 when none does. */
export function periphrasisLength(view: View, first: number): number {
	return phraseAt(view, first)?.words.length ?? 0;
}

/** Reads « l'État hébreu », « l'Hexagone », « le Kremlin ». */
export function readPeriphrasis(view: View, first: number): Draft | undefined {
	const phrase = phraseAt(view, first);
	if (!phrase) return undefined;
	const range = { first, end: first + phrase.words.length };
	if (phrase.seat) return readSeat(view, range, phrase);
	const { country, place: folded } = phrase;
	const place = folded ? placeIn(view, folded, country) : view.gazetteer.get(`country:${country}`);
	return place && describe(range, place, 'described', `stands-for: ${place.name}`);
}

function phraseAt(view: View, first: number): (Periphrasis & { readonly words: readonly string[] }) | undefined {
	return PERIPHRASES.get(view.number(first))?.find(({ words }) => isSaid(view, first, words));
}

/** Its words, with a capital where the phrase needs one: « Maison Blanche », not a white house. */
function isSaid(view: View, first: number, words: readonly string[]): boolean {
	if (!words.every((word, offset) => view.word(first + offset) === word)) return false;
	const end = first + words.length;
	if (words.length === 1 && WITH_ARTICLE.has(words[0] ?? '') && view.word(first - 1) !== 'la') return false;
	// « République islamique d'Iran » has its own name inside.
	if (OF.has(view.number(end)) && view.isCapital(end + 1)) return false;
	return NO_CAPITAL.has(words[0] ?? '') || words.some((_, offset) => view.isCapital(first + offset));
}

/** « le Kremlin » is who sits there; « à l'Élysée », « devant la Maison Blanche » are the buildings. */
function readSeat(view: View, { first, end }: TokenRange, { country, place: town }: Periphrasis): Draft {
	const row = view.find(view.key(first, end)).find(({ kind }) => kind === 'facility' || kind === 'district');
	const before = leftOf(view, first).word;
	const site = LOCATIVE.has(before) || TO.has(before);
	return draftOf({
		first,
		end,
		form: site ? 'named' : 'described',
		kind: 'facility',
		place: row,
		name: row?.name ?? view.slice(first, end),
		country,
		role: site ? 'literal' : 'metonymic',
		score: 0.8,
		why: [`seat-in: ${town ?? country}`]
	});
}

/** The best known place of that folded name in a country: its capital, a town, anything. */
export function placeIn(view: View, folded: string, country: string): Place | undefined {
	const places = view.find(folded).filter((place) => place.country === country);
	return (
		places.find(({ featureCode }) => featureCode === 'PPLC') ?? places.find(({ kind }) => kind === 'city') ?? places[0]
	);
}
