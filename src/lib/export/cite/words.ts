/** The words inside citations, in one language: a part of the catalogue. */
import type { ReviewLabels } from '../row.ts';

export type CiteWords = {
	readonly review: ReviewLabels;
	readonly words: Readonly<
		Record<
			| 'dataset'
			| 'placeDataset'
			| 'id'
			| 'version'
			| 'accessed'
			| 'date'
			| 'place'
			| 'review'
			| 'hash'
			| 'textHash'
			| 'published'
			| 'unknownDate'
			| 'unknownPlace'
			| 'unknownOutlet'
			| 'untitled'
			| 'example'
			| 'rounded'
			| 'country'
			| 'colon',
			string
		>
	> & {
		readonly sources: (n: number) => string;
		readonly incidents: (n: number) => string;
		readonly radius: (km: string) => string;
	};
};
