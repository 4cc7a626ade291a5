/** What a visitor asks to put right. */
import type { ChosenPlace } from '#core';

/** Which part of a reading: where, when, what, or that there is nothing. */
export type Aspect = 'place' | 'date' | 'type' | 'reject';

/** These words of an article, or the article itself (then without words). */
export type CorrectTarget = {
	readonly of: 'report' | 'mention' | 'time' | 'article';
	readonly articleId: string;
	/** Range in the text of the article: `text.slice(start, end)` is `words`. */
	readonly start: number;
	readonly end: number;
	readonly words: string;
	/** Of the report, `ArticleReport.key`. */
	readonly key?: string;
	/** What the dialog opens on; by default what the words say. */
	readonly aspect?: Aspect;
	/** The place that is chosen when the dialog opens; the visitor still has to save. */
	readonly place?: ChosenPlace;
	/** Of an article: the field that takes the focus. */
	readonly field?: 'published' | 'outlet';
	/** The incident whose other reports may be chosen instead. */
	readonly incidentId?: string;
};

export type Request =
	| { readonly kind: 'reading'; readonly target: CorrectTarget }
	| { readonly kind: 'article'; readonly articleId: string; readonly field: 'published' | 'outlet' }
	| { readonly kind: 'split' | 'merge' | 'contest' | 'same'; readonly incidentId: string }
	| { readonly kind: 'history'; readonly articleId?: string; readonly incidentId?: string };
