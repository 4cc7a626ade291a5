import { expect, test } from 'vitest';
import { EVENT_TYPES, FAMILIES } from '#lib/state/families.ts';
import { PALETTES } from '#lib/map/palette.ts';
import { SYMBOLS, symbolOf, type Theme } from '#lib/map/symbols.ts';
import { contrast } from '../contrast.ts';

const THEMES: readonly Theme[] = ['light', 'dark', 'print'];

test('every event type has a symbol, and each family another shape', () => {
	for (const type of EVENT_TYPES) expect(symbolOf(type).path).toMatch(/^M/);
	expect(new Set(FAMILIES.map((family) => SYMBOLS[family].shape)).size).toBe(FAMILIES.length);
	expect(symbolOf('Explosions/Remote violence').shape).toBe('triangle');
	expect(symbolOf('Riots').shape).toBe('diamond');
	expect(symbolOf('Diplomacy').shape).toBe('square');
	expect(symbolOf('Disaster').shape).toBe('circle');
});

test.for(THEMES.flatMap((theme) => FAMILIES.map((family) => ({ theme, family }))))(
	'$family stands out in the $theme theme',
	({ theme, family }) => {
		const { paper, land } = PALETTES[theme];
		const color = SYMBOLS[family].color[theme];
		expect(contrast(color, paper)).toBeGreaterThan(3);
		expect(contrast(color, land)).toBeGreaterThan(3);
	}
);

test.for(THEMES)('names are legible on the land in the %s theme', (theme) => {
	const { city, country, land } = PALETTES[theme];
	expect(contrast(city, land)).toBeGreaterThan(4.5);
	expect(contrast(country, land)).toBeGreaterThan(3);
});

test('on paper the ground is white and all that is written on it is dark', () => {
	const { land, paper, ink, city, country, coast, disputed } = PALETTES.print;
	expect([land, paper]).toEqual(['#ffffff', '#ffffff']);
	for (const dark of [ink, city, country]) expect(contrast(dark, land)).toBeGreaterThan(7);
	for (const line of [coast, disputed]) expect(contrast(line, land)).toBeGreaterThan(3);
	for (const family of FAMILIES) expect(contrast(SYMBOLS[family].color.print, land)).toBeGreaterThan(4.5);
});
