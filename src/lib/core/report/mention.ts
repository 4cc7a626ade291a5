/** One place in the text where an incident is told, with all that its sentence says of it. */
import type { ReportStatus, Sentence, TextRange, Toll, TollClaim } from '../model.ts';
import type { Steps } from '../steps.ts';
import { type Determiner, determinerOf } from './determiners.ts';
import { type Frame, type FrameId, frameOf } from './frames.ts';
import type { Group } from './groups.ts';
import { CUE } from './lexicon/cues.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { isReferred } from './ownership.ts';
import { refine } from './refine.ts';
import { type Roles, rolesOf } from './roles.ts';
import { judge } from './status.ts';
import type { Verdict } from './verdict.ts';
import type { Trigger } from './trigger.ts';
import { has, isNumber, type View, weaponAt } from './view.ts';
import { type When, whenOf } from './when.ts';
import { type Where, whereOf } from './where.ts';

export type Mention = TextRange & {
	readonly trigger: Trigger;
	readonly frame: FrameId;
	readonly kind: Frame;
	readonly status: ReportStatus;
	readonly where: Where | undefined;
	readonly when: When | undefined;
	readonly roles: Roles;
	fatalities: Toll | undefined;
	injuries: Toll | undefined;
	/** All of them, with who says so. */
	claims: TollClaim[] | undefined;
	/** In the title or one of the first sentences. */
	readonly lead: boolean;
	readonly title: boolean;
	/** How the weapon that is the subject is introduced: « les roquettes visant … » points back. */
	readonly carrier: Determiner | undefined;
	/** Head token of the subject where that is an incident itself: « les frappes ont visé ». */
	readonly subject: number | undefined;
	/** Many at once: « des attaques répétées ». */
	readonly many: boolean;
	/** « après l'attaque », « pour dénoncer les frappes »: only referred to. */
	readonly alluded: boolean;
	/** « Depuis janvier, 300 migrants ont péri »: adds up other incidents. */
	readonly sum: boolean;
	/** The verb that made it a plan or threat. */
	readonly by: number | undefined;
	/** A summary that gave way to its detail: repeats, decides nothing. */
	readonly echo: boolean;
	/** Why it is told as a fact, denied or planned. */
	readonly why: string;
};

/** A trigger in its sentence, with the others of it. */
export type Candidate = {
	readonly trigger: Trigger;
	readonly sentence: Sentence;
	readonly others: readonly Trigger[];
	/** The sentence is the title or one of the first. */
	readonly lead: boolean;
};

/** The mentions that triggers make; there is none where nothing is told: negated, hypothetical, a figure of speech. */
export function* mentionSteps(view: View, candidates: readonly Candidate[]): Steps<Mention[]> {
	const judged: Judged[] = [];
	for (const one of candidates) {
		if (isDescribed(view, one)) continue;
		const { status, why, by } = judge(view, one.trigger, one.sentence);
		if (status) judged.push({ ...one, status, why, by });
	}
	yield 'status';
	const told = judged.map((one) => rolesOf(view, one.trigger, one.sentence));
	yield 'roles of parties';
	const wheres = judged.map(({ trigger, sentence, others }, at) =>
		told[at]?.isFigure ? undefined : whereOf(view, trigger, sentence, others)
	);
	yield 'where';
	const whens = judged.map(({ trigger, sentence, others }, at) =>
		told[at]?.isFigure ? undefined : whenOf(view, trigger, sentence, others)
	);
	yield 'when';
	const mentions: Mention[] = [];
	for (const [at, one] of judged.entries()) {
		const roles = told[at];
		if (roles && !roles.isFigure) mentions.push(mentionOf(view, one, roles, wheres[at], whens[at]));
	}
	return mentions;
}

/** « a intercepté un missile tiré vers la ville »: what was intercepted, not another shot. */
function isDescribed(view: View, { trigger, others }: Candidate): boolean {
	if (trigger.group?.tense !== 'bare' || trigger.kind.family !== 'violence') return false;
	return others.some(
		({ frame, group, token }) =>
			frame === 'disrupted' &&
			group?.voice === 'active' &&
			token < trigger.token &&
			holdsWeapon(view, token, trigger.token)
	);
}

const LONGEST_OBJECT = 8;

function holdsWeapon(view: View, from: number, to: number): boolean {
	if (to - from > LONGEST_OBJECT) return false;
	for (let i = from + 1; i < to; i++) if (weaponAt(view, i)) return true;
	return false;
}

type Judged = Candidate & Pick<Verdict, 'why' | 'by'> & { readonly status: ReportStatus };

function mentionOf(
	view: View,
	{ trigger, sentence, others, lead, status, why, by }: Judged,
	roles: Roles,
	where: Where | undefined,
	when: When | undefined
): Mention {
	const carrier = carrierOf(view, trigger, roles.subject, sentence);
	const subject = subjectIncident(trigger, roles.subject, others);
	const alone = isApart(view, trigger, roles, when, where);
	const frame = refine(view, trigger, sentence, roles);
	return {
		start: view.tokens[trigger.first]?.start ?? 0,
		end: view.tokens[trigger.end - 1]?.end ?? 0,
		trigger: alone ? { ...trigger, effect: false } : trigger,
		frame,
		kind: frameOf(frame),
		status,
		roles,
		lead,
		title: sentence.block === 'title' || sentence.block === 'heading',
		many: isMany(trigger),
		alluded: isReferred(view, trigger, sentence.firstToken),
		sum: trigger.effect && opensWithSince(view, sentence),
		why,
		by,
		carrier,
		subject,
		where,
		when,
		fatalities: undefined,
		injuries: undefined,
		claims: undefined,
		echo: false
	};
}

/** A plural noun without a count, or « répétées », « nombreuses ». */
function isMany(trigger: Trigger): boolean {
	if (trigger.back) return false;
	if (trigger.repeated) return true;
	return (
		trigger.plural &&
		(trigger.determiner === 'indefinite' || trigger.determiner === 'bare') &&
		!SINGULAR_PLURALS.has(trigger.frame)
	);
}

/** Frames whose plural is one incident: « des affrontements », « des inondations », « des manifestations ». */
const SINGULAR_PLURALS = new Set<FrameId>([
	'clash',
	'hazard',
	'riot',
	'protest',
	'meeting',
	'arrest',
	'fire',
	'sanction',
	'shell',
	'pollution',
	'mob',
	'blast',
	'air',
	'strike'
]);

/** How the weapon is introduced that is the subject of the verb. */
function carrierOf(
	view: View,
	{ group }: Trigger,
	subject: Group | undefined,
	{ firstToken }: Sentence
): Determiner | undefined {
	if (!group) return undefined;
	const head = group.tense === 'bare' || !subject ? group.first - 1 : subject.head;
	return weaponAt(view, head) ? determinerOf(view, head, firstToken).kind : undefined;
}

function subjectIncident(
	{ group }: Trigger,
	subject: Group | undefined,
	others: readonly Trigger[]
): number | undefined {
	if (!group || !subject || group.voice === 'passive' || group.tense === 'bare') return undefined;
	return others.some(({ token, group: verb }) => !verb && token === subject.head) ? subject.head : undefined;
}

const KILLERS = CUE.armed | CUE.forces | CUE.police;

/** « le général Morvan, tué au début du mois à Bagdad »: a killing with its own day or place is told by itself. */
function isApart(
	view: View,
	{ effect, sense, group }: Trigger,
	{ actors, actorCues }: Roles,
	when: When | undefined,
	where: Where | undefined
): boolean {
	if (!effect || !sense.opens || sense.frame !== 'attack' || !group) return false;
	// « la police a tué quinze assaillants »
	if (group.voice === 'active' && group.tense === 'past' && actors.length > 0 && actorCues & KILLERS) return true;
	// « ont fait onze blessés mercredi à Lyon »: a toll.
	if (group.tense !== 'bare' || isCounted(view, group.first)) return false;
	return (when !== undefined && when.cost < 0.6) || (where !== undefined && where.cost < 0.4);
}

const isCounted = (view: View, i: number): boolean =>
	isNumber(view, i - 1) || has(view, i - 1, GRAMMAR.numeral | GRAMMAR.quantifier | GRAMMAR.of);

function opensWithSince(view: View, { firstToken }: Sentence): boolean {
	return has(view, firstToken, GRAMMAR.since) || has(view, firstToken + 1, GRAMMAR.since);
}
