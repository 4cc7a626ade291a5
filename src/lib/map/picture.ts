/** The map as it is seen now, as a picture: the land and what is drawn above it. */
import type { Map as MapLibre } from 'maplibre-gl';

export type TakePicture = () => Promise<HTMLCanvasElement>;

/**
 * Waits until all is drawn that is in view. The land is in its buffer only until the frame ends in which it was drawn: it
 * is drawn anew and copied at once.
 */
export async function takePicture(map: MapLibre): Promise<HTMLCanvasElement> {
	await new Promise((resolve) => {
		map.once('idle', resolve);
		map.triggerRepaint();
	});
	return new Promise((resolve) => {
		map.once('render', () => {
			const land = map.getCanvas();
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [land.width, land.height];
			const context = canvas.getContext('2d');
			context?.drawImage(land, 0, 0);
			const scale = land.width / land.clientWidth;
			for (const ink of land.parentElement?.querySelectorAll<HTMLCanvasElement>('canvas.ink:not([hidden])') ?? []) {
				const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = ink;
				context?.drawImage(ink, offsetLeft * scale, offsetTop * scale, offsetWidth * scale, offsetHeight * scale);
			}
			resolve(canvas);
		});
		map.triggerRepaint();
	});
}
