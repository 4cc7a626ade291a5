/** Counts the dead and the hurt: « a fait trois morts », « blessant 11 d'entre eux », « aucun blessé », « X et Y ont été tués ». */
import type { Sentence, Toll, TollClaim } from '../model.ts';
import { type Group, groupAt, wordsOf } from './groups.ts';
import { CUE } from './lexicon/cues.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { LIST } from './lexicon/lists.ts';
import { HURTING, STRIKE_DOWN, WORDS } from './lexicon/small.ts';
import { isStop } from './marks.ts';
import { type Quantity, quantityAt } from './numbers.ts';
import { objectAfter, subjectOf } from './subjects.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import {
	cuesAt,
	foldedAt,
	has,
	inPlace,
	is,
	isAuxiliary,
	isListed,
	isMarked,
	type View,
	weaponAt,
	wordAt
} from './view.ts';
import { MARK } from './words.ts';

export type Casualties = { readonly kind: TollClaim['kind']; readonly toll: Toll; readonly token: number };

const NONE: readonly Casualties[] = [];

/** All tolls that a sentence gives. */
export function tollsOf(view: View, { firstToken, endToken }: Sentence, index: number): readonly Casualties[] {
	if (((view.sentenceMarks[index] ?? 0) & MARK.toll) === 0) return NONE;
	const tolls: Casualties[] = [];
	let by: string | undefined;
	for (let i = firstToken; i < endToken; i++) {
		const said = isMarked(view, i, MARK.toll) ? wordAt(view, i)?.toll : undefined;
		if (!said || (said === 'life' && !isLifeLost(view, i))) continue;
		const count = said === 'victim' ? countBefore(view, i, firstToken) : countAt(view, i, firstToken, endToken);
		if (!count) continue;
		by ??= sourceOf(view, firstToken, endToken);
		const toll = { min: count.min, max: count.max, ...(by ? { by } : {}) };
		// « trois victimes » may be dead or hurt; « aucune victime » is neither.
		const kind = said === 'hurt' ? 'injuries' : said === 'victim' && count.min > 0 ? 'victims' : 'fatalities';
		tolls.push({ kind, toll, token: i });
	}
	return tolls;
}

/** « selon la police », « d'après des médecins »: who counts. Empty where nobody is named. */
function sourceOf(view: View, first: number, end: number): string {
	for (let i = first; i < end; i++) {
		const source = is(view, i, WORDS.accordingTo)
			? i + 1
			: is(view, i, WORDS.elidedOf) && is(view, i + 1, WORDS.after)
				? i + 2
				: undefined;
		const group = source === undefined ? undefined : groupAt(view, source, end);
		if (group) return wordsOf(view, group).text;
	}
	return '';
}

type Count = { min: number; max: number };

/** « ont perdu la vie », « ont trouvé la mort », « ont coûté la vie à ». */
function isLifeLost(view: View, i: number): boolean {
	return (
		is(view, i, WORDS.life) &&
		is(view, i - 1, WORDS.the) &&
		(is(view, i - 2, WORDS.loses) || is(view, i - 2, WORDS.costs))
	);
}

function countAt(view: View, i: number, first: number, end: number): Count | undefined {
	const before = countBefore(view, i, first);
	if (before) return before;
	// « aucun blessé ni décès »
	if (is(view, i - 1, WORDS.neither)) return { min: 0, max: 0 };
	const none = noneBefore(view, i);
	if (none !== undefined) return none ? { min: 0, max: 0 } : undefined;
	const reached = reachedAfter(view, i, end);
	if (reached) return reached;
	// « coûté la vie à trois personnes »
	if (is(view, i, WORDS.life) && is(view, i - 2, WORDS.costs)) return countOf(view, groupAt(view, i + 2, end), end);
	// « ont perdu la vie », « ont trouvé la mort »
	if (is(view, i, WORDS.life) || (is(view, i - 1, WORDS.the) && is(view, i - 2, WORDS.finds)))
		return countSubject(view, verbStart(view, i - 2, first), first);
	for (const verb of wordAt(view, i)?.verbs ?? []) {
		const group = verbGroupAt(view, i, verb, first);
		if (!group) continue;
		// « des roquettes se sont abattues »: nobody died.
		if (group.reflexive && verb.lemma === STRIKE_DOWN) return undefined;
		if (group.negated || is(view, group.end, WORDS.nobody)) return { min: 0, max: 0 };
		if (group.voice === 'active' && HURTING.includes(verb.lemma)) return countObject(view, group, end);
		if (group.tense === 'bare' && isBarePerson(view, i - 1)) return { min: 1, max: 1 };
		return countSubject(view, group.first, first);
	}
	return undefined;
}

/** « le chercheur, un scientifique tué », « policier blessé »: one. */
const isBarePerson = (view: View, i: number): boolean =>
	(cuesAt(view, i) & PEOPLE) !== 0 && !/[sx]$/.test(foldedAt(view, i)) && !quantityAt(view, i - 1, i);

/** « trois morts », « une dizaine de blessés », « aucun blessé »; adjectives and « autres » may stand between. */
function countBefore(view: View, i: number, first: number): Count | undefined {
	// From the left, so that « vingt et un » and « 2.500 » are read whole.
	for (let k = Math.max(first, i - 7); k < i; k++) {
		const quantity = quantityAt(view, k, i);
		if (quantity && reaches(view, quantity, i)) return widen(view, { ...quantity, first: k }, first);
	}
	return undefined;
}

/** « sans faire de blessé », « n'a pas fait de victime »: none; any other « de blessé » is a noun without a count. */
function noneBefore(view: View, i: number): boolean | undefined {
	if (!is(view, i - 1, WORDS.plainOf)) return undefined;
	for (let k = i - 2; k >= i - 6; k--) if (is(view, k, WORDS.withoutOrNot)) return true;
	return false;
}

/** « le nombre des manifestants tués atteint 29 », « le bilan … est passé à quatre morts ». */
function reachedAfter(view: View, i: number, end: number): Count | undefined {
	if (!isBalance(view, i)) return undefined;
	for (let k = i + 1; k < Math.min(end, i + 16); k++) {
		if (isStop(view, k)) return undefined;
		if (!REACHED.test(foldedAt(view, k))) continue;
		return quantityAt(view, is(view, k + 1, WORDS.to) ? k + 2 : k + 1, end);
	}
	return undefined;
}

function isBalance(view: View, i: number): boolean {
	for (let k = Math.max(0, i - 12); k < i; k++) if (isListed(view, k, LIST.balance)) return true;
	return false;
}

const REACHED = /^(atteint|atteignait|eleve|monte|passe|porte)$/;

/** Only adjectives and people stand between the number and the word. */
function reaches(view: View, quantity: Quantity, i: number): boolean {
	for (let k = quantity.end; k < i; k++) {
		const allowed =
			has(view, k, GRAMMAR.leadingAdjective | GRAMMAR.of | GRAMMAR.numeral) || (cuesAt(view, k) & PEOPLE) !== 0;
		if (!allowed) return false;
	}
	// « un mort », but not « un tué » of a name's article.
	return true;
}

const PEOPLE = CUE.human | CUE.forces | CUE.armed | CUE.police | CUE.crowd | CUE.victim | CUE.official;

/** « entre 3 et 5 », « au moins », « jusqu'à ». */
function widen(view: View, quantity: Quantity, first: number): Count {
	const start = quantity.first;
	if (is(view, start - 1, WORDS.and) && is(view, start - 3, WORDS.among)) {
		const lower = quantityAt(view, start - 2, start - 1);
		if (lower) return { min: lower.min, max: quantity.max };
	}
	if (is(view, start - 2, WORDS.upTo) && start - 2 >= first) return { min: 1, max: quantity.max };
	return { min: quantity.min, max: quantity.max };
}

/** The first word of the verb group that ends in « perdu la vie ». */
function verbStart(view: View, i: number, first: number): number {
	for (const verb of wordAt(view, i)?.verbs ?? []) {
		const group = verbGroupAt(view, i, verb, first);
		if (group) return group.first;
	}
	return i;
}

function countSubject(view: View, verb: number, first: number): Count | undefined {
	const subject = subjectOf(view, verb, first);
	if (!subject || weaponAt(view, subject.head)) return undefined;
	if (subject.quantity) return withOthers(view, subject.quantity, subject.end, verb);
	return countNames(view, subject, verb);
}

function countObject(view: View, group: VerbGroup, end: number): Count | undefined {
	const i = group.end;
	return countOf(view, objectAfter(view, i, end), end);
}

function countOf(view: View, group: Group | undefined, end: number): Count | undefined {
	if (!group || cuesAt(view, group.head) & (CUE.vehicle | CUE.building | CUE.goods)) return undefined;
	if (group.quantity) return withOthers(view, group.quantity, group.end, Math.min(end, group.end + 12));
	return countNames(view, group, Math.min(end, group.end + 12));
}

/** « trois civils et deux soldats » are five; « trois civils et deux autres ont été blessés » are three. */
function withOthers(view: View, count: Count, from: number, end: number): Count {
	if (!is(view, from, WORDS.and)) return count;
	const next = groupAt(view, from + 1, end);
	const others = next?.quantity;
	if (!others || others.min === 0 || (cuesAt(view, next.head) & PEOPLE) === 0) return count;
	if (next.end < end && isAuxiliary(view, next.end)) return count;
	return { min: count.min + others.min, max: count.max + others.max };
}

/** Without a number: named or singular people, counted over « et »: « X et son lieutenant » are two. */
function countNames(view: View, group: Group, end: number): Count | undefined {
	if (!isPerson(view, group) || isPlural(view, group)) return undefined;
	let count = 1;
	for (let i = group.end; i < end; i++) {
		if (!is(view, i, WORDS.and) && !(is(view, i, WORDS.asWell) && is(view, i + 1, WORDS.that))) continue;
		const next = groupAt(view, is(view, i, WORDS.and) ? i + 1 : i + 2, end);
		if (!next) continue;
		if (next.quantity && next.quantity.min > 1)
			return { min: count + next.quantity.min, max: count + next.quantity.max };
		// « et son aide de camp »: whose is a person too.
		const another = isPerson(view, next) || has(view, next.first, GRAMMAR.possessive);
		if (isPlural(view, next) || !another) return count === 1 ? undefined : { min: count, max: count };
		count++;
		i = next.end - 1;
	}
	return { min: count, max: count };
}

const isPlural = (view: View, group: Group): boolean => is(view, group.first, WORDS.pluralArticle);

function isPerson(view: View, group: Group): boolean {
	if (inPlace(view, group.head)) return false;
	const scene = cuesAt(view, group.head) & (CUE.human | CUE.official | CUE.forces | CUE.police | CUE.armed);
	return scene !== 0 || isName(view, group.head);
}

function isName(view: View, index: number): boolean {
	const shape = view.tokens[index]?.shape;
	return shape === 'title' || shape === 'upper' || shape === 'mixed';
}
