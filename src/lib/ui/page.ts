/** What components may ask of the page as a whole, besides the dashboard's choices. */
import type { Details } from '#lib/state/details.ts';
import type { Playback } from '#lib/state/playback.svelte.ts';
import { createContext } from 'svelte';

export type Page = {
	readonly details: Details;
	readonly playback: Playback;
	readonly openAdd: () => void;
};

export const [getPage, setPage] = createContext<Page>();
