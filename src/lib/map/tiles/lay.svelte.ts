/** Lays tiles under what happened, and takes them away again. */
import type { ErrorEvent, Map as MapLibre } from 'maplibre-gl';
import { untrack } from 'svelte';
import type { Theme } from '../symbols.ts';
import { openTiles, type Tiles } from './archive.ts';
import { TILES_SOURCE, tileLayers } from './layers.ts';

/** Read field by field. */
export type Wanted = {
	/** Missing until its style is loaded. */
	readonly map: MapLibre | undefined;
	readonly theme: Theme;
	/** Undefined: no tiles. */
	readonly url: string | undefined;
};

/** Call it while the component is set up. `oncredit` is told whose the tiles on the map are, undefined without any. */
export function layTiles(
	wanted: Wanted,
	{ oncredit, onfail }: { oncredit: (credit: string | undefined) => void; onfail: () => void }
): void {
	let opened = $state.raw<Tiles>();
	$effect(() => {
		const { url } = wanted;
		if (!wanted.map || url === undefined) return;
		let isWanted = true;
		openTiles(url).then(
			(tiles) => isWanted && (opened = tiles),
			() => isWanted && onfail()
		);
		return () => {
			isWanted = false;
			opened = undefined;
		};
	});
	$effect(() => {
		const { map } = wanted;
		const tiles = opened;
		if (!map || !tiles) return;
		const takeAway = putUnder(
			map,
			tiles,
			untrack(() => wanted.theme),
			onfail
		);
		oncredit(tiles.credit);
		return () => {
			takeAway();
			oncredit(undefined);
		};
	});
	$effect(() => {
		const { map, theme } = wanted;
		if (!map || !opened) return;
		for (const layer of tileLayers(opened.source.type, theme).layers)
			for (const [name, value] of Object.entries(layer.paint ?? {}))
				map.setPaintProperty(layer.id, name as never, value as never);
	});
}

function putUnder(map: MapLibre, { source }: Tiles, theme: Theme, onfail: () => void): () => void {
	let isGone = false;
	const onremove = () => (isGone = true);
	// Whoever listens to errors also has to tell those of others.
	const onerror = (event: ErrorEvent & { readonly sourceId?: string }) => {
		if (event.sourceId === TILES_SOURCE) onfail();
		else console.error(event.error);
	};
	map.on('error', onerror);
	map.on('remove', onremove);
	const { below, layers } = tileLayers(source.type, theme);
	map.addSource(TILES_SOURCE, source);
	for (const layer of layers) map.addLayer(layer, below);
	return () => {
		if (isGone) return;
		map.off('error', onerror);
		map.off('remove', onremove);
		for (const { id } of layers) map.removeLayer(id);
		map.removeSource(TILES_SOURCE);
	};
}
