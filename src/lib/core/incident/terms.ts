/** What a phrase that names actors or targets says, in terms that two reports can share. */
import { DEMONYMS } from '../place/demonyms.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import { tokenise } from '../text/tokens.ts';
import { NO_NAMES, PEOPLE, PROXY_WORDS, SITES } from './lexicon.ts';
import { nameKey } from './names.ts';

/** Sites and people are sets of bits, see `SITES` and `PEOPLE`. */
export type Terms = {
	readonly sites: number;
	readonly people: number;
	/** ISO 3166-1 alpha-2; « pro-IR » for those who only stand near a state. */
	readonly states: readonly string[];
	/** Keys of names of persons, groups and sites, see `nameKey`. */
	readonly names: readonly string[];
	/** Those of them that stand in a phrase without a site: persons, mostly. */
	readonly persons: readonly string[];
};

const NO_TERMS: Terms = { sites: 0, people: 0, states: [], names: [], persons: [] };

/** A capital of this many people or a country may stand for a state: « Washington ». */
const KNOWN_CITY = 150_000;

/** The terms of all these phrases together. */
export function termsOf(phrases: readonly string[], gazetteer: Gazetteer): Terms {
	if (phrases.length === 0) return NO_TERMS;
	let sites = 0;
	let people = 0;
	const states = new Set<string>();
	const names = new Set<string>();
	const persons = new Set<string>();
	for (const phrase of phrases) {
		const tokens = tokenise(phrase);
		const site = tokens.some(({ folded }) => SITES.byWord.has(folded));
		let proxy = false;
		for (let index = 0; index < tokens.length; index++) {
			const token = tokens[index];
			if (!token || token.shape === 'punctuation') continue;
			const word = token.folded;
			sites |= SITES.byWord.get(word) ?? 0;
			people |= PEOPLE.byWord.get(word) ?? 0;
			if (PROXY_WORDS.has(word)) proxy = true;
			const next = tokens[index + 1]?.folded;
			const pair = next ? `${word} ${next}` : word;
			const state = stateOf(pair, word, token.shape !== 'lower', gazetteer);
			if (state) {
				states.add(proxy ? `pro-${state.country}` : state.country);
				proxy = false;
				if (state.words === 2) index++;
			} else if (isName(token.shape, word, gazetteer)) {
				names.add(nameKey(word));
				if (!site) persons.add(nameKey(word));
			}
		}
	}
	return { sites, people, states: [...states], names: [...names], persons: [...persons] };
}

function stateOf(
	pair: string,
	word: string,
	capital: boolean,
	gazetteer: Gazetteer
): { country: string; words: number } | undefined {
	for (const [form, words] of [
		[pair, 2],
		[word, 1]
	] as const) {
		const demonym = DEMONYMS.get(form);
		if (demonym) return { country: demonym.country, words };
		if (!capital || word.endsWith("'")) continue;
		const place = gazetteer.find(form)[0];
		if (place?.country && (place.kind === 'country' || place.featureCode === 'PPLC'))
			return { country: place.country, words };
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
