/** What components may ask of the page as a whole, besides the dashboard's choices. */
import type { Details } from '#lib/state/details.ts';
import type { Playback } from '#lib/state/playback.svelte.ts';
import { createContext } from 'svelte';
import type { Correcting } from './correct/correcting.svelte.ts';
import type { Themes } from './theme/themes.svelte.ts';
import type { CorrectTarget } from './correct/target.ts';

export type { CorrectTarget } from './correct/target.ts';

export type Page = {
	readonly details: Details;
	readonly playback: Playback;
	readonly openAdd: () => void;
	/** Opens what corrects it; missing where nothing can be corrected. */
	readonly correct?: (target: CorrectTarget) => void;
	/** Splitting, merging, reviewing and the history; missing where nothing can be corrected. */
	readonly correcting?: Correcting;
	/** Saved filters; missing where nothing can be saved. */
	readonly themes?: Themes;
};

export const [getPage, setPage] = createContext<Page>();
