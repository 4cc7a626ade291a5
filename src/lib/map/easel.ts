/** Puts the canvases of what happened over the map and draws them anew when either changes, at most once a frame. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Camera } from './camera.ts';
import { Ink, type Picture } from './ink.ts';

export type Easel = {
	readonly ink: Ink;
	/** Draws it in the next frame. */
	readonly show: (picture: Picture) => void;
	readonly remove: () => void;
};

/** `ondrawn` is told when a picture is on the screen and the map is at rest. */
export function putUpEasel(map: MapLibre, ondrawn: () => void): Easel {
	const ink = new Ink((canvas) => map.getCanvas().after(canvas), Math.ceil(window.devicePixelRatio));
	let picture: Picture | undefined;
	let frame = 0;

	function draw(): void {
		cancelAnimationFrame(frame);
		frame = 0;
		if (picture) ink.draw(picture, cameraOf(map));
	}
	// The map draws in a frame of its own: what lies above must not trail behind while it moves.
	map.on('render', draw);

	return {
		ink,
		show: (next) => {
			picture = next;
			if (frame !== 0) return;
			frame = requestAnimationFrame(() => {
				draw();
				if (!map.isMoving()) ondrawn();
			});
		},
		remove: () => {
			cancelAnimationFrame(frame);
			map.off('render', draw);
			ink.remove();
		}
	};
}

function cameraOf(map: MapLibre): Camera {
	const { lng, lat } = map.getCenter();
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	return { lng, lat, zoom: map.getZoom(), width, height };
}
