import { ROAD_CUES } from './lexicon-scan.ts';
import type { Hit } from './scan.ts';
import type { View } from './view.ts';

const ROAD = /^([andem]|rn|rd)\d{1,4}[a-z]?$/;
const AIRCRAFT = /^a3[0-9]0|^a32[01]|^a400/;
const ORDINAL = /^(\d{1,2}(e|er|eme|nd|nde)|[ivx]{1,5}e)$/;

/** Reads places that are known by number: « l'A7 », « la RN 79 », « le 8e arrondissement de Paris ». */
export function readNumbered(view: View, index: number, before: readonly Hit[]): Hit | undefined {
	return readRoad(view, index, before) ?? readArrondissement(view, index);
}

function readRoad(view: View, first: number, before: readonly Hit[]): Hit | undefined {
	if (!view.isCapital(first)) return undefined;
	const word = view.word(first);
	const apart =
		(word === 'rn' || word === 'rd' || word === 'n' || word === 'a') && /^\d{1,4}$/.test(view.word(first + 1));
	if (!(apart ? view.follows(first + 1) : ROAD.test(word)) || AIRCRAFT.test(word)) return undefined;
	const end = apart ? first + 2 : first + 1;
	// In a list one road speaks for the next: « A7, A8 et A9 ».
	const last = before[before.length - 1];
	const listed =
		(last?.kind === 'facility' && last.end === first - 1) ||
		(/^[,;]$/.test(view.word(end)) && ROAD.test(view.word(end + 1)));
	const cued = ROAD_CUES.has(view.word(first - 1)) || (word.startsWith('r') && view.word(first - 1) === 'la');
	if (!cued && !listed) return undefined;
	return {
		first,
		end,
		key: view.key(first, end),
		places: [],
		group: { first, end },
		source: 'feature',
		kind: 'facility'
	};
}

/** « 16e, 7e et 1er arrondissements »: each ordinal up to the noun. */
function readArrondissement(view: View, first: number): Hit | undefined {
	const shape = view.tokens[first]?.shape;
	if (shape === 'lower' || shape === 'title' || !ORDINAL.test(view.word(first))) return undefined;
	let index = first + 1;
	while (/^(,|et)$/.test(view.word(index)) && ORDINAL.test(view.word(index + 1))) index += 2;
	if (!/^(arrondissements?|arr)$/.test(view.word(index)) || !view.follows(index)) return undefined;
	let end = index === first + 1 ? index + 1 : first + 1;
	const number = /^\d+/.exec(view.word(first))?.[0];
	const town = view.word(end) === 'de' && view.isCapital(end + 1) && end === index + 1 ? view.word(end + 1) : undefined;
	if (town) end += 2;
	const places = number
		? [
				...view.find(`${town ?? 'paris'} ${number}`),
				...view.find(`${view.word(first)} arrondissement de ${town ?? 'paris'}`)
			]
		: [];
	return { first, end, key: view.key(first, end), places, group: { first, end }, source: 'feature', kind: 'district' };
}
