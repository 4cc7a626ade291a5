/** A style that somebody else drew, as layers among ours: under other names, so that none of ours is met. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { GroundStyle } from '#lib/ground/offer.ts';
import type { Theme } from '../symbols.ts';

const PREFIX = 'style/';
/** The layer of ours that it is put under. */
export const BELOW = 'cities';
/** What it stands in place of, but for the sea: that shows where a style has no ground of its own. */
const GROUND = ['land', 'coast', 'borders', 'borders-disputed'];
const NAMES = ['cities', 'countries'];

/** Layers of ours that are not drawn with it. */
export const hiddenBy = ({ isNamed }: GroundStyle): string[] => (isNamed ? [...GROUND, ...NAMES] : GROUND);

export const isOfStyle = (source: string): boolean => source.startsWith(PREFIX);

export const styleSources = ({ sources }: GroundStyle): (readonly [string, SourceSpecification])[] =>
	Object.entries(sources).map(([id, source]) => [PREFIX + id, source] as const);

/** In drawing order. */
export const styleLayers = ({ layers }: GroundStyle): LayerSpecification[] =>
	layers.map((layer) => ({
		...layer,
		id: PREFIX + layer.id,
		...('source' in layer && typeof layer.source === 'string' && { source: PREFIX + layer.source })
	})) as LayerSpecification[];

/** What a theme paints otherwise than another: layer, property and value; undefined is the usual. */
export const themePaints = (
	{ layers, darkPaints }: GroundStyle,
	theme: Theme
): (readonly [layer: string, property: string, value: unknown])[] =>
	layers.flatMap(({ id, paint = {} }) =>
		Object.entries(darkPaints[id] ?? {}).map(
			([name, dark]) => [PREFIX + id, name, theme === 'dark' ? dark : (paint as Record<string, unknown>)[name]] as const
		)
	);
