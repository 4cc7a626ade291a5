/** What sort of target was hit, and whose: « l'ambassade américaine à Bagdad » is diplomatic, of the United States, in Iraq. */
import type { EventType, Struck } from '../model.ts';
import { PEOPLE, SITES } from './lexicon.ts';
import type { Traits } from './traits.ts';

const bitsOf = (classes: typeof SITES, names: string): number =>
	names.split(' ').reduce((bits, name) => bits | (1 << classes.names.indexOf(name)), 0);

/** The first that is hit decides: an embassy with a market beside it is diplomatic. */
const KINDS: readonly { readonly kind: Struck['kind']; readonly sites: number; readonly people: number }[] = [
	{ kind: 'diplomatic', sites: bitsOf(SITES, 'embassy consulate'), people: bitsOf(PEOPLE, 'diplomats') },
	{ kind: 'military', sites: bitsOf(SITES, 'base depot'), people: bitsOf(PEOPLE, 'army militia rebels jihadists') },
	{ kind: 'energy', sites: bitsOf(SITES, 'oil nuclear power'), people: 0 },
	{
		kind: 'civil',
		sites: bitsOf(
			SITES,
			'hospital school worship market bridge station hotel stadium home press vehicle ship plane airport port'
		),
		people: bitsOf(PEOPLE, 'civilians children journalists workers pilgrims migrants scientists clerics protesters')
	}
];

const HITS: ReadonlySet<EventType> = new Set([
	'Battles',
	'Explosions/Remote violence',
	'Violence against civilians',
	'Riots'
]);

/** What the reports of one incident say of its target, by the likeliest kind that any of them names. */
export function struckBy(members: readonly Traits[]): Struck | undefined {
	const violent = members.filter(({ report }) => HITS.has(report.eventType));
	for (const { kind, sites, people } of KINDS) {
		const hitting = violent.filter(({ hit }) => (hit.sites & sites) !== 0 || (hit.people & people) !== 0);
		if (hitting.length === 0) continue;
		const host = first(hitting, ({ spot }) => spot?.country);
		const sending = first(hitting, ({ hit }) =>
			hit.states.find((state) => !state.startsWith('pro-') && state !== host)
		);
		return { kind, ...(sending !== undefined && { sending }), ...(host !== undefined && { host }) };
	}
	return undefined;
}

function first(members: readonly Traits[], of: (one: Traits) => string | undefined): string | undefined {
	for (const one of members) {
		const found = of(one);
		if (found !== undefined) return found;
	}
	return undefined;
}
