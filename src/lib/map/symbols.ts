/** Shape and colour of each event type: one table for map, list, histogram and legend. */
import type { EventType } from '#core';
import { familyOf, type Family } from '#lib/state/families.ts';

export type Shape = 'triangle' | 'diamond' | 'square' | 'circle';
/** `print` is for what leaves the screen: white ground and dark ink, whatever the page looks like. */
export type Theme = 'light' | 'dark' | 'print';

export type FamilySymbol = {
	readonly shape: Shape;
	/** SVG path in a box of 24 × 24, centred on 12,12. */
	readonly path: string;
	/** Each stands out from its theme's paper by 3:1 or more, and from the others also to colour-blind eyes. */
	readonly color: Readonly<Record<Theme, string>>;
};

export const SYMBOLS: Readonly<Record<Family, FamilySymbol>> = {
	attack: {
		shape: 'triangle',
		path: 'M12 2.6 22.4 20.6H1.6Z',
		color: { light: '#c2410c', dark: '#ff8a65', print: '#a93408' }
	},
	crowd: {
		shape: 'diamond',
		path: 'M12 1.4 22.6 12 12 22.6 1.4 12Z',
		color: { light: '#a67c00', dark: '#f0c649', print: '#8f6a00' }
	},
	diplomacy: {
		shape: 'square',
		path: 'M3.6 3.6h16.8v16.8H3.6Z',
		color: { light: '#1d68ad', dark: '#70b8f5', print: '#14528c' }
	},
	other: {
		shape: 'circle',
		path: 'M12 2.4a9.6 9.6 0 1 1 0 19.2 9.6 9.6 0 0 1 0-19.2Z',
		color: { light: '#5d6672', dark: '#b3bcc8', print: '#3d444d' }
	}
};

export const symbolOf = (eventType: EventType): FamilySymbol => SYMBOLS[familyOf(eventType)];
