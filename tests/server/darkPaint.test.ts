import { Color, latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { darkPaint, type Spec } from '#lib/server/basemap/style/dark.ts';

const paints = latest as unknown as Readonly<Record<string, ReturnType<Spec['paintOf']>>>;
const SPEC: Spec = { parse: (text) => Color.parse(text), paintOf: (type) => paints[`paint_${type}`] ?? {} };
const dark = (layer: object) => darkPaint(layer as LayerSpecification, SPEC);
const background = (color: unknown) =>
	dark({ id: 'a', type: 'background', paint: { 'background-color': color } })['background-color'];

test.for([
	{ color: '#ffffff', want: 'hsla(0, 0%, 11%, 1)' },
	{ color: '#000', want: 'hsla(0, 0%, 94%, 1)' },
	{ color: 'hsl(200, 50%, 80%)', want: 'hsla(200, 21.7%, 27.6%, 1)' },
	{ color: 'rgba(255, 255, 255, 0.5)', want: 'hsla(0, 0%, 11%, 0.5)' },
	{ color: 'rgba(0, 0, 0, 0)', want: 'hsla(0, 0%, 94%, 0)' },
	{
		color: ['match', ['get', 'class'], 'wood', '#fff', '#000'],
		want: ['match', ['get', 'class'], 'wood', 'hsla(0, 0%, 11%, 1)', 'hsla(0, 0%, 94%, 1)']
	},
	{ color: { base: 1.2, stops: [[5, '#fff']] }, want: { base: 1.2, stops: [[5, 'hsla(0, 0%, 11%, 1)']] } }
])('$color → $want', ({ color, want }) => {
	expect(background(color)).toEqual(want);
});

test('names that say no colour are turned too: they are black by day', () => {
	const paint = dark({ id: 'a', type: 'symbol', source: 's', layout: { 'text-field': 'a' } });
	expect(paint['text-color']).toBe('hsla(0, 0%, 94%, 1)');
	expect(paint['text-halo-color']).toBe('hsla(0, 0%, 94%, 0)');
});

test('pictures step back, and no further than they did already', () => {
	expect(dark({ id: 'a', type: 'raster', source: 's' })).toMatchObject({ 'raster-brightness-max': 0.5 });
	const paint = { 'raster-brightness-max': 0.4 };
	expect(dark({ id: 'a', type: 'raster', source: 's', paint })).toMatchObject({ 'raster-brightness-max': 0.2 });
});

test.for(['hillshade', 'color-relief', 'heatmap'])('%s is left as it is', (type) => {
	expect(dark({ id: 'a', type, source: 's', paint: { 'hillshade-shadow-color': '#000' } })).toEqual({});
});

test('what comes of it is valid', () => {
	const layer = { id: 'a', type: 'background', paint: { 'background-color': '#eee' } } as const;
	const style = { version: 8, sources: {}, layers: [{ ...layer, paint: dark(layer) }] };
	expect(validateStyleMin(style as Parameters<typeof validateStyleMin>[0])).toEqual([]);
});
