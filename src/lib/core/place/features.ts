import type { PlaceKind } from '../model.ts';
import type { Place } from './gazetteer.ts';
import { groupEnd } from './groups.ts';
import { CUES, KNOWN_ONLY, LENDS_POSITION, NATURAL, STREETS } from './lexicon-features.ts';
import { AT, OF } from './lexicon-context.ts';
import { OFFICES } from './lexicon-organisations.ts';
import { ARTICLES } from './lexicon-scan.ts';
import { longestName, type KnownName } from './names.ts';
import type { Hit } from './scan.ts';
import type { View } from './view.ts';

/**
 * Reads « feature noun + (de|du|des|d')? + Name »: « mer Noire », « île d'Ouessant », « rue de Rivoli ».
 * The noun is part of the mention; a street is a facility, whatever its name is elsewhere.
 */
export function readFeature(view: View, first: number): Hit | undefined {
	// « Pont-à-Mousson », « Mont-Saint-Michel » are names, not bridges and mountains.
	if (view.isCapital(first) && view.hyphened(first + 1)) return undefined;
	const noun = view.number(first);
	const street = STREETS.has(noun);
	// « la région de Gao » is Gao, « la région parisienne » a name.
	if (CUES.has(noun) && OF.has(view.number(first + 1)) && !view.isCapital(first)) return undefined;
	const known = longestName(view, first);
	if (known && known.end > first + 1 && (view.isCapital(known.end - 1) || known.places[0]?.kind === 'district')) {
		const end = beforeContainer(view, first, known);
		return { first, ...known, end, group: { first, end }, source: 'feature' };
	}
	if (KNOWN_ONLY.has(noun)) return undefined;
	const name = nameStart(view, first + 1);
	if (name < 0 || (!street && OFFICES.has(view.number(name)))) return undefined;
	let end = groupEnd(view, name);
	if (street) end = streetEnd(view, end);
	return {
		first,
		end,
		key: view.key(first, end),
		places: street || !LENDS_POSITION.has(noun) ? [] : lent(view, name, end),
		group: { first, end },
		source: 'feature',
		...kindOf(noun, street)
	};
}

/** Rows may be called « place de la République à Paris », « Zone verte de Bagdad »: the town is a mention of its own. */
function beforeContainer(view: View, first: number, { end, places }: KnownName): number {
	for (let index = first + 2; index < end - 1; index++) {
		if (view.slice(index, index + 1) !== AT && !OF.has(view.number(index))) continue;
		const shorter = view.find(view.key(first, index));
		const towns = view.find(view.key(index + 1, end));
		const holds = towns.some((town) => places.some(({ id }) => town.id !== id && view.gazetteer.contains(town.id, id)));
		if (holds && shorter.some((place) => places.includes(place))) return index;
	}
	return end;
}

/** Where the name begins after « de la », « du », « d' », « al- » or nothing; -1 without a capital. */
function nameStart(view: View, from: number): number {
	let index = from;
	if (OF.has(view.number(index)) && view.follows(index)) index++;
	if (ARTICLES.has(view.number(index)) && view.follows(index)) index++;
	return view.isCapital(index) && view.follows(index) && !view.startsSentence(index) ? index : -1;
}

/** « rue du Faubourg-Saint-Denis », « avenue Pierre 1er de Serbie ». */
function streetEnd(view: View, from: number): number {
	let end = from;
	if (/^1er$|^[ivx]+$/.test(view.word(end)) && view.follows(end)) end++;
	const name = OF.has(view.number(end)) && view.follows(end) ? nameStart(view, end) : -1;
	// « rue de Rivoli de Paris »: a town after the name is the container, not the name.
	return name > 0 && view.find(view.key(name, groupEnd(view, name))).length === 0 ? groupEnd(view, name) : end;
}

/** « l'île d'Ouessant » stands where the commune does. */
function lent(view: View, name: number, end: number): readonly Place[] {
	return view.find(view.key(name, end)).filter(({ kind }) => kind !== 'country');
}

function kindOf(noun: number, street: boolean): { kind?: PlaceKind } {
	const kind = street ? 'facility' : NATURAL.get(noun);
	return kind ? { kind } : {};
}
