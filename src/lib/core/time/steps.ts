/** The ordered list of recognisers. At a token the longest match wins, and of equals the first. */
import type { Token } from '../model.ts';
import { canBegin } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { DURATIONS } from './steps/durations.ts';
import { MOMENTS } from './steps/moments.ts';
import { OFFSETS } from './steps/offsets.ts';
import { PARTS } from './steps/parts.ts';
import { PERIODS } from './steps/periods.ts';
import { SETS_AND_REFERENCES } from './steps/sets.ts';

export const STEPS: readonly Pattern[] = [
	...PARTS,
	...OFFSETS,
	...MOMENTS,
	...PERIODS,
	...DURATIONS,
	...SETS_AND_REFERENCES
];

const NONE: readonly Pattern[] = [];
const numeric = STEPS.filter(({ firsts }) => firsts.numbers);
const byWord = new Map<string, readonly Pattern[]>();
for (const step of STEPS) for (const word of step.firsts.words) byWord.set(word, [...(byWord.get(word) ?? []), step]);

/** The steps that may begin at a token. */
export function stepsFor(token: Token): readonly Pattern[] {
	if (token.shape === 'punctuation' && token.folded !== "'") return NONE;
	if (token.shape !== 'number') return byWord.get(token.folded) ?? NONE;
	const extra = byWord.get(token.folded);
	return extra ? STEPS.filter(({ firsts }) => canBegin(firsts, token)) : numeric;
}
