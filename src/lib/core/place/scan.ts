import type { PlaceKind } from '../model.ts';
import { DEMONYMS, DEMONYM_STARTS, DEMONYM_WORDS, type Demonym } from './demonyms.ts';
import { readFeature } from './features.ts';
import type { Place } from './gazetteer.ts';
import { groupEnd, type TokenRange } from './groups.ts';
import { OFFICES } from './lexicon-organisations.ts';
import { readName } from './names.ts';
import { readUncapitalised } from './uncapitalised.ts';
import { readNumbered } from './numbered.ts';
import { periphrasisLength } from './periphrases.ts';
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
	readonly kind?: PlaceKind | undefined;
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
	const { tokens, gazetteer } = view;
	for (let index = 0; index < tokens.length; index++) {
		const isLower = view.isLower(index);
		const own = isLower && gazetteer.uncapitalised ? readUncapitalised(view, index) : undefined;
		if (own) {
			hits.push(own);
			index = own.end - 1;
			continue;
		}
		const bits = triggersOf(view.number(index));
		if ((isLower && bits === 0) || view.isPunctuation(index)) continue;
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
		if (!view.isWord(index)) continue;
		if (bits & NOUN) nouns.push(index);
		if (isLower) {
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
		if (index > group.first && triggersOf(view.number(index)) & NOUN) nouns.push(index);
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

function readDemonym(view: View, index: number): DemonymHit | undefined {
	const word = view.number(index);
	if (DEMONYM_STARTS.has(word) && view.hyphened(index + 1)) {
		const demonym = DEMONYMS.get(view.key(index, index + 2));
		if (demonym) return { first: index, end: index + 2, demonym };
	}
	const demonym = DEMONYM_WORDS.get(word);
	return demonym && { first: index, end: index + 1, demonym };
}

/** A name that no row knows; whether it is a place is for the evidence to say. */
function readUnknown(view: View, { first, end }: TokenRange): Hit | undefined {
	const token = view.tokens[first];
	if (!token || end - first > 6 || OFFICES.has(token.word) || /\d/.test(token.folded)) return undefined;
	if (view.opens(first) && !view.hyphened(first + 1) && !view.startsLine(first)) return undefined;
	if (token.shape === 'upper' && token.end - token.start <= 5) return undefined;
	if (token.folded.length < 3 && end - first < 2) return undefined;
	return { first, end, key: view.key(first, end), places: [], group: { first, end }, source: 'unknown' };
}
