/** The owner's tiles as base map, in our own colours. */
import { creditOf } from '../ground/credit.ts';
import { hearErrors, type Ground } from '../ground/ground.ts';
import { openArchive } from './archive.ts';
import { TILES_SOURCE, tileLayers } from './layers.ts';

export async function openTiles(url: string): Promise<Ground> {
	const { source, credit } = await openArchive(url);
	return {
		credit: creditOf([credit]),
		put: (map, theme, onfail) => {
			const stopHearing = hearErrors(map, (id) => id === TILES_SOURCE, onfail);
			const { below, layers } = tileLayers(source.type, theme);
			map.addSource(TILES_SOURCE, source);
			for (const layer of layers) map.addLayer(layer, below);
			return {
				paint: (next) => {
					for (const layer of tileLayers(source.type, next).layers)
						for (const [name, value] of Object.entries(layer.paint ?? {}))
							map.setPaintProperty(layer.id, name as never, value as never);
				},
				takeAway: () => {
					stopHearing();
					for (const { id } of layers) map.removeLayer(id);
					map.removeSource(TILES_SOURCE);
				}
			};
		}
	};
}
