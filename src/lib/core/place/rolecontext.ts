import { leftOf, type Left } from './left.ts';
import { COORDINATORS, LOCATIVE, OF, TO } from './lexicon-context.ts';
import { PARTS } from './lexicon-features.ts';
import { BETWEEN } from './lexicon-relations.ts';
import {
	ADDRESSING,
	BELONGINGS,
	BETWEEN_POWERS,
	CLAUSE_OPENERS,
	CLITICS,
	DEEDS,
	GEOGRAPHIC,
	GIVING,
	HOSTILE,
	INFINITIVE,
	JOINING,
	MEASURES,
	RELATIONAL,
	RELATIONAL_NOUNS,
	SAYING,
	STATE_FORMS,
	TOWN_BELONGINGS,
	TURNED
} from './lexicon-roles.ts';
import type { Standing } from './roles.ts';
import { asSubject, skipAdverbs } from './subjects.ts';
import type { View } from './view.ts';
import { ROLES as W } from './weights.ts';

/** A weight for the metonymic reading, and the words that gave it. */
export type Reason = readonly [weight: number, words: string];

/** Instead of a weight: the name only says whose, « le gouvernement de la France ». */
export const BELONGS = -99;

/** What the words around a name say of its role; 0 when they say nothing. */
export function roleContext(view: View, standing: Standing, left = leftOf(view, standing.first)): Reason {
	const { word, index } = left;
	if (OF.has(word)) return afterOf(view, standing, left);
	if (RELATIONAL.has(word)) return afterRelation(view, left);
	if (TO.has(word)) return afterTo(view, standing, left);
	if (LOCATIVE.has(word)) return [W.locative, view.word(index)];
	if (ADDRESSING.has(word)) return [W.addressed, view.word(index)];
	if (SAYING.has(word) && !view.isCapital(index)) return [W.inverted, view.word(index)];
	const opens = opensClause(view, standing, left);
	const [weight, words] = asSubject(view, standing.end);
	// « Depuis des années Bagdad pratique »: without an opener only a verb of action makes a subject.
	return opens || weight === W.acts ? [weight, words] : [0, 'no-opener'];
}

/** Does a clause begin with this name? */
export function opensClause(view: View, standing: Standing | undefined, left?: Left): boolean {
	if (!standing) return false;
	const { word, starts } = left ?? leftOf(view, standing.first);
	return (starts || CLAUSE_OPENERS.has(word)) && !JOINING.has(word);
}

function afterOf(view: View, standing: Standing, { noun, nounIndex }: Left): Reason {
	const before = view.number(nounIndex - 1);
	const words = `${view.word(nounIndex)} de`;
	if (COORDINATORS.has(noun)) return [0, 'coordinated'];
	if (STATE_FORMS.has(noun)) return roleContext(view, standing, leftOf(view, nounIndex));
	if (RELATIONAL_NOUNS.has(noun)) return [W.relationalNoun, view.word(nounIndex)];
	if (DEEDS.has(noun) || DEEDS.has(before)) return [W.deed, words];
	const ruling = standing.kind === 'country' || standing.place?.featureCode === 'PPLC';
	const belongings = ruling ? BELONGINGS : TOWN_BELONGINGS;
	if (belongings.has(noun) || belongings.has(before)) return [BELONGS, words];
	return [PARTS.has(noun) ? W.part : W.of, words];
}

function afterRelation(view: View, { word: number, index }: Left): Reason {
	const word = view.word(index);
	const before = view.number(index - 1);
	if (GEOGRAPHIC.has(before)) return [W.locative, `${view.word(index - 1)} ${word}`];
	const weight = W[RELATIONAL.get(number) ?? 'relation'];
	const powers = BETWEEN_POWERS.has(before) || BETWEEN_POWERS.has(view.number(index - 2));
	if (word === BETWEEN && powers) return [W.relationalNoun, `${view.word(index - 1)} ${word}`];
	const measure = HOSTILE.has(number) && (GIVING.has(before) || MEASURES.has(before));
	return [measure ? weight + W.measure : weight, word];
}

/** « demander à Téhéran », « permet à Israël de prendre » are no places; « à Téhéran » is. */
function afterTo(view: View, { end }: Standing, { index }: Left): Reason {
	if (TURNED.has(view.number(index - 1))) return [W.relationalNoun, `${view.word(index - 1)} à`];
	if (OF.has(view.number(end)) && INFINITIVE.test(view.word(skipClitics(view, end + 1))))
		return [W.given, 'à … de faire'];
	const giver = skipAdverbs(view, index - 1, -1);
	return GIVING.has(view.number(giver)) ? [W.given, `${view.word(giver)} à`] : [W.locative, view.word(index)];
}

function skipClitics(view: View, from: number): number {
	let index = from;
	while (CLITICS.has(view.number(index))) index++;
	return index;
}
