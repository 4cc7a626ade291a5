import type { PlaceKind } from '../model.ts';
import { WordSet } from '../text/wordset.ts';
import type { Place } from './gazetteer.ts';
import { leftOf, type Left } from './left.ts';
import {
	AGENTIVE,
	BODIES,
	COORDINATORS,
	HOMOGRAPHS,
	IN,
	LOCATIVE,
	MEDIA,
	NEAR,
	OF,
	REACHING,
	ROADS,
	TO
} from './lexicon-context.ts';
import { FACILITIES } from './lexicon-facilities.ts';
import { CUES, DIRECTIONS, PARTS } from './lexicon-features.ts';
import { BRANDED, BRANDS, CLUBS, CLUB_TAILS, OFFICES, ORGANISATIONS } from './lexicon-organisations.ts';
import { FIRST_NAMES, TITLES } from './lexicon-people.ts';
import type { Persons } from './persons.ts';
import type { Hit } from './scan.ts';
import type { View } from './view.ts';

/** What the signs of one hit need to know of the others. */
export type Surroundings = {
	/** By token: 1 in the name of a person, 2 with a title in front. */
	readonly inPerson: readonly number[];
	readonly surnames: ReadonlySet<string>;
	/** Names that the document also writes in lower case. */
	readonly lower: ReadonlySet<string>;
	/** All hits in the order of the text. */
	readonly hits: readonly Hit[];
};

const QUOTES = new WordSet('«"“\'‘');
const CLOSING_QUOTES = new WordSet('»"”');
const DASHES = new WordSet(':–—-');
const AFTER_DATELINE = new WordSet('(–—:,');
const OPENING = new WordSet('(');
const CLOSING = new WordSet(')');
const COMMA = new WordSet(',');

/** Collects what a whole document says around its hits. */
export function surroundingsOf(view: View, hits: readonly Hit[], persons: Persons): Surroundings {
	const inPerson = new Array<number>(view.tokens.length + 1).fill(0);
	for (const { first, end, titled } of persons.ranges) inPerson.fill(titled ? 2 : 1, first, end);
	return { inPerson, surnames: persons.surnames, lower: writtenLower(view, hits), hits };
}

/** Keys of one word that the document also writes in lower case. */
function writtenLower(view: View, hits: readonly Hit[]): ReadonlySet<string> {
	const lower = new Set<string>();
	const sought = new Set<string>();
	// Most words differ from all names in their number, or in length or first letters.
	const forms = new Array<boolean>(FORMS).fill(false);
	for (const { key, first, end } of hits)
		if (end - first === 1) {
			sought.add(key);
			forms[formOf(view, first)] = true;
		}
	for (let index = 0; index < view.tokens.length; index++) {
		if (!view.isLower(index) || !forms[formOf(view, index)]) continue;
		const word = view.word(index);
		if (sought.has(word)) lower.add(word);
	}
	return lower;
}

const FORMS = 256;

function formOf(view: View, index: number): number {
	const number = view.number(index);
	if (number > 0) return number & (FORMS - 1);
	const word = view.word(index);
	return (word.charCodeAt(0) * 67 + word.charCodeAt(word.length - 1) * 31 + word.length) & (FORMS - 1);
}

/** The hit that begins at a token. */
function startingAt(hits: readonly Hit[], token: number): Hit | undefined {
	const hit = hits[firstAfter(hits, token) - 1];
	return hit?.first === token ? hit : undefined;
}

/** The hit that ends before a token; hits never overlap. */
function endingAt(hits: readonly Hit[], token: number): Hit | undefined {
	const hit = hits[firstAfter(hits, token - 1) - 1];
	return hit?.end === token ? hit : undefined;
}

/** The position of the first hit that begins after a token. */
function firstAfter(hits: readonly Hit[], token: number): number {
	let low = 0;
	let high = hits.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((hits[middle]?.first ?? 0) <= token) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Names of all that speaks for or against a hit being a place; `weights.ts` says how much. */
export function signsOf(view: View, hit: Hit, around: Surroundings): string[] {
	const left = leftOf(view, hit.first);
	const signs = ['bias', kindSign(hit), leftSign(view, hit, left, around)];
	addNameSigns(view, hit, left, around, signs);
	addNeighbourSigns(view, hit, around, signs);
	addRightSigns(view, hit, around, signs);
	if (view.gazetteer.vouched?.(hit.key)) signs.push('vouched');
	return signs;
}

function kindSign({ places, source, kind }: Hit): string {
	if (source === 'feature') return places.length > 0 ? 'feature:known' : FEATURE_SIGNS[kind ?? 'region'];
	const place = places[0];
	if (!place) return source === 'unknown' ? 'unknown' : 'celestial';
	if (places.some((one) => one.kind === 'country')) return 'country';
	if (places.some(isCapital)) return 'capital';
	if (place.kind !== 'city') return KIND_SIGNS[place.kind];
	const population = Math.max(...places.map((one) => one.population));
	return population >= 1e6 ? 'city1M' : population >= 1e5 ? 'city100k' : population >= 15e3 ? 'city15k' : 'citySmall';
}

const KIND_SIGNS: Readonly<Record<PlaceKind, string>> = signsByKind('kind');
const FEATURE_SIGNS: Readonly<Record<PlaceKind, string>> = signsByKind('feature');

/** Written once: to put words together for each hit would cost more than to weigh them. */
function signsByKind(what: string): Record<PlaceKind, string> {
	return {
		country: `${what}:country`,
		admin1: `${what}:admin1`,
		admin2: `${what}:admin2`,
		city: `${what}:city`,
		district: `${what}:district`,
		facility: `${what}:facility`,
		region: `${what}:region`,
		water: `${what}:water`
	};
}

const isCapital = ({ featureCode }: Place): boolean => featureCode === 'PPLC';

function leftSign(view: View, hit: Hit, { word, starts, index, article, noun }: Left, { hits }: Surroundings): string {
	if (starts) return article ? 'startArticle' : 'start';
	if (TO.has(word)) return article ? 'at:article' : 'at';
	if (IN.has(word)) return 'en';
	if (LOCATIVE.has(word)) return 'locative';
	if (AGENTIVE.has(word)) return 'agentive';
	if (OF.has(word)) return ofSign(noun, article);
	if (OPENING.has(word)) return 'paren';
	if (COORDINATORS.has(word)) {
		const before = endingAt(hits, index);
		const isPlace = before && before.source !== 'unknown';
		if (COMMA.has(word)) return isPlace ? 'commaAfterPlace' : 'comma';
		return isPlace ? 'andAfterPlace' : 'and';
	}
	if (article) return 'article';
	if (CUES.has(word)) return 'cue';
	if (TITLES.has(word) && view.follows(hit.first)) return 'title';
	if (MEDIA.has(word)) return 'media';
	if (QUOTES.has(word)) return 'quote';
	if (DASHES.has(word)) return 'dash';
	if (REACHING.has(word)) return 'reached';
	if (namesRoad(view, hit, word, endingAt(hits, hit.first))) return 'road';
	return view.isWord(index) ? 'bare' : 'mark';
}

/** « l'axe Gao-Ansongo »: either end of the pair. */
function namesRoad(view: View, { first, end }: Hit, word: number, before: Hit | undefined): boolean {
	if (view.hyphened(end) && ROADS.has(word)) return true;
	return before !== undefined && view.hyphened(first) && ROADS.has(leftOf(view, before.first).word);
}

function ofSign(noun: number, article: boolean): string {
	if (CUES.has(noun)) return 'of:cue';
	if (NEAR.has(noun) || PARTS.has(noun)) return 'of:near';
	if (BODIES.has(noun)) return 'of:body';
	if (FACILITIES.has(noun)) return 'of:facility';
	if (TITLES.has(noun)) return 'of:person';
	if (MEDIA.has(noun)) return 'of:media';
	return article ? 'of:article' : 'of';
}

function addNameSigns(view: View, hit: Hit, left: Left, around: Surroundings, signs: string[]): void {
	const { first, end, key, places } = hit;
	const token = view.tokens[first];
	const single = end - first === 1;
	if (!single) signs.push(view.hyphened(first + 1) ? 'hyphens' : 'words');
	// « au Mans » has the key of « Le Mans », which is no word of the tables.
	const number = single && key === view.word(first) ? view.number(first) : 0;
	if (ORGANISATIONS.has(number) || ORGANISATIONS.has(view.number(end - 1))) signs.push('organisation');
	if (isClub(view, end, left) && places[0]?.kind !== 'country') signs.push('club');
	// « la région de l'Est » has the name, « les pays de l'Est » lie there.
	const cue = CUES.get(left.noun);
	if (isCompass(view, first, end) && !OPENING.has(left.word) && cue !== 'admin1' && cue !== 'admin2')
		signs.push('compass');
	if (token?.shape === 'upper') signs.push(token.end - token.start <= 4 ? 'acronym' : 'upper');
	if (view.startsSentence(first)) signs.push('sentenceStart');
	const person = around.inPerson[first];
	if (person) signs.push(person === 2 ? 'titled' : 'person');
	if (!single) return;
	if (!person && around.surnames.has(key)) signs.push('surname');
	if (HOMOGRAPHS.has(number) && !places.some(isCapital)) signs.push('homograph');
	if (OFFICES.has(number) && !view.hyphened(end)) signs.push('office');
	if (FIRST_NAMES.has(number)) {
		signs.push('firstName');
		if (!person && !left.article && isAmongFirstNames(view, first)) signs.push('person');
	}
	if (around.lower.has(key)) signs.push('lowerElsewhere');
	if (BRANDED.has(number) && !IN.has(left.word) && BRANDS.has(view.number(end)) && view.follows(end))
		signs.push('brand');
}

/** « Maurice et Dominique »: two first names and nothing before the first that places it. */
function isAmongFirstNames(view: View, first: number): boolean {
	const from = isListedName(view, first - 2) && JOINERS.has(view.number(first - 1)) ? first - 2 : first;
	if (from === first && !(JOINERS.has(view.number(first + 1)) && isListedName(view, first + 2))) return false;
	const { word, article } = leftOf(view, from);
	return !article && !LOCATIVE.has(word) && !TO.has(word) && !IN.has(word);
}

const JOINERS = new WordSet([',', 'et', 'ou']);

const isListedName = (view: View, index: number): boolean =>
	FIRST_NAMES.has(view.number(index)) && view.isCapital(index) && !view.hyphened(index) && !view.hyphened(index + 1);

/** « AS Rome », « Olympique de Marseille », « Paris SG ». */
function isClub(view: View, end: number, left: Left): boolean {
	const before = OF.has(left.word) ? left.nounIndex : left.index;
	if (CLUBS.has(view.number(before)) && view.isCapital(before) && !left.article) return true;
	return CLUB_TAILS.has(view.number(end)) && view.isCapital(end) && view.follows(end);
}

function isCompass(view: View, first: number, end: number): boolean {
	for (let index = first; index < end; index++) if (!DIRECTIONS.has(view.number(index))) return false;
	return true;
}

function addNeighbourSigns(view: View, { first, end, group }: Hit, around: Surroundings, signs: string[]): void {
	if (view.hyphened(first)) signs.push(endingAt(around.hits, first) ? 'pair' : 'hyphenBefore');
	else if (first > group.first) signs.push(TITLES.has(view.number(first - 1)) ? 'afterTitle' : 'afterCapital');
	if (view.hyphened(end)) signs.push(startingAt(around.hits, end) ? 'pair' : 'hyphenAfter');
	else if (end < group.end) signs.push('beforeCapital');
}

function addRightSigns(view: View, { first, end }: Hit, { hits }: Surroundings, signs: string[]): void {
	const next = view.number(end);
	if (CLOSING.has(next) && OPENING.has(view.number(first - 1))) signs.push('parens');
	const opens = OPENING.has(next);
	if (opens || COMMA.has(next)) {
		const after =
			startingAt(hits, end + 1) ?? (LOCATIVE.has(view.number(end + 1)) ? startingAt(hits, end + 2) : undefined);
		if (after && after.source !== 'unknown') signs.push(opens ? 'containerInParens' : 'placeAfterComma');
	}
	if (view.startsLine(first) && AFTER_DATELINE.has(next)) signs.push('dateline');
	if (CLOSING_QUOTES.has(next)) signs.push('quoteAfter');
}
