import type { TokenRange } from './groups.ts';
import { OF } from './lexicon-context.ts';
import {
	AIRCRAFT,
	arrondissementOf,
	DEFAULT_TOWN,
	ARRONDISSEMENT,
	CUED_ROAD,
	LISTING,
	ORDINAL,
	ROAD,
	ROAD_CUES,
	ROAD_LETTERS
} from './lexicon-numbers.ts';
import type { Hit } from './scan.ts';
import type { View } from './view.ts';

const MAX_LIST = 24;

/** Reads places that are known by number: « l'A7 », « la RN 79 », « le 8e arrondissement de Paris ». */
export function readNumbered(view: View, index: number, before: readonly Hit[]): Hit | undefined {
	return readRoad(view, index, before.at(-1)) ?? readArrondissement(view, index);
}

function readRoad(view: View, first: number, before: Hit | undefined): Hit | undefined {
	if (!view.isCapital(first)) return undefined;
	const word = view.word(first);
	const apart =
		ROAD_LETTERS.has(view.number(first)) && /^\d{1,4}$/.test(view.word(first + 1)) && view.follows(first + 1);
	if (!(apart || ROAD.test(word)) || AIRCRAFT.test(word)) return undefined;
	const end = apart ? first + 2 : first + 1;
	// In a list one road speaks for the next: « A7, A8 et A9 ».
	const listed =
		(before?.kind === 'facility' && before.end === first - 1) ||
		(LISTING.has(view.number(end)) && ROAD.test(view.word(end + 1)));
	const cued = ROAD_CUES.has(view.number(first - 1)) || CUED_ROAD.test(`${view.word(first - 1)} ${word}`);
	if (!cued && !listed) return undefined;
	return { ...hitOf(view, { first, end }), places: [], kind: 'facility' };
}

/** « 16e, 7e et 1er arrondissements »: each ordinal up to the noun. */
function readArrondissement(view: View, first: number): Hit | undefined {
	const shape = view.tokens[first]?.shape;
	if (shape === 'lower' || shape === 'title' || !ORDINAL.test(view.word(first))) return undefined;
	let index = first + 1;
	while (index - first < MAX_LIST && LISTING.has(view.number(index)) && ORDINAL.test(view.word(index + 1))) index += 2;
	if (!ARRONDISSEMENT.has(view.number(index)) || !view.follows(index)) return undefined;
	let end = index === first + 1 ? index + 1 : first + 1;
	const whole = end === index + 1 && OF.has(view.number(end)) && view.isCapital(end + 1);
	const town = whole ? view.word(end + 1) : DEFAULT_TOWN;
	if (whole) end += 2;
	const places = view.find(arrondissementOf(view.word(first), town));
	return { ...hitOf(view, { first, end }), places, kind: 'district' };
}

function hitOf(view: View, { first, end }: TokenRange): Omit<Hit, 'places' | 'kind'> {
	return { first, end, key: view.key(first, end), group: { first, end }, source: 'feature' };
}
