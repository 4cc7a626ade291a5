/** Subject and object of a verb: the nearest noun groups that French word order allows. */
import { DETERMINER, type Group, groupAt } from './groups.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { isBracket, isComma } from './marks.ts';
import { approximation } from './numbers.ts';
import { WORDS } from './lexicon/small.ts';
import { has, inTime, is, isAuxiliary, isFiniteVerb, isLower, isRelative, markAt, type View } from './view.ts';

/** Where the clause of this token starts: after the last border to its left; a relative clause closed by a comma is skipped. */
export function clauseStart(view: View, index: number, first: number): number {
	let commaSeen = false;
	for (let i = index - 1; i >= first; i--) {
		if (isComma(view, i)) {
			commaSeen = true;
			continue;
		}
		const mark = markAt(view, i);
		if (mark === CLOSING) i = opening(view, i, first);
		// « X, qui dirigeait Y, a été tué »
		if (isRelative(view, i) && commaSeen && isComma(view, i - 1)) continue;
		if ((mark !== 0 && BORDERS.has(mark)) || has(view, i, GRAMMAR.newClause) || isRelative(view, i)) return i + 1;
	}
	return first;
}

/** The bracket that this one closes: « les États-Unis (USA) ont ». */
function opening(view: View, closing: number, first: number): number {
	for (let i = closing - 1; i >= Math.max(first, closing - 12); i--) if (isBracket(view, i)) return i - 1;
	return closing;
}

const CLOSING = ')'.charCodeAt(0);
const BORDERS = new Set([';', ':', '!', '?', '«', '"', '“', '('].map((mark) => mark.charCodeAt(0)));

/** The subject of the verb group that starts at `verb`: the first group of its clause that no preposition governs. */
export function subjectOf(view: View, verb: number, first: number): Group | undefined {
	const start = clauseStart(view, verb, first);
	if (has(view, start - 1, GRAMMAR.relative) && is(view, start - 1, WORDS.who))
		return antecedent(view, start - 1, first);
	if (has(view, verb - 1, GRAMMAR.subjectPronoun)) return undefined;
	let found: Group | undefined;
	let passedVerb = false;
	/** After « au moins » the « et » stands before that. */
	let joint = -1;
	for (let i = start; i < verb;) {
		if (isFiniteVerb(view, i)) passedVerb = true;
		// « Au moins trente combattants ont été tués »
		if (is(view, i, WORDS.atThe) && approximation(view, i) > 0) {
			joint = i - 1;
			i += approximation(view, i);
			continue;
		}
		if (has(view, i, GRAMMAR.preposition) && !has(view, i, GRAMMAR.indefinite) && !isAuxiliary(view, i)) {
			const inner = groupAt(view, i + 1, verb);
			i = inner ? inner.end : i + 1;
			continue;
		}
		const opens = !isLower(view, i) || has(view, i, DETERMINER | GRAMMAR.numeral) || has(view, i, GRAMMAR.adverb);
		const group = !inTime(view, i) && opens ? groupAt(view, i, verb) : undefined;
		if (group) {
			// « 30 personnes sont mortes et une cinquantaine ont été blessées »: the last before the verb, after « et ».
			const joined = (isJoint(view, i - 1) || isJoint(view, joint)) && passedVerb && isRightBefore(view, group, verb);
			if (!found || joined) found = group;
			i = Math.max(group.end, i + 1);
		} else i++;
		joint = -1;
	}
	return found;
}

const isJoint = (view: View, i: number): boolean => is(view, i, WORDS.and) || isComma(view, i);

/** Only an adverb or a time stands between a group and its verb. */
function isRightBefore(view: View, group: Group, verb: number): boolean {
	for (let i = group.end; i < verb; i++)
		if (!inTime(view, i) && !has(view, i, GRAMMAR.adverb | GRAMMAR.clitic)) return false;
	return true;
}

function antecedent(view: View, relative: number, first: number): Group | undefined {
	let i = relative - 1;
	if (isComma(view, i)) i--;
	// « les roquettes de dimanche, qui »
	while (i > first && inTime(view, i)) i--;
	if (has(view, i, GRAMMAR.of)) i--;
	for (let start = Math.max(first, i - 10); start <= i; start++) {
		if (isLower(view, start) && !has(view, start, DETERMINER | GRAMMAR.numeral)) continue;
		if (has(view, start - 1, GRAMMAR.preposition) && !has(view, start - 1, GRAMMAR.of)) continue;
		const group = groupAt(view, start, i + 1);
		if (group && group.end === i + 1) return group;
	}
	return undefined;
}

/** The object right after a verb group, over an adverb: « a visé violemment l'ambassade ». */
export function objectAfter(view: View, index: number, end: number): Group | undefined {
	let i = index;
	while (
		i < end &&
		(has(view, i, GRAMMAR.adverb) || inTime(view, i)) &&
		!has(view, i, GRAMMAR.quantifier | GRAMMAR.numeral | GRAMMAR.preposition)
	)
		i++;
	i += approximation(view, i);
	if (has(view, i, GRAMMAR.preposition) && !has(view, i, GRAMMAR.indefinite)) return undefined;
	return groupAt(view, i, end);
}
