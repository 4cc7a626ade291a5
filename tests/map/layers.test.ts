import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { fromItsZoom, inRole, isDisputed, isHollow, ofLabelKind } from '#lib/map/filters.ts';
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

test('every layer draws a source that the component fills; badges, then a draft, then what is pointed at on top', () => {
	const layers = mapLayers('light');
	for (const layer of layers) if ('source' in layer) expect(SOURCES).toContain(layer.source);
	const order = layers.map(({ id }) => id);
	for (const source of SOURCES) expect(layers.some((layer) => 'source' in layer && layer.source === source)).toBe(true);
	const last = ['badges', 'draft-badges', 'pick-line', 'aim-name'].map((id) => order.indexOf(id));
	expect(last).toEqual([...last].sort((a, b) => a - b));
	expect(last).not.toContain(-1);
	expect(order.at(-1)).toBe('aim-name');
	expect(order.indexOf('areas')).toBeLessThan(order.indexOf('focus-selected'));
	expect(new Set(order).size).toBe(order.length);
});

test('a draft dims what is kept, and nothing else', () => {
	const [plain, dimmed] = [mapLayers('light'), mapLayers('light', { dimmed: true })];
	const changed = plain.filter((layer, index) => JSON.stringify(layer) !== JSON.stringify(dimmed[index]));
	expect(changed.map(({ id }) => id)).toEqual(['areas', 'area-lines', 'area-lines-hollow', 'badges']);
	expect(JSON.stringify(dimmed.find(({ id }) => id === 'badges')?.paint)).toContain('0.35');
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
	{ name: 'hollow', filter: isHollow(true), zoom: 5, properties: { hollow: true }, want: true },
	{ name: 'hollow', filter: isHollow(true), zoom: 5, properties: { hollow: false }, want: false },
	{ name: 'selected', filter: inRole('selected'), zoom: 5, properties: { role: 'hovered' }, want: false },
	{ name: 'selected', filter: inRole('selected'), zoom: 5, properties: { role: 'selected' }, want: true },
	{ name: 'cities', filter: ofLabelKind('city'), zoom: 5, properties: { kind: 'country' }, want: false }
])('$name: $properties at zoom $zoom → $want', ({ filter, zoom, properties, want }) => {
	const shows = featureFilter(filter as Parameters<typeof featureFilter>[0], 'layers.test.filter');
	expect(shows.filter({ zoom }, { type: 1, properties })).toBe(want);
});
