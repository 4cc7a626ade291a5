import type { Document, PlaceKind, PlaceMention } from '../model.ts';
import { readDescription, type Known } from './descriptions.ts';
import { isInside, type Draft } from './draft.ts';
import { judge, leftOf, type Judged } from './evidence.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import { readInstitution } from './institutions.ts';
import { findPersons } from './persons.ts';
import { readRelation } from './relations.ts';
import { resolveNames, wantedKind, type Focus, type Resolved } from './resolve.ts';
import { decideRoles } from './roles.ts';
import { scan, type DemonymHit } from './scan.ts';
import { settleSites } from './sites.ts';
import { View } from './view.ts';
import { THRESHOLD, UNKNOWN_THRESHOLD } from './weights.ts';

/**
 * Finds every mention of a place, says in which role it stands and which place it is.
 *
 *   scan → persons → evidence → resolution → institutions and descriptions → relations → roles
 */
export function readPlaces(document: Document, gazetteer: Gazetteer): PlaceMention[] {
	const view = new View(document, gazetteer);
	const found = scan(view);
	const names = pick(judge(view, found, findPersons(view, found.groups)));
	const { resolved, focus } = resolveNames(view, names, found.demonyms);
	const drafts = [
		...names.map((name, index) => draftOfName(view, name, resolved[index])),
		...found.demonyms.map((hit) => draftOfDemonym(view, hit))
	].sort((a, b) => a.first - b.first);
	const all = addNouns(view, found.nouns, settleSites(view, drafts), focus);
	for (const draft of all) if (draft.role !== 'demonym') readRelation(view, draft);
	assignRoles(view, all);
	return all.map((draft) => finish(view, draft, all));
}

/** Likely places, the likelier of two that overlap. */
function pick(judged: readonly Judged[]): Judged[] {
	const kept: Judged[] = [];
	for (const hit of judged) {
		const last = kept[kept.length - 1];
		if (hit.chance < (hit.source === 'unknown' ? UNKNOWN_THRESHOLD : THRESHOLD)) continue;
		if (last && last.end > hit.first) {
			if (last.chance >= hit.chance) continue;
			kept.pop();
		}
		kept.push(hit);
	}
	return kept;
}

function draftOfName(view: View, name: Judged, resolved: Resolved | undefined): Draft {
	const { first, end, chance, source } = name;
	const sure = (resolved?.confidence ?? 0) >= SITE_CONFIDENCE;
	const place = sure || !isSite(resolved?.place) ? resolved?.place : undefined;
	return {
		first,
		end,
		form: 'named',
		kind: source === 'feature' && name.kind ? name.kind : (place?.kind ?? name.kind ?? guessedKind(view, name)),
		place,
		name: place?.name ?? view.slice(first, end),
		country: place?.country,
		score: Math.round(chance * (resolved?.place ? resolved.confidence : 1) * 1000) / 1000,
		alternatives: resolved?.alternatives ?? [],
		why: [...name.features.filter((feature) => feature !== 'bias'), ...(resolved?.why ?? [])]
	};
}

/** « place Tahrir » without a town near it: better no place than the wrong one. */
const SITE_CONFIDENCE = 0.6;
const isSite = (place: Place | undefined): boolean => place?.kind === 'facility' || place?.kind === 'district';

/** What a name that no row knows may be: « en Xanie » and « la Xanie » are regions. */
function guessedKind(view: View, name: Judged): PlaceKind {
	const { word, article } = leftOf(view, name.first);
	return wantedKind(view, name) ?? (word === 'en' || article ? 'region' : 'city');
}

function draftOfDemonym(view: View, { first, end, demonym }: DemonymHit): Draft {
	const { country, place: folded } = demonym;
	const place = folded
		? view.find(folded).find((one) => one.country === country)
		: view.gazetteer.get(`country:${country}`);
	return {
		first,
		end,
		form: 'named',
		kind: place?.kind ?? 'country',
		place,
		country,
		role: 'demonym',
		score: 0.95,
		alternatives: [],
		why: ['demonym']
	};
}

/** Adds institutions and descriptions, in the order of the text; a name that is only part of one goes. */
function addNouns(view: View, nouns: readonly number[], drafts: readonly Draft[], focus: Focus): Draft[] {
	const all = [...drafts];
	const startsAt = new Map(drafts.map((draft) => [draft.first, draft]));
	const known: Known = { startsAt, drafts: all, countryAt: (token, except) => countryAt(drafts, focus, token, except) };
	// Descriptions first: « l'aéroport de la capitale » leans on one.
	for (const read of [readDescription, readInstitution])
		for (const index of nouns) {
			const taken = startsAt.get(index);
			if (taken && (taken.end > index + 1 || taken.form !== 'named')) continue;
			const draft = read(view, index, known);
			if (!draft) continue;
			if (draft.owner) draft.owner.role = draft.owner.role ?? 'associative';
			absorb(all, draft);
			insert(all, draft);
			startsAt.set(index, draft);
		}
	return all;
}

/** Takes out what is only part of this mention; its owner, its container and demonyms stay. */
function absorb(all: Draft[], draft: Draft): void {
	for (let at = all.length - 1; at >= 0; at--) {
		const inner = all[at];
		if (!inner || !isInside(inner, draft) || inner === draft.owner || inner.role === 'demonym') continue;
		if (inner === draft.within && draft.place?.id !== inner.place?.id) continue;
		all.splice(at, 1);
		if (draft.within === inner) draft.within = undefined;
	}
}

function insert(all: Draft[], draft: Draft): void {
	let at = all.length;
	while (at > 0 && (all[at - 1]?.first ?? 0) > draft.first) at--;
	all.splice(at, 0, draft);
}

/** The country the text speaks of around a token: that of the nearest town or country before it, else the one with most votes. */
function countryAt(drafts: readonly Draft[], { countries }: Focus, token: number, except?: string): string | undefined {
	let best: string | undefined;
	let most = 0;
	for (const [country, share] of countries) {
		if (country === except) continue;
		const near = drafts.some(
			(draft) => draft.country === country && draft.role !== 'demonym' && Math.abs(draft.first - token) < 40
		);
		const votes = share + (near ? 0.1 : 0);
		if (votes > most) [best, most] = [country, votes];
	}
	return best;
}

function assignRoles(view: View, drafts: readonly Draft[]): void {
	const open = drafts.filter(({ role }) => role === undefined);
	const standings = open.map(({ first, end, kind, place }) => ({
		first,
		end,
		kind,
		capital: place?.featureCode === 'PPLC'
	}));
	for (const [index, { role, why }] of decideRoles(view, standings).entries()) {
		const draft = open[index];
		if (!draft) continue;
		draft.role = role;
		draft.why.push(`${role}: ${why.join(', ')}`);
	}
}

function finish(view: View, draft: Draft, all: readonly Draft[]): PlaceMention {
	const {
		first,
		end,
		form,
		kind,
		place,
		name,
		country,
		score,
		alternatives,
		why,
		role,
		within,
		owner,
		relation,
		area
	} = draft;
	const start = view.tokens[first]?.start ?? 0;
	const stop = endOffset(view, end);
	const indexOf = (other: Draft | undefined) => (other ? all.indexOf(other) : -1);
	const inside = indexOf(within);
	const owned = indexOf(owner);
	return {
		start,
		end: stop,
		text: view.text.slice(start, stop),
		form,
		role: role ?? 'literal',
		kind,
		...(place ? { placeId: place.id } : {}),
		...((name ?? place?.name) ? { name: name ?? place?.name ?? '' } : {}),
		...(country ? { country } : {}),
		lat: area?.lat ?? place?.lat ?? null,
		lng: area?.lng ?? place?.lng ?? null,
		...(place ? { radiusKm: area?.radiusKm ?? place.radiusKm } : {}),
		score,
		alternatives,
		...(inside >= 0 ? { within: inside } : {}),
		...(owned >= 0 ? { owner: owned } : {}),
		...(relation ? { relation } : {}),
		why
	};
}

/** A name keeps no apostrophe that only quotes: « l'‘Irak’ ». */
function endOffset(view: View, end: number): number {
	const token = view.tokens[end - 1];
	if (!token) return 0;
	return /['’ʼ]$/.test(view.text.slice(token.start, token.end)) ? token.end - 1 : token.end;
}
