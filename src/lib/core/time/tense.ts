/** Whether the clause around an expression looks back or ahead: which « lundi » and which « 15 mars » it means. */
import type { Document, Token } from '../model.ts';
import {
	FUTURE_ENDING,
	FUTURE_WORDS,
	IMPERFECT_ENDING,
	NO_VERB,
	PARTICIPLE_ENDING,
	PAST_AUXILIARIES,
	SIMPLE_PAST_ENDING
} from './lexicon.ts';
import type { Found } from './meaning.ts';

export type Tense = 'past' | 'future';

/** How many tokens a verb may stand away from its date. */
const REACH = 25;
/** A comma or a relative clause between them makes a verb as far as this many more tokens. */
const CLAUSE = 6;

/** The tense of the verb nearest to an expression in its sentence. */
export function tenseAt(
	{ text, tokens }: Document,
	{ firstToken, endToken }: Found,
	from: number,
	to: number
): Tense | undefined {
	let best: { tense: Tense; distance: number } | undefined;
	const consider = (at: number, distance: number): void => {
		const tense = tenseOf(text, tokens, at);
		if (tense && (!best || distance < best.distance)) best = { tense, distance };
	};
	let cost = 0;
	for (let at = firstToken - 1; at >= Math.max(from, firstToken - REACH); at--) {
		const word = tokens[at];
		cost += word && isBoundary(word) ? CLAUSE : 1;
		consider(at, cost);
	}
	cost = 1;
	for (let at = endToken; at < Math.min(to, endToken + REACH); at++) {
		const word = tokens[at];
		cost += word && isBoundary(word) ? CLAUSE : 1;
		consider(at, cost);
	}
	return best?.tense;
}

const isBoundary = ({ folded }: Token): boolean =>
	/^(?:[,;:()«»"]|qui|que|qu'|dont|ou|alors|lorsque|apres|avant|pour)$/.test(folded);

function tenseOf(text: string, tokens: readonly Token[], at: number): Tense | undefined {
	const token = tokens[at];
	if (!token || token.shape === 'punctuation' || token.shape === 'number') return undefined;
	const { folded } = token;
	if (FUTURE_WORDS.has(folded)) return 'future';
	if (PAST_AUXILIARIES.has(folded)) return hasParticiple(text, tokens, at) ? 'past' : undefined;
	if (folded.length < 4 || NO_VERB.has(folded) || token.shape !== 'lower') return undefined;
	if (FUTURE_ENDING.test(folded)) return 'future';
	const word = text.slice(token.start, token.end);
	if (SIMPLE_PAST_ENDING.test(word) || IMPERFECT_ENDING.test(folded)) return 'past';
	return undefined;
}

/** A participle within three words of the auxiliary: « a été », « ont également appelé », not « a une table ». */
function hasParticiple(text: string, tokens: readonly Token[], at: number): boolean {
	for (let next = at + 1; next <= at + 3; next++) {
		const token = tokens[next];
		if (!token || token.shape === 'punctuation') return false;
		if (token.shape !== 'lower') continue;
		if (FUTURE_WORDS.has(token.folded)) return false;
		const word = text.slice(token.start, token.end);
		if (
			word.length > 1 &&
			PARTICIPLE_ENDING.test(word) &&
			!/^(?:qui|ici|ainsi|aussi|plus|si|lui|puis|depuis|mais|ni|parmi|jamais|dans|sous|les|des|ses|ces|il|ils)$/.test(
				word
			)
		)
			return true;
		if (/^(?:un|une|le|la|les|des|du|l')$/.test(token.folded)) return false;
	}
	return false;
}
