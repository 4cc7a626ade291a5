/** The pin that says where something really happened: how keys move it, and its position in words. */
import type { Pixel } from './edge.ts';

/** Pixels of the map that one press of an arrow key moves the pin; with Shift ten times as many. */
const STEP = 10;

const WAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
	['ArrowLeft', [-1, 0]],
	['ArrowRight', [1, 0]],
	['ArrowUp', [0, -1]],
	['ArrowDown', [0, 1]]
]);

/** How far a key moves the pin, in pixels; undefined for keys that do not. */
export function stepOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): Pixel | undefined {
	const way = WAYS.get(key);
	const step = shiftKey ? STEP * 10 : STEP;
	return way && { x: way[0] * step, y: way[1] * step };
}

/** A longitude within half a turn, a latitude that the map can show; five decimals are a metre. */
export function tidyPosition(lng: number, lat: number): readonly [number, number] {
	const round = (value: number): number => Math.round(value * 1e5) / 1e5;
	const turned = ((((lng + 180) % 360) + 360) % 360) - 180;
	return [round(turned), round(Math.max(-85, Math.min(85, lat)))];
}
