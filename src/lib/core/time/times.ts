import type { Document, Publication, TimeExpression } from '../model.ts';

/** Finds every time expression and anchors it to the publication or to the story's own clock. */
export function readTimes(_document: Document, _publication: Publication): TimeExpression[] {
	return [];
}
