/** What a rule says of a trigger: told as a fact, denied, threatened, planned, or nothing. */
import type { ReportStatus } from '../model.ts';
import { DECREEING, ESCAPING, ROLE } from './lexicon/roles.ts';
import type { Trigger } from './trigger.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import { WORDS } from './lexicon/small.ts';
import { foldedAt, is, isAuxiliary, type View, wordAt } from './view.ts';

/** A status with its reason; no status means that nothing is told. */
export type Verdict = {
	readonly status: ReportStatus | undefined;
	readonly why: string;
	/** The verb that decided: « appellent » of a strike that is called for. */
	readonly by: number | undefined;
};

export const HAPPENED: Verdict = { status: 'happened', why: 'told-as-fact', by: undefined };
export const nothing = (why: string): Verdict => ({ status: undefined, why: `no report: ${why}`, by: undefined });
export const verdict = (status: ReportStatus, why: string): Verdict => ({
	status,
	why: `status-${why}`,
	by: undefined
});

/** Families where a future is a threat, not an appointment. */
export const isHostile = (trigger: Trigger): boolean => {
	const { family } = trigger.kind;
	return family === 'violence' || family === 'abduction' || family === 'theft';
};

export const ahead = (trigger: Trigger, why: string): Verdict =>
	verdict(isHostile(trigger) ? 'threatened' : 'planned', why);

export function judgeRoles(view: View, trigger: Trigger, roles: number, governor: number, isVerb: boolean): Verdict {
	const said = sayRoles(view, trigger, roles, governor, isVerb);
	return said === HAPPENED ? said : { ...said, by: governor };
}

function sayRoles(view: View, trigger: Trigger, roles: number, governor: number, isVerb: boolean): Verdict {
	const group = groupOf(view, governor);
	if (roles & ROLE.deny) return verdict('denied', 'denied');
	// « mèneront une attaque », « porterait un coup », « n'ont pas mené d'attaque »
	if (roles & ROLE.carry && !isVerb && group && group.tense !== 'infinitive')
		return group.negated ? nothing('negated') : judgeTense(view, trigger, group);
	// « a échappé à un attentat »: there was one.
	if (roles & ROLE.prevent && isEscape(view, trigger, governor)) return HAPPENED;
	if (roles & (ROLE.prevent | ROLE.risk | ROLE.refuse))
		return group?.negated ? HAPPENED : nothing('prevented, feared or refused');
	if (roles & ROLE.threaten) return verdict('threatened', 'threat');
	if (roles & ROLE.cause && isVerb)
		return group?.negated ? nothing('negated') : group?.tense === 'future' ? ahead(trigger, 'future') : HAPPENED;
	if (roles & ROLE.go && isVerb)
		return group?.tense === 'present' ? ahead(trigger, 'imminent') : nothing('would happen');
	if (roles & ROLE.modal && isVerb) {
		// « ont dû », « a pu » tell facts; « devait », « doit » plan; « peut » supposes.
		if (group?.tense === 'past' && isAuxiliary(view, group.first)) return HAPPENED;
		return foldedAt(view, governor).startsWith('d') ? ahead(trigger, 'due') : nothing('only possible');
	}
	if (roles & ROLE.urge)
		return trigger.kind.family === 'unrest'
			? verdict('planned', 'called-for')
			: isVerb
				? nothing('asked for')
				: HAPPENED;
	// « a ordonné l'expulsion », « a décidé de renvoyer »: done by saying so.
	if (roles & ROLE.plan && trigger.kind.family === 'pressure' && isDecree(view, governor, group)) return HAPPENED;
	// « un capteur qui prévoit les séismes »
	if (roles & ROLE.plan && !isVerb && trigger.plural && trigger.kind.family === 'hazard') return nothing('foretold');
	if (roles & ROLE.plan && (isVerb || !(roles & ROLE.say))) return ahead(trigger, 'plan');
	return HAPPENED;
}

const isEscape = (view: View, { kind, plural, group }: Trigger, governor: number): boolean =>
	kind.family === 'violence' && !plural && !group && isVerb(view, governor, ESCAPES);

const isVerb = (view: View, at: number, lemmas: ReadonlySet<string>): boolean =>
	wordAt(view, at)?.verbs.some(({ lemma }) => lemmas.has(lemma)) === true;

function isDecree(view: View, governor: number, group: VerbGroup | undefined): boolean {
	if (!group || group.negated || (group.tense !== 'past' && group.tense !== 'present')) return false;
	return isVerb(view, governor, DECREES);
}

const ESCAPES: ReadonlySet<string> = new Set(ESCAPING.split(' '));
const DECREES: ReadonlySet<string> = new Set(DECREEING.split(' '));

/** What the tense of a finite verb says of the incident that it tells or carries out. */
export function judgeTense(view: View, trigger: Trigger, { tense, first, end }: VerbGroup): Verdict {
	switch (tense) {
		case 'future':
			return ahead(trigger, 'future');
		case 'conditional':
			// « aurait tué » reports, « tuerait » supposes.
			return foldedAt(view, first).startsWith('aur') ||
				foldedAt(view, first).startsWith('ser') ||
				is(view, end - 2, WORDS.been)
				? verdict('happened', 'with-reserve')
				: isHostile(trigger)
					? verdict('threatened', 'conditional')
					: nothing('conditional');
		default:
			return HAPPENED;
	}
}

export function groupOf(view: View, token: number): VerbGroup | undefined {
	for (const verb of wordAt(view, token)?.verbs ?? []) {
		const group = verbGroupAt(view, token, verb, Math.max(0, token - 8));
		if (group) return group;
	}
	return undefined;
}
