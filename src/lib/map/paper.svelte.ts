/** The map in the colours of paper, as long as pictures of it are being taken. */
import type { Map as MapLibre } from 'maplibre-gl';
import { tick, untrack } from 'svelte';
import { takePicture } from './picture.ts';

export class Paper {
	/** Pictures that are being taken. */
	#papers = $state(0);

	get isOut(): boolean {
		return this.#papers > 0;
	}

	/** The map as it is seen, in the colours of paper. */
	async take(map: MapLibre): Promise<HTMLCanvasElement> {
		// Whoever asks for a picture does not depend on how many are being taken.
		untrack(() => this.#papers++);
		try {
			await tick();
			return await takePicture(map);
		} finally {
			this.#papers--;
		}
	}
}
