import { draftOf, type Draft } from './draft.ts';
import type { Place } from './gazetteer.ts';
import { readParts, type Parts } from './institutionparts.ts';
import type { Known } from './known.ts';
import { CAPITALS } from './lexicon-descriptions.ts';
import { BASE_ADJECTIVES, DEFINITE, FACILITIES, INDEFINITE, type FacilityNoun } from './lexicon-facilities.ts';
import type { View } from './view.ts';

/**
 * Reads « INST (adjective)* (de OWNER | demonym | (de) NAME)? (à PLACE)? »: « ambassade des Etats-Unis à Bagdad »,
 * « consulat iranien de Kerbala », « base aérienne d'Aïn al-Assad ». The mention ends before « à PLACE ».
 */
export function readInstitution(view: View, first: number, known: Known): Draft | undefined {
	const noun = FACILITIES.get(view.number(first));
	if (!noun || view.hyphened(first) || isParticiple(view, first, noun)) return undefined;
	const parts = readParts(view, first, noun, known);
	const { owner, others, within, named, end } = parts;
	if (!owner && !named && !within) return readBare(view, first, noun, parts, known);
	const place = findFacility(view, first, noun, parts, known);
	const listed = place !== undefined && end > first + 1;
	const located = within?.form === 'named' && within.kind !== 'country' && end >= within.end;
	if (!noun.bare && !named && !listed && !located) return undefined;
	const unique = named || place !== undefined || (located && NAMED_BY_TOWN.has(noun.facility)) || noun.diplomatic;
	const form = end === first + 1 ? 'bare' : unique ? 'named' : 'described';
	return compose(view, first, noun, form, { end, owner, others, within, place });
}

/** « l'aéroport de Nantes » is a name; « une usine de Nantes » only says where. */
const NAMED_BY_TOWN = new Set(['airport', 'station', 'base', 'prison', 'port']);

/** « basé à Londres » is no base. */
const isParticiple = (view: View, index: number, { label }: FacilityNoun): boolean =>
	/ée?s?$/.test(view.slice(index, index + 1)) && !/ée?$/.test(label);

/** A lone noun, when the language makes it a place: « l'ambassade », « la base aérienne ». */
function readBare(view: View, first: number, noun: FacilityNoun, parts: Parts, known: Known): Draft | undefined {
	const { end } = parts;
	if (!noun.bare || noun.plural || !DEFINITE.has(view.number(first - 1))) return undefined;
	const before = known.lastSite(noun.facility);
	// « la base de données »: a lone base is military only after another.
	if (noun.facility === 'base' && !before && !BASE_ADJECTIVES.has(view.number(first + 1))) return undefined;
	if (before?.place) {
		const { owner, within } = before.draft;
		return compose(view, first, noun, 'bare', { end, owner, within, place: before.place });
	}
	const place = findFacility(view, first, noun, parts, known);
	// « à l'hôpital » says nothing of where unless we know which.
	const telling = place !== undefined || noun.owned || noun.facility === 'airport';
	return telling ? compose(view, first, noun, 'bare', { end, place }) : undefined;
}

/** The row of the gazetteer, by its own name, else by type, owner and place. */
function findFacility(view: View, first: number, noun: FacilityNoun, parts: Parts, known: Known): Place | undefined {
	const { owner, within, end, site } = parts;
	if (site) return site;
	const inner = within?.place;
	const country = inner?.country ?? known.countryAt(first, owner?.country);
	// A country has many airports, and the gazetteer knows but some: « l'aéroport » is that of the town named last.
	const wide = noun.diplomatic || NATIONAL.has(noun.facility);
	const inCountry = country ? `country:${country}` : undefined;
	const town = ONE_IN_TOWN.has(noun.facility) ? known.lastNamed('city')?.place?.id : undefined;
	const area = inner?.id ?? (wide ? inCountry : town);
	const inArea = ({ id }: Place): boolean => area === undefined || view.gazetteer.contains(area, id);
	const rows = view.find(view.key(first, end)).filter(({ kind }) => kind === 'facility');
	if (rows.length > 0) return rows.find(inArea);
	// Without an owner « le consulat » is any, unless its town has but one.
	if (!area || (!owner && noun.diplomatic && inner?.kind !== 'city')) return undefined;
	if (!noun.diplomatic && (!FEW_IN_TOWN.has(noun.facility) || INDEFINITE.has(view.number(first - 1)))) return undefined;
	const of = owner?.country ? { owner: owner.country } : {};
	const listed = view.gazetteer.facilities({ facility: noun.facility, within: area, ...of });
	return listed.length === 1 ? listed[0] : inCapital(view, listed, country);
}

/** A country has one of these, or one that news calls so. */
const NATIONAL = new Set(['parliament', 'palace']);

/** « l'aéroport de Bassora » is the one that we know; « le marché de Bagdad » is any of a hundred. */
const FEW_IN_TOWN = new Set([...NATIONAL, ...NAMED_BY_TOWN, 'shrine']);

/** A town seldom has two of these; of hospitals and markets the gazetteer knows but the one that was in the news. */
const ONE_IN_TOWN = new Set(['airport', 'base', 'port']);

/** Several embassies of one state in a country: the one in the capital speaks for it. */
function inCapital(view: View, listed: readonly Place[], country: string | undefined): Place | undefined {
	const name = country && CAPITALS.get(country);
	const seat = name ? view.find(name).find((place) => place.country === country) : undefined;
	const there = seat ? listed.filter(({ id }) => view.gazetteer.contains(seat.id, id)) : [];
	return there.length === 1 ? there[0] : undefined;
}

type Composed = {
	end: number;
	owner?: Draft | undefined;
	others?: readonly Draft[] | undefined;
	within?: Draft | undefined;
	place?: Place | undefined;
};

function compose(view: View, first: number, { facility }: FacilityNoun, form: Draft['form'], parts: Composed): Draft {
	const { end, owner, others, within, place } = parts;
	const inside = within && within.first >= end && within.place ? ` à ${within.place.name}` : '';
	return draftOf({
		first,
		end,
		form,
		kind: 'facility',
		place,
		name: place?.name ?? `${view.slice(first, end)}${inside}`,
		country: place?.country ?? within?.country,
		owner,
		others,
		within,
		role: 'literal',
		score: place ? 0.9 : 0.6,
		why: [`facility: ${facility}`]
	});
}
