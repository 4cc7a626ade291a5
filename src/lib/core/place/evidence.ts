import type { DemonymHit, Hit, Scan } from './scan.ts';
import {
	AGENTIVE,
	BODIES,
	COORDINATORS,
	DETERMINERS,
	HOMOGRAPHS,
	LOCATIVE,
	MEDIA,
	NEAR,
	OF
} from './lexicon-context.ts';
import { CUES, DIRECTIONS, PARTS } from './lexicon-features.ts';
import { BRANDED, BRANDS, CLUBS, CLUB_TAILS, OFFICES, ORGANISATIONS } from './lexicon-organisations.ts';
import { FACILITIES } from './lexicon-facilities.ts';
import { FIRST_NAMES, TITLES } from './lexicon-people.ts';
import type { Persons } from './persons.ts';
import type { View } from './view.ts';
import { NAME_WEIGHTS, UNKNOWN_WEIGHTS, type Weights } from './weights.ts';

/** What stands left of a name, without its article. */
export type Left = {
	/** Folded word in front, '' at the start of a sentence. */
	readonly word: string;
	readonly index: number;
	readonly article: boolean;
	/** For « de » and its kin: the noun in front of it, adjectives skipped. */
	readonly noun: string;
	readonly nounIndex: number;
};

/** Weights for names that the gazetteer knows, and for those it does not. */
export type Tables = { readonly names: Weights; readonly unknown: Weights };
const FITTED: Tables = { names: NAME_WEIGHTS, unknown: UNKNOWN_WEIGHTS };

/** A hit with its features and the probability that it is a place. */
export type Judged = Hit & { readonly features: readonly string[]; readonly chance: number };

/** Judges every hit twice: alone, then knowing what the rest of the document says of the same name. */
export function judge(view: View, { hits, demonyms }: Scan, persons: Persons, tables: Tables = FITTED): Judged[] {
	const context = contextOf(view, hits, demonyms, persons);
	const alone = hits.map((hit) => ({ hit, features: featuresOf(view, hit, context) }));
	const best = new Map<string, number>();
	const countries = new Map<string, number>();
	for (const { hit, features } of alone) {
		const chance = chanceOf(tables, hit, features);
		best.set(hit.key, Math.max(best.get(hit.key) ?? 0, chance));
		const country = hit.places[0]?.country;
		if (country && chance > 0.8) countries.set(country, (countries.get(country) ?? 0) + 1);
	}
	for (const { demonym } of demonyms) countries.set(demonym.country, (countries.get(demonym.country) ?? 0) + 1);
	return alone.map(({ hit, features }) => {
		const all = [...features, ...documentFeatures(hit, chanceOf(tables, hit, features), best, countries)];
		return { ...hit, features: all, chance: chanceOf(tables, hit, all) };
	});
}

type Context = {
	readonly inPerson: Uint8Array;
	readonly surnames: ReadonlySet<string>;
	readonly lower: ReadonlySet<string>;
	/** Number of the hit + 1 that ends, begins at a token. */
	readonly endsAt: ReadonlyMap<number, Hit>;
	readonly startsAt: ReadonlyMap<number, Hit>;
};

function contextOf(view: View, hits: readonly Hit[], demonyms: readonly DemonymHit[], persons: Persons): Context {
	const inPerson = new Uint8Array(view.tokens.length + 1);
	for (const { first, end, titled } of persons.ranges) inPerson.fill(titled ? 2 : 1, first, end);
	const lower = new Set<string>();
	const sought = new Set(hits.map(({ key }) => key));
	for (const { shape, folded } of view.tokens) if (shape === 'lower' && sought.has(folded)) lower.add(folded);
	void demonyms;
	return {
		inPerson,
		surnames: persons.surnames,
		lower,
		endsAt: new Map(hits.map((hit) => [hit.end, hit])),
		startsAt: new Map(hits.map((hit) => [hit.first, hit]))
	};
}

function isClub(view: View, { end }: Hit, left: Left): boolean {
	const before = OF.has(left.word) ? left.nounIndex : left.index;
	if (CLUBS.has(view.word(before)) && view.isCapital(before) && !left.article) return true;
	return CLUB_TAILS.has(view.word(end)) && view.isCapital(end) && view.follows(end);
}

const isCompass = (key: string): boolean => key.split(' ').every((word) => DIRECTIONS.has(word));

/** Not even a known surname is a person after these, or when so great a place has its name. */
const PLACING = new Set([
	'en',
	'locative',
	'of:cue',
	'of:near',
	'parens',
	'containerInParens',
	'cue',
	'country',
	'capital',
	'city1M'
]);

/** Too sure for a weight, too rare to be fitted. */
const VETOES = new Set(['titled', 'organisation', 'brand', 'club', 'office', 'compass']);

/** « rue de Rivoli », « l'A7 »: the grammar is evidence enough. */
const BUILT = 0.9;

const VETOED = 0.01;

function chanceOf(tables: Tables, { source, places, kind }: Hit, features: readonly string[]): number {
	const unknown = source === 'unknown';
	const weights = unknown ? tables.unknown : tables.names;
	let sum = 0;
	let surname = false;
	let placed = false;
	for (const feature of features) {
		if (VETOES.has(feature) || (unknown && feature === 'person')) return VETOED;
		surname ||= feature === 'surname';
		placed ||= PLACING.has(feature);
		sum += weights[feature] ?? 0;
	}
	if (surname && !placed) return VETOED;
	if (source === 'feature' && places.length === 0 && (kind === 'facility' || kind === 'district')) return BUILT;
	return 1 / (1 + Math.exp(-sum));
}

/** What stands in front of a token, looking past articles and quotes. */
export function leftOf(view: View, first: number): Left {
	let index = first - 1;
	let article = false;
	if (view.startsSentence(first)) return { word: '', index, article, noun: '', nounIndex: -1 };
	const at = view.word(index);
	if (DETERMINERS.has(at)) {
		article = true;
		if (view.startsSentence(index)) return { word: '', index: index - 1, article, noun: '', nounIndex: -1 };
		index--;
	} else if (at === 'au' || at === 'aux' || at === 'du' || at === 'des') article = true;
	const word = view.word(index);
	if (!OF.has(word)) return { word, index, article, noun: '', nounIndex: -1 };
	let nounIndex = index - 1;
	// « l'armée de terre du », « le gouvernement fédéral de »: one adjective between noun and « de ».
	if (!view.startsSentence(nounIndex + 1) && isAdjective(view.word(nounIndex))) nounIndex--;
	return { word, index, article, noun: view.word(nounIndex), nounIndex };
}

const isAdjective = (word: string): boolean =>
	!CLUBS.has(word) &&
	/(al|ale|aux|ales|ien|ienne|iens|iennes|ique|iques|aire|aires|if|ive|ifs|ives|el|elle|els|elles)$/.test(word) &&
	!BODIES.has(word) &&
	!CUES.has(word) &&
	!PARTS.has(word);

function featuresOf(view: View, hit: Hit, context: Context): string[] {
	const { first, end, key } = hit;
	const features = ['bias', kindFeature(hit)];
	const left = leftOf(view, first);
	const token = view.tokens[first];
	const single = end - first === 1;
	features.push(...leftFeatures(view, hit, left, context));
	if (!single) features.push(view.hyphened(first + 1) ? 'hyphens' : 'words');
	if (single && HOMOGRAPHS.has(key) && !isCapitalCity(hit)) features.push('homograph');
	if (ORGANISATIONS.has(key) || ORGANISATIONS.has(view.word(end - 1))) features.push('organisation');
	if (single && OFFICES.has(key) && !view.hyphened(end)) features.push('office');
	if (isClub(view, hit, left)) features.push('club');
	if (single && BRANDED.has(key) && left.word !== 'en' && BRANDS.has(view.word(end)) && view.follows(end))
		features.push('brand');
	if (isCompass(key) && left.word !== '(' && !CUES.has(left.noun)) features.push('compass');
	if (single && FIRST_NAMES.has(key)) features.push('firstName');
	if (single && context.lower.has(key)) features.push('lowerElsewhere');
	if (token?.shape === 'upper') features.push(token.end - token.start <= 4 ? 'acronym' : 'upper');
	if (view.startsSentence(first)) features.push('sentenceStart');
	if (context.inPerson[first]) features.push(context.inPerson[first] === 2 ? 'titled' : 'person');
	else if (single && context.surnames.has(key)) features.push('surname');
	if (first > hit.group.first && !view.hyphened(first))
		features.push(TITLES.has(view.word(first - 1)) ? 'afterTitle' : 'afterCapital');
	if (end < hit.group.end && !view.hyphened(end)) features.push('beforeCapital');
	if (view.hyphened(first)) features.push(context.endsAt.has(first) ? 'pair' : 'hyphenBefore');
	if (view.hyphened(end)) features.push(context.startsAt.has(end) ? 'pair' : 'hyphenAfter');
	features.push(...rightFeatures(view, hit, context));
	return features;
}

function kindFeature({ places, source, kind }: Hit): string {
	if (source === 'feature') return places.length > 0 ? 'feature:known' : `feature:${kind ?? 'region'}`;
	const place = places[0];
	if (!place) return source === 'unknown' ? 'unknown' : 'celestial';
	if (places.some((one) => one.kind === 'country')) return 'country';
	if (isCapitalCity({ places })) return 'capital';
	if (place.kind !== 'city') return `kind:${place.kind}`;
	const population = Math.max(...places.map((one) => one.population));
	return population >= 1e6 ? 'city1M' : population >= 1e5 ? 'city100k' : population >= 15e3 ? 'city15k' : 'citySmall';
}

const isCapitalCity = ({ places }: Pick<Hit, 'places'>): boolean =>
	places.some(({ featureCode }) => featureCode === 'PPLC');

function leftFeatures(view: View, hit: Hit, left: Left, context: Context): string[] {
	const { word, article, noun } = left;
	const features: string[] = [];
	if (word === '') features.push(article ? 'startArticle' : 'start');
	else if (word === 'a' || word === 'au' || word === 'aux') features.push(article ? 'at:article' : 'at');
	else if (word === 'en') features.push('en');
	else if (LOCATIVE.has(word)) features.push('locative');
	else if (AGENTIVE.has(word)) features.push('agentive');
	else if (OF.has(word)) features.push(...ofFeatures(noun, article));
	else if (word === '(') features.push('paren');
	else if (COORDINATORS.has(word)) {
		const sibling = context.endsAt.get(left.index);
		features.push(
			sibling && sibling.source !== 'unknown'
				? word === ','
					? 'commaAfterPlace'
					: 'andAfterPlace'
				: word === ','
					? 'comma'
					: 'and'
		);
	} else if (article) features.push('article');
	else if (CUES.has(word)) features.push('cue');
	else if (TITLES.has(word) && view.follows(hit.first)) features.push('title');
	else if (MEDIA.has(word)) features.push('media');
	else if (/^[«"“'‘]$/.test(word)) features.push('quote');
	else if (/^[:–—-]$/.test(word)) features.push('dash');
	else features.push(/^\p{L}/u.test(word) ? 'bare' : 'mark');
	return features;
}

function ofFeatures(noun: string, article: boolean): string[] {
	if (CUES.has(noun)) return ['of:cue'];
	if (NEAR.has(noun) || PARTS.has(noun)) return ['of:near'];
	if (BODIES.has(noun)) return ['of:body'];
	if (FACILITIES.has(noun)) return ['of:facility'];
	if (TITLES.has(noun)) return ['of:person'];
	if (MEDIA.has(noun)) return ['of:media'];
	return [article ? 'of:article' : 'of'];
}

function rightFeatures(view: View, { first, end }: Hit, context: Context): string[] {
	const next = view.word(end);
	const features: string[] = [];
	if (next === ')' && view.word(first - 1) === '(') features.push('parens');
	if (next === '(' || next === ',') {
		const skip =
			context.startsAt.get(end + 1) ?? (LOCATIVE.has(view.word(end + 1)) ? context.startsAt.get(end + 2) : undefined);
		if (skip && skip.source !== 'unknown') features.push(next === '(' ? 'containerInParens' : 'placeAfterComma');
	}
	if (view.startsLine(first) && (next === '(' || next === '–' || next === '—' || next === ':' || next === ','))
		features.push('dateline');
	if (/^[»"”]$/.test(next)) features.push('quoteAfter');
	return features;
}

function documentFeatures(
	hit: Hit,
	alone: number,
	best: ReadonlyMap<string, number>,
	countries: ReadonlyMap<string, number>
): string[] {
	const features: string[] = [];
	const elsewhere = best.get(hit.key) ?? 0;
	if (elsewhere > 0.9 && alone <= 0.9) features.push('sureElsewhere');
	const mine = hit.places.some(
		({ country, kind }) => kind !== 'country' && country && (countries.get(country) ?? 0) > 0
	);
	if (mine) features.push('countryInFocus');
	return features;
}
