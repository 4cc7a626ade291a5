/** Reads a verb with its auxiliaries, negation and governing verb: who does what to whom, and whether it is told as a fact. */
import { type Governed, governorOf, UNGOVERNED } from './governors.ts';
import { FINITE, MOOD } from './lexicon/conjugate.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { isQuote, isStop } from './marks.ts';
import { PARTICIPLE_END, WORDS } from './lexicon/small.ts';
import { foldedAt, has, is, isAuxiliary, isRelative, surfaceAt, type View, wordAt } from './view.ts';
import type { VerbWord } from './words.ts';

export type Tense = 'past' | 'present' | 'future' | 'conditional' | 'infinitive' | 'gerund' | 'bare';

export type VerbGroup = Governed & {
	/** Half-open token range from the first auxiliary or pronoun to the verb. */
	readonly first: number;
	readonly end: number;
	readonly voice: 'active' | 'passive';
	readonly reflexive: boolean;
	readonly tense: Tense;
	readonly negated: boolean;
	/** « avoir tué »: a past infinitive. */
	readonly perfect: boolean;
};

/** Verbs whose compound past takes être and stays active. */
const MOVES = new Set(
	'tomber mourir deceder perir survenir arriver partir sortir entrer aller venir parvenir convenir descendre intervenir'.split(
		' '
	)
);

export const SKIPPED = GRAMMAR.adverb | GRAMMAR.clitic | GRAMMAR.negation;

type Base = Pick<VerbGroup, 'first' | 'end' | 'voice' | 'reflexive' | 'negated'>;

const made = (
	{ first, end, voice, reflexive, negated }: Base,
	tense: Tense,
	{ governor, via }: Governed = UNGOVERNED,
	perfect = false
): VerbGroup => ({ first, end, voice, reflexive, tense, negated, perfect, governor, via });

/** The moods that the spelling of this token leaves: an accent tells « incendié » from « incendie ». */
export function moodsAt(view: View, index: number, verb: VerbWord): number {
	if (!(verb.moods & MOOD.acute)) return verb.moods;
	const surface = surfaceAt(view, index);
	if (view.tokens[index]?.shape === 'upper') return verb.moods;
	return /é(e|s|es)?$/iu.test(surface) ? MOOD.participle : verb.moods & ~(MOOD.participle | MOOD.acute);
}

/** The group of the verb at `index`, or undefined where the word is no verb here (« l'attaque », « un arrêté »). */
export function verbGroupAt(view: View, index: number, verb: VerbWord, first: number): VerbGroup | undefined {
	const moods = moodsAt(view, index, verb);
	if (moods & MOOD.participle) {
		const group = participle(view, index, verb, first);
		if (group && (group.tense !== 'bare' || !(moods & FINITE))) return group;
	}
	if (moods & MOOD.infinitive) return infinitive(view, index, first);
	if (moods & MOOD.gerund) return gerund(view, index, first);
	return moods & FINITE ? finite(view, index, moods, first) : undefined;
}

type Left = { at: number; negated: boolean; reflexive: boolean };

/** Walks left over adverbs, pronouns and negation. */
function skipLeft(view: View, index: number, first: number): Left {
	let at = index - 1;
	let negated = false;
	let reflexive = false;
	for (; at >= first; at--) {
		if (isAuxiliary(view, at)) break;
		if (has(view, at, GRAMMAR.negation) && !has(view, at, GRAMMAR.ne) && !is(view, at, WORDS.neither)) negated = true;
		if (has(view, at, GRAMMAR.reflexive) && !is(view, at, WORDS.their)) reflexive = true;
		// « a “fermement” condamné »
		if (isQuote(view, at)) continue;
		// « a-t-il tué »
		const inverted =
			view.tokens[at]?.joined === true && (is(view, at, WORDS.inverted) || has(view, at, GRAMMAR.subjectPronoun));
		if (
			!inverted &&
			(!has(view, at, SKIPPED) || has(view, at, GRAMMAR.preposition | GRAMMAR.demonstrative | GRAMMAR.indefinite))
		)
			break;
	}
	return { at, negated, reflexive };
}

function participle(view: View, index: number, verb: VerbWord, first: number): VerbGroup | undefined {
	const left = skipLeft(view, index, first);
	let { at, negated, reflexive } = left;
	let passive = false;
	if (is(view, at, WORDS.been)) {
		passive = true;
		const more = skipLeft(view, at, first);
		at = more.at;
		negated ||= more.negated;
	}
	const auxiliary = isAuxiliary(view, at);
	if (auxiliary === undefined) return coordinated(view, index, verb, first);
	const before = skipLeft(view, at, first);
	negated ||= before.negated || hasPas(view, at, index);
	reflexive ||= before.reflexive && auxiliary === 'be';
	const tense = tenseOf(view, at);
	const voice = passive || (auxiliary === 'be' && !reflexive && !MOVES.has(verb.lemma)) ? 'passive' : 'active';
	const base = { first: before.at + 1, end: index + 1, voice, reflexive, negated } as const;
	if (tense === 'infinitive') {
		return made(base, tense, governorOf(view, before.at, first), auxiliary === 'have');
	}
	// « a été tué » and « s'est effondré » are past, « est tué » is present.
	const compound = auxiliary === 'have' || reflexive || MOVES.has(verb.lemma);
	return made(base, compound && (tense === 'present' || tense === 'gerund') ? 'past' : tense);
}

function hasPas(view: View, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (has(view, i, GRAMMAR.negation) && !has(view, i, GRAMMAR.ne)) return true;
	return false;
}

/** A participle without auxiliary: « et attaqué le consulat » shares the one before it, « un homme tué » is passive. */
function coordinated(view: View, index: number, verb: VerbWord, first: number): VerbGroup | undefined {
	const before = foldedAt(view, index - 1);
	const bare = (voice: VerbGroup['voice'], tense: Tense): VerbGroup =>
		made({ first: index, end: index + 1, voice, reflexive: false, negated: false }, tense);
	if (before === 'et' || before === ',' || before === 'puis' || before === 'ou') {
		for (let i = index - 2; i >= Math.max(first, index - 30); i--) {
			if (isRelative(view, i) || isStop(view, i)) break;
			const auxiliary = isAuxiliary(view, i);
			if (!auxiliary || !followedByParticiple(view, i, index)) continue;
			const tense = tenseOf(view, i);
			const passive = auxiliary === 'be' || is(view, i + 1, WORDS.been);
			if (passive && MOVES.has(verb.lemma)) return bare('active', 'past');
			return bare(passive ? 'passive' : 'active', tense === 'present' ? 'past' : tense);
		}
	}
	// « le condamné », « un arrêté »: a noun.
	if (
		has(view, index - 1, GRAMMAR.definite | GRAMMAR.indefinite | GRAMMAR.demonstrative | GRAMMAR.possessive) &&
		!has(view, index - 1, GRAMMAR.of)
	)
		return undefined;
	return bare(MOVES.has(verb.lemma) ? 'active' : 'passive', 'bare');
}

function followedByParticiple(view: View, auxiliary: number, end: number): boolean {
	for (let i = auxiliary + 1; i < Math.min(auxiliary + 5, end); i++) {
		if (PARTICIPLE_END.test(surfaceAt(view, i)) && !has(view, i, GRAMMAR.adverb | GRAMMAR.clitic)) return true;
		if (!has(view, i, SKIPPED)) return false;
	}
	return false;
}

function infinitive(view: View, index: number, first: number): VerbGroup {
	const left = skipLeft(view, index, first);
	const { reflexive, negated } = left;
	const base = { first: left.at + 1, end: index + 1, voice: 'active', reflexive, negated } as const;
	return made(base, 'infinitive', governorOf(view, left.at, first));
}

/** « s'est fait exploser »: the pronoun stands before the verb that lets it happen. */
export function isDoneToItself(view: View, { first, governor, tense, via }: VerbGroup): boolean {
	if (tense !== 'infinitive' || governor === undefined || via !== undefined || governor < first - 1) return false;
	const at = isAuxiliary(view, governor - 1) ? governor - 1 : governor;
	return has(view, at - 1, GRAMMAR.reflexive);
}

const NOMINAL_LEFT =
	GRAMMAR.definite | GRAMMAR.indefinite | GRAMMAR.possessive | GRAMMAR.demonstrative | GRAMMAR.preposition;

function gerund(view: View, index: number, first: number): VerbGroup | undefined {
	const left = skipLeft(view, index, first);
	const en = is(view, left.at, WORDS.while);
	// « au volant », « un volant »
	if (!en && has(view, index - 1, NOMINAL_LEFT)) return undefined;
	const start = en ? left.at : left.at + 1;
	return made({ first: start, end: index + 1, voice: 'active', reflexive: left.reflexive, negated: false }, 'gerund');
}

function finite(view: View, index: number, moods: number, first: number): VerbGroup | undefined {
	const left = skipLeft(view, index, first);
	// « l'attaque », « une frappe », « de tir »: a noun that looks like a verb.
	if (
		has(
			view,
			left.at,
			GRAMMAR.indefinite |
				GRAMMAR.demonstrative |
				GRAMMAR.possessive |
				GRAMMAR.preposition |
				GRAMMAR.quantifier |
				GRAMMAR.leadingAdjective
		) &&
		!isAuxiliary(view, left.at)
	)
		return undefined;
	if (has(view, index - 1, GRAMMAR.definite)) {
		const subject = has(view, index - 2, GRAMMAR.subjectPronoun | GRAMMAR.relative);
		if (!subject) return undefined;
	}
	const token = view.tokens[index];
	if (token && token.shape !== 'lower') return undefined;
	// « anti-incendie »
	if (token?.joined && /[a-z]$/.test(foldedAt(view, index - 1))) return undefined;
	const negated = hasPas(view, index + 1, index + 3) && hasNe(view, left.at + 1, index);
	const tense: Tense =
		moods & MOOD.present ? 'present' : moods & MOOD.past ? 'past' : moods & MOOD.future ? 'future' : 'conditional';
	return made({ first: left.at + 1, end: index + 1, voice: 'active', reflexive: left.reflexive, negated }, tense);
}

function hasNe(view: View, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (has(view, i, GRAMMAR.ne)) return true;
	return false;
}

function tenseOf(view: View, auxiliary: number): Tense {
	let moods = 0;
	for (const verb of wordAt(view, auxiliary)?.verbs ?? [])
		if (verb.lemma === 'etre' || verb.lemma === 'avoir') moods |= verb.moods;
	if (moods & MOOD.infinitive) return 'infinitive';
	if (moods & MOOD.gerund) return 'gerund';
	if (moods & MOOD.present) return 'present';
	if (moods & MOOD.past) return 'past';
	return moods & MOOD.future ? 'future' : 'conditional';
}
