/** Finds the words that tell of an incident: verbs with their group, nouns with their determiner, fixed phrases. */
import type { Sentence } from '../model.ts';
import { TOKEN } from './cells.ts';
import { followsSubject, nounComplement, verbComplement } from './complements.ts';
import { backReference } from './back-reference.ts';
import { determinerOf } from './determiners.ts';
import { fits, isNamePart } from './fitting.ts';
import { FINITE } from './lexicon/conjugate.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { LIST } from './lexicon/lists.ts';
import { SMALL } from './lexicon/small.ts';
import { isRecalled } from './recall.ts';
import type { Trigger } from './trigger.ts';
import { isDoneToItself, moodsAt, type VerbGroup, verbGroupAt } from './verb-group.ts';
import {
	endsAcute,
	grammarAt,
	has,
	inTime,
	isAuxiliary,
	isListed,
	isMarked,
	isPunctuation,
	numberAt,
	type View,
	wordAt
} from './view.ts';
import { MARK, type Sense, type Word } from './words.ts';

/** Prose has no sentence with more; each is weighed against the others. */
const MOST = 40;

/** All triggers of a sentence, in order; overlapping ones keep the first and longest. */
export function findTriggers(view: View, sentence: Sentence, index: number): readonly Trigger[] {
	const marks = view.sentenceMarks[index] ?? 0;
	if ((marks & MARK.trigger) === 0) return NONE;
	const hasQuotes = (marks & TOKEN.quote) !== 0;
	const triggers: Trigger[] = [];
	for (let i = sentence.firstToken; i < sentence.endToken && triggers.length < MOST;) {
		const word =
			isMarked(view, i, MARK.trigger) && !(hasQuotes && isNamePart(view, i, sentence)) ? wordAt(view, i) : undefined;
		const trigger = word && triggerAt(view, word, i, sentence, index);
		if (trigger) triggers.push(trigger);
		i = trigger ? Math.max(trigger.end, i + 1) : i + 1;
	}
	return triggers;
}

const NONE: readonly Trigger[] = [];

function triggerAt(view: View, word: Word, i: number, sentence: Sentence, index: number): Trigger | undefined {
	if (inTime(view, i) && word.nouns.length === 0) return undefined;
	return (
		phraseAt(view, word, i, sentence, index) ??
		verbAt(view, word, i, sentence, index) ??
		nounAt(view, word, i, sentence, index) ??
		(word.back ? backReference(view, i, sentence.firstToken, index) : undefined)
	);
}

function phraseAt(view: View, word: Word, i: number, sentence: Sentence, index: number): Trigger | undefined {
	for (const phrase of word.phrases) {
		if (!follows(view, i + 1, phrase.rest)) continue;
		const end = i + 1 + phrase.rest.length;
		if (end <= sentence.endToken && fits(view, phrase.sense, i, end, sentence))
			return nounTrigger(view, i, end, phrase.sense, phrase.plural, sentence, index);
	}
	return undefined;
}

function follows(view: View, from: number, words: readonly number[]): boolean {
	for (let k = 0; k < words.length; k++) if (numberAt(view, from + k) !== words[k]) return false;
	return true;
}

function verbAt(view: View, word: Word, i: number, sentence: Sentence, index: number): Trigger | undefined {
	// « Le Révolté » is a name; a verb has a capital only where the sentence starts.
	if (view.tokens[i]?.shape === 'title' && i > sentence.firstToken && !isPunctuation(view, i - 1)) return undefined;
	for (const verb of word.verbs) {
		if (verb.senses.length === 0) continue;
		// A word that is a noun too (« attaque », « incendie ») is a verb only where a subject stands before it.
		if (word.nouns.length > 0 && moodsAt(view, i, verb) & FINITE && !followsSubject(view, i, sentence.firstToken))
			continue;
		const group = verbGroupAt(view, i, verb, sentence.firstToken);
		if (!group) continue;
		for (const sense of verb.senses) {
			if (!agrees(view, sense, group)) continue;
			const complement = verbComplement(view, sense, group, i, sentence);
			if (complement === undefined || !fits(view, sense, i, Math.max(i + 1, complement), sentence)) continue;
			return {
				token: i,
				first: i,
				end: Math.max(i + 1, complement),
				frame: sense.frame,
				kind: sense.kind,
				sense,
				sentence: index,
				group,
				determiner: undefined,
				plural: false,
				another: hasNear(view, group.first, group.end + 1, LIST.adding),
				repeated: hasNear(view, group.first, i + 4, LIST.repeating),
				// « ont bloqué la route pour protester »: the why of another.
				effect: sense.effect || group.via === SMALL.for,
				predicate: false,
				back: false,
				unnamed: false,
				ofTalk: false,
				recalled: isRecalled(view, sense.kind.family, i, group, sentence.firstToken)
			};
		}
	}
	return undefined;
}

function agrees(view: View, { form }: Sense, group: VerbGroup): boolean {
	switch (form) {
		case 'reflexive':
			return group.reflexive || isDoneToItself(view, group);
		case 'plain':
			return !group.reflexive;
		case 'passive':
			return group.voice === 'passive';
		case 'bare':
			return group.tense === 'bare';
		default:
			return true;
	}
}

function nounAt(view: View, word: Word, i: number, sentence: Sentence, index: number): Trigger | undefined {
	if (word.nouns.length === 0) return undefined;
	if (word.finite && followsSubject(view, i, sentence.firstToken)) return undefined;
	// « a frappé » is no « frappe ».
	const isParticiple = endsAcute(view, i);
	for (const { sense, plural, acute } of word.nouns) {
		if (isParticiple && !acute) continue;
		const complement = nounComplement(view, sense, i, sentence.endToken);
		if (complement === undefined || !fits(view, sense, i, Math.max(i + 1, complement), sentence)) continue;
		return nounTrigger(view, i, Math.max(i + 1, complement), sense, plural, sentence, index);
	}
	return undefined;
}

function nounTrigger(
	view: View,
	i: number,
	end: number,
	sense: Sense,
	plural: boolean,
	sentence: Sentence,
	index: number
): Trigger {
	const determiner = determinerOf(view, i, sentence.firstToken);
	const after = grammarAt(view, end);
	return {
		token: i,
		first: i,
		end,
		frame: sense.frame,
		kind: sense.kind,
		sense,
		sentence: index,
		group: undefined,
		determiner: determiner.kind,
		plural,
		another: determiner.another || (after & GRAMMAR.another) !== 0,
		// « la poursuite des attaques »
		repeated: determiner.repeated || (after & GRAMMAR.repeated) !== 0 || has(view, determiner.at - 1, GRAMMAR.repeated),
		effect: sense.effect,
		predicate: isPredicate(view, determiner.at),
		back: false,
		unnamed: false,
		ofTalk: false,
		recalled: isRecalled(view, sense.kind.family, i, undefined, sentence.firstToken)
	};
}

const isPredicate = (view: View, determiner: number): boolean =>
	has(view, determiner, GRAMMAR.indefinite) &&
	isAuxiliary(view, determiner - 1) === 'be' &&
	!has(view, determiner - 2, GRAMMAR.subjectPronoun | GRAMMAR.clitic);

function hasNear(view: View, from: number, to: number, lists: number): boolean {
	for (let i = from; i < to; i++) if (isListed(view, i, lists)) return true;
	return false;
}
