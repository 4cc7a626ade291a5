/** Whether the incident that a noun names happened: « risque d'attaque », « la marche aura lieu », « aucune attaque ». */
import type { Sentence } from '../model.ts';
import { fold } from '../text/fold.ts';
import { numberOf } from '../text/vocabulary.ts';
import { rolesAt } from './governors.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { LIST } from './lexicon/lists.ts';
import { ROLE, UNREAL_LEADS } from './lexicon/roles.ts';
import { isSpoken } from './figure.ts';
import { isCounted, isFaked, isStudied, isUsual } from './hearsay.ts';
import { isBreak } from './marks.ts';
import { CRIMES } from './recall.ts';
import { SMALL, WORDS } from './lexicon/small.ts';
import type { Trigger } from './trigger.ts';
import { verbGroupAt } from './verb-group.ts';
import { ahead, groupOf, HAPPENED, isHostile, judgeRoles, nothing, verdict, type Verdict } from './verdict.ts';
import { foldedAt, has, is, isAuxiliary, isFiniteVerb, isListed, numberAt, type View, wordAt } from './view.ts';

const LEADS = UNREAL_LEADS.map((lead) =>
	fold(lead).replace(/'/g, "' ").trim().split(' ').filter(Boolean).map(numberOf)
);

/** Do these words stand right before a token? The last one is looked at first. */
function endsWith(view: View, at: number, words: readonly number[]): boolean {
	for (let k = 1; k <= words.length; k++) if (numberAt(view, at - k) !== words[words.length - k]) return false;
	return true;
}

export function judgeNoun(view: View, trigger: Trigger, sentence: Sentence): Verdict {
	const { firstToken, endToken } = sentence;
	if (trigger.determiner === 'none') return nothing('negated');
	let at = trigger.token;
	while (at > firstToken && isInside(view, at - 1)) at--;
	const link = foldedAt(view, at - 1);
	if (link === SMALL.without) return nothing('« sans »');
	for (const lead of LEADS) if (endsWith(view, at, lead)) return nothing('only thought of');
	if (isFoiled(view, trigger.end, endToken)) return nothing('foiled');
	const noun = linkedNoun(view, at, firstToken);
	const left = governing(view, at, firstToken);
	if (left !== undefined && rolesAt(view, left) & ROLE.prevent && isListed(view, noun, LIST.plan))
		return nothing('foiled');
	if (isListed(view, noun, LIST.threat))
		return isHostile(trigger) || trigger.kind.family === 'unrest'
			? verdict('threatened', `noun: ${foldedAt(view, noun)}`)
			: nothing('only feared');
	if (isListed(view, noun, LIST.plan)) return ahead(trigger, `noun: ${foldedAt(view, noun)}`);
	// « une campagne contre les accidents »
	if (trigger.kind.family === 'accident' && is(view, at - 1, WORDS.against)) return nothing('only thought of');
	// « en mémoire des victimes de l'attentat »
	if (
		has(view, at - 1, GRAMMAR.of) &&
		wordAt(view, at - 2)?.toll === 'victim' &&
		isListed(view, linkedNoun(view, at - 2, firstToken), LIST.memory)
	)
		return nothing('remembered');
	if (isListed(view, noun, LIST.unreal | LIST.memory)) return nothing(`« ${foldedAt(view, noun)} »`);
	if (isOfWork(view, trigger.token, firstToken, at)) return nothing('told of in a work');
	if (isListed(view, trigger.token - 1, LIST.hollow) || isListed(view, trigger.end, LIST.hollow))
		return nothing('only thought of');
	if (isFaked(view, trigger.token, sentence)) return nothing('a faked picture');
	if (isStudied(view, trigger, at, firstToken)) return nothing('only studied');
	if (isCounted(view, trigger, endToken)) return nothing('counted together');
	if (isUsual(view, trigger, sentence)) return nothing('again and again');
	if (isSpoken(view, trigger, at, sentence)) return nothing('figure of speech');
	if (isCharge(view, trigger, at)) return nothing('a charge');
	// « a parlé d'un simple accident », « évoque un sabotage »: a word for it, no news.
	if (isWordFor(view, trigger, at)) return nothing('only called so');
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

const LONGEST_SUBJECT = 12;

/** « un projet d'attentat contre un concert a été déjoué », « l'accident a été évité » */
function isFoiled(view: View, from: number, end: number): boolean {
	for (let i = from; i < Math.min(end, from + LONGEST_SUBJECT) && !isBreak(view, i); i++) {
		if (has(view, i, GRAMMAR.relative)) return false;
		if ((rolesAt(view, i) & ROLE.prevent) === 0) continue;
		const group = groupOf(view, i);
		return group?.voice === 'passive' && !group.negated;
	}
	return false;
}

/** « Le livre raconte l'assassinat », « un film sur le massacre »: the work stands before, in the same clause. */
export function isOfWork(view: View, token: number, first: number, at: number): boolean {
	for (let i = token - 1; i >= first && !isBreak(view, i); i--) {
		// « une série d'attaques » counts them.
		const counts = i === at - 2 && has(view, at - 1, GRAMMAR.of);
		if (isListed(view, i, LIST.work) && !counts && (i - 1 === first || !has(view, i - 1, GRAMMAR.of))) return true;
		// « met en scène l'assassinat »
		if (is(view, i, WORDS.stage) && is(view, i - 1, WORDS.while)) return true;
	}
	return false;
}

/** « accusé de meurtre », « poursuivi pour vol »: a charge without an article; « accusé de vol d'armes » tells which. */
function isCharge(view: View, { determiner, plural, end, kind }: Trigger, at: number): boolean {
	if (determiner !== 'bare' || plural || has(view, end, GRAMMAR.of)) return false;
	if (is(view, at - 1, WORDS.for)) return CRIMES.has(kind.family);
	return (
		has(view, at - 1, GRAMMAR.of) && (isListed(view, at - 2, LIST.court) || (rolesAt(view, at - 2) & ROLE.accuse) !== 0)
	);
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
	has(view, i, INSIDE) && !has(view, i, GRAMMAR.of) && !isAuxiliary(view, i) && !is(view, i, WORDS.intoThe);

function isWordFor(view: View, trigger: Trigger, at: number): boolean {
	const verb = has(view, at - 1, GRAMMAR.of) ? at - 2 : at - 1;
	// « il s'agissait du troisième accident »
	if (is(view, verb, WORDS.concerns)) return true;
	if (trigger.determiner !== 'indefinite' && trigger.determiner !== 'some') return false;
	return (rolesAt(view, verb) & ROLE.call) !== 0;
}

/** The token of « risque » in « risque d'une attaque », of « appel » in « appel à la grève »; -1 where none stands. */
function linkedNoun(view: View, at: number, first: number): number {
	const glued = has(view, at, GRAMMAR.of) ? at : at - 1;
	if (glued <= first) return -1;
	if (!has(view, glued, GRAMMAR.of) && !isListed(view, at - 1, LIST.toward)) return -1;
	// « lutte armée contre », « menace imminente de »
	return isListed(view, glued - 1, LIST.unreal | LIST.plan | LIST.memory) ? glued - 1 : glued - 2;
}

/** The verb whose object this noun group is, where it says whether the thing happened. */
function governing(view: View, at: number, first: number): number | undefined {
	for (let i = at - 1; i >= Math.max(first, at - 7); i--) {
		if (isBreak(view, i) || has(view, i, GRAMMAR.relative)) return undefined;
		// « rejette toute responsabilité dans le bombardement »: another object.
		if (has(view, i, OTHER_OBJECT) && !has(view, i, GRAMMAR.of) && !is(view, i, WORDS.toThe)) return undefined;
		if (rolesAt(view, i) !== 0 && !isAuxiliary(view, i) && groupOf(view, i)) return i;
	}
	return undefined;
}

const OTHER_OBJECT = GRAMMAR.preposition;

/** « la marche aura lieu », « la grève est prévue », « l'attaque n'a pas eu lieu ». */
function judgeSubject(view: View, trigger: Trigger, end: number): Verdict {
	for (let i = trigger.token + 1; i < end && i < trigger.end + 16; i++) {
		if (isListed(view, i, LIST.set)) return verdict('planned', `noun: ${foldedAt(view, i)}`);
		if (isBreak(view, i) || has(view, i, GRAMMAR.relative)) break;
		// « entre » is a verb too.
		if (!isFiniteVerb(view, i) || is(view, i, WORDS.among)) continue;
		for (const verb of wordAt(view, i)?.verbs ?? []) {
			const group = verbGroupAt(view, i, verb, trigger.end);
			if (group?.tense !== 'future') continue;
			// « la marche aura lieu » is ahead, « l'attaque n'empêchera pas » is behind.
			if (verb.roles & ROLE.occur && (!has(view, i, GRAMMAR.have) || is(view, i + 1, WORDS.place)))
				return ahead(trigger, 'future');
		}
		if (is(view, i + 1, WORDS.not) && has(view, i - 1, GRAMMAR.ne) && isOccurrence(view, i + 2))
			return nothing('did not happen');
		for (let k = i + 1; k < Math.min(i + 4, end); k++)
			if (isListed(view, k, LIST.set)) return verdict('planned', `noun: ${foldedAt(view, k)}`);
		break;
	}
	return HAPPENED;
}

/** « n'a pas eu lieu », « ne s'est pas produite » deny the incident; « n'a pas fait de victime » does not. */
const isOccurrence = (view: View, i: number): boolean => isListed(view, i, LIST.occurrence);
