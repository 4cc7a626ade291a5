/** What a phrase that names actors or targets says, in terms that two reports can share. */
import { DEMONYMS } from '../place/demonyms.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import { tokenise } from '../text/tokens.ts';
import { LOCATIVES, NO_NAMES, NUMERALS, PEOPLE, PROXY_WORDS, SITES } from './lexicon.ts';
import { nameKey } from './names.ts';

/** Sites and people are sets of bits, see `SITES` and `PEOPLE`. */
export type Terms = {
	readonly sites: number;
	readonly people: number;
	/** ISO 3166-1 alpha-2; « pro-IR » for those who only stand near a state. */
	readonly states: readonly string[];
	/** « deux bases » as a number and a set of sites. */
	readonly counted: readonly string[];
	/** Keys of names of persons, groups and sites, see `nameKey`. */
	readonly names: readonly string[];
	/** Those of them that stand in a phrase without a site: persons, mostly. */
	readonly persons: readonly string[];
};

const NO_TERMS: Terms = { sites: 0, people: 0, states: [], counted: [], names: [], persons: [] };

/** A capital of this many people or a country may stand for a state: « Washington ». */
const KNOWN_CITY = 150_000;

/** The terms of all these phrases together. With `capitals`, « Washington » is a state: those who act, not where it hits. */
export function termsOf(phrases: readonly string[], gazetteer: Gazetteer, { capitals = false } = {}): Terms {
	if (phrases.length === 0) return NO_TERMS;
	const found: Found = {
		sites: 0,
		people: 0,
		states: new Set(),
		counted: new Set(),
		names: new Set(),
		persons: new Set()
	};
	for (const phrase of phrases) addPhrase(phrase, found, gazetteer, capitals);
	const { sites, people, states, counted, names, persons } = found;
	return { sites, people, states: [...states], counted: [...counted], names: [...names], persons: [...persons] };
}

type Found = {
	sites: number;
	people: number;
	states: Set<string>;
	counted: Set<string>;
	names: Set<string>;
	persons: Set<string>;
};

function addPhrase(phrase: string, found: Found, gazetteer: Gazetteer, capitals: boolean): void {
	const tokens = tokenise(phrase).filter(({ shape }) => shape !== 'punctuation');
	// « base d'Aïn al-Assad » names a site, « physicien nucléaire Mohsen Fakhrizadeh » a person.
	const kind = tokens.find(({ folded }) => SITES.byWord.has(folded) || PEOPLE.byWord.has(folded))?.folded ?? '';
	const isSite = SITES.byWord.has(kind) && !PEOPLE.byWord.has(kind);
	let proxy = false;
	for (let index = 0; index < tokens.length; index++) {
		const word = tokens[index]?.folded ?? '';
		const shape = tokens[index]?.shape ?? 'lower';
		found.sites |= SITES.byWord.get(word) ?? 0;
		found.people |= PEOPLE.byWord.get(word) ?? 0;
		const count = SITES.byWord.has(word) ? numberOf(tokens[index - 1]?.folded ?? '') : 0;
		if (count > 1) found.counted.add(`${count} ${SITES.byWord.get(word) ?? 0}`);
		if (PROXY_WORDS.has(word)) proxy = true;
		const state = stateOf(`${word} ${tokens[index + 1]?.folded ?? ''}`, word, shape !== 'lower', gazetteer);
		if (state) {
			if ((capitals || !state.capital) && !LOCATIVES.has(tokens[index - 1]?.folded ?? ''))
				found.states.add(proxy ? `pro-${state.country}` : state.country);
			proxy = false;
			index += state.words - 1;
		} else if (isName(shape, word, gazetteer)) {
			found.names.add(nameKey(word));
			if (!isSite) found.persons.add(nameKey(word));
		}
	}
}

const numberOf = (word: string): number => NUMERALS.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : 0);

type State = { readonly country: string; readonly words: number; readonly capital: boolean };

function stateOf(pair: string, word: string, upper: boolean, gazetteer: Gazetteer): State | undefined {
	for (const form of [pair, word]) {
		const words = form === pair ? 2 : 1;
		const demonym = DEMONYMS.get(form);
		if (demonym) return { country: demonym.country, words, capital: false };
		if (!upper || word.endsWith("'")) continue;
		const place = gazetteer.find(form)[0];
		if (place?.country && (place.kind === 'country' || place.featureCode === 'PPLC'))
			return { country: place.country, words, capital: place.kind !== 'country' };
	}
	return undefined;
}

function isName(shape: string, word: string, gazetteer: Gazetteer): boolean {
	if (shape !== 'title' && shape !== 'upper' && shape !== 'mixed') return false;
	if (word.length < 3 || word.endsWith("'") || NO_NAMES.has(word)) return false;
	if (SITES.byWord.has(word) || PEOPLE.byWord.has(word)) return false;
	const place = gazetteer.find(word)[0];
	return !place || place.population < KNOWN_CITY;
}
