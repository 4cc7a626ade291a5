/** What is written is read on every ground that the page has, in light and in dark. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from '../contrast.ts';

const TOKENS = new Map(
	[...readFileSync('src/app.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(
		([, name = '', light = '', dark = '']) => [name, { light, dark }] as const
	)
);
const GROUNDS = ['paper', 'surface', 'sunken', 'hover', 'selected'];
const INKS = ['ink', 'ink-2', 'ink-3', 'danger', 'what', 'where', 'when', 'who', 'cited'];

const colourOf = (name: string, scheme: 'light' | 'dark'): string => {
	const token = TOKENS.get(name);
	if (!token) throw new Error(`app.css has no --${name}`);
	return token[scheme];
};

const rows = INKS.flatMap((ink) =>
	GROUNDS.flatMap((ground) => (['light', 'dark'] as const).map((scheme) => ({ ink, ground, scheme })))
);
test.for(rows)('$ink on $ground, $scheme', ({ ink, ground, scheme }) => {
	expect(contrast(colourOf(ink, scheme), colourOf(ground, scheme))).toBeGreaterThanOrEqual(4.5);
});
