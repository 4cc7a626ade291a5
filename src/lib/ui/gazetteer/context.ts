/** What the parts of the gazetteer's page share. */
import { createContext } from 'svelte';
import type { Theme } from '#lib/state/dashboard.svelte.ts';
import type { GazetteerApi } from '#lib/state/gazetteerApi.ts';
import type { GazetteerQuery } from './address.ts';

export type GazetteerContext = {
	readonly api: GazetteerApi;
	readonly theme: () => Theme;
	/** The address with these parts of it changed. */
	readonly hrefWith: (change: GazetteerQuery) => string;
	/** Reads the page's data again after something was kept, and says so. */
	readonly refresh: (said: string) => Promise<void>;
};

export const [getGazetteer, setGazetteer] = createContext<GazetteerContext>();
