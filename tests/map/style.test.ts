import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import type { GroundStyle } from '#lib/ground/offer.ts';
import { mapLayers, SOURCES } from '#lib/map/layers.ts';
import { BELOW, hiddenBy, isOfStyle, styleLayers, styleSources, themePaints } from '#lib/map/style/layers.ts';

/** It has names of ours for its sources and layers. */
const STYLE: GroundStyle = {
	sources: { land: { type: 'vector', tiles: ['https://tiles.example/{z}/{x}/{y}'] } },
	layers: [
		{ id: 'water', type: 'background' },
		{ id: 'land', type: 'fill', source: 'land', 'source-layer': 'land', paint: { 'fill-color': '#fff' } },
		{ id: 'cities', type: 'line', source: 'land', 'source-layer': 'roads' }
	],
	sprites: [],
	credits: [],
	darkPaints: { water: { 'background-color': '#111' }, land: { 'fill-color': '#222' }, cities: {} },
	isNamed: false,
	origins: []
};

test('its layers and sources meet none of ours, keep their order, and are valid among them', () => {
	const layers = styleLayers(STYLE);
	const sources = Object.fromEntries(styleSources(STYLE));
	expect(layers.map(({ id }) => id)).toEqual(['style/water', 'style/land', 'style/cities']);
	const ours = mapLayers('light').map(({ id }) => id);
	expect(layers.filter(({ id }) => ours.includes(id))).toEqual([]);
	expect(Object.keys(sources).filter((id) => (SOURCES as readonly string[]).includes(id))).toEqual([]);
	expect(Object.keys(sources).every(isOfStyle)).toBe(true);
	expect(SOURCES.some(isOfStyle)).toBe(false);
	expect(validateStyleMin({ version: 8, sources, layers } as Parameters<typeof validateStyleMin>[0])).toEqual([]);
});

test('it lies under our names, which give way only to its own; the sea and what is pointed at always stay', () => {
	const ours = mapLayers('light').map(({ id }) => id);
	const below = ours.indexOf(BELOW);
	expect(below).toBeGreaterThan(0);
	const withoutNames = hiddenBy(STYLE);
	expect(withoutNames).toEqual(ours.slice(1, below));
	expect(hiddenBy({ ...STYLE, isNamed: true })).toEqual([...withoutNames, 'cities', 'countries']);
});

test.for([
	{ theme: 'dark', water: '#111', land: '#222' },
	{ theme: 'light', water: undefined, land: '#fff' },
	{ theme: 'print', water: undefined, land: '#fff' }
] as const)('on a $theme page the land is $land', ({ theme, water, land }) => {
	expect(themePaints(STYLE, theme)).toEqual([
		['style/water', 'background-color', water],
		['style/land', 'fill-color', land]
	]);
});

test('a style that is dark already is painted the same on all pages', () => {
	expect(themePaints({ ...STYLE, darkPaints: {} }, 'dark')).toEqual([]);
});
