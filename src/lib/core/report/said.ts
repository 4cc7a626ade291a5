/** Who accuses, claims and denies, of a whole story: « Kiev accuse Moscou … Le groupe a démenti. » */
import type { Attribution, Sentence } from '../model.ts';
import { attributionsOf, DENIES, isSame, ownsUp, TURNS_DOWN } from './attributions.ts';
import type { Family } from './frames.ts';
import type { Mention } from './mention.ts';
import type { Story } from './merge.ts';
import { isMarked, isPunctuation, type View, wordAt } from './view.ts';
import { MARK } from './words.ts';

/** What one denies to have done. */
const DENIED: ReadonlySet<Family> = new Set<Family>(['violence', 'abduction', 'theft', 'unrest', 'accident', 'fire']);

/** Of every sentence that tells it, and the denial in the sentence after, where that tells nothing else. */
export function saidOf(
	view: View,
	mentions: readonly Mention[],
	stories: readonly Story[],
	family: Family
): Attribution[] {
	const said = [...new Set(mentions.map(({ trigger }) => trigger.sentence))].flatMap((index) => {
		const sentence = view.sentences[index];
		return sentence ? attributionsOf(view, sentence) : [];
	});
	const after = 1 + (mentions.at(-1)?.trigger.sentence ?? view.sentences.length);
	const next = DENIED.has(family) ? view.sentences[after] : undefined;
	const isFree = next && !stories.some((one) => one.mentions.some(({ trigger }) => trigger.sentence === after));
	if (isFree) said.push(...answersOf(view, next));
	return said.filter((one, at) => said.findIndex((other) => isSame(one, other)) === at);
}

/** What the sentence right after says of it: « Le groupe dément toute implication. », « Téhéran a nié. » */
function answersOf(view: View, sentence: Sentence): Attribution[] {
	const { firstToken, endToken } = sentence;
	for (let i = firstToken; i < endToken; i++) {
		if (!isMarked(view, i, MARK.role)) continue;
		const isDenied = wordAt(view, i)?.verbs.some(({ lemma }) => DENIES.has(lemma) || TURNS_DOWN.has(lemma));
		// Of its own object nobody knows whether it is this: « a démenti vouloir partir ».
		if (isDenied && (isPunctuation(view, i + 1) || ownsUp(view, i, endToken)))
			return attributionsOf(view, sentence).filter(({ kind }) => kind === 'denies');
	}
	return [];
}
