/** Finds the words that tell of an incident: verbs with their group, nouns with their determiner, fixed phrases. */
import type { Sentence } from '../model.ts';
import type { FrameId } from './frames.ts';
import { type Determiner, determinerOf } from './groups.ts';
import { CUE } from './lexicon/cues.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { verbGroupAt, type VerbGroup } from './verb-group.ts';
import { distance, foldedAt, has, type View } from './view.ts';
import type { Sense } from './words.ts';

export type Trigger = {
	/** The head word. */
	readonly token: number;
	/** Half-open token range of the words to show. */
	readonly first: number;
	readonly end: number;
	readonly frame: FrameId;
	readonly sense: Sense;
	readonly sentence: number;
	/** Verbs only. */
	readonly group?: VerbGroup;
	/** Nouns only. */
	readonly determiner?: Determiner;
	readonly plural: boolean;
	/** « une autre attaque », « de nouveaux tirs ». */
	readonly another: boolean;
	/** « attaques répétées », « de nombreuses attaques ». */
	readonly repeated: boolean;
	/** Says what an incident did; joins one told nearby. */
	readonly effect: boolean;
	/** « cet incident »: only joins what was told. */
	readonly back: boolean;
};

/** All triggers of a sentence, in order; overlapping ones keep the first and longest. */
export function findTriggers(view: View, sentence: Sentence, index: number): Trigger[] {
	const triggers: Trigger[] = [];
	const { firstToken, endToken } = sentence;
	for (let i = firstToken; i < endToken;) {
		const trigger = triggerAt(view, i, sentence, index);
		if (trigger) triggers.push(trigger);
		i = trigger ? Math.max(trigger.end, i + 1) : i + 1;
	}
	return triggers;
}

function triggerAt(view: View, i: number, sentence: Sentence, index: number): Trigger | undefined {
	const word = view.words[i];
	if (!word || (word.verbs.length === 0 && word.nouns.length === 0 && word.phrases.length === 0 && !word.back))
		return undefined;
	if (view.timeAt[i] !== -1 && word.nouns.length === 0) return undefined;
	const { firstToken, endToken } = sentence;
	for (const phrase of word.phrases) {
		if (!phrase.rest.every((part, offset) => foldedAt(view, i + 1 + offset) === part)) continue;
		const end = i + 1 + phrase.rest.length;
		if (end > endToken || !fits(view, phrase.sense, i, end, sentence)) continue;
		return nounTrigger(view, i, end, phrase.sense, phrase.plural, firstToken, index);
	}
	for (const verb of word.verbs) {
		if (verb.senses.length === 0) continue;
		const group = verbGroupAt(view, i, verb, firstToken);
		if (!group || (word.nouns.length > 0 && group.tense === 'bare' && !/[ée]e?s?$/.test(foldedAt(view, i)))) continue;
		if (group.tense === 'present' && word.nouns.length > 0 && !isSurelyVerb(view, i, firstToken)) continue;
		for (const sense of verb.senses) {
			if (sense.reflexive && !group.reflexive) continue;
			if (sense.voice && sense.voice !== group.voice) continue;
			const complement = complementOf(view, sense, group, i, sentence);
			if (complement === undefined || !fits(view, sense, i, Math.max(i + 1, complement), sentence)) continue;
			return {
				token: i,
				first: i,
				end: Math.max(i + 1, complement),
				frame: sense.frame,
				sense,
				sentence: index,
				group,
				plural: false,
				another: hasNear(view, group.first, group.end + 1, ADDED),
				repeated: hasNear(view, group.first, i + 4, REPEATED),
				effect: sense.effect,
				back: false
			};
		}
	}
	if (isVerbHere(view, i, firstToken)) return undefined;
	for (const noun of word.nouns) {
		const complement = nounComplement(view, noun.sense, i, endToken);
		if (complement === undefined || !fits(view, noun.sense, i, Math.max(i + 1, complement), sentence)) continue;
		return nounTrigger(view, i, Math.max(i + 1, complement), noun.sense, noun.plural, firstToken, index);
	}
	return word.back ? backReference(view, i, firstToken, index) : undefined;
}

function nounTrigger(
	view: View,
	i: number,
	end: number,
	sense: Sense,
	plural: boolean,
	first: number,
	sentence: number
): Trigger {
	const determiner = determinerOf(view, i, first);
	const after = view.words[end]?.grammar ?? 0;
	return {
		token: i,
		first: i,
		end,
		frame: sense.frame,
		sense,
		sentence,
		determiner: determiner.kind,
		plural,
		another: determiner.another || (after & GRAMMAR.another) !== 0,
		repeated: determiner.repeated || (after & GRAMMAR.repeated) !== 0,
		effect: sense.effect,
		back: false
	};
}

const BACK_SENSE: Sense = {
	frame: 'assault',
	lemma: '',
	with: undefined,
	not: undefined,
	needs: 0,
	veto: 0,
	effect: true,
	reflexive: false,
	voice: undefined
};

/** « cet incident », « le drame »: only with an article that points back. */
function backReference(view: View, i: number, first: number, sentence: number): Trigger | undefined {
	const determiner = determinerOf(view, i, first);
	if (determiner.kind !== 'demonstrative' && determiner.kind !== 'definite' && determiner.kind !== 'indefinite')
		return undefined;
	return {
		token: i,
		first: i,
		end: i + 1,
		frame: 'assault',
		sense: BACK_SENSE,
		sentence,
		determiner: determiner.kind,
		plural: /[sx]$/.test(foldedAt(view, i)),
		another: determiner.another,
		repeated: false,
		effect: true,
		back: true
	};
}

const ADDED = new Set(['egalement', 'aussi', 'nouveau']);
const REPEATED = new Set(['repetees', 'regulierement', 'souvent', 'quotidiennement', 'frequemment', 'plusieurs']);

function hasNear(view: View, from: number, to: number, words: ReadonlySet<string>): boolean {
	for (let i = from; i < to; i++) if (words.has(foldedAt(view, i))) return true;
	return false;
}

/** « incendie » the verb needs a subject before it: a pronoun, a name or « qui ». */
function isSurelyVerb(view: View, i: number, first: number): boolean {
	const before = view.tokens[i - 1];
	if (i === first || !before) return false;
	return (
		has(view, i - 1, GRAMMAR.subjectPronoun | GRAMMAR.relative | GRAMMAR.reflexive) ||
		(before.shape !== 'lower' && before.shape !== 'punctuation')
	);
}

/** A word that is also a noun reads as a verb after a pronoun: « il attaque », « se marche ». */
const isVerbHere = (view: View, i: number, first: number): boolean =>
	i > first && has(view, i - 1, GRAMMAR.subjectPronoun | GRAMMAR.reflexive) && (view.words[i]?.verbs.length ?? 0) > 0;

const REACH = 9;

/** The end of the complement that the sense asks for (`with`), 0 where none is asked, undefined where it is missing. */
function complementOf(
	view: View,
	sense: Sense,
	group: VerbGroup,
	i: number,
	{ firstToken, endToken }: Sentence
): number | undefined {
	if (!sense.with) return 0;
	for (let k = i + 1; k < Math.min(i + REACH, endToken); k++) {
		if (/^[;:.]$/.test(foldedAt(view, k))) break;
		if (sense.with.has(foldedAt(view, k))) return k - i <= 3 ? k + 1 : i + 1;
	}
	// « des pierres ont été lancées », « le feu a été mis »
	if (group.voice === 'passive' || sense.reflexive)
		for (let k = group.first - 1; k >= Math.max(firstToken, group.first - REACH); k--) {
			if (/^[;:.]$/.test(foldedAt(view, k))) break;
			if (sense.with.has(foldedAt(view, k))) return i + 1;
		}
	return undefined;
}

function nounComplement(view: View, sense: Sense, i: number, end: number): number | undefined {
	if (!sense.with) return 0;
	for (let k = i + 1; k < Math.min(i + 5, end); k++) {
		if (/^[;:.,]$/.test(foldedAt(view, k))) break;
		if (sense.with.has(foldedAt(view, k))) return k + 1;
	}
	return undefined;
}

const SCENE = 3.5;

/** Are the sense's conditions met: nothing that makes it something else, company near? */
function fits(view: View, sense: Sense, i: number, end: number, sentence: Sentence): boolean {
	if (sense.not)
		for (let k = i + 1; k < Math.min(end + 3, sentence.endToken); k++) {
			if (view.tokens[k]?.shape === 'punctuation') break;
			if (sense.not.has(foldedAt(view, k))) return false;
		}
	if (sense.needs === 0 && sense.veto === 0) return true;
	const cues = cuesNear(view, i, sentence);
	if (sense.veto & cues && !(cues & CUE.victim && !(sense.veto & CUE.economy))) return false;
	return sense.needs === 0 || (sense.needs & cues) !== 0 || sense.effect;
}

/** The scene classes of the words around a trigger, the trigger's own left out. */
export function cuesNear(view: View, i: number, { firstToken, endToken }: Sentence): number {
	let cues = 0;
	for (let k = i - 1; k >= firstToken && distance(view, k, i) < SCENE; k--) cues |= view.words[k]?.cues ?? 0;
	for (let k = i + 1; k < endToken && distance(view, i, k) < SCENE; k++) cues |= view.words[k]?.cues ?? 0;
	return cues;
}
