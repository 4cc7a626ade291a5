import type { groundFr } from './ground.fr.ts';

/** The choice of the base map, in English. */
export const groundEn: typeof groundFr = {
	label: 'Base map',
	embedded: 'Built-in base',
	tiles: 'Tiles',
	style: 'Online base',
	failed: {
		tiles: 'Tiles are unavailable: built-in base map',
		style: 'The online base is unavailable: built-in base map'
	}
};
