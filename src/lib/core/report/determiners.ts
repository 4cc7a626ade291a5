/** How a noun is introduced: « l'attaque » points back, « une attaque » opens, « des attaques » are many. */
import { GRAMMAR } from './lexicon/grammar.ts';
import { LIST } from './lexicon/lists.ts';
import { WORDS } from './lexicon/small.ts';
import { grammarAt, is, isListed, isNumber, type View, wordAt } from './view.ts';

/** How a noun is introduced. */
export type Determiner = 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'some' | 'none' | 'bare';

/** The determiner of a noun, over adjectives and numbers: « ces nouvelles attaques ». */
export function determinerOf(
	view: View,
	noun: number,
	first: number
): { kind: Determiner; at: number; another: boolean; repeated: boolean } {
	let another = false;
	let repeated = false;
	let i = noun - 1;
	for (; i >= first && noun - i <= 4; i--) {
		const grammar = grammarAt(view, i);
		if (grammar & GRAMMAR.another) another = true;
		if (grammar & GRAMMAR.repeated) repeated = true;
		if (grammar & GRAMMAR.demonstrative) return { kind: 'demonstrative', at: i, another, repeated };
		if (isListed(view, i, LIST.none)) return { kind: 'none', at: i, another, repeated };
		if (grammar & GRAMMAR.possessive) return { kind: 'possessive', at: i, another, repeated };
		if (is(view, i, WORDS.ofSome))
			return { kind: isOfThe(view, i) ? 'definite' : 'indefinite', at: i, another, repeated };
		if (grammar & GRAMMAR.definite) return { kind: 'definite', at: i, another, repeated };
		if (grammar & (GRAMMAR.indefinite | GRAMMAR.quantifier))
			return { kind: grammar & GRAMMAR.quantifier ? 'some' : 'indefinite', at: i, another, repeated };
		if (grammar & GRAMMAR.numeral) return { kind: 'some', at: i, another, repeated };
		if (!(grammar & GRAMMAR.leadingAdjective) && !isNumber(view, i)) break;
	}
	return { kind: 'bare', at: i + 1, another, repeated };
}

/** « l'auteur des attaques » is « de les »; « après des attaques », « mène des attaques » is the plural of « une ». */
function isOfThe(view: View, i: number): boolean {
	const before = wordAt(view, i - 1);
	const token = view.tokens[i - 1];
	if (!token || token.shape === 'punctuation') return false;
	return (before?.grammar ?? 0) === 0 && (before?.verbs.length ?? 0) === 0;
}
