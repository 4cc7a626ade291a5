/** Colours of the map: quiet paper and soft water, so that what happened stands out. */
import type { Theme } from './symbols.ts';

export type Palette = {
	readonly water: string;
	readonly land: string;
	readonly coast: string;
	readonly border: string;
	readonly disputed: string;
	readonly city: string;
	readonly country: string;
	/** Behind badges and around names. */
	readonly paper: string;
	readonly ink: string;
	/** Around a badge. */
	readonly rim: string;
	/** What a mark of a text points at. */
	readonly aim: string;
	/** Areas where no family leads. */
	readonly mixed: string;
};

export const PALETTES: Readonly<Record<Theme, Palette>> = {
	light: {
		water: '#d8e4ea',
		land: '#f8f5ee',
		coast: '#b4c4cc',
		border: '#d0c8b8',
		disputed: '#a89d88',
		city: '#5a5446',
		country: '#8d8472',
		paper: '#fffdf9',
		ink: '#1f2733',
		rim: '#d9d2c4',
		aim: '#1a5fd0',
		mixed: '#4a4458'
	},
	dark: {
		water: '#12171d',
		land: '#20262e',
		coast: '#3a4652',
		border: '#3b444f',
		disputed: '#6a7480',
		city: '#b3bbc5',
		country: '#808b98',
		paper: '#2a313b',
		ink: '#eef1f5',
		rim: '#525c68',
		aim: '#7fb2ff',
		mixed: '#c9c3d8'
	},
	print: {
		water: '#e2e6e9',
		land: '#ffffff',
		coast: '#7d868d',
		border: '#9b9b9b',
		disputed: '#707070',
		city: '#1f1f1f',
		country: '#4d4d4d',
		paper: '#ffffff',
		ink: '#111111',
		rim: '#8a8a8a',
		aim: '#154fa6',
		mixed: '#333333'
	}
};
