import type { Token } from '../model.ts';
import { numberOf } from '../text/vocabulary.ts';
import { DEMONYMS, DEMONYM_STARTS } from './demonyms.ts';
import { PERIPHRASES } from './lexicon-descriptions.ts';
import { KNOWN_ONLY, NATURAL, STREETS } from './lexicon-features.ts';
import { NOUN_TRIGGERS, OPENERS } from './lexicon-scan.ts';

/** Why the scanner must look at a word at all, as bits: most words have none, and one lookup tells. */
export const NOUN = 1;
export const FEATURE = 2;
export const PHRASE = 4;
export const DEMONYM = 8;
export const OPENER = 16;

/** By the number of the word in the vocabulary. */
const TRIGGERS: number[] = [];
for (const [bit, words] of [
	[NOUN, NOUN_TRIGGERS.keys()],
	[FEATURE, NATURAL.keys()],
	[FEATURE, STREETS.keys()],
	[FEATURE, KNOWN_ONLY.keys()],
	[PHRASE, PERIPHRASES.keys()],
	[DEMONYM, DEMONYMS.keys()],
	[DEMONYM, DEMONYM_STARTS.keys()],
	[OPENER, OPENERS.keys()]
] as const)
	for (const word of words) TRIGGERS[numberOf(word)] = (TRIGGERS[numberOf(word)] ?? 0) | bit;

/** The bits of a token's word, 0 for most. */
export const triggersOf = (token: Token | undefined): number => TRIGGERS[token?.word ?? 0] ?? 0;
