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
	readonly inPerson: Uint8Array;
	readonly surnames: ReadonlySet<string>;
	/** Names that the document also writes in lower case. */
	readonly lower: ReadonlySet<string>;
	readonly endsAt: ReadonlyMap<number, Hit>;
	readonly startsAt: ReadonlyMap<number, Hit>;
};

const QUOTES = new Set('«"“\'‘');
const CLOSING_QUOTES = new Set('»"”');
const DASHES = new Set(':–—-');
const AFTER_DATELINE = new Set('(–—:,');

const FORMS = 4096;

const formOf = (word: string): number =>
	(word.charCodeAt(0) * 67 + word.charCodeAt(2) * 31 + word.length) & (FORMS - 1);

/** Collects what a whole document says around its hits. */
export function surroundingsOf(view: View, hits: readonly Hit[], persons: Persons): Surroundings {
	const inPerson = new Uint8Array(view.tokens.length + 1);
	for (const { first, end, titled } of persons.ranges) inPerson.fill(titled ? 2 : 1, first, end);
	const lower = new Set<string>();
	const sought = new Set<string>();
	// Most words differ from all names in length or first letters.
	const forms = new Uint8Array(FORMS);
	for (const { key, first, end } of hits)
		if (end - first === 1) {
			sought.add(key);
			forms[formOf(key)] = 1;
		}
	for (const { shape, folded } of view.tokens)
		if (shape === 'lower' && forms[formOf(folded)] && sought.has(folded)) lower.add(folded);
	return {
		inPerson,
		surnames: persons.surnames,
		lower,
		endsAt: new Map(hits.map((hit) => [hit.end, hit])),
		startsAt: new Map(hits.map((hit) => [hit.first, hit]))
	};
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
	if (source === 'feature') return places.length > 0 ? 'feature:known' : `feature:${kind ?? 'region'}`;
	const place = places[0];
	if (!place) return source === 'unknown' ? 'unknown' : 'celestial';
	if (places.some((one) => one.kind === 'country')) return 'country';
	if (places.some(isCapital)) return 'capital';
	if (place.kind !== 'city') return `kind:${place.kind}`;
	const population = Math.max(...places.map((one) => one.population));
	return population >= 1e6 ? 'city1M' : population >= 1e5 ? 'city100k' : population >= 15e3 ? 'city15k' : 'citySmall';
}

const isCapital = ({ featureCode }: Place): boolean => featureCode === 'PPLC';

function leftSign(view: View, hit: Hit, { word, index, article, noun }: Left, { endsAt }: Surroundings): string {
	if (word === '') return article ? 'startArticle' : 'start';
	if (TO.has(word)) return article ? 'at:article' : 'at';
	if (IN.has(word)) return 'en';
	if (LOCATIVE.has(word)) return 'locative';
	if (AGENTIVE.has(word)) return 'agentive';
	if (OF.has(word)) return ofSign(noun, article);
	if (word === '(') return 'paren';
	if (COORDINATORS.has(word)) {
		const before = endsAt.get(index);
		const what = word === ',' ? 'comma' : 'and';
		return before && before.source !== 'unknown' ? `${what}AfterPlace` : what;
	}
	if (article) return 'article';
	if (CUES.has(word)) return 'cue';
	if (TITLES.has(word) && view.follows(hit.first)) return 'title';
	if (MEDIA.has(word)) return 'media';
	if (QUOTES.has(word)) return 'quote';
	if (DASHES.has(word)) return 'dash';
	if (REACHING.has(word)) return 'reached';
	if (namesRoad(view, hit, word, endsAt.get(hit.first))) return 'road';
	return view.isWord(index) ? 'bare' : 'mark';
}

/** « l'axe Gao-Ansongo »: either end of the pair. */
function namesRoad(view: View, { first, end }: Hit, word: string, before: Hit | undefined): boolean {
	if (view.hyphened(end) && ROADS.has(word)) return true;
	return before !== undefined && view.hyphened(first) && ROADS.has(leftOf(view, before.first).word);
}

function ofSign(noun: string, article: boolean): string {
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
	if (ORGANISATIONS.has(key) || ORGANISATIONS.has(view.word(end - 1))) signs.push('organisation');
	if (isClub(view, end, left) && places[0]?.kind !== 'country') signs.push('club');
	// « la région de l'Est » has the name, « les pays de l'Est » lie there.
	const cue = CUES.get(left.noun);
	if (isCompass(view, first, end) && left.word !== '(' && cue !== 'admin1' && cue !== 'admin2') signs.push('compass');
	if (token?.shape === 'upper') signs.push(token.end - token.start <= 4 ? 'acronym' : 'upper');
	if (view.startsSentence(first)) signs.push('sentenceStart');
	const person = around.inPerson[first];
	if (person) signs.push(person === 2 ? 'titled' : 'person');
	if (!single) return;
	if (!person && around.surnames.has(key)) signs.push('surname');
	if (HOMOGRAPHS.has(key) && !places.some(isCapital)) signs.push('homograph');
	if (OFFICES.has(key) && !view.hyphened(end)) signs.push('office');
	if (FIRST_NAMES.has(key)) {
		signs.push('firstName');
		if (!person && !left.article && isAmongFirstNames(view, first)) signs.push('person');
	}
	if (around.lower.has(key)) signs.push('lowerElsewhere');
	if (BRANDED.has(key) && !IN.has(left.word) && BRANDS.has(view.word(end)) && view.follows(end)) signs.push('brand');
}

/** « Maurice et Dominique »: two first names and nothing before the first that places it. */
function isAmongFirstNames(view: View, first: number): boolean {
	const from = isListedName(view, first - 2) && JOINERS.has(view.word(first - 1)) ? first - 2 : first;
	if (from === first && !(JOINERS.has(view.word(first + 1)) && isListedName(view, first + 2))) return false;
	const { word, article } = leftOf(view, from);
	return !article && !LOCATIVE.has(word) && !TO.has(word) && !IN.has(word);
}

const JOINERS = new Set([',', 'et', 'ou']);

const isListedName = (view: View, index: number): boolean =>
	FIRST_NAMES.has(view.word(index)) && view.isCapital(index) && !view.hyphened(index) && !view.hyphened(index + 1);

/** « AS Rome », « Olympique de Marseille », « Paris SG ». */
function isClub(view: View, end: number, left: Left): boolean {
	const before = OF.has(left.word) ? left.nounIndex : left.index;
	if (CLUBS.has(view.word(before)) && view.isCapital(before) && !left.article) return true;
	return CLUB_TAILS.has(view.word(end)) && view.isCapital(end) && view.follows(end);
}

function isCompass(view: View, first: number, end: number): boolean {
	for (let index = first; index < end; index++) if (!DIRECTIONS.has(view.word(index))) return false;
	return true;
}

function addNeighbourSigns(view: View, { first, end, group }: Hit, around: Surroundings, signs: string[]): void {
	if (view.hyphened(first)) signs.push(around.endsAt.has(first) ? 'pair' : 'hyphenBefore');
	else if (first > group.first) signs.push(TITLES.has(view.word(first - 1)) ? 'afterTitle' : 'afterCapital');
	if (view.hyphened(end)) signs.push(around.startsAt.has(end) ? 'pair' : 'hyphenAfter');
	else if (end < group.end) signs.push('beforeCapital');
}

function addRightSigns(view: View, { first, end }: Hit, { startsAt }: Surroundings, signs: string[]): void {
	const next = view.word(end);
	if (next === ')' && view.word(first - 1) === '(') signs.push('parens');
	if (next === '(' || next === ',') {
		const after = startsAt.get(end + 1) ?? (LOCATIVE.has(view.word(end + 1)) ? startsAt.get(end + 2) : undefined);
		if (after && after.source !== 'unknown') signs.push(next === '(' ? 'containerInParens' : 'placeAfterComma');
	}
	if (view.startsLine(first) && AFTER_DATELINE.has(next)) signs.push('dateline');
	if (CLOSING_QUOTES.has(next)) signs.push('quoteAfter');
}
