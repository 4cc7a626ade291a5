import type { Article, Document } from '../model.ts';
import { finish, type Steps } from '../steps.ts';
import { findBlocks } from './blocks.ts';
import { markStarts } from './codes.ts';
import { splitSentences } from './sentences.ts';
import { cut } from './tokens.ts';

/** Cuts an article into blocks, sentences and tokens. Pure and linear in the length of the text. */
export const prepare = (article: Article): Document => finish(prepareSteps(article));

export function* prepareSteps(article: Article): Steps<Document> {
	const { text } = article;
	const { tokens, codes } = cut(text);
	yield 'tokens';
	const blocks = findBlocks(text);
	yield 'blocks';
	const sentences = splitSentences(text, blocks, tokens);
	markStarts(codes, sentences, blocks);
	return { article, text, blocks, tokens, codes, sentences };
}
