import type { panels as french } from './panels.fr.ts';

/** The panels of a place and of an incident, in English. */
export const panels: typeof french = {
	names: 'Other names'
};
