/** A style for the night: its colours with light and dark exchanged, their hue kept, so that what happened stands out on a dark page too. */
import type { LayerSpecification } from 'maplibre-gl';

type Rgb = { readonly r: number; readonly g: number; readonly b: number; readonly a: number };
/** What is needed of the specification of styles, which is large and comes only where a style was given. */
export type Spec = {
	/** Undefined where a text names no colour. Red, green and blue are multiplied by alpha. */
	readonly parse: (text: string) => Rgb | undefined;
	/** The properties of a type of layer. */
	readonly paintOf: (type: string) => Readonly<Record<string, { readonly type: string; readonly default?: unknown }>>;
};
export type Paint = Readonly<Record<string, unknown>>;

/** White becomes this light, and black that light: a dark page is not black, and its text not white. */
const [WHITE, BLACK] = [0.11, 0.94];
/** Strong colours glare at night. */
const CALM = 0.6;
/** Light and shadow of a relief are no colours of things. */
const LEFT_ALONE = new Set(['hillshade', 'color-relief', 'heatmap']);

/** Only what differs from the paint of the layer. */
export function darkPaint(layer: LayerSpecification, { parse, paintOf }: Spec): Paint {
	if (layer.type === 'raster') return dimmed(layer.paint);
	if (LEFT_ALONE.has(layer.type)) return {};
	const paint = (layer.paint ?? {}) as Paint;
	const dark: Record<string, unknown> = {};
	for (const [name, { type, default: usual }] of Object.entries(paintOf(layer.type))) {
		const value = paint[name] ?? usual;
		if (type === 'color' && value !== undefined) dark[name] = recoloured(value, parse);
	}
	return dark;
}

/** Pictures cannot be drawn anew: they step back. */
const dimmed = (paint: Paint = {}): Paint => ({
	'raster-brightness-max':
		typeof paint['raster-brightness-max'] === 'number' ? paint['raster-brightness-max'] * 0.5 : 0.5,
	'raster-saturation': -0.35
});

/** A colour, or an expression or function with colours in it. */
function recoloured(value: unknown, parse: Spec['parse']): unknown {
	if (Array.isArray(value)) return value.map((part: unknown) => recoloured(part, parse));
	if (value instanceof Object)
		return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, recoloured(part, parse)]));
	const colour = typeof value === 'string' ? parse(value) : undefined;
	return colour ? nightOf(colour) : value;
}

function nightOf({ r, g, b, a }: Rgb): string {
	const [red, green, blue] = a > 0 ? [r / a, g / a, b / a] : [0, 0, 0];
	const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
	const lightness = (most + least) / 2;
	const chroma = most - least;
	const turned = BLACK + (WHITE - BLACK) * lightness;
	// As far from grey as by day: the saturation of what is nearly white says little.
	const saturation = (CALM * chroma) / (1 - Math.abs(2 * turned - 1));
	const percent = (share: number): string => `${Math.round(Math.min(1, share) * 1000) / 10}%`;
	return `hsla(${hueOf(red, green, blue, most, chroma)}, ${percent(saturation)}, ${percent(turned)}, ${a})`;
}

function hueOf(red: number, green: number, blue: number, most: number, chroma: number): number {
	if (chroma === 0) return 0;
	const sixth =
		most === red ? (green - blue) / chroma : most === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
	return Math.round((sixth * 60 + 360) % 360);
}
