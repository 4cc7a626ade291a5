import { DEMONYM_WORDS } from './demonyms.ts';
import type { Place } from './gazetteer.ts';
import { hyphenRun, type TokenRange } from './groups.ts';
import { FACILITIES } from './lexicon-facilities.ts';
import { OF } from './lexicon-context.ts';
import { CELESTIAL, CUES, GEO_ADJECTIVES } from './lexicon-features.ts';
import { ABBREVIATED, ARTICLE_BEFORE, ARTICLES, COMPOUND_PARTS, INDEFINITE } from './lexicon-scan.ts';
import type { Hit } from './scan.ts';
import { FEATURE, triggersOf } from './triggers.ts';
import type { View } from './view.ts';

/** A name of the gazetteer as it stands in the text. */
export type KnownName = { readonly end: number; readonly key: string; readonly places: readonly Place[] };

const MAX_WORDS = 8;

/** Reads the longest name of the gazetteer that begins at a capital. */
export function readName(view: View, first: number, group: TokenRange): Hit | undefined {
	if (view.isLower(first)) return undefined;
	const word = view.number(first);
	const plain = longestName(view, first);
	// « Ambassade des États-Unis à Bagdad » is for the institutions to read.
	if (plain && plain.end > first + 1 && FACILITIES.has(word) && !view.hyphened(first + 1)) return undefined;
	if (plain && holdsItself(view, first, plain)) return undefined;
	if (ARTICLES.has(word) && view.follows(first + 1)) return plain && readArticled(view, first, plain, group);
	// « sur Mars »: the planet, whatever villages share its name.
	if (CELESTIAL.has(word) && !(plain && plain.end > first + 1))
		return { first, end: first + 1, key: view.word(first), places: [], group, source: 'name', kind: 'region' };
	const known = wellWritten(view, first, withArticle(view, first, plain));
	if (!known || isInitials(view, first, known) || cutsCompound(view, first, known.end)) return undefined;
	return { first, ...known, group, source: 'name' };
}

/** « Eau » is water, « EAU » the Emirates; « Réunion de crise » and « une Réunion » are meetings, « La Réunion » is an island. */
function wellWritten(view: View, first: number, known: KnownName | undefined): KnownName | undefined {
	if (!known || known.end > first + 1) return known;
	const word = ABBREVIATED.has(view.number(first)) ? view.word(first) : undefined;
	const places = known.places.filter(({ kind, name }) => {
		if (known.key === word && kind === 'country') return view.isUpper(first);
		return !name.startsWith(SHE) || !lacksArticle(view, first);
	});
	if (places.length === known.places.length) return known;
	// The province of the name goes with its country.
	return places.some(({ kind }) => kind === 'city') ? { ...known, places } : undefined;
}

const SHE = 'La ';

/** Begins a sentence without an article, or has one that no place has. */
function lacksArticle(view: View, first: number): boolean {
	if (INDEFINITE.has(view.number(first - 1))) return true;
	return view.startsSentence(first) && !/^[(:–—,-]?$/.test(view.word(first + 1));
}

/** « Etat de Zamfara » is Zamfara after a cue; « Territoire de Belfort » is not Belfort. */
function holdsItself(view: View, first: number, { end, places }: KnownName): boolean {
	if (!CUES.has(view.number(first)) || !OF.has(view.number(first + 1)) || end < first + 3) return false;
	const inner = view.find(view.key(first + 2, end));
	return inner.some((place) => places.includes(place));
}

/** Grows a key word by word while the gazetteer has a longer name. */
export function longestName(view: View, first: number, article = ''): KnownName | undefined {
	const country = view.isUpper(first) ? ABBREVIATED.get(view.number(first)) : undefined;
	const place = country && view.gazetteer.get(`country:${country}`);
	if (place) return { end: first + 1, key: view.word(first), places: [place] };
	let best: KnownName | undefined;
	let key = article + view.word(first);
	for (let end = first + 1; ; end++) {
		if (mayEnd(view, first, end, best)) {
			const places = view.find(key);
			if (places.length > 0) best = { end, key, places };
		}
		if (end - first > MAX_WORDS || !view.follows(end) || view.startsSentence(end)) return best;
		if (!view.gazetteer.hasPrefix(key)) return best;
		key += ` ${view.word(end)}`;
	}
}

/** A name ends with a capital, or with an adjective: « Union soviétique », « Asie centrale », but not « Paris est ». */
function mayEnd(view: View, first: number, end: number, shorter: KnownName | undefined): boolean {
	const last = end - 1;
	if (last === first || !view.isLower(last) || view.hyphened(last)) return true;
	if (!shorter || triggersOf(view.number(first)) & FEATURE) return true;
	return GEO_ADJECTIVES.has(view.number(last)) || DEMONYM_WORDS.has(view.number(last));
}

/** « Le Caire », « La Haye »; at the start of a sentence « La France » is only France. */
function readArticled(view: View, first: number, plain: KnownName, group: TokenRange): Hit | undefined {
	if (plain.end < first + 2) return undefined;
	const inner = longestName(view, first + 1);
	if (inner && view.startsSentence(first) && fameOf(inner.places) >= fameOf(plain.places)) return undefined;
	return { first, ...plain, group, source: 'name' };
}

const fameOf = (places: readonly Place[]): number =>
	places.reduce((most, { population, kind }) => Math.max(most, kind === 'country' ? Infinity : population), 0);

/** « au Caire », « du Mans »: the article hides in the preposition, the name has it. */
function withArticle(view: View, first: number, plain: KnownName | undefined): KnownName | undefined {
	const article = ARTICLE_BEFORE.get(view.number(first - 1));
	if (!article || plain?.places[0]?.kind === 'country') return plain;
	const full = longestName(view, first, `${article} `);
	if (!full || (plain && plain.end > full.end)) return plain;
	if (!plain || plain.end < full.end) return full;
	return { ...plain, places: [...full.places, ...plain.places.filter((place) => !full.places.includes(place))] };
}

/** « EI », « ONU »: letters of an organisation, though some village has the name. */
function isInitials(view: View, first: number, { end }: KnownName): boolean {
	if (!view.isUpper(first) || end > first + 1) return false;
	return view.word(first).length <= 3 && !ABBREVIATED.has(view.number(first));
}

/** « Vaury » in « Saint-Vaury » is no place of its own, « Nice » in « Paris-Nice » and « Iran » in « pro-Iran » are. */
function cutsCompound(view: View, first: number, end: number): boolean {
	const before = hyphenRun(view, first).first;
	const after = hyphenRun(view, end - 1).end;
	const whole = (from: number, to: number, beside: number) =>
		COMPOUND_PARTS.has(view.number(beside)) || view.find(view.key(from, to)).length > 0;
	return (before < first && !whole(before, first, first - 1)) || (end < after && !whole(end, after, end));
}
