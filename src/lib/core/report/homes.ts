/**
 * Does a sentence name somebody's private home? In: its tokens and what is known to be a place. Out: yes or no.
 * The idea: a noun of a home + « de » + a person without office, or « chez » + a person; « sa maison » belongs to somebody named.
 * Known limit: a surname after « maison de » that is no place of the gazetteer is taken for a person.
 */
import type { Token } from '../model.ts';
import { FIRST_NAMES } from '../place/lexicon-people.ts';
import { WORD_SHIFT } from '../text/codes.ts';
import { tokenise } from '../text/tokens.ts';
import { WordSet } from '../text/wordset.ts';
import * as L from './lexicon/homes.ts';

/** Half-open ranges of characters that name a place, such as « Bagdad » in « les maisons de Bagdad ». */
type Ranges = readonly { readonly start: number; readonly end: number }[];

/** Does a title or quote name somebody's private home? Without the places of its article a capitalised name counts as a person. */
export const namesPrivateHome = (text: string): boolean => namesHome(tokenise(text), []);

/** The same for tokens of a sentence; `places` are the ranges of place mentions. Linear. */
export function namesHome(tokens: readonly Token[], places: Ranges): boolean {
	const read = new Reading(tokens, places);
	return tokens.some(
		({ word }, index) => (HOME_NOUNS.has(word) && read.isHome(index)) || (AT.has(word) && read.isAtSomebody(index))
	);
}

/** Can the tokens with these codes, `end` exclusive, name a home at all? Most sentences have no such word. */
export function mayNameHome(codes: readonly number[], first: number, end: number): boolean {
	for (let index = first; index < end; index++) if (HOME_SIGNS.has((codes[index] ?? 0) >> WORD_SHIFT)) return true;
	return false;
}

const HOME_NOUNS = new WordSet(L.HOME_NOUNS);
const AT = new WordSet(L.AT);
const HOME_SIGNS = new WordSet([...L.HOME_NOUNS, ...L.AT]);
const LOOK_AHEAD = 4;

class Reading {
	readonly #tokens: readonly Token[];
	readonly #places: Ranges;
	constructor(tokens: readonly Token[], places: Ranges) {
		this.#tokens = tokens;
		this.#places = places;
	}

	#word = (index: number): string => this.#tokens[index]?.folded ?? '';
	#number = (index: number): number => this.#tokens[index]?.word ?? 0;
	#isName = (index: number): boolean => {
		const token = this.#tokens[index];
		if (!token || (token.shape !== 'title' && token.shape !== 'mixed') || token.folded.endsWith("'")) return false;
		return !this.#places.some(({ start, end }) => start <= token.start && token.end <= end);
	};

	isHome(index: number): boolean {
		const noun = this.#word(index);
		// « la Maison de la Radio », « Villa Médicis »: a capital inside the sentence names an institution.
		if (index > 0 && this.#tokens[index]?.shape !== 'lower') return false;
		if (L.OF.has(this.#word(index - 1)) && L.LEGAL_LEADS.has(this.#word(index - 2))) return false;
		if (L.HOME_ADJECTIVES.has(this.#word(index + 1))) return true;
		if (L.POSSESSIVES.has(this.#word(index - 1))) return this.#isOwned(index);
		return L.OF.has(this.#word(index + 1)) && this.#isPerson(index + 1, L.ALWAYS_PRIVATE.has(noun));
	}

	/** « sa maison », but not « le Premier ministre a quitté sa résidence ». */
	#isOwned(index: number): boolean {
		const noun = this.#word(index);
		if (L.PLURAL.test(noun) || L.OFFICIAL.has(this.#word(index + 1))) return false;
		if (!L.HELD.has(noun)) return true;
		const isFormer = (at: number): boolean => L.FORMER.has(this.#word(at - 1)) || L.FORMER.has(this.#word(at - 2));
		return !this.#tokens.some(({ folded }, at) => L.OFFICES.has(folded) && !isFormer(at) && this.#isOffice(at));
	}

	/** Is what follows « de » a person who lives there privately? */
	#isPerson(of: number, always: boolean): boolean {
		let former = always;
		for (let index = of + 1; index <= of + LOOK_AHEAD; index++) {
			const word = this.#word(index);
			if (L.FORMER.has(word)) former = true;
			if (L.HONORIFICS.has(word) || (FIRST_NAMES.has(this.#number(index)) && this.#isName(index))) return true;
			if (L.OFFICES.has(word) && !former && this.#isOffice(index)) return false;
			if (L.PRIVATE_PERSONS.has(word) || (L.OFFICES.has(word) && former)) return always || this.#isOne(of, index);
			if (L.BEFORE_PERSON.has(word)) continue;
			return this.#isName(index) && !this.#isInstitution(of, index);
		}
		return false;
	}

	/** « la maison d'un juge » is a home, « maison de retraite » and « maison des étudiants » are kinds of houses. */
	#isOne(of: number, person: number): boolean {
		if (L.HOSTS.has(this.#word(person))) return true;
		const lead = this.#word(of);
		return lead === L.OF_THE || (lead !== L.OF_ALL && person > of + 1);
	}

	/** « le chef de l'État » holds an office, « le chef de la milice » does not. */
	#isOffice(index: number): boolean {
		if (!L.HALF_OFFICES.has(this.#word(index))) return true;
		for (let next = index + 1; next <= index + LOOK_AHEAD; next++) if (L.OFFICE_OF.has(this.#word(next))) return true;
		return false;
	}

	/** « la maison de la Radio », « du Peuple »: a name with an article is no person; « des Martin » is a family. */
	#isInstitution = (of: number, name: number): boolean =>
		this.#word(of) === L.OF_THE || (name > of + 1 && L.ARTICLES.has(this.#word(name - 1)));

	isAtSomebody(index: number): boolean {
		const next = this.#word(index + 1);
		for (let before = Math.max(0, index - LOOK_AHEAD); before < index; before++)
			if (L.RETURNS.has(this.#word(before))) return false;
		if (L.AT_PRONOUNS.has(next) || L.HONORIFICS.has(next)) return true;
		if (L.HOST_LEADS.has(next)) return L.HOSTS.has(this.#word(index + 2)) || L.HOSTS.has(this.#word(index + 3));
		return FIRST_NAMES.has(this.#number(index + 1)) && this.#isName(index + 1) && this.#isName(index + 2);
	}
}
