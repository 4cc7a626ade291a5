/** A style that somebody else drew as base map: what happened and what is pointed at stay above it. */
import type { Map as MapLibre, SourceSpecification } from 'maplibre-gl';
import type { GroundStyle, OfferedGround } from '#lib/ground/offer.ts';
import { FONTS } from '../fonts.ts';
import { creditOf } from '../ground/credit.ts';
import { hearErrors, type Ground, type Laid } from '../ground/ground.ts';
import type { Theme } from '../symbols.ts';
import { openArchive } from '../tiles/archive.ts';
import { BELOW, hiddenBy, isOfStyle, styleLayers, styleSources, themePaints } from './layers.ts';

const ARCHIVE = 'pmtiles://';

export async function openStyle({ url, origins }: OfferedGround): Promise<Ground> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	const style = (await response.json()) as GroundStyle;
	// The page may ask only those servers that were known when it was sent.
	const unknown = style.origins.find((origin) => !origins.includes(origin));
	if (unknown !== undefined) throw new Error(`${unknown} may not be asked`);
	const entries = await Promise.all(
		Object.entries(style.sources).map(async ([id, source]) => ({ id, ...(await unpacked(source)) }))
	);
	const sources = Object.fromEntries(entries.map(({ id, source }) => [id, source]));
	return {
		credit: creditOf([...style.credits, ...entries.map(({ credit }) => credit)]),
		put: (map, theme, onfail) => put(map, { ...style, sources }, theme, onfail)
	};
}

/** A source, with the tiles of its archive where it lies in one. */
async function unpacked(source: SourceSpecification): Promise<{ source: SourceSpecification; credit?: unknown }> {
	const { url, ...own } = source as { readonly url?: string };
	if (!url?.startsWith(ARCHIVE)) return { source };
	const archive = await openArchive(url.slice(ARCHIVE.length));
	return { source: { ...archive.source, ...own } as SourceSpecification, credit: archive.credit };
}

function put(map: MapLibre, style: GroundStyle, theme: Theme, onfail: () => void): Laid {
	const stopHearing = failWithoutAll(map, onfail);
	const { sprites, glyphs, fonts } = style;
	const layers = styleLayers(style);
	const hidden = hiddenBy(style);
	const paint = (next: Theme): void => {
		for (const [layer, name, value] of themePaints(style, next))
			map.setPaintProperty(layer, name as never, value as never);
	};
	// Our own names keep their fonts, which count more than glyphs of a server.
	if (glyphs !== undefined) map.setGlyphs(glyphs);
	if (fonts) map.setFontFaces({ ...fonts, ...FONTS });
	for (const { id, url } of sprites) map.addSprite(id, url);
	for (const [id, source] of styleSources(style)) map.addSource(id, source);
	for (const layer of layers) map.addLayer(layer, BELOW);
	for (const id of hidden) map.setLayoutProperty(id, 'visibility', 'none');
	paint(theme);
	return {
		paint,
		takeAway: () => {
			stopHearing();
			for (const id of hidden) map.setLayoutProperty(id, 'visibility', 'visible');
			for (const { id } of layers) if (map.getLayer(id)) map.removeLayer(id);
			for (const [id] of styleSources(style)) if (map.getSource(id)) map.removeSource(id);
			for (const { id } of sprites) map.removeSprite(id);
			if (fonts) map.setFontFaces(FONTS);
			if (glyphs !== undefined) map.setGlyphs(null);
		}
	};
}

/** A tile may be missing, a server may stumble: it has failed when at rest there is trouble and not one tile. */
function failWithoutAll(map: MapLibre, onfail: () => void): () => void {
	let hasTrouble = false;
	let hasTile = false;
	const stopHearing = hearErrors(map, isOfStyle, () => (hasTrouble = true));
	const ondata = ({ sourceId, tile }: { sourceId?: string; tile?: unknown }) => {
		if (tile !== undefined && sourceId !== undefined && isOfStyle(sourceId)) hasTile = true;
	};
	const onidle = () => {
		if (hasTrouble && !hasTile) onfail();
	};
	map.on('sourcedata', ondata);
	map.on('idle', onidle);
	return () => {
		stopHearing();
		map.off('sourcedata', ondata);
		map.off('idle', onidle);
	};
}
