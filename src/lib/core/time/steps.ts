/** The ordered list of recognisers. At a token the longest match wins, and of equals the first. */
import { Matcher } from './matcher.ts';
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

/** All steps at once. */
export const steps = new Matcher(STEPS);
