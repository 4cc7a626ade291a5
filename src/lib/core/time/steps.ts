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

/** Steps that may begin with a word, and the families of which one must be near for any of them to match. */
export type Candidates = { readonly steps: readonly Pattern[]; readonly needs: number };

const candidates = (steps: readonly Pattern[]): Candidates => ({
	steps,
	needs: steps.every(({ needs }) => needs !== 0) ? steps.reduce((bits, { needs }) => bits | needs, 0) : 0
});

const byWord = new Map<string, Pattern[]>();
for (const step of STEPS)
	for (const word of step.firsts.words) {
		const list = byWord.get(word);
		if (list) list.push(step);
		else byWord.set(word, [step]);
	}
const candidatesByWord = new Map([...byWord].map(([word, steps]) => [word, candidates(steps)]));
const numeric = candidates(STEPS.filter(({ firsts }) => firsts.numbers));

/** The steps that may begin at a token. */
export function stepsFor(token: Token): Candidates | undefined {
	if (token.shape === 'punctuation' && token.folded !== "'") return undefined;
	const known = candidatesByWord.get(token.folded);
	if (token.shape !== 'number') return known;
	return known ? candidates(STEPS.filter(({ firsts }) => canBegin(firsts, token))) : numeric;
}
