import type { Draft } from './draft.ts';
import type { Place } from './gazetteer.ts';
import { groupEnd } from './groups.ts';
import type { Known } from './known.ts';
import { INTO, LOCATIVE, OF, TO } from './lexicon-context.ts';
import { FACILITY_ADJECTIVES, type FacilityNoun } from './lexicon-facilities.ts';
import { WITH_OTHERS } from './lexicon-roles.ts';
import { OFFICES } from './lexicon-organisations.ts';
import { FIRST_NAMES } from './lexicon-people.ts';
import { ARTICLES } from './lexicon-scan.ts';
import type { View } from './view.ts';

/** What follows the noun of an institution. */
export type Parts = {
	readonly end: number;
	readonly owner?: Draft | undefined;
	/** « ambassades de France [et de Suède] ». */
	readonly others?: readonly Draft[];
	readonly within?: Draft | undefined;
	/** The row that its own name already is: « Aïn al-Assad ». */
	readonly site?: Place | undefined;
	/** Has a proper name: « hôpital Al-Chifa ». */
	readonly named: boolean;
};

/** Reads adjectives, owner, name and container, in this order. */
export function readParts(view: View, first: number, noun: FacilityNoun, known: Known): Parts {
	const { end: bare, owner: demonym } = readAdjectives(view, first + 1, known);
	const own = readOwnName(view, bare, noun, demonym, known);
	const owner = own.owner ?? demonym;
	return { ...own, owner, within: own.within ?? containerAfter(view, own.end, known) };
}

/** « base militaire américaine »: adjectives, and the owner when one of them is a demonym. */
function readAdjectives(view: View, from: number, { startsAt }: Known): { end: number; owner?: Draft } {
	let end = from;
	let owner: Draft | undefined;
	while (view.follows(end)) {
		const next = startsAt(end);
		if (next?.role === 'demonym') {
			owner ??= next;
			end = next.end;
		} else if (FACILITY_ADJECTIVES.has(view.number(end))) end++;
		else break;
	}
	return owner ? { end, owner } : { end };
}

function readOwnName(view: View, from: number, noun: FacilityNoun, demonym: Draft | undefined, known: Known): Parts {
	const [next, at] = nextName(view, from, known);
	if (!next) {
		const end = properNameEnd(view, from);
		return { end, named: end > from };
	}
	// « base aérienne d'Aïn al-Assad »: what is named is the base.
	if (next.place?.kind === 'facility') return { end: next.end, named: true, site: next.place };
	if (next.kind !== 'country') {
		// « hôpital Al-Chifa » is a name, « aéroport de Bagdad » holds a place of its own, known or not.
		const named = at === from;
		return named && !next.place ? { end: next.end, named } : { end: next.end, named, within: next };
	}
	if (at === from) return { end: from, named: false };
	if (!noun.owned) return { end: next.end, named: false, within: next };
	if (demonym) return { end: from, named: false };
	const others = furtherOwners(view, next.end, known);
	return { end: others.at(-1)?.end ?? next.end, named: false, owner: next, others };
}

/** The mention after an optional « de », « du », « de la », and where it begins. */
function nextName(view: View, from: number, { startsAt }: Known): [Draft | undefined, number] {
	let index = from;
	if (OF.has(view.number(index)) && view.follows(index)) {
		index++;
		if (ARTICLES.has(view.number(index))) index++;
	}
	const draft = view.follows(index) ? startsAt(index) : undefined;
	return [draft?.role === 'demonym' ? undefined : draft, index];
}

/** Where a capitalised name ends that is no mention: « de l'Escapade », « Charles de Gaulle »; `from` without one. */
function properNameEnd(view: View, from: number): number {
	let name = from;
	if (OF.has(view.number(name))) name += ARTICLES.has(view.number(name + 1)) ? 2 : 1;
	if (!isProperName(view, name)) return from;
	const end = groupEnd(view, name);
	const personal = FIRST_NAMES.has(view.number(end - 1)) && OF.has(view.number(end)) && isProperName(view, end + 1);
	return personal ? groupEnd(view, end + 1) : end;
}

const isProperName = (view: View, index: number): boolean =>
	view.isCapital(index) && view.follows(index) && !view.startsSentence(index) && !OFFICES.has(view.number(index));

/** « ambassades des Etats-Unis, d'Italie et de Grande-Bretagne »; a list ends with « et ». */
function furtherOwners(view: View, from: number, known: Known): Draft[] {
	const owners: Draft[] = [];
	for (let end = from; OF.has(view.number(end + 1));) {
		const last = WITH_OTHERS.has(view.number(end));
		if (!last && view.word(end) !== ',') break;
		const [next] = nextName(view, end + 1, known);
		if (next?.kind !== 'country') break;
		owners.push(next);
		if (last) return owners;
		end = next.end;
	}
	return [];
}

/** « à Bagdad », « en Irak », « , dans la province de » after an institution: the place around it. */
export function containerAfter(view: View, from: number, { startsAt }: Pick<Known, 'startsAt'>): Draft | undefined {
	let index = from;
	if (view.word(index) === ',') {
		index++;
		if (!LOCATIVE.has(view.number(index)) && !TO.has(view.number(index))) return undefined;
	}
	if (!INTO.has(view.number(index))) return undefined;
	index++;
	if (ARTICLES.has(view.number(index))) index++;
	const draft = startsAt(index);
	return draft?.role === 'demonym' ? undefined : draft;
}
