/** Reads a style of MapLibre from its JSON: checked as MapLibre itself would, complete, and nothing in it that the page cannot draw. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { GroundStyle } from '#lib/ground/offer.ts';
import { absolute, mapAddresses, originsOf } from './addresses.ts';
import { darkPaint, type Spec } from './dark.ts';
import { nameTiles } from './tileJson.ts';

/** What is said is no style that can be drawn; the message says where and why. */
export class StyleError extends Error {
	override readonly name = 'StyleError';
}

type Ask = Parameters<typeof nameTiles>[1];

/** `base`: what relative addresses are relative to; missing for a file. Throws a `StyleError`, or what `ask` throws. */
export async function readStyle(json: unknown, { base, ask }: { base?: string; ask: Ask }): Promise<GroundStyle> {
	const { Color, latest, validateStyleMin } = await import('@maplibre/maplibre-gl-style-spec');
	if (!(json instanceof Object) || !('layers' in json)) throw new StyleError('layers');
	const wrong = validateStyleMin(json as StyleSpecification).find(({ severity }) => severity === 'error');
	if (wrong) throw new StyleError(wrong.message);
	const drawable = withoutVideo(json as StyleSpecification);
	const style = await nameTiles(addressed(drawable, base), ask);
	const { sprite, glyphs, 'font-faces': fonts } = style;
	const paints = latest as unknown as Readonly<Record<string, ReturnType<Spec['paintOf']>>>;
	const spec: Spec = { parse: (text) => Color.parse(text), paintOf: (type) => paints[`paint_${type}`] ?? {} };
	const isDark = style.layers.some((layer) => hasDarkGround(layer, spec));
	return {
		sources: style.sources,
		layers: style.layers,
		sprites: typeof sprite === 'string' ? [{ id: 'default', url: sprite }] : (sprite ?? []),
		...(glyphs !== undefined && { glyphs }),
		...(fonts && { fonts }),
		credits: creditsOf(style),
		darkPaints: isDark ? {} : Object.fromEntries(style.layers.map((layer) => [layer.id, darkPaint(layer, spec)])),
		isNamed: style.layers.some((layer) => layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined),
		origins: originsOf(style)
	};
}

/** A style that is dark by day is not turned at night. */
function hasDarkGround(layer: LayerSpecification, { parse }: Spec): boolean {
	const color = layer.type === 'background' ? layer.paint?.['background-color'] : undefined;
	const ground = typeof color === 'string' ? parse(color) : undefined;
	return ground !== undefined && 0.2126 * ground.r + 0.7152 * ground.g + 0.0722 * ground.b < 0.4;
}

function addressed(style: StyleSpecification, base: string | undefined): StyleSpecification {
	try {
		return mapAddresses(style, (address) => absolute(address, base));
	} catch (error) {
		throw new StyleError(error instanceof Error ? error.message : String(error), { cause: error });
	}
}

/** Films would need a further rule of the policy. */
function withoutVideo(style: StyleSpecification): StyleSpecification {
	const sources = Object.fromEntries(Object.entries(style.sources).filter(([, { type }]) => type !== 'video'));
	const isDrawn = (layer: LayerSpecification): boolean =>
		!('source' in layer) || typeof layer.source !== 'string' || layer.source in sources;
	return { ...style, sources, layers: style.layers.filter(isDrawn) };
}

function creditsOf({ sources }: StyleSpecification): string[] {
	const said = Object.values(sources).map((source) => ('attribution' in source ? source.attribution : undefined));
	return [...new Set(said.filter((credit) => typeof credit === 'string' && credit !== ''))] as string[];
}
