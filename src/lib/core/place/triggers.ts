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
const TRIGGERS: number[] = [0];
for (const [bit, words] of [
	[NOUN, NOUN_TRIGGERS.words],
	[FEATURE, NATURAL.words],
	[FEATURE, STREETS.words],
	[FEATURE, KNOWN_ONLY.words],
	[PHRASE, PERIPHRASES.words],
	[DEMONYM, DEMONYMS.keys()],
	[DEMONYM, DEMONYM_STARTS.words],
	[OPENER, OPENERS.words]
] as const)
	for (const word of words) {
		const number = numberOf(word);
		while (TRIGGERS.length <= number) TRIGGERS.push(0);
		TRIGGERS[number] = (TRIGGERS[number] ?? 0) | bit;
	}

/** The bits of a word by its number, 0 for most. */
export const triggersOf = (word: number): number => (word < TRIGGERS.length ? (TRIGGERS[word] ?? 0) : 0);
