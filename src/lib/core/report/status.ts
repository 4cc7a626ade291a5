/** Did it happen? Negation, hypothesis, threat, plan and memory decide what a trigger is worth. */
import { SMALL } from './lexicon/small.ts';
import type { ReportStatus, Sentence } from '../model.ts';
import { fold } from '../text/fold.ts';
import { frameOf } from './frames.ts';
import { clauseStart } from './groups.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import {
	PLAN_NOUNS,
	REMEMBERED,
	SET_WORDS,
	OCCURRENCE_WORDS,
	THREAT_NOUNS,
	UNREAL_LEADS,
	UNREAL_NOUNS,
	type VerbRole
} from './lexicon/roles.ts';
import type { Trigger } from './triggers.ts';
import { rolesAt, type VerbGroup, verbGroupAt } from './verb-group.ts';
import { foldedAt, has, is, isAuxiliary, isFiniteVerb, type View } from './view.ts';

/** A status with its reason; no status means that nothing is told. */
export type Verdict = {
	readonly status?: ReportStatus;
	readonly why: string;
	/** The verb that decided: « appellent » of a strike that is called for. */
	readonly by?: number;
};

const setOf = (list: string): ReadonlySet<string> => new Set(fold(list).split(' '));
const UNREAL = setOf(UNREAL_NOUNS);
const PLANS = setOf(PLAN_NOUNS);
const THREATS = setOf(THREAT_NOUNS);
const MEMORY = setOf(REMEMBERED);
const SET = setOf(SET_WORDS);
const LEADS = UNREAL_LEADS.map((lead) => fold(lead).replace(/'/g, "' ").trim().split(' ').filter(Boolean));

const HAPPENED: Verdict = { status: 'happened', why: 'status: told as a fact' };
const nothing = (why: string): Verdict => ({ why: `no report: ${why}` });
const verdict = (status: ReportStatus, why: string): Verdict => ({ status, why: `status: ${why}` });

/** Judges a trigger in its clause. */
export function judge(view: View, trigger: Trigger, sentence: Sentence): Verdict {
	if (hasCondition(view, trigger.token, sentence)) return nothing('conditional clause');
	return trigger.group ? judgeVerb(view, trigger, trigger.group, sentence) : judgeNoun(view, trigger, sentence);
}

/** Families where a future is a threat, not an appointment. */
const isHostile = (trigger: Trigger): boolean => {
	const { family } = frameOf(trigger.frame);
	return family === 'violence' || family === 'abduction' || family === 'theft';
};

const ahead = (trigger: Trigger, why: string): Verdict => verdict(isHostile(trigger) ? 'threatened' : 'planned', why);

function hasCondition(view: View, token: number, { firstToken }: Sentence): boolean {
	for (let i = token - 1, start = clauseStart(view, token, firstToken); i >= start; i--) {
		if (has(view, i, GRAMMAR.condition) && !is(view, i - 1, 'evenOrAs') && isConditional(view, i)) return true;
		if (foldedAt(view, i) === ',') return false;
	}
	return false;
}

/** « s' » is « si » only before « il »; « si » before an adjective is a degree. */
function isConditional(view: View, i: number): boolean {
	if (is(view, i, 'elidedIf')) return is(view, i + 1, 'he');
	return !(view.words[i + 1] === undefined && foldedAt(view, i + 2).startsWith('qu'));
}

function judgeVerb(view: View, trigger: Trigger, group: VerbGroup, sentence: Sentence): Verdict {
	// « n'a arrêté personne »
	const nobody = is(view, group.end, 'nobody') && has(view, group.first, GRAMMAR.ne);
	if (group.negated || nobody || subjectIsNone(view, group, sentence)) return nothing('negated');
	switch (group.tense) {
		case 'future':
			return ahead(trigger, 'future');
		case 'conditional':
			// « aurait tué » reports, « tuerait » supposes.
			return foldedAt(view, group.first).startsWith('aur') ||
				foldedAt(view, group.first).startsWith('ser') ||
				is(view, group.end - 2, 'been')
				? verdict('happened', 'reported with reserve')
				: isHostile(trigger)
					? verdict('threatened', 'conditional')
					: nothing('conditional');
		case 'infinitive':
			return judgeInfinitive(view, trigger, group);
		default:
			return HAPPENED;
	}
}

function judgeInfinitive(view: View, trigger: Trigger, group: VerbGroup): Verdict {
	const roles = rolesAt(view, group.governor);
	const { family } = frameOf(trigger.frame);
	if (roles.has('deny')) return verdict('denied', 'somebody denies it');
	if (group.via === SMALL.without) return nothing('« sans »');
	if (group.perfect || group.via === SMALL.after) return HAPPENED;
	if (group.via === SMALL.for) return family === 'unrest' ? HAPPENED : nothing('purpose');
	if (group.via === SMALL.of && is(view, group.first - 2, 'before')) return HAPPENED;
	const noun = group.via ? foldedAt(view, group.first - 2) : '';
	if (THREATS.has(noun) || roles.has('threaten')) return verdict('threatened', 'threat');
	if (PLANS.has(noun)) return ahead(trigger, 'plan');
	if (UNREAL.has(noun)) return nothing('only thought of');
	if (has(view, group.first - 2, GRAMMAR.preposition) && is(view, group.first - 2, 'inOrder'))
		return nothing('purpose');
	// A heading « Frapper les bases » tells nothing; « cherche à frapper » is told of someone.
	if (group.via === undefined && group.governor === undefined) return nothing('bare infinitive');
	if (roles.size === 0) return HAPPENED;
	return judgeRoles(view, trigger, roles, group.governor ?? trigger.token, true);
}

function judgeRoles(
	view: View,
	trigger: Trigger,
	roles: ReadonlySet<VerbRole>,
	governor: number,
	isVerb: boolean
): Verdict {
	const said = sayRoles(view, trigger, roles, governor, isVerb);
	return said === HAPPENED ? said : { ...said, by: governor };
}

function sayRoles(
	view: View,
	trigger: Trigger,
	roles: ReadonlySet<VerbRole>,
	governor: number,
	isVerb: boolean
): Verdict {
	const group = groupOf(view, governor);
	if (roles.has('deny')) return verdict('denied', 'somebody denies it');
	if (roles.has('prevent') || roles.has('risk') || roles.has('refuse'))
		return group?.negated ? HAPPENED : nothing('prevented, feared or refused');
	if (roles.has('threaten')) return verdict('threatened', 'threat');
	if (roles.has('cause') && isVerb)
		return group?.negated ? nothing('negated') : group?.tense === 'future' ? ahead(trigger, 'future') : HAPPENED;
	if (roles.has('go') && isVerb)
		return group?.tense === 'present' ? ahead(trigger, 'about to happen') : nothing('would happen');
	if (roles.has('modal') && isVerb) {
		// « ont dû », « a pu » tell facts; « devait », « doit » plan; « peut » supposes.
		if (group?.tense === 'past' && isAuxiliary(view, group.first)) return HAPPENED;
		return foldedAt(view, governor).startsWith('d') ? ahead(trigger, 'due') : nothing('only possible');
	}
	if (roles.has('urge'))
		return frameOf(trigger.frame).family === 'unrest'
			? verdict('planned', 'called for')
			: isVerb
				? nothing('asked for')
				: HAPPENED;
	if (roles.has('plan') && (isVerb || !roles.has('say'))) return ahead(trigger, 'plan');
	return HAPPENED;
}

function groupOf(view: View, token: number): VerbGroup | undefined {
	for (const verb of view.words[token]?.verbs ?? []) {
		const group = verbGroupAt(view, token, verb, Math.max(0, token - 8));
		if (group) return group;
	}
	return undefined;
}

function subjectIsNone(view: View, group: VerbGroup, { firstToken }: Sentence): boolean {
	const hasNe = has(view, group.first, GRAMMAR.ne);
	for (let i = group.first - 1; i >= Math.max(firstToken, group.first - 10); i--) {
		const folded = foldedAt(view, i);
		if (is(view, i, 'none') || (hasNe && is(view, i, 'nobody'))) return true;
		if (/^[;:,.]$/.test(folded)) return false;
	}
	return false;
}

function judgeNoun(view: View, trigger: Trigger, sentence: Sentence): Verdict {
	const { firstToken, endToken } = sentence;
	if (trigger.determiner === 'none') return nothing('negated');
	let at = trigger.token;
	while (at > firstToken && isInside(view, at - 1)) at--;
	const link = foldedAt(view, at - 1);
	if (link === SMALL.without) return nothing('« sans »');
	for (const lead of LEADS)
		if (lead.every((part, k) => foldedAt(view, at - lead.length + k) === part)) return nothing('only thought of');
	const noun = linkedNoun(view, at, firstToken);
	if (noun && THREATS.has(noun))
		return isHostile(trigger) || frameOf(trigger.frame).family === 'unrest'
			? verdict('threatened', `« ${noun} »`)
			: nothing('only feared');
	if (noun && PLANS.has(noun)) return ahead(trigger, `« ${noun} »`);
	if (noun && (UNREAL.has(noun) || MEMORY.has(noun))) return nothing(`« ${noun} »`);
	// « a parlé d'un simple accident », « évoque un sabotage »: a word for it, no news.
	if (isWordFor(view, trigger, at)) return nothing('only called so');
	const left = governing(view, at, firstToken);
	if (left !== undefined) {
		const roles = rolesAt(view, left);
		const said = judgeRoles(view, trigger, roles, left, false);
		if (said !== HAPPENED) return said;
	}
	// « les dégâts durant l'accident seront remboursés »: the noun is no subject.
	return has(view, at - 1, GRAMMAR.preposition) && !has(view, at - 1, GRAMMAR.indefinite) && !isAuxiliary(view, at - 1)
		? HAPPENED
		: judgeSubject(view, trigger, endToken);
}

const INSIDE =
	GRAMMAR.definite |
	GRAMMAR.indefinite |
	GRAMMAR.demonstrative |
	GRAMMAR.possessive |
	GRAMMAR.quantifier |
	GRAMMAR.leadingAdjective |
	GRAMMAR.numeral;
const isInside = (view: View, i: number): boolean =>
	has(view, i, INSIDE) && !has(view, i, GRAMMAR.of) && !isAuxiliary(view, i) && !is(view, i, 'intoThe');

function isWordFor(view: View, trigger: Trigger, at: number): boolean {
	const verb = has(view, at - 1, GRAMMAR.of) ? at - 2 : at - 1;
	// « il s'agissait du troisième accident »
	if (is(view, verb, 'concerns')) return true;
	if (trigger.determiner !== 'indefinite' && trigger.determiner !== 'some') return false;
	return rolesAt(view, verb).has('call');
}

/** « risque » in « risque d'une attaque », « appel » in « appel à la grève ». */
function linkedNoun(view: View, at: number, first: number): string | undefined {
	const linked = foldedAt(view, at - 1);
	const glued = has(view, at, GRAMMAR.of) ? at : at - 1;
	if (glued <= first) return undefined;
	if (!has(view, glued, GRAMMAR.of) && !/^(a|au|aux|contre)$/.test(linked)) return undefined;
	const noun = foldedAt(view, glued - 1);
	// « lutte armée contre », « menace imminente de »
	return UNREAL.has(noun) || PLANS.has(noun) || MEMORY.has(noun) ? noun : foldedAt(view, glued - 2);
}

/** The verb whose object this noun group is, where it says whether the thing happened. */
function governing(view: View, at: number, first: number): number | undefined {
	for (let i = at - 1; i >= Math.max(first, at - 7); i--) {
		const folded = foldedAt(view, i);
		if (/^[;:.,]$/.test(folded) || has(view, i, GRAMMAR.relative)) return undefined;
		// « rejette toute responsabilité dans le bombardement »: another object.
		if (has(view, i, OTHER_OBJECT) && !has(view, i, GRAMMAR.of) && !is(view, i, 'toThe')) return undefined;
		if (rolesAt(view, i).size > 0 && !isAuxiliary(view, i) && groupOf(view, i)) return i;
	}
	return undefined;
}

const OTHER_OBJECT = GRAMMAR.preposition;

/** « la marche aura lieu », « la grève est prévue », « l'attaque n'a pas eu lieu ». */
function judgeSubject(view: View, trigger: Trigger, end: number): Verdict {
	for (let i = trigger.token + 1; i < end && i < trigger.end + 16; i++) {
		const folded = foldedAt(view, i);
		if (SET.has(folded)) return verdict('planned', `« ${folded} »`);
		if (/^[;:.,]$/.test(folded) || has(view, i, GRAMMAR.relative)) break;
		if (!isFiniteVerb(view, i)) continue;
		for (const verb of view.words[i]?.verbs ?? []) {
			const group = verbGroupAt(view, i, verb, trigger.end);
			if (group?.tense !== 'future') continue;
			// « la marche aura lieu » is ahead, « l'attaque n'empêchera pas » is behind.
			if (verb.roles.has('occur') && (!has(view, i, GRAMMAR.have) || is(view, i + 1, 'place')))
				return ahead(trigger, 'future');
		}
		if (is(view, i + 1, 'not') && has(view, i - 1, GRAMMAR.ne) && isOccurrence(view, i + 2))
			return nothing('did not happen');
		for (let k = i + 1; k < Math.min(i + 4, end); k++)
			if (SET.has(foldedAt(view, k))) return verdict('planned', `« ${foldedAt(view, k)} »`);
		break;
	}
	return HAPPENED;
}

/** « n'a pas eu lieu », « ne s'est pas produite » deny the incident; « n'a pas fait de victime » does not. */
const isOccurrence = (view: View, i: number): boolean => OCCURRENCES.has(foldedAt(view, i));
const OCCURRENCES = setOf(OCCURRENCE_WORDS);
