/** What a sentence tells of no day and no place: habits, statistics, studies, faked pictures. */
import type { Sentence } from '../model.ts';
import { CHANGING, FAKED, FORMER, MACHINES, MADE, MONEY, PICTURES, STUDIES } from './lexicon/figures.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { SMALL, WORDS } from './lexicon/small.ts';
import { isBreak } from './marks.ts';
import { WordSet } from '../text/wordset.ts';
import type { Trigger } from './trigger.ts';
import type { VerbGroup } from './verb-group.ts';
import { has, is, isFiniteVerb, numberAt, type View } from './view.ts';

const setOf = (list: string): WordSet => new WordSet(list.split(' '));
const CHANGE = setOf(CHANGING);
const COST = setOf(SMALL.costs);
const MONIES = setOf(MONEY);
const STUDY = setOf(STUDIES);
const PICTURE = setOf(PICTURES);
const FAKE = setOf(FAKED);
const MAKING = setOf(MADE);
const OLD = setOf(FORMER);
const MACHINE = setOf(MACHINES);

/** « Le tabac tue 20 personnes par jour »: no day of its own. */
export function isHabit(view: View, { sentence: index }: Trigger, { end }: Sentence): boolean {
	for (let k = view.firstTime[index] ?? 0; k < view.times.length; k++) {
		const time = view.times[k];
		if (!time || time.start >= end) return false;
		if (time.type === 'SET') return true;
	}
	return false;
}

const LONGEST_SUBJECT = 10;

/** « les accidents du travail ont coûté trois milliards », « les incendies ont augmenté »: counted together, told one by one elsewhere. */
export function isCounted(view: View, { plural, determiner, end }: Trigger, sentenceEnd: number): boolean {
	if (!plural || determiner !== 'definite') return false;
	for (let i = end; i < Math.min(sentenceEnd, end + LONGEST_SUBJECT) && !isBreak(view, i); i++) {
		const word = numberAt(view, i);
		if (CHANGE.has(word)) return true;
		if (COST.has(word)) return holds(view, MONIES, i + 1, Math.min(sentenceEnd, i + 6));
	}
	return false;
}

/** « la loi sur les manifestations », « la commission d'enquête sur les attentats » */
export function isStudied(view: View, { plural }: Trigger, at: number, first: number): boolean {
	return plural && is(view, at - 1, WORDS.upon) && holds(view, STUDY, Math.max(first, at - 5), at - 1);
}

/** « La pollution tue chaque année »: a noun whose verb is in the present, in a sentence that says how often. */
export function isUsual(view: View, trigger: Trigger, sentence: Sentence): boolean {
	if (!isHabit(view, trigger, sentence)) return false;
	for (let i = trigger.end; i < Math.min(sentence.endToken, trigger.end + LONGEST_SUBJECT); i++) {
		if (isBreak(view, i) || has(view, i, GRAMMAR.relative)) return false;
		if (isFiniteVerb(view, i)) return !has(view, i, GRAMMAR.have | GRAMMAR.be);
	}
	return false;
}

/** « une vidéo générée par IA montre une explosion », « l'image truquée d'un avion qui s'écrase » */
export function isFaked(view: View, token: number, { firstToken, endToken }: Sentence): boolean {
	let picture = token - 1;
	for (const stop = Math.max(firstToken, token - FARTHEST); picture >= stop; picture--)
		if (PICTURE.has(numberAt(view, picture))) break;
	if (!PICTURE.has(numberAt(view, picture)) || picture < firstToken) return false;
	for (let i = picture + 1; i < endToken; i++) {
		const word = numberAt(view, i);
		if (FAKE.has(word) || (MAKING.has(word) && holds(view, MACHINE, i + 1, i + 5))) return true;
	}
	return false;
}

const FARTHEST = 14;

/** « un résistant fusillé par les nazis » */
export const isLongPast = (view: View, { tense, end }: VerbGroup): boolean =>
	tense === 'bare' && holds(view, OLD, end, end + 4);

function holds(view: View, list: WordSet, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (list.has(numberAt(view, i))) return true;
	return false;
}
