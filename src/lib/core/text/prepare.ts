import type { Article, Document } from '../model.ts';
import { findBlocks } from './blocks.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** Cuts an article into blocks, sentences and tokens. Pure and linear in the length of the text. */
export function prepare(article: Article): Document {
	const { text } = article;
	const tokens = tokenise(text);
	const blocks = findBlocks(text);
	return { article, text, blocks, tokens, sentences: splitSentences(text, blocks, tokens) };
}
