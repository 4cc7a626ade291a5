import type { PlaceKind, PlaceRole } from '../model.ts';
import type { Place } from './gazetteer.ts';
import type { TokenRange } from './groups.ts';
import { COORDINATORS, DETERMINERS, OF } from './lexicon-context.ts';
import { COMPOUND_PARTS } from './lexicon-scan.ts';
import { BELONGS, opensClause, roleContext } from './rolecontext.ts';
import { asSubject } from './subjects.ts';
import type { View } from './view.ts';
import { ROLES as W } from './weights.ts';

/** What a role is decided from: where the name stands and what it names. */
export type Standing = TokenRange & { readonly kind: PlaceKind; readonly place?: Place | undefined };

export type RoleDecision = {
	readonly role: PlaceRole;
	/** Nothing around the name decided: it goes with the name it is coordinated with. */
	readonly open: boolean;
	readonly why: string;
};

/** Decides for names in the order of the text; where nothing else decides, coordinated names agree. */
export function decideRoles(view: View, standings: readonly Standing[]): RoleDecision[] {
	const decisions = standings.map((standing) => decide(view, standing));
	const endsAt = new Map(standings.map(({ end }, index) => [end, index]));
	const siblings = standings.map((standing) => siblingOf(view, standing, endsAt));
	const chainStarts: number[] = [];
	for (const [index, standing] of standings.entries()) {
		const first = chainStarts[siblings[index] ?? -1] ?? index;
		chainStarts.push(first);
		if (first !== index && decisions[index]?.open && opensClause(view, standings[first]))
			decisions[index] = asRuler(view, standing);
	}
	const agree = (index: number, other: number, why: string) => {
		const standing = standings[index];
		const decision = decisions[other];
		if (standing && decision && decisions[index]?.open && !decision.open)
			decisions[index] = { role: fixed(standing) ? 'literal' : decision.role, open: false, why };
	};
	for (const [index, sibling] of siblings.entries()) if (sibling !== undefined) agree(index, sibling, 'like-before');
	// « Washington et Téhéran ont signé »: the verb decides for both.
	for (let index = siblings.length - 1; index >= 0; index--) {
		const sibling = siblings[index];
		if (sibling !== undefined) agree(sibling, index, 'like-after');
	}
	return decisions;
}

/** « La Suisse et l'Autriche rouvrent »: the last of the chain meets the verb. */
function asRuler(view: View, standing: Standing): RoleDecision {
	const [weight, why] = asSubject(view, standing.end);
	const score = priorOf(standing) + weight;
	return { role: score > 0 ? 'metonymic' : 'literal', open: weight === 0, why };
}

const fixed = ({ kind }: Standing): boolean => kind === 'facility' || kind === 'water';

/** The name that this one is coordinated with: « Paris et [Londres] », « de Paris et de [Londres] ». */
function siblingOf(view: View, { first }: Standing, endsAt: ReadonlyMap<number, number>): number | undefined {
	let index = first - 1;
	if (DETERMINERS.has(view.number(index))) index--;
	if (OF.has(view.number(index))) index--;
	return COORDINATORS.has(view.number(index)) || view.word(index) === '(' ? endsAt.get(index) : undefined;
}

function decide(view: View, standing: Standing): RoleDecision {
	if (view.hyphened(standing.first)) {
		const compound = COMPOUND_PARTS.has(view.number(standing.first - 1));
		return compound
			? { role: 'associative', open: false, why: 'compound' }
			: { role: 'literal', open: true, why: 'pair' };
	}
	const [weight, reason] = roleContext(view, standing);
	if (weight === BELONGS) return { role: 'associative', open: false, why: `says-whose ${reason}` };
	const score = priorOf(standing) + weight;
	const why = `${reason} ${weight > 0 ? '+' : ''}${weight}`;
	return { role: score > 0 ? 'metonymic' : 'literal', open: weight === 0, why };
}

/** Countries and capitals often stand for a government, towns rarely, facilities never. */
function priorOf({ kind, place }: Standing): number {
	if (kind === 'country') return W.country;
	if (kind === 'city') return place?.featureCode === 'PPLC' ? W.capital : W.town;
	return kind === 'region' || kind === 'admin1' ? W.region : W.site;
}
