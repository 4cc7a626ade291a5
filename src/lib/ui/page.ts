/** What components may ask of the page as a whole, besides the dashboard's choices. */
import type { Details } from '#lib/state/details.ts';
import type { Playback } from '#lib/state/playback.svelte.ts';
import { createContext } from 'svelte';

/** What a visitor wants to put right: these words of an article, or the article itself (then without words). */
export type CorrectTarget = {
	readonly of: 'report' | 'mention' | 'time' | 'article';
	readonly articleId: string;
	/** Range in the text of the article: `text.slice(start, end)` is `words`. */
	readonly start: number;
	readonly end: number;
	readonly words: string;
	/** Of the report, `ArticleReport.key`. */
	readonly key?: string;
};

export type Page = {
	readonly details: Details;
	readonly playback: Playback;
	readonly openAdd: () => void;
	/** Opens what corrects it; missing where nothing can be corrected. */
	readonly correct?: (target: CorrectTarget) => void;
};

export const [getPage, setPage] = createContext<Page>();
