/** Where something may have happened when its article does not say: offered to the reader, never drawn on the map. */
import { choosePlace } from '../correction/place.ts';
import type { ChosenPlace } from '../correction/model.ts';
import type { PlaceMention, Report, TextRange } from '../model.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import { CAPITALS } from '../place/lexicon-descriptions.ts';

/**
 * dateline: the article was sent from there · told-here: the last place that its story named ·
 * capital: talks of governments, most often held in one of their capitals
 */
export type DeducedBasis = 'dateline' | 'told-here' | 'capital';

/** `at` is the range of the words in the article that suggest the place: `text.slice(at.start, at.end)`. */
export type DeducedPlace = { readonly place: ChosenPlace; readonly basis: DeducedBasis; readonly at: TextRange };

type Told = { readonly text: string; readonly places: readonly PlaceMention[] };

/** Code units: farther away, words belong to another part of the story. About three sentences. */
const NEAR = 450;
const MOST = 3;
/** A dateline begins a line at the head of the text: « BAGDAD (AFP) – », « Bagdad, 8 octobre — ». */
const HEAD = 400;
const AFTER_DATELINE = /^[^\n(—–]{0,40}(?:\((?:afp|belga|reuters|ap|xinhua)\b|[—–])/i;

/** The likeliest first, at most three; none for a report that has a place. */
export function deducePlaces(
	report: Pick<Report, 'place' | 'start' | 'sentence' | 'eventType'>,
	told: Told,
	gazetteer: Gazetteer
): DeducedPlace[] {
	if (report.place) return [];
	const found = [
		...datelineOf(told, gazetteer),
		...toldHere(report, told, gazetteer),
		...(report.eventType === 'Diplomacy' ? capitals(report, told, gazetteer) : [])
	];
	const ids = new Set<string | undefined>();
	return found.filter(({ place: { placeId } }) => !ids.has(placeId) && ids.add(placeId)).slice(0, MOST);
}

function datelineOf({ text, places }: Told, gazetteer: Gazetteer): DeducedPlace[] {
	const mention = places.find(
		({ start, end, kind }) =>
			start < HEAD &&
			kind === 'city' &&
			text.slice(text.lastIndexOf('\n', start) + 1, start).trim() === '' &&
			AFTER_DATELINE.test(text.slice(end, end + 80))
	);
	return mention ? offer(mention, 'dateline', gazetteer) : [];
}

/** The nearest literal place narrower than a country, before the report rather than after it. */
function toldHere({ start }: Pick<Report, 'start'>, { places }: Told, gazetteer: Gazetteer): DeducedPlace[] {
	const away = (mention: PlaceMention): number =>
		mention.start < start ? start - mention.end : 2 * (mention.start - start);
	const [nearest] = places
		.filter((one) => one.role === 'literal' && !WIDE.has(one.kind) && away(one) <= NEAR)
		.sort((a, b) => away(a) - away(b));
	return nearest ? offer(nearest, 'told-here', gazetteer) : [];
}
const WIDE: ReadonlySet<string> = new Set(['country', 'region', 'water', 'admin1']);

/** Capitals of the states that the words around name, those named most and nearest first. */
function capitals({ start }: Pick<Report, 'start'>, { places }: Told, gazetteer: Gazetteer): DeducedPlace[] {
	const states = new Map<string, { weight: number; first: PlaceMention }>();
	for (const mention of places) {
		const away = Math.abs(mention.start - start);
		// « à Mardin » names no state: « turc », « Ankara a démenti » and « en Turquie » do.
		const isState = mention.role !== 'literal' || mention.kind === 'country';
		if (!isState || mention.country === undefined || away > 2 * NEAR) continue;
		const known = states.get(mention.country);
		const weight = 1 / (1 + away / 100);
		if (known) known.weight += weight;
		else states.set(mention.country, { weight, first: mention });
	}
	return [...states]
		.sort(([, a], [, b]) => b.weight - a.weight)
		.flatMap(([country, { first }]) => {
			const capital = gazetteer
				.find(CAPITALS.get(country) ?? '')
				.find((one) => one.country === country && one.kind === 'city');
			return capital ? [{ place: choosePlace(capital), basis: 'capital' as const, at: rangeOf(first) }] : [];
		});
}

function offer(mention: PlaceMention, basis: DeducedBasis, gazetteer: Gazetteer): DeducedPlace[] {
	const place = mention.placeId === undefined ? undefined : gazetteer.get(mention.placeId);
	return place ? [{ place: choosePlace(place), basis, at: rangeOf(mention) }] : [];
}

const rangeOf = ({ start, end }: TextRange): TextRange => ({ start, end });
