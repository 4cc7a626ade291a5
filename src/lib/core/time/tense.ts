/** Whether the clause around an expression looks back or ahead: which « lundi » and which « 15 mars » it means. */
import type { Document, Token } from '../model.ts';
import type { Found } from './meaning.ts';
import {
	ANNOUNCING,
	CALLING,
	CLAUSE_BOUNDARIES,
	CLOSE_PARTICIPLE_ENDING,
	CONDITIONAL_ENDING,
	FUTURE_ENDING,
	FUTURE_WORDS,
	IMPERFECT_ENDING,
	INFINITIVE_ENDING,
	INFINITIVE_OPENERS,
	NO_INFINITIVE,
	NO_PARTICIPLE,
	NO_VERB,
	OBJECT_OPENERS,
	PARTICIPLE_ENDING,
	PAST_AUXILIARIES,
	REPORTED,
	SIMPLE_PAST_ENDING,
	TENSE_LETTERS,
	UNPLANNED
} from './verbs.ts';

export type Tense = 'past' | 'future';

/** How many tokens a verb may stand away from its date. */
const REACH = 25;
/** A comma or a relative clause between them makes a verb as far as this many more tokens. */
const CLAUSE = 6;

/** The tense of the verb nearest to an expression, looked for in its sentence: tokens `from` to `to`. */
export function tenseAt(document: Document, found: Found, from: number, to: number): Tense | undefined {
	const close = closeParticiple(document, found, from);
	if (close) return close;
	let best: { tense: Tense | undefined; distance: number } | undefined;
	const look = (at: number, distance: number): number => {
		const token = document.tokens[at];
		const cost = distance + (token && CLAUSE_BOUNDARIES.has(token.word) ? CLAUSE : 1);
		const tense = tenseOf(document, at);
		// « invités à voter les 6 et 13 juin »: what the infinitive tells may lie on either side.
		if ((tense || isInfinitive(document.tokens, at)) && (!best || cost < best.distance))
			best = { tense: tense ?? calledFor(document.tokens, at), distance: cost };
		return cost;
	};
	/** Beyond the best so far nothing is nearer. */
	const reached = (): number => best?.distance ?? Infinity;
	let cost = 0;
	const first = Math.max(from, found.firstToken - REACH);
	for (let at = found.firstToken - 1; at >= first && cost < reached(); at--) cost = look(at, cost);
	// A verb that follows is a little farther: « mardi, il a dit » is rarer than « il a dit mardi ».
	cost = 1;
	const last = Math.min(to, found.endToken + REACH);
	for (let at = found.endToken; at < last && cost < reached(); at++) cost = look(at, cost);
	return best?.tense;
}

/** « les mesures annoncées mercredi », « paru hier », but « prévu lundi ». */
function closeParticiple({ text, tokens }: Document, { firstToken }: Found, from: number): Tense | undefined {
	const token = firstToken > from ? tokens[firstToken - 1] : undefined;
	if (!token || token.shape !== 'lower' || token.end - token.start < 4) return undefined;
	if (FUTURE_WORDS.has(token.word)) return 'future';
	if (NO_PARTICIPLE.has(token.word) || !CLOSE_PARTICIPLE_ENDING.test(text.slice(token.start, token.end)))
		return undefined;
	// « sera fermée lundi »: the auxiliary decides.
	const auxiliary = tokens[firstToken - 2];
	return auxiliary && FUTURE_ENDING.test(auxiliary.folded) ? 'future' : 'past';
}

function tenseOf({ text, tokens }: Document, at: number): Tense | undefined {
	const token = tokens[at];
	if (!token || token.shape === 'punctuation' || token.shape === 'number') return undefined;
	const { folded, word, start, end } = token;
	if (FUTURE_WORDS.has(word)) return 'future';
	if (ANNOUNCING.has(word) && text.slice(start, end).toLowerCase() === folded) return 'future';
	if (UNPLANNED.has(word)) return 'past';
	if (PAST_AUXILIARIES.has(word)) return hasParticiple(text, tokens, at) ? 'past' : undefined;
	if (folded.length < 4 || !TENSE_LETTERS.includes(folded.charAt(folded.length - 1))) return undefined;
	if (NO_VERB.has(word) || (token.shape !== 'lower' && token.shape !== 'upper')) return undefined;
	if (FUTURE_ENDING.test(folded)) return 'future';
	if (CONDITIONAL_ENDING.test(folded) && !REPORTED.has(word)) return 'future';
	return SIMPLE_PAST_ENDING.test(text.slice(start, end)) || IMPERFECT_ENDING.test(folded) ? 'past' : undefined;
}

/** « appelle à manifester samedi », « a promis de revenir lundi »: what is called for lies ahead. */
function calledFor(tokens: readonly Token[], at: number): Tense | undefined {
	// « doivent se réunir lundi », « prévu de se réunir »
	for (let back = at - 2; back >= at - 3; back--) if (FUTURE_WORDS.has(tokens[back]?.word ?? 0)) return 'future';
	for (let back = at - 2; back >= at - 6; back--) if (CALLING.has(tokens[back]?.word ?? 0)) return 'future';
	return undefined;
}

function isInfinitive(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	return (
		token?.shape === 'lower' &&
		before !== undefined &&
		INFINITIVE_OPENERS.has(before.word) &&
		!NO_INFINITIVE.has(token.word) &&
		INFINITIVE_ENDING.test(token.folded)
	);
}

/** A participle within three words of the auxiliary: « a été », « ont également appelé », not « a une table ». */
function hasParticiple(text: string, tokens: readonly Token[], at: number): boolean {
	for (let next = at + 1; next <= at + 3; next++) {
		const token = tokens[next];
		if (!token || token.shape === 'punctuation' || FUTURE_WORDS.has(token.word)) return false;
		if (token.shape !== 'lower') continue;
		const word = text.slice(token.start, token.end);
		if (word.length > 1 && !NO_PARTICIPLE.has(token.word) && PARTICIPLE_ENDING.test(word)) return true;
		if (OBJECT_OPENERS.has(token.word)) return false;
	}
	return false;
}
