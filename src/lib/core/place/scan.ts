import type { PlaceKind } from '../model.ts';
import { DEMONYMS, DEMONYM_STARTS, type Demonym } from './demonyms.ts';
import { periphrasisLength } from './descriptions.ts';
import { readFeature } from './features.ts';
import { readNumbered } from './numbered.ts';
import type { Place } from './gazetteer.ts';
import { groupEnd, hyphenRun, type TokenRange } from './groups.ts';
import { ABBREVIATED, ARTICLE_BEFORE, ARTICLES, COMPOUND_PARTS } from './lexicon-scan.ts';
import { FACILITIES } from './lexicon-facilities.ts';
import { CELESTIAL, GEO_ADJECTIVES } from './lexicon-features.ts';
import { OFFICES } from './lexicon-organisations.ts';
import { DEMONYM, FEATURE, NOUN, OPENER, PHRASE, triggersOf } from './triggers.ts';
import type { View } from './view.ts';

/** A stretch of text that may be a place: found in the gazetteer, or built like a place's name. */
export type Hit = TokenRange & {
	readonly key: string;
	readonly places: readonly Place[];
	/** The run of capitals it stands in. */
	readonly group: TokenRange;
	/** feature: « mer Noire », the noun says what it is; unknown: a capitalised name that no row knows. */
	readonly source: 'name' | 'feature' | 'unknown';
	readonly kind?: PlaceKind;
};

export type DemonymHit = TokenRange & { readonly demonym: Demonym };

export type Scan = {
	readonly hits: readonly Hit[];
	readonly demonyms: readonly DemonymHit[];
	readonly groups: readonly TokenRange[];
	/** Tokens that may begin an institution or a description: « ambassade », « capitale ». */
	readonly nouns: readonly number[];
};

/** Walks over the tokens once and collects all that may name a place. Linear in the number of tokens. */
export function scan(view: View): Scan {
	const hits: Hit[] = [];
	const demonyms: DemonymHit[] = [];
	const groups: TokenRange[] = [];
	const nouns: number[] = [];
	const { tokens } = view;
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index];
		if (!token || token.shape === 'punctuation') continue;
		const bits = triggersOf(token.folded);
		if (token.shape === 'lower' && bits === 0) continue;
		const phrase = bits & PHRASE ? periphrasisLength(view, index) : 0;
		if (phrase > 0) {
			nouns.push(index);
			index += phrase - 1;
			continue;
		}
		const built = (bits & FEATURE ? readFeature(view, index) : undefined) ?? readNumbered(view, index, hits);
		if (built) {
			hits.push(built);
			index = built.end - 1;
			continue;
		}
		if (token.shape === 'number') continue;
		if (bits & NOUN) nouns.push(index);
		if (token.shape === 'lower') {
			const demonym = bits & DEMONYM ? readDemonym(view, index) : undefined;
			if (!demonym) continue;
			demonyms.push(demonym);
			index = demonym.end - 1;
			continue;
		}
		if (bits & OPENER && view.opens(index) && !view.hyphened(index + 1)) continue;
		const group = { first: index, end: groupEnd(view, index) };
		groups.push(group);
		index = scanGroup(view, group, { hits, demonyms, nouns }) - 1;
	}
	return { hits, demonyms, groups, nouns };
}

type Sink = { hits: Hit[]; demonyms: DemonymHit[]; nouns: number[] };

function scanGroup(view: View, group: TokenRange, { hits, demonyms, nouns }: Sink): number {
	const before = hits.length;
	let end = group.end;
	let other = false;
	for (let index = group.first; index < group.end;) {
		if (index > group.first && triggersOf(view.word(index)) & NOUN) nouns.push(index);
		const hit = readName(view, index, group);
		const demonym = hit?.places[0]?.kind === 'country' ? undefined : readDemonym(view, index);
		if (hit && !(demonym && hit.end <= demonym.end && !view.word(index).endsWith('e'))) {
			hits.push(hit);
			index = hit.end;
			end = Math.max(end, hit.end);
		} else if (demonym) {
			demonyms.push(demonym);
			other = true;
			index = demonym.end;
		} else index++;
	}
	if (hits.length === before && !other) {
		const unknown = readUnknown(view, group);
		if (unknown) hits.push(unknown);
	}
	return end;
}

/** The longest name of the gazetteer that begins here, whole words joined by hyphens only. */
function readName(view: View, first: number, group: TokenRange): Hit | undefined {
	if (view.tokens[first]?.shape === 'lower') return undefined;
	const plain = longest(view, first);
	// « Ambassade des États-Unis à Bagdad » is for the institutions to read.
	if (plain && plain.end > first + 1 && FACILITIES.has(view.word(first)) && !view.hyphened(first + 1)) return undefined;
	const word = view.word(first);
	if (ARTICLES.has(word) && view.follows(first + 1)) {
		if (!plain || plain.end < first + 2) return undefined;
		const inner = longest(view, first + 1);
		if (inner && view.startsSentence(first) && population(inner.places) >= population(plain.places)) return undefined;
		return { first, end: plain.end, key: plain.key, places: plain.places, group, source: 'name' };
	}
	// « sur Mars »: the planet, whatever villages share its name.
	if (CELESTIAL.has(word) && !(plain && plain.end > first + 1))
		return { first, end: first + 1, key: word, places: [], group, source: 'name', kind: 'region' };
	const known = withArticle(view, first, plain);
	if (!known) return undefined;
	if (view.tokens[first]?.shape === 'upper' && known.end === first + 1 && word.length <= 3 && !ABBREVIATED.has(word))
		return undefined;
	if (cutsCompound(view, first, known.end)) return undefined;
	return { first, ...known, group, source: 'name' };
}

export type Known = { readonly end: number; readonly key: string; readonly places: readonly Place[] };

/** Grows a key word by word while the gazetteer has a longer name. */
export function longest(view: View, first: number, start = ''): Known | undefined {
	let best: Known | undefined;
	let key = start + view.word(first);
	const country = ABBREVIATED.get(view.word(first));
	if (country && view.tokens[first]?.shape === 'upper') {
		const place = view.gazetteer.get(`country:${country}`);
		if (place) return { end: first + 1, key: view.word(first), places: [place] };
	}
	for (let end = first + 1; ; end++) {
		if (mayEnd(view, first, end, best)) {
			const places = view.find(key);
			if (places.length > 0) best = { end, key, places };
		}
		if (end - first > 8 || !view.follows(end) || view.startsSentence(end) || !view.gazetteer.hasPrefix(key))
			return best;
		key += ` ${view.word(end)}`;
	}
}

/** A name ends with a capital, or with an adjective: « Union soviétique », « Asie centrale », but not « Paris est ». */
function mayEnd(view: View, first: number, end: number, shorter: Known | undefined): boolean {
	const last = end - 1;
	if (last === first || view.tokens[last]?.shape !== 'lower' || view.hyphened(last)) return true;
	return (
		!shorter ||
		(triggersOf(view.word(first)) & FEATURE) !== 0 ||
		GEO_ADJECTIVES.has(view.word(last)) ||
		DEMONYMS.has(view.word(last))
	);
}

/** « au Caire », « du Mans »: the article hides in the preposition, the name has it. */
function withArticle(view: View, first: number, plain: Known | undefined): Known | undefined {
	const article = ARTICLE_BEFORE.get(view.word(first - 1));
	if (!article || plain?.places[0]?.kind === 'country') return plain;
	const full = longest(view, first, `${article} `);
	if (!full || (plain && plain.end > full.end)) return plain;
	if (!plain || plain.end < full.end) return full;
	return { ...plain, places: [...full.places, ...plain.places.filter((place) => !full.places.includes(place))] };
}

/** « Vaury » in « Saint-Vaury » is no place of its own, « Nice » in « Paris-Nice » and « Iran » in « pro-Iran » are. */
function cutsCompound(view: View, first: number, end: number): boolean {
	const before = hyphenRun(view, first).first;
	const after = hyphenRun(view, end - 1).end;
	const whole = (from: number, to: number, beside: number) =>
		COMPOUND_PARTS.has(view.word(beside)) || view.find(view.key(from, to)).length > 0;
	return (before < first && !whole(before, first, first - 1)) || (end < after && !whole(end, after, end));
}

function readDemonym(view: View, index: number): DemonymHit | undefined {
	const word = view.word(index);
	if (DEMONYM_STARTS.has(word) && view.hyphened(index + 1)) {
		const demonym = DEMONYMS.get(`${word} ${view.word(index + 1)}`);
		if (demonym) return { first: index, end: index + 2, demonym };
	}
	const demonym = DEMONYMS.get(word);
	return demonym && { first: index, end: index + 1, demonym };
}

/** A name that no row knows; whether it is a place is for the evidence to say. */
function readUnknown(view: View, { first, end }: TokenRange): Hit | undefined {
	const token = view.tokens[first];
	if (!token || end - first > 6 || OFFICES.has(token.folded) || /\d/.test(token.folded)) return undefined;
	if (view.opens(first) && !view.hyphened(first + 1) && !view.startsLine(first)) return undefined;
	if (token.shape === 'upper' && token.end - token.start <= 5) return undefined;
	if (token.folded.length < 3 && end - first < 2) return undefined;
	return { first, end, key: view.key(first, end), places: [], group: { first, end }, source: 'unknown' };
}

const population = (places: readonly Place[]): number =>
	places.reduce((most, { population, kind }) => Math.max(most, kind === 'country' ? 1e9 : population), 0);
