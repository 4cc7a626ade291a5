import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { fromItsZoom, isDisputed, ofAimPart, ofLabelKind } from '#lib/map/filters.ts';
import { mapLayers, mapStyle, SOURCES } from '#lib/map/layers.ts';
import { REGULAR, SEMIBOLD } from '#lib/map/paint.ts';

const FONTS = { [REGULAR]: 'regular.woff2', [SEMIBOLD]: 'semibold.woff2' };

test.for(['light', 'dark'] as const)('the %s style is valid and asks nothing of another server', (theme) => {
	const style = mapStyle(theme, FONTS);
	expect(validateStyleMin(style as Parameters<typeof validateStyleMin>[0])).toEqual([]);
	expect(style.glyphs).toBeUndefined();
	expect(style.sprite).toBeUndefined();
	expect(JSON.stringify(style)).not.toMatch(/https?:/);
});

test('every layer draws a source that the component fills; names, the room for badges, then what is pointed at on top', () => {
	const layers = mapLayers('light');
	for (const layer of layers) if ('source' in layer) expect(SOURCES).toContain(layer.source);
	const order = layers.map(({ id }) => id);
	for (const source of SOURCES) expect(layers.some((layer) => 'source' in layer && layer.source === source)).toBe(true);
	const last = ['land', 'cities', 'obstacles', 'pick-line', 'aim-name'].map((id) => order.indexOf(id));
	expect(last).toEqual([...last].sort((a, b) => a - b));
	expect(last).not.toContain(-1);
	expect(order.at(-1)).toBe('aim-name');
	expect(new Set(order).size).toBe(order.length);
});

test('both themes have the same layers', () => {
	expect(mapLayers('light').map(({ id }) => id)).toEqual(mapLayers('dark').map(({ id }) => id));
});

test.for([
	{ name: 'names from their zoom', filter: fromItsZoom, zoom: 5, properties: { minZoom: 4.5 }, want: true },
	{ name: 'names from their zoom', filter: fromItsZoom, zoom: 4, properties: { minZoom: 4.5 }, want: false },
	{ name: 'disputed', filter: isDisputed(true), zoom: 5, properties: { disputed: true }, want: true },
	{ name: 'disputed', filter: isDisputed(true), zoom: 5, properties: { disputed: false }, want: false },
	{ name: 'settled', filter: isDisputed(false), zoom: 5, properties: { disputed: false }, want: true },
	{ name: 'pointed at', filter: ofAimPart('name'), zoom: 5, properties: { part: 'area' }, want: false },
	{ name: 'pointed at', filter: ofAimPart('name'), zoom: 5, properties: { part: 'name' }, want: true },
	{ name: 'cities', filter: ofLabelKind('city'), zoom: 5, properties: { kind: 'country' }, want: false }
])('$name: $properties at zoom $zoom → $want', ({ filter, zoom, properties, want }) => {
	const shows = featureFilter(filter as Parameters<typeof featureFilter>[0], 'layers.test.filter');
	expect(shows.filter({ zoom }, { type: 1, properties })).toBe(want);
});
