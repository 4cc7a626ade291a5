import type { Known } from './descriptions.ts';
import type { Draft } from './draft.ts';
import type { Place } from './gazetteer.ts';
import { groupEnd } from './groups.ts';
import { OF } from './lexicon-context.ts';
import { CAPITALS } from './lexicon-descriptions.ts';
import { BASE_ADJECTIVES, DEFINITE, FACILITIES, FACILITY_ADJECTIVES, type FacilityNoun } from './lexicon-facilities.ts';
import { FIRST_NAMES } from './lexicon-people.ts';
import { OFFICES } from './lexicon-organisations.ts';
import type { View } from './view.ts';

type Parts = {
	end: number;
	owner?: Draft | undefined;
	within?: Draft | undefined;
	/** The row that its own name already is. */
	site?: Place;
	/** A proper name without a place of its own: « hôpital Al-Chifa ». */
	named: boolean;
	adjective: boolean;
};

/**
 * Reads « INST (adjective)* (de OWNER | demonym | (de) NAME)? (à PLACE)? »: « ambassade des Etats-Unis à Bagdad »,
 * « consulat iranien de Kerbala », « base aérienne d'Aïn al-Assad ». The mention ends before « à PLACE ».
 */
export function readInstitution(view: View, first: number, known: Known): Draft | undefined {
	const noun = FACILITIES.get(view.word(first));
	if (!noun || view.hyphened(first) || isParticiple(view, first, noun)) return undefined;
	const parts = readParts(view, first, noun, known);
	const { owner, within, named, end } = parts;
	const place = findFacility(view, first, noun, parts, known);
	const ownName = place !== undefined && end > first + 1;
	if (!owner && !named && !within) return readBare(view, first, end, noun, known);
	const located = within !== undefined && within.form === 'named' && end >= within.end;
	const unique = named || place !== undefined || (located && NAMED_BY_TOWN.has(noun.facility)) || noun.diplomatic;
	if (!noun.bare && !named && !ownName && !located) return undefined;
	const form = end === first + 1 ? 'bare' : unique ? 'named' : 'described';
	return compose(view, first, end, noun, form, { owner, within, place });
}

/** « l'aéroport de Nantes » is a name; « une usine de Nantes » only says where. */
const NAMED_BY_TOWN = new Set(['airport', 'station', 'base', 'prison', 'port']);

/** « basé à Londres » is no base. */
const isParticiple = (view: View, index: number, { label }: FacilityNoun): boolean =>
	/ée?s?$/.test(view.slice(index, index + 1)) && !/ée?$/.test(label);

function readParts(view: View, first: number, noun: FacilityNoun, { startsAt }: Known): Parts {
	const parts: Parts = { end: first + 1, named: false, adjective: false };
	while (true) {
		const demonym = startsAt.get(parts.end);
		if (demonym?.role === 'demonym' && view.follows(parts.end)) {
			parts.owner ??= demonym;
			parts.end = demonym.end;
		} else if (FACILITY_ADJECTIVES.has(view.word(parts.end)) && view.follows(parts.end)) {
			parts.adjective ||= BASE_ADJECTIVES.has(view.word(parts.end));
			parts.end++;
		} else break;
	}
	// An adjective that leads nowhere is no part of the mention: « la base militaire » keeps it, « l'hôpital public » too.
	const [next, at] = nextName(view, parts.end, startsAt);
	if (next && at === parts.end && next.kind !== 'country') {
		// « hôpital Al-Chifa », « base Camp Victory »: the name itself.
		parts.named = true;
		parts.end = next.end;
		if (next.place?.kind === 'facility') parts.site = next.place;
		else if (next.place) parts.within = next;
	} else if (next?.place?.kind === 'facility' && at > parts.end) {
		// « base aérienne d'Aïn al-Assad »: what is named is the base.
		parts.site = next.place;
		parts.named = true;
		parts.end = next.end;
	} else if (next && at > parts.end) {
		if (next.kind === 'country' && noun.owned && !parts.owner) {
			parts.owner = next;
			parts.end = furtherOwners(view, next.end, startsAt);
		} else if (next.kind !== 'country' || !noun.owned) {
			parts.within = next;
			parts.end = next.end;
		}
	} else if (!next && properName(view, parts.end)) {
		parts.named = true;
		parts.end = personalEnd(view, parts.end);
	} else if (!next && OF.has(view.word(parts.end))) {
		const name = ['la', "l'"].includes(view.word(parts.end + 1)) ? parts.end + 2 : parts.end + 1;
		if (properName(view, name)) {
			parts.named = true;
			parts.end = groupEnd(view, name);
		}
	}
	parts.within ??= containerAfter(view, parts.end, startsAt);
	return parts;
}

/** « aéroport Charles de Gaulle »: a first name takes its surname along. */
function personalEnd(view: View, from: number): number {
	const end = groupEnd(view, from);
	const last = view.word(end - 1);
	return FIRST_NAMES.has(last) && OF.has(view.word(end)) && properName(view, end + 1) ? groupEnd(view, end + 1) : end;
}

const properName = (view: View, index: number): boolean =>
	view.isCapital(index) && view.follows(index) && !view.startsSentence(index) && !OFFICES.has(view.word(index));

/** The mention after an optional « de », « du », « de la ». */
function nextName(view: View, from: number, startsAt: ReadonlyMap<number, Draft>): [Draft | undefined, number] {
	let index = from;
	if (OF.has(view.word(index)) && view.follows(index)) {
		index++;
		if (['la', "l'", 'le'].includes(view.word(index))) index++;
	}
	const draft = view.follows(index) ? startsAt.get(index) : undefined;
	return [draft?.role === 'demonym' ? undefined : draft, index];
}

/** « ambassades des Etats-Unis et de Grande-Bretagne ». */
function furtherOwners(view: View, from: number, startsAt: ReadonlyMap<number, Draft>): number {
	if (view.word(from) !== 'et' || !OF.has(view.word(from + 1))) return from;
	const [next] = nextName(view, from + 1, startsAt);
	return next?.kind === 'country' ? next.end : from;
}

const INTO = new Set(['a', 'au', 'aux', 'en', 'dans', 'de', "d'", 'du', ',']);

/** « à Bagdad », « en Irak », « de Kerbala » after the institution. */
export function containerAfter(view: View, from: number, startsAt: ReadonlyMap<number, Draft>): Draft | undefined {
	if (!INTO.has(view.word(from))) return undefined;
	let index = from + 1;
	if (view.word(from) === ',' && ['a', 'au', 'en', 'dans'].includes(view.word(index))) index++;
	else if (view.word(from) === ',') return undefined;
	if (['la', 'le', "l'", 'les'].includes(view.word(index))) index++;
	const draft = startsAt.get(index);
	return draft && draft.role !== 'demonym' ? draft : undefined;
}

/** A lone noun, when the language makes it a place: « l'ambassade », « la base aérienne ». */
function readBare(view: View, first: number, end: number, noun: FacilityNoun, known: Known): Draft | undefined {
	if (!noun.bare || noun.plural || !DEFINITE.has(view.word(first - 1))) return undefined;
	if (
		noun.facility === 'base' &&
		!(end > first + 1 && BASE_ADJECTIVES.has(view.word(first + 1))) &&
		!spokenOf(noun, known, first)
	)
		return undefined;
	const before = [...known.drafts]
		.reverse()
		.find((draft) => draft.first < first && draft.place?.facility === noun.facility);
	if (before?.place)
		return compose(view, first, end, noun, 'bare', { place: before.place, owner: before.owner, within: before.within });
	const place = findFacility(view, first, noun, { end, named: false, adjective: false }, known);
	// « à l'hôpital » says nothing of where unless we know which.
	return place || noun.owned || noun.facility === 'airport'
		? compose(view, first, end, noun, 'bare', { place })
		: undefined;
}

const spokenOf = (noun: FacilityNoun, { drafts }: Known, first: number): boolean =>
	drafts.some((draft) => draft.first < first && draft.why.includes(noun.facility));

/** The row of the gazetteer, by its own name, else by type, owner and place. */
function findFacility(view: View, first: number, noun: FacilityNoun, parts: Parts, known: Known): Place | undefined {
	const { owner, within, end, site } = parts;
	if (site) return site;
	const inner = within?.place;
	const rows = view.find(view.key(first, end)).filter(({ kind }) => kind === 'facility');
	const area = inner?.id ?? countryId(known.countryAt(first, owner?.country));
	// Without an owner « le consulat » is any, unless its town has but one.
	const asked = owner || !noun.diplomatic || inner?.kind === 'city';
	const listed = rows.length > 0 || !asked ? rows : candidates(view, noun, owner?.country, area);
	const fitting = area ? listed.filter(({ id }) => view.gazetteer.contains(area, id)) : listed;
	if (fitting.length === 1 || rows.length > 0) return fitting[0];
	// Several embassies of one state in a country: the one in the capital speaks for it.
	const country = inner?.country ?? known.countryAt(first, owner?.country);
	const capital = country && CAPITALS.get(country);
	const seat = capital ? view.find(capital).find((place) => place.country === country) : undefined;
	const there = seat ? fitting.filter(({ id }) => view.gazetteer.contains(seat.id, id)) : [];
	return there.length === 1 ? there[0] : undefined;
}

const countryId = (country: string | undefined): string | undefined => country && `country:${country}`;

function candidates(
	view: View,
	{ facility }: FacilityNoun,
	owner: string | undefined,
	within: string | undefined
): readonly Place[] {
	if (!within) return [];
	return view.gazetteer.facilities({ facility, within, ...(owner ? { owner } : {}) });
}

function compose(
	view: View,
	first: number,
	end: number,
	noun: FacilityNoun,
	form: Draft['form'],
	{ owner, within, place }: { owner?: Draft | undefined; within?: Draft | undefined; place?: Place | undefined }
): Draft {
	const inside = within && within.first >= end && within.place ? ` à ${within.place.name}` : '';
	return {
		first,
		end,
		form,
		kind: 'facility',
		place,
		name: place?.name ?? `${view.slice(first, end)}${inside}`,
		country: place?.country ?? within?.country,
		owner,
		within,
		role: 'literal',
		score: place ? 0.9 : 0.6,
		alternatives: [],
		why: [noun.facility]
	};
}
