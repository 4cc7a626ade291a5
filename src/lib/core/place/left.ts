import { BODIES, DETERMINERS, HIDDEN_ARTICLES, OF } from './lexicon-context.ts';
import { CUES, PARTS } from './lexicon-features.ts';
import { CLUBS } from './lexicon-organisations.ts';
import type { View } from './view.ts';

/** What stands left of a name, without its article. */
export type Left = {
	/** Folded word in front, '' at the start of a sentence. */
	readonly word: string;
	readonly index: number;
	readonly article: boolean;
	/** For « de » and its kin: the noun in front of it, one adjective skipped. */
	readonly noun: string;
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
	if (view.startsSentence(first)) return { word: '', index, article: false, noun: '', nounIndex: -1 };
	const at = view.word(index);
	const article = DETERMINERS.has(at) || HIDDEN_ARTICLES.has(at);
	if (DETERMINERS.has(at)) {
		if (view.startsSentence(index)) return { word: '', index: index - 1, article, noun: '', nounIndex: -1 };
		index--;
	}
	const word = view.word(index);
	if (!OF.has(word)) return { word, index, article, noun: '', nounIndex: -1 };
	let nounIndex = index - 1;
	// « le gouvernement fédéral de »: one adjective may stand between noun and « de ».
	if (!view.startsSentence(nounIndex + 1) && isAdjective(view.word(nounIndex))) nounIndex--;
	return { word, index, article, noun: view.word(nounIndex), nounIndex };
}

const ADJECTIVE = /(al|ale|aux|ales|ien|ienne|iens|iennes|ique|iques|aire|aires|if|ive|ifs|ives|el|elle|els|elles)$/;

const isAdjective = (word: string): boolean =>
	ADJECTIVE.test(word) && !BODIES.has(word) && !CUES.has(word) && !PARTS.has(word) && !CLUBS.has(word);
