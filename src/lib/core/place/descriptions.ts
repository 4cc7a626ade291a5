import { describe, type Draft } from './draft.ts';
import type { Known } from './known.ts';
import { OF } from './lexicon-context.ts';
import {
	AGAIN_NOUNS,
	CAPITALS,
	CAPITAL_NOUNS,
	OTHER_CAPITAL,
	PLURAL_DETERMINERS,
	TOWN_ADJECTIVES
} from './lexicon-descriptions.ts';
import { DEFINITE } from './lexicon-facilities.ts';
import { ARTICLES } from './lexicon-scan.ts';
import { placeIn, readPeriphrasis } from './periphrases.ts';
import type { View } from './view.ts';

/** Reads « la capitale irakienne », « l'État hébreu », « la ville » where they stand. */
export function readDescription(view: View, index: number, known: Known): Draft | undefined {
	const word = view.number(index);
	if (CAPITAL_NOUNS.has(word)) return readCapital(view, index, known);
	return readPeriphrasis(view, index) ?? (AGAIN_NOUNS.has(word) ? readAgain(view, index, known) : undefined);
}

/** « la capitale irakienne », « la capitale de l'Irak », « la capitale ». */
function readCapital(view: View, first: number, known: Known): Draft | undefined {
	const after = first + 1;
	if (OTHER_CAPITAL.has(view.number(after))) return undefined;
	const named = ownerOfCapital(view, after, known);
	// « la capitale Bagdad » names itself, « la capitale alsacienne » is of another rank.
	if (named ? named.kind !== 'country' : known.startsAt(after) || OF.has(view.number(after))) return undefined;
	if (!named && !DEFINITE.has(view.number(first - 1))) return undefined;
	const country = named ? named.country : known.countryAt(first);
	const name = country && CAPITALS.get(country);
	const place = name && country ? placeIn(view, name, country) : undefined;
	const why = named ? `capital-of: ${country}` : `capital-in-focus: ${country}`;
	return place && describe({ first, end: named ? named.end : after }, place, 'described', why);
}

function ownerOfCapital(view: View, after: number, { startsAt }: Known): Draft | undefined {
	const demonym = startsAt(after);
	if (demonym) return demonym.role === 'demonym' ? demonym : undefined;
	if (!OF.has(view.number(after))) return undefined;
	return startsAt(ARTICLES.has(view.number(after + 1)) ? after + 2 : after + 1);
}

/** « la ville », « cette localité »: the town last spoken of. */
function readAgain(view: View, first: number, { lastNamed, startsAt }: Known): Draft | undefined {
	const before = view.number(first - 1);
	if (view.isCapital(first) || !DEFINITE.has(before) || PLURAL_DETERMINERS.has(before)) return undefined;
	let end = first + 1;
	while (TOWN_ADJECTIVES.has(view.number(end))) end++;
	if (startsAt(end) || OF.has(view.number(end)) || view.isCapital(end)) return undefined;
	if (view.hyphened(end) || view.hyphened(first)) return undefined;
	const place = lastNamed(AGAIN_NOUNS.get(view.number(first)) ?? 'city')?.place;
	return place && describe({ first, end }, place, 'bare', `again: ${place.name}`);
}
