/** Did it happen? Negation, hypothesis, threat, plan and memory decide what a trigger is worth. */
import type { Sentence } from '../model.ts';
import { rolesAt } from './governors.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { LIST } from './lexicon/lists.ts';
import { ROLE } from './lexicon/roles.ts';
import { SMALL, WORDS } from './lexicon/small.ts';
import { isBreak, isComma } from './marks.ts';
import { isFaked, isHabit, isLongPast } from './hearsay.ts';
import { FEELINGS } from './lexicon/figures.ts';
import { WordSet } from '../text/wordset.ts';
import { isOfWork, judgeNoun } from './status-noun.ts';
import { clauseStart } from './subjects.ts';
import type { Trigger } from './trigger.ts';
import type { VerbGroup } from './verb-group.ts';
import { ahead, HAPPENED, judgeRoles, judgeTense, nothing, type Verdict, verdict } from './verdict.ts';
import { foldedAt, has, inTime, is, isListed, numberAt, type View, wordAt } from './view.ts';

/** Judges a trigger in its clause. */
export function judge(view: View, trigger: Trigger, sentence: Sentence): Verdict {
	if ((view.sentenceGrammar[trigger.sentence] ?? 0) & GRAMMAR.condition && hasCondition(view, trigger.token, sentence))
		return nothing('conditional clause');
	return trigger.group ? judgeVerb(view, trigger, trigger.group, sentence) : judgeNoun(view, trigger, sentence);
}

function hasCondition(view: View, token: number, { firstToken }: Sentence): boolean {
	for (let i = token - 1, start = clauseStart(view, token, firstToken); i >= start; i--) {
		if (has(view, i, GRAMMAR.condition) && !is(view, i - 1, WORDS.evenOrAs) && isConditional(view, i)) return true;
		if (isComma(view, i)) return false;
	}
	return false;
}

/** « s' » is « si » only before « il »; « si » before an adjective is a degree. */
function isConditional(view: View, i: number): boolean {
	if (is(view, i, WORDS.elidedIf)) return is(view, i + 1, WORDS.he);
	return !(wordAt(view, i + 1) === undefined && foldedAt(view, i + 2).startsWith('qu'));
}

function judgeVerb(view: View, trigger: Trigger, group: VerbGroup, sentence: Sentence): Verdict {
	// « n'a arrêté personne »
	const nobody = is(view, group.end, WORDS.nobody) && has(view, group.first, GRAMMAR.ne);
	if (group.negated || nobody || subjectIsNone(view, group, sentence)) return nothing('negated');
	if (group.tense === 'infinitive') return judgeInfinitive(view, trigger, group);
	if (group.tense === 'bare' && isFelt(view, group.first)) return nothing('only felt so');
	// « demande depuis dix ans un cadastre »
	if (trigger.frame === 'statement' && group.tense === 'present' && has(view, group.end, GRAMMAR.since))
		return nothing('said for long');
	// « le roman suit un enfant enlevé par une milice »
	if (group.tense === 'bare' && isOfWork(view, group.first, sentence.firstToken, group.first))
		return nothing('told of in a work');
	if (isLongPast(view, group)) return nothing('history');
	if (isFaked(view, trigger.token, sentence)) return nothing('a faked picture');
	if (trigger.effect && group.tense === 'present' && isHabit(view, trigger, sentence))
		return nothing('again and again');
	return isFiction(view, sentence)
		? nothing('told of in a work')
		: (judgeClause(view, group, sentence) ?? judgeTense(view, trigger, group));
}

/** « s'estime poignardé dans le dos », « se sent agressé » */
const isFelt = (view: View, first: number): boolean =>
	FEELING.has(numberAt(view, first - 1)) && has(view, first - 2, GRAMMAR.reflexive);

const FEELING = new WordSet(FEELINGS.split(' '));

/** « Dans le film, un commando prend d'assaut … » */
function isFiction(view: View, { firstToken }: Sentence): boolean {
	if (!has(view, firstToken, GRAMMAR.inside)) return false;
	for (let i = firstToken + 1; i < firstToken + 5 && !isBreak(view, i); i++)
		if (isListed(view, i, LIST.fiction)) return true;
	return false;
}

/** « il est faux que l'armée ait bombardé », « dément que », « craint que », « rien n'indique que ». */
function judgeClause(view: View, group: VerbGroup, { firstToken }: Sentence): Verdict | undefined {
	const start = clauseStart(view, group.first, firstToken);
	if (!is(view, start - 1, WORDS.that)) return undefined;
	let over = start - 2;
	// « a nié mercredi que »
	while (over > firstToken && inTime(view, over)) over--;
	const isNegated = has(view, over - 1, GRAMMAR.ne) && !is(view, over + 1, WORDS.not);
	if (isListed(view, over, LIST.untrue)) return nothing('said to be untrue');
	if (isListed(view, over, LIST.unproven) && isNegated) return nothing('without proof');
	const roles = rolesAt(view, over);
	if (roles & ROLE.deny) return verdict('denied', 'denied');
	return roles & ROLE.risk ? nothing('feared or doubted') : undefined;
}

function judgeInfinitive(view: View, trigger: Trigger, group: VerbGroup): Verdict {
	const roles = rolesAt(view, group.governor);
	const { family } = trigger.kind;
	if (roles & ROLE.deny) return verdict('denied', 'denied');
	if (group.via === SMALL.without) return nothing('« sans »');
	if (group.perfect || group.via === SMALL.after) return HAPPENED;
	if (group.via === SMALL.for) return family === 'unrest' ? HAPPENED : nothing('purpose');
	if (group.via === SMALL.of && is(view, group.first - 2, WORDS.before)) return HAPPENED;
	const noun = group.via ? group.first - 2 : -1;
	if (isListed(view, noun, LIST.threat) || roles & ROLE.threaten) return verdict('threatened', 'threat');
	if (isListed(view, noun, LIST.plan)) return ahead(trigger, 'plan');
	if (isListed(view, noun, LIST.unreal)) return nothing('only thought of');
	if (has(view, group.first - 2, GRAMMAR.preposition) && is(view, group.first - 2, WORDS.inOrder))
		return nothing('purpose');
	// A heading « Frapper les bases » tells nothing; « cherche à frapper » is told of someone.
	if (group.via === undefined && group.governor === undefined) return nothing('bare infinitive');
	if (roles === 0) return HAPPENED;
	return judgeRoles(view, trigger, roles, group.governor ?? trigger.token, true);
}

function subjectIsNone(view: View, group: VerbGroup, { firstToken }: Sentence): boolean {
	const hasNe = has(view, group.first, GRAMMAR.ne);
	for (let i = group.first - 1; i >= Math.max(firstToken, group.first - 10); i--) {
		if (is(view, i, WORDS.none) || (hasNe && is(view, i, WORDS.nobody))) return true;
		if (isBreak(view, i)) return false;
	}
	return false;
}
