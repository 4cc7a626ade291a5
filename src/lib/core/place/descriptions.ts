import type { Draft } from './draft.ts';
import type { Place } from './gazetteer.ts';
import {
	AGAIN_NOUNS,
	CAPITALS,
	CAPITAL_NOUNS,
	NO_CAPITAL,
	OTHER_CAPITAL,
	PERIPHRASES,
	TOWN_ADJECTIVES
} from './lexicon-descriptions.ts';
import { DEFINITE } from './lexicon-facilities.ts';
import { LOCATIVE, OF } from './lexicon-context.ts';
import type { View } from './view.ts';

/** What is known when descriptions are read: mentions by their first token, and the country the text is about at a token. */
export type Known = {
	readonly startsAt: ReadonlyMap<number, Draft>;
	/** Mentions in the order of the text. */
	readonly drafts: readonly Draft[];
	countryAt(token: number, except?: string): string | undefined;
};

/** Reads « la capitale irakienne », « l'État hébreu », « la ville » where they stand. */
export function readDescription(view: View, index: number, known: Known): Draft | undefined {
	const word = view.word(index);
	return (
		readPeriphrasis(view, index) ??
		(CAPITAL_NOUNS.has(word) ? readCapital(view, index, known) : undefined) ??
		(AGAIN_NOUNS.has(word) ? readAgain(view, index, known) : undefined)
	);
}

/** How many tokens a set phrase takes that begins here, 0 when none does. */
export function periphrasisLength(view: View, first: number): number {
	const phrase = (PERIPHRASES.get(view.word(first)) ?? []).find(({ words }) => isSaid(view, first, words));
	return phrase?.words.length ?? 0;
}

/** Its words, with a capital where the phrase needs one: « Maison Blanche », not a white house. */
function isSaid(view: View, first: number, words: readonly string[]): boolean {
	if (!words.every((word, offset) => view.word(first + offset) === word)) return false;
	const end = first + words.length;
	// « République islamique d'Iran » has its own name inside.
	if (OF.has(view.word(end)) && view.isCapital(end + 1)) return false;
	return NO_CAPITAL.has(words[0] ?? '') || words.some((_, offset) => view.isCapital(first + offset));
}

function readPeriphrasis(view: View, first: number): Draft | undefined {
	for (const { words, country, place: folded, seat } of PERIPHRASES.get(view.word(first)) ?? []) {
		if (!isSaid(view, first, words)) continue;
		const end = first + words.length;
		if (seat) return readSeat(view, first, end, country, folded ?? '');
		const place = folded ? placeIn(view, folded, country) : view.gazetteer.get(`country:${country}`);
		if (place) return draftOf({ first, end }, place, 'described', `stands for ${place.name}`);
	}
	return undefined;
}

/** « le Kremlin » is who sits there; « à l'Élysée », « devant la Maison Blanche » are the buildings. */
function readSeat(view: View, first: number, end: number, country: string, city: string): Draft {
	const row = view.find(view.key(first, end)).find((place) => place.kind === 'facility' || place.kind === 'district');
	const before =
		DEFINITE.has(view.word(first - 1)) && !['au', 'aux'].includes(view.word(first - 1))
			? view.word(first - 2)
			: view.word(first - 1);
	const site = LOCATIVE.has(before) || before === 'devant';
	return {
		first,
		end,
		form: site ? 'named' : 'described',
		kind: 'facility',
		place: row,
		name: row?.name ?? view.slice(first, end),
		country,
		role: site ? 'literal' : 'metonymic',
		score: 0.8,
		alternatives: [],
		why: [`seat in ${city}`]
	};
}

/** « la capitale irakienne », « la capitale de l'Irak », « la capitale ». */
function readCapital(view: View, first: number, { startsAt, countryAt }: Known): Draft | undefined {
	let end = first + 1;
	if (OTHER_CAPITAL.has(view.word(end)) && view.word(end) !== 'de') return undefined;
	let next = startsAt.get(end);
	// « la capitale alsacienne » is a capital of another rank.
	if (next?.role === 'demonym' && next.kind !== 'country') return undefined;
	let country = next?.role === 'demonym' ? next.country : undefined;
	if (!next && OF.has(view.word(end))) {
		const skip = ['la', "l'"].includes(view.word(end + 1)) ? 2 : 1;
		next = startsAt.get(end + skip);
		if (next?.kind !== 'country') return undefined;
		country = next.country;
	} else if (next && !country)
		return undefined; // « la capitale Bagdad » names itself
	else if (!country && !DEFINITE.has(view.word(first - 1))) return undefined;
	country ??= countryAt(first);
	const name = country && CAPITALS.get(country);
	const place = name && country ? placeIn(view, name, country) : undefined;
	if (!place) return undefined;
	if (next) end = next.end;
	return draftOf(
		{ first, end },
		place,
		'described',
		next ? `capital of ${country}` : `capital of the country in focus, ${country}`
	);
}

/** « la ville », « cette localité »: the town last spoken of. */
function readAgain(view: View, first: number, { drafts, startsAt }: Known): Draft | undefined {
	const kind = AGAIN_NOUNS.get(view.word(first));
	if (
		view.isCapital(first) ||
		!DEFINITE.has(view.word(first - 1)) ||
		/^(les|ces|des|aux|ses|leurs|nos)$/.test(view.word(first - 1))
	)
		return undefined;
	let end = first + 1;
	while (TOWN_ADJECTIVES.has(view.word(end))) end++;
	if (startsAt.has(end) || OF.has(view.word(end)) || view.isCapital(end) || view.hyphened(end) || view.hyphened(first))
		return undefined;
	for (let index = drafts.length - 1; index >= 0; index--) {
		const draft = drafts[index];
		if (!draft || draft.first >= first || draft.form !== 'named' || !draft.place) continue;
		if (draft.kind === kind && draft.role !== 'demonym')
			return draftOf({ first, end }, draft.place, 'bare', `again ${draft.place.name}`);
	}
	return undefined;
}

/** The best known place of that folded name in a country. */
export function placeIn(view: View, folded: string, country: string): Place | undefined {
	const places = view.find(folded).filter((place) => place.country === country);
	return (
		places.find(({ featureCode }) => featureCode === 'PPLC') ?? places.find(({ kind }) => kind === 'city') ?? places[0]
	);
}

function draftOf(range: { first: number; end: number }, place: Place, form: 'described' | 'bare', why: string): Draft {
	return {
		...range,
		form,
		kind: place.kind,
		place,
		country: place.country,
		score: form === 'bare' ? 0.6 : 0.85,
		alternatives: [],
		why: [why]
	};
}
