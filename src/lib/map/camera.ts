/** Where the map looks, and pixels of it out of Web Mercator (0 to 1). */
import { mercatorX, mercatorY, TILE } from '#lib/explore/mercator.ts';

/** Size in CSS pixels. */
export type Camera = {
	readonly lng: number;
	readonly lat: number;
	readonly zoom: number;
	readonly width: number;
	readonly height: number;
};

export type Projection = {
	readonly camera: Camera;
	/** Pixels that the whole world is wide. */
	readonly world: number;
	readonly x: (mercator: number) => number;
	readonly y: (mercator: number) => number;
	/** The turns of the earth in which something may be in view: one, or several where the whole world is. */
	readonly copies: (mercator: number) => number[];
};

export function projectionOf(camera: Camera): Projection {
	const world = TILE * 2 ** camera.zoom;
	const [middleX, middleY] = [mercatorX(camera.lng), mercatorY(camera.lat)];
	const reach = Math.ceil(camera.width / 2 / world - 0.5);
	return {
		camera,
		world,
		x: (mercator) => (mercator - middleX) * world + camera.width / 2,
		y: (mercator) => (mercator - middleY) * world + camera.height / 2,
		copies: (mercator) => {
			const nearest = Math.round(middleX - mercator);
			return reach <= 0 ? [nearest] : Array.from({ length: 2 * reach + 1 }, (_, index) => nearest + index - reach);
		}
	};
}

export const sameCamera = (a: Camera, b: Camera): boolean =>
	a.lng === b.lng && a.lat === b.lat && a.zoom === b.zoom && a.width === b.width && a.height === b.height;
