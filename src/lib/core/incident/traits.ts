/** What of a report is compared with other reports, prepared once so that a pair costs under a microsecond. */
import type { ArticleReport, PlaceKind, TimeSpan } from '../model.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import { fold } from '../text/fold.ts';
import { KILLING_STEMS, NO_NAMES, WEAPONS } from './lexicon.ts';
import { nameKey } from './names.ts';
import { partyOf, type Party } from './parties.ts';
import { termsOf, type Terms } from './terms.ts';
import { familiesOf } from './types.ts';

export type Spot = {
	readonly id: string | undefined;
	readonly name: string;
	readonly kind: PlaceKind;
	readonly country: string | undefined;
	/** Itself and what contains it, nearest first. */
	readonly chain: readonly string[];
	readonly lat: number | null;
	readonly lng: number | null;
	readonly radiusKm: number;
	/** A country or larger: two of them being equal is no evidence. */
	readonly coarse: boolean;
};

export type Traits = {
	readonly report: ArticleReport;
	readonly families: readonly string[];
	readonly spot: Spot | undefined;
	readonly span: TimeSpan | undefined;
	/** The text itself names the date. */
	readonly dated: boolean;
	readonly actors: Terms;
	/** The same as who they are, for the incident's common account. */
	readonly parties: readonly Party[];
	readonly targets: Terms;
	/** The targets, and the facility that is told as the place: « mis le feu au consulat iranien ». */
	readonly hit: Terms;
	readonly weapons: number;
	/** Beginning of the trigger's longest word. */
	readonly stem: string;
	/** One or more persons were killed as such: no riot, no blast. */
	readonly killing: boolean;
	/** Name keys of the sentence. */
	readonly names: readonly string[];
	/** Other telling words of the sentence. */
	readonly words: readonly string[];
};

const COARSE: ReadonlySet<PlaceKind> = new Set(['country', 'region', 'water']);
const STEM = 5;

export function traitsOf(report: ArticleReport, gazetteer: Gazetteer): Traits {
	const { place } = report;
	const stem = stemOf(report.text);
	const targets = termsOf(report.targets, gazetteer);
	const site = place?.kind === 'facility' ? termsOf([place.name], gazetteer) : undefined;
	return {
		report,
		families: familiesOf(report.eventType, report.subEventType),
		spot: spotOf(report, gazetteer),
		span: report.span,
		dated: report.dateText !== undefined,
		actors: termsOf(report.actors, gazetteer, { capitals: true }),
		parties: report.actors.map((phrase) => partyOf(phrase, gazetteer)),
		targets,
		hit: site ? { ...targets, sites: targets.sites | site.sites, states: union(targets.states, site.states) } : targets,
		weapons: weaponsOf(report),
		stem,
		killing: report.subEventType === 'Attack' && (KILLING_STEMS.has(stem) || targets.persons.length > 0),
		names: [...new Set((report.names ?? []).filter((name) => !NO_NAMES.has(name)).map(nameKey))],
		words: report.words ?? []
	};
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

function spotOf({ place }: ArticleReport, gazetteer: Gazetteer): Spot | undefined {
	if (!place) return undefined;
	const { placeId: id, name, kind } = place;
	const row = id === undefined ? undefined : gazetteer.get(id);
	const parents = row?.parents ?? [];
	// « bases américaines en Irak »: the row is what contains the site, not the site.
	const held = row && row.kind !== kind ? row : undefined;
	return {
		id,
		name: fold(name),
		kind,
		country: place.country ?? row?.country,
		chain: id === undefined ? [] : [id, ...parents],
		...positionOf(held ? { ...place, radiusKm: Math.max(place.radiusKm, held.radiusKm) } : place, parents, gazetteer),
		coarse: COARSE.has(kind) || (held !== undefined && COARSE.has(held.kind))
	};
}

type Position = { readonly lat: number | null; readonly lng: number | null; readonly radiusKm: number };

/** A facility without a position of its own lies somewhere in what contains it. */
function positionOf(place: Position, parents: readonly string[], gazetteer: Gazetteer): Position {
	const { lat, lng, radiusKm } = place;
	// « près de Téhéran » has the radius that its words allow already.
	if (lat !== null && lng !== null) return { lat, lng, radiusKm };
	for (const parent of parents) {
		const outer = gazetteer.get(parent);
		if (outer?.kind === 'country') break;
		if (outer && outer.lat !== null && outer.lng !== null) return outer;
	}
	return { lat: null, lng: null, radiusKm };
}

function weaponsOf({ weapons, text }: ArticleReport): number {
	let bits = 0;
	for (const phrase of [...weapons, text])
		for (const word of fold(phrase).split(/[^a-z]+/)) bits |= WEAPONS.byWord.get(word) ?? 0;
	return bits;
}

function stemOf(trigger: string): string {
	const words = fold(trigger).split(/[^a-z]+/);
	return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '').slice(0, STEM);
}
