/**
 * The lexicon as one map from a folded word to all that is known of it, so that a token costs one look-up.
 * Tables in `lexicon/` are compiled here once, when the module loads.
 */
import { fold } from '../text/fold.ts';
import { numberOf } from '../text/vocabulary.ts';
import { type Frame, type FrameId, frameOf } from './frames.ts';
import { conjugate, FINITE, MOOD } from './lexicon/conjugate.ts';
import { CUE, CUE_WORDS, type CueClass, CYBER_SIGNS, SPORT_SIGNS, WEAPONS, type WeaponFrame } from './lexicon/cues.ts';
import {
	COLLECTIVE_NUMBERS,
	GRAMMAR,
	GRAMMAR_WORDS,
	type GrammarClass,
	MANY,
	NONE,
	NUMBER_WORDS,
	SOME
} from './lexicon/grammar.ts';
import { LIST, LISTED, type ListName } from './lexicon/lists.ts';
import { SMALL } from './lexicon/small.ts';
import { BACK_REFERENCES, NOUN_SENSES, TALK_REFERENCES, UNNAMED_INCIDENTS } from './lexicon/nouns.ts';
import {
	AGENT_LEADS,
	BLAME,
	CASUALTY_WORDS,
	DEATH_WORDS,
	IMPERSONAL,
	INJURY_WORDS,
	SITE_NOUNS,
	TARGET_LEADS,
	ROLE,
	VERB_ROLES,
	type VerbRole
} from './lexicon/roles.ts';
import type { SenseRow } from './lexicon/sense.ts';
import { VERB_SENSES } from './lexicon/verbs.ts';
import { WordSet } from '../text/wordset.ts';

/** One meaning of a trigger, its conditions as sets and bits. */
export type Sense = {
	readonly frame: FrameId;
	readonly kind: Frame;
	readonly lemma: string;
	/** What « tirer » and « tir » share; senses with a complement have their own. */
	readonly root: string;
	readonly reach: number;
	readonly after: WordSet | undefined;
	readonly with: WordSet | undefined;
	readonly not: WordSet | undefined;
	readonly needs: number;
	readonly burst: boolean;
	readonly people: boolean;
	readonly names: boolean;
	readonly states: boolean;
	readonly town: SenseRow['town'];
	readonly wide: boolean;
	readonly veto: number;
	/** Joins an incident told nearby; `opens`: may also tell one itself. */
	readonly effect: boolean;
	readonly opens: boolean;
	readonly form: SenseRow['form'];
	/** Setting fire; buildings that fall. */
	readonly arson: boolean;
	readonly collapse: boolean;
};

export type VerbWord = {
	readonly lemma: string;
	readonly moods: number;
	/** What it says of other triggers, see `ROLE`. */
	readonly roles: number;
	readonly senses: readonly Sense[];
};
/** `acute`: it ends in -é itself, so that the accent makes it no participle. */
export type NounWord = { readonly plural: boolean; readonly acute: boolean; readonly sense: Sense };
/** A trigger of several words; `rest` are the numbers of the words after the first. */
export type Phrase = { readonly rest: readonly number[]; readonly plural: boolean; readonly sense: Sense };

/** Every word has all fields in one order: the engine reads objects of one shape several times faster. */
export type Word = {
	grammar: number;
	cues: number;
	weapon: WeaponFrame | undefined;
	/** « l'attaque », « ce drame »: may point back. */
	back: boolean;
	/** « un incident », « un drame »: what happened without its name. */
	unnamed: boolean;
	/** « mort », « blessé », « victime »: a count of people may stand with it. */
	toll: 'dead' | 'hurt' | 'victim' | 'life' | undefined;
	/** A talk: « l'appel », « la demande » point back to one. */
	talk: boolean;
	/** « trois » is 3, « centaine » 100. */
	number: number | undefined;
	collective: number | undefined;
	/** May open a count: « trois », « une », « plus de », « aucun ». */
	count: boolean;
	/** What follows is the agent, the target, or who is blamed. */
	lead: 'agent' | 'target' | 'blame' | undefined;
	/** Stands in sports reports. */
	sport: boolean;
	/** « cyberattaque », « piratage » */
	cyber: boolean;
	/** A kind of site, one bit each. */
	site: number;
	/** Some verb has a finite form spelt so. */
	finite: boolean;
	/** May tell of an incident. */
	trigger: boolean;
	/** Roles of all its verbs, see `ROLE`. */
	roles: number;
	readonly verbs: VerbWord[];
	readonly nouns: NounWord[];
	readonly phrases: Phrase[];
};

const newWord = (): Word => ({
	grammar: 0,
	cues: 0,
	weapon: undefined,
	back: false,
	unnamed: false,
	toll: undefined,
	talk: false,
	number: undefined,
	collective: undefined,
	count: false,
	lead: undefined,
	sport: false,
	cyber: false,
	site: 0,
	finite: false,
	trigger: false,
	roles: 0,
	verbs: [],
	nouns: [],
	phrases: []
});

const words = new Map<string, Word>();

/** By the number that the vocabulary gives a word. */
const byNumber: (Word | undefined)[] = [];

/** What the lexicon knows of the word with a number. */
export const wordOf = (number: number): Word | undefined => (number < byNumber.length ? byNumber[number] : undefined);

/** A row of `CLASSES` for each number: classes of grammar, of the scene, lists, and marks of what else there is to ask. */
export const CLASS = { width: 4, grammar: 0, cues: 1, lists: 2, marks: 3 } as const;

/** Marks of a word, so that the rest of it is looked at only where there is something to find. */
export const MARK = {
	/** May tell of an incident. */
	trigger: 1 << 22,
	/** May open a count. */
	count: 1 << 23,
	toll: 1 << 24,
	lead: 1 << 25,
	/** Some verb says something of other triggers. */
	role: 1 << 26,
	weapon: 1 << 27,
	sport: 1 << 28,
	cyber: 1 << 29,
	verb: 1 << 30
} as const;

function wordFor(folded: string): Word {
	let word = words.get(folded);
	if (!word) words.set(folded, (word = newWord()));
	return word;
}

const split = (list: string | undefined): string[] => (list ?? '').split(' ').filter(Boolean);
const plurals = (word: string): string[] => {
	if (/[sxz]$/.test(word)) return [word];
	return /(au|eu)$/.test(word) ? [word, `${word}x`, `${word}s`] : [word, `${word}s`];
};
const setOf = (list: string | undefined): WordSet | undefined =>
	list ? new WordSet(split(fold(list)).flatMap(plurals)) : undefined;
const bitsOf = (list: string | undefined): number =>
	split(list).reduce((bits, name) => bits | CUE[name as CueClass], 0);

/** How many tokens after the trigger its complement may stand. */
const REACH = 8;

const ARSON = /^(incen|brul|embra|mettre\+fire|prendre\+fire)/;
const COLLAPSE = /^(effon|ecrou|affai|ecras)$/;

function compile(row: SenseRow, lemma: string): Sense {
	const hasOwnRoot = row.with !== undefined && !row.frame.startsWith('shell');
	const root = hasOwnRoot ? `${lemma}+${row.frame}` : lemma.slice(0, 5).replace(/(er|e)$/, '');
	return {
		frame: row.frame,
		kind: frameOf(row.frame),
		lemma,
		root,
		reach: row.reach ?? REACH,
		after: setOf(row.after),
		with: setOf(row.with),
		not: setOf(row.not),
		needs: bitsOf(row.needs),
		burst: row.burst ?? false,
		people: row.people ?? false,
		names: row.names ?? false,
		states: row.states ?? false,
		town: row.town,
		wide: row.wide ?? false,
		veto: bitsOf(row.veto),
		effect: row.effect !== undefined,
		opens: row.effect !== 'joins',
		form: row.form,
		arson: ARSON.test(root),
		collapse: COLLAPSE.test(root)
	};
}

function addVerbs(): void {
	const verbs = new Map<string, { senses: Sense[]; roles: number }>();
	const verbFor = (lemma: string): { senses: Sense[]; roles: number } => {
		let verb = verbs.get(lemma);
		if (!verb) verbs.set(lemma, (verb = { senses: [], roles: 0 }));
		return verb;
	};
	for (const row of VERB_SENSES)
		for (const lemma of split(row.words)) verbFor(lemma).senses.push(compile(row, fold(lemma)));
	for (const [role, list] of Object.entries(VERB_ROLES))
		for (const lemma of split(list)) if (lemma !== 'falloir') verbFor(lemma).roles |= ROLE[role as VerbRole];
	verbFor('être');
	for (const [lemma, { senses, roles }] of verbs)
		for (const [form, moods] of conjugate(lemma)) {
			const word = wordFor(form);
			word.verbs.push({ lemma: fold(lemma), moods, roles, senses });
			const auxiliary = moods & (FINITE | MOOD.infinitive | MOOD.gerund);
			if (auxiliary && lemma === 'avoir') word.grammar |= GRAMMAR.have;
			if (auxiliary && lemma === 'être') word.grammar |= GRAMMAR.be;
		}
	for (const form of split(IMPERSONAL))
		wordFor(form).verbs.push({
			lemma: 'falloir',
			moods: MOOD.present,
			roles: ROLE.modal,
			senses: []
		});
}

/** « coup-d-état » in a table is « coup », « d' », « état » in a text. */
const ELIDED = new Set(['d', 'l', 's', 'n', 'qu']);
const partsOf = (phrase: string): string[] => phrase.split('-').map((part) => (ELIDED.has(part) ? `${part}'` : part));

function addNouns(): void {
	for (const row of NOUN_SENSES)
		for (const listed of split(row.words)) {
			const lemma = fold(listed);
			const [first = '', ...rest] = partsOf(lemma);
			const sense = compile(row, lemma);
			if (rest.length > 0)
				wordFor(first).phrases.push({ rest: rest.map(numberOf), plural: /[sx]$/.test(first), sense });
			else
				for (const form of plurals(first))
					wordFor(form).nouns.push({ plural: form !== first, acute: /ée?$/.test(listed), sense });
		}
	for (const noun of split(fold(BACK_REFERENCES))) for (const form of plurals(noun)) wordFor(form).back = true;
	for (const noun of split(fold(UNNAMED_INCIDENTS))) wordFor(noun).unnamed = true;
	for (const noun of split(fold(TALK_REFERENCES))) for (const form of plurals(noun)) wordFor(form).talk = true;
	for (const [bit, noun] of split(SITE_NOUNS).entries())
		for (const form of plurals(noun)) wordFor(form).site = 1 << (bit % 31);
	for (const word of split(TARGET_LEADS)) wordFor(word).lead = 'target';
	for (const word of split(BLAME)) wordFor(word).lead = 'blame';
	for (const word of split(AGENT_LEADS)) wordFor(word).lead = 'agent';
	for (const word of split(DEATH_WORDS)) wordFor(word).toll = 'dead';
	for (const word of split(INJURY_WORDS)) wordFor(word).toll = 'hurt';
	for (const word of split(CASUALTY_WORDS)) wordFor(word).toll = 'victim';
	wordFor(SMALL.life).toll = 'life';
}

function addGrammar(): void {
	for (const [name, list] of Object.entries(GRAMMAR_WORDS))
		for (const word of split(fold(list))) wordFor(word).grammar |= GRAMMAR[name as GrammarClass];
	for (const [word, number] of Object.entries(NUMBER_WORDS)) wordFor(word).number = number;
	for (const [word, number] of Object.entries(COLLECTIVE_NUMBERS)) wordFor(word).collective = number;
	for (const word of Object.keys({ ...NUMBER_WORDS, ...COLLECTIVE_NUMBERS })) {
		wordFor(word).grammar |= GRAMMAR.numeral;
		wordFor(word).count = true;
	}
	for (const [name, list] of Object.entries(CUE_WORDS))
		for (const word of split(fold(list))) for (const form of plurals(word)) wordFor(form).cues |= CUE[name as CueClass];
	for (const word of [
		...SOME,
		...NONE,
		...MANY,
		...split(`${SMALL.ofSome} ${SMALL.one} ${SMALL.about} ${SMALL.atThe} ${SMALL.moreOrLess}`)
	])
		wordFor(word).count = true;
	for (const word of split(SPORT_SIGNS)) wordFor(word).sport = true;
	for (const word of split(CYBER_SIGNS)) wordFor(word).cyber = true;
	for (const [frame, list] of Object.entries(WEAPONS))
		for (const word of split(list)) {
			const entry = wordFor(word);
			entry.weapon = frame as WeaponFrame;
			if (frame !== 'riot' && frame !== 'intervention' && frame !== 'attack') entry.cues |= CUE.weapon;
		}
}

addGrammar();
addVerbs();
addNouns();
for (const [folded, word] of words) {
	const number = numberOf(folded);
	while (byNumber.length <= number) byNumber.push(undefined);
	byNumber[number] = word;
	word.phrases.sort((a, b) => b.rest.length - a.rest.length);
	word.finite = word.verbs.some(({ moods }) => moods & FINITE);
	word.roles = word.verbs.reduce((bits, { roles }) => bits | roles, 0);
	word.trigger =
		word.nouns.length > 0 || word.phrases.length > 0 || word.back || word.verbs.some(({ senses }) => senses.length > 0);
}

/** By number and word: which lists have it. A list makes no word of the lexicon. */
const listsByNumber = new Map<number, number>();
for (const [name, list] of Object.entries(LISTED))
	for (const word of split(fold(list)))
		listsByNumber.set(numberOf(word), (listsByNumber.get(numberOf(word)) ?? 0) | LIST[name as ListName]);

function marksOf(word: Word): number {
	return (
		(word.trigger ? MARK.trigger : 0) |
		(word.count ? MARK.count : 0) |
		(word.toll ? MARK.toll : 0) |
		(word.lead ? MARK.lead : 0) |
		(word.roles !== 0 ? MARK.role : 0) |
		(word.weapon ? MARK.weapon : 0) |
		(word.sport ? MARK.sport : 0) |
		(word.cyber ? MARK.cyber : 0) |
		(word.verbs.length > 0 ? MARK.verb : 0)
	);
}

/** What each token takes over from its word at once, four numbers for each number of the vocabulary. */
export const CLASSES = new Int32Array((Math.max(byNumber.length, ...listsByNumber.keys()) + 1) * CLASS.width);
for (const [number, word] of byNumber.entries()) {
	if (!word) continue;
	CLASSES[number * CLASS.width + CLASS.grammar] = word.grammar;
	CLASSES[number * CLASS.width + CLASS.cues] = word.cues;
	CLASSES[number * CLASS.width + CLASS.marks] = marksOf(word);
}
for (const [number, lists] of listsByNumber) CLASSES[number * CLASS.width + CLASS.lists] = lists;
