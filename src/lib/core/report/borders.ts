/** Clause borders as costs: what stands between two tokens says how loosely they belong together. No parser. */
import { GRAMMAR } from './lexicon/grammar.ts';
import { grammarAt, has, isFiniteVerb, isPunctuation, isRelative, markAt, type View } from './view.ts';

const STEP = 0.05;
const SENTENCE = 8;
const CLAUSE = 2;
const NEW_VERB = 1.5;
const REFERENCE = 1.2;
const JOINT = 0.3;
const OTHER_MARK = 0.2;

/** In clauses: a relative or subordinate clause is 2, a comma about 1. A full stop inside a sentence ends an abbreviation. */
const COSTS: Readonly<Record<string, number>> = {
	',': 0.8,
	';': 3,
	':': 2,
	'.': 0,
	'!': 4,
	'?': 4,
	'(': 1,
	')': 1,
	'«': 0.5,
	'»': 0.5,
	'"': 0.5,
	'“': 0.5,
	'”': 0.5,
	'–': 1,
	'—': 1,
	'-': 0.8
};

const BY_CHARACTER: readonly number[] = Array.from(
	{ length: 0x2020 },
	(_, code) => COSTS[String.fromCharCode(code)] ?? OTHER_MARK
);

/** Fills the running sum of borders, sentence by sentence. */
export function measureBorders(view: View, border: number[]): void {
	let sum = 0;
	for (const { firstToken, endToken } of view.sentences) {
		// Every token belongs to a sentence; should one not, it is as near as the one before.
		while (border.length < firstToken) border.push(sum);
		for (let i = firstToken; i < endToken; i++) {
			sum = sum + STEP + (i > firstToken ? borderBefore(view, i, endToken) : SENTENCE);
			border.push(sum);
		}
	}
}

const costOf = (mark: number): number => (mark < BY_CHARACTER.length ? (BY_CHARACTER[mark] ?? OTHER_MARK) : OTHER_MARK);

function borderBefore(view: View, index: number, end: number): number {
	const grammar = grammarAt(view, index);
	if (grammar === 0) return isPunctuation(view, index) ? costOf(markAt(view, index)) : 0;
	if ((grammar & INTERESTING) === 0) return 0;
	// « alors que », « après que » were counted at their first word.
	if (isRelative(view, index)) return has(view, index - 1, GRAMMAR.clause) ? 0 : CLAUSE;
	if (grammar & GRAMMAR.clause) {
		const isThen = has(view, index, GRAMMAR.adverb) && !has(view, index + 1, GRAMMAR.relative);
		return isThen ? OTHER_MARK : CLAUSE;
	}
	if (grammar & GRAMMAR.joint) {
		for (let i = index + 1; i < Math.min(index + 4, end); i++) if (isFiniteVerb(view, i)) return NEW_VERB;
		return JOINT;
	}
	// « deux jours après la mort de X », but « après avoir tiré »
	if (grammar & GRAMMAR.sequence)
		return has(view, index + 1, GRAMMAR.be | GRAMMAR.have | GRAMMAR.clitic | GRAMMAR.of) ? 0 : REFERENCE;
	return 0;
}

const INTERESTING = GRAMMAR.relative | GRAMMAR.clause | GRAMMAR.joint | GRAMMAR.sequence;
