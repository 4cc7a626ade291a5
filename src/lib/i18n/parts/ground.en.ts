import type { groundFr } from './ground.fr.ts';

/** The choice of the base map, in English. */
export const groundEn: typeof groundFr = {
	label: 'Base map',
	embedded: 'Built-in base',
	tiles: 'Tiles',
	failed: 'Tiles are unavailable: built-in base map'
};
