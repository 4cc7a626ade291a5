import { BODIES, DETERMINERS, HIDDEN_ARTICLES, OF } from './lexicon-context.ts';
import { CUES, PARTS } from './lexicon-features.ts';
import { CLUBS } from './lexicon-organisations.ts';
import type { View } from './view.ts';

/** What stands left of a name, without its article. */
export type Left = {
	/** The number of the word in front; 0 also at the start of a sentence. */
	readonly word: number;
	/** Nothing is in front: the name, or its article, starts the sentence. */
	readonly starts: boolean;
	readonly index: number;
	readonly article: boolean;
	/** For « de » and its kin: the noun in front of it, one adjective skipped. */
	readonly noun: number;
	readonly nounIndex: number;
};

/** Looks left of a token, past the article: « dans le nord de l' » is « de » after the noun « nord ». */
export function leftOf(view: View, first: number): Left {
	let left = view.lefts[first];
	if (!left) {
		left = lookLeft(view, first);
		view.lefts[first] = left;
	}
	return left;
}

function lookLeft(view: View, first: number): Left {
	let index = first - 1;
	if (view.startsSentence(first)) return { word: 0, starts: true, index, article: false, noun: 0, nounIndex: -1 };
	const at = view.number(index);
	const article = DETERMINERS.has(at) || HIDDEN_ARTICLES.has(at);
	if (DETERMINERS.has(at)) {
		if (view.startsSentence(index)) return { word: 0, starts: true, index: index - 1, article, noun: 0, nounIndex: -1 };
		index--;
	}
	const word = view.number(index);
	const starts = index < 0;
	if (!OF.has(word)) return { word, starts, index, article, noun: 0, nounIndex: -1 };
	let nounIndex = index - 1;
	// « le gouvernement fédéral de »: one adjective may stand between noun and « de ».
	if (!view.startsSentence(nounIndex + 1) && isAdjective(view, nounIndex)) nounIndex--;
	return { word, starts, index, article, noun: view.number(nounIndex), nounIndex };
}

const ADJECTIVE = /(al|ale|aux|ales|ien|ienne|iens|iennes|ique|iques|aire|aires|if|ive|ifs|ives|el|elle|els|elles)$/;

function isAdjective(view: View, index: number): boolean {
	const word = view.number(index);
	if (BODIES.has(word) || CUES.has(word) || PARTS.has(word) || CLUBS.has(word)) return false;
	return ADJECTIVE.test(view.word(index));
}
