import { PALETTES } from './palette.ts';
import type { Theme } from './symbols.ts';

/** The dot of a city on the base map; a capital has a ring. */
export function drawCity(isCapital: boolean, theme: Theme, pixelRatio: number): ImageData | undefined {
	const size = isCapital ? 8 : 5;
	const canvas = document.createElement('canvas');
	const brush = canvas.getContext('2d', { willReadFrequently: true });
	if (!brush) return undefined;
	canvas.width = canvas.height = Math.ceil(size * pixelRatio);
	brush.scale(pixelRatio, pixelRatio);
	brush.fillStyle = brush.strokeStyle = PALETTES[theme].city;
	brush.beginPath();
	brush.arc(size / 2, size / 2, 1.7, 0, 2 * Math.PI);
	brush.fill();
	if (isCapital) {
		brush.beginPath();
		brush.arc(size / 2, size / 2, 3.2, 0, 2 * Math.PI);
		brush.lineWidth = 0.9;
		brush.stroke();
	}
	return brush.getImageData(0, 0, canvas.width, canvas.height);
}
