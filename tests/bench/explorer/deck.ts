/** deck.gl as its own guide says it is fastest: binary attributes, the window as a range of the filter extension. No base map. */
import { Deck } from '@deck.gl/core';
import { DataFilterExtension } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import type { TimeSpan } from '#core';
import { VIEW, type Contender } from './contender.ts';
import { makeWorld } from './world.ts';

export async function deck(container: HTMLElement, incidents: number): Promise<Contender> {
	const { columns, sites } = makeWorld(incidents);
	const positions = new Float32Array(incidents * 2);
	const spans = new Float32Array(incidents * 2);
	for (let at = 0; at < incidents; at++) {
		const site = sites[columns.site[at] ?? -1];
		positions.set([site?.lng ?? 0, site?.lat ?? -80], at * 2);
		spans.set([columns.start[at] ?? 0, columns.end[at] ?? 0], at * 2);
	}
	const filter = new DataFilterExtension({ filterSize: 2 });
	const data = {
		length: incidents,
		attributes: { getPosition: { value: positions, size: 2 }, getFilterValue: { value: spans, size: 2 } }
	};
	const layerOf = (window: TimeSpan): ScatterplotLayer =>
		new ScatterplotLayer({
			id: 'incidents',
			data: data as never,
			getFillColor: [194, 65, 12],
			getRadius: 4,
			radiusUnits: 'pixels',
			extensions: [filter],
			...({
				filterRange: [
					[-1e6, window.end - 0.5],
					[window.start + 0.5, 1e6]
				]
			} as object)
		});
	let drawn = (): void => {};
	const first = new Promise<void>((resolve) => (drawn = resolve));
	const made = new Deck({
		parent: container as HTMLDivElement,
		initialViewState: { longitude: VIEW.lng, latitude: VIEW.lat, zoom: VIEW.zoom },
		layers: [layerOf({ start: 0, end: 365 })],
		onAfterRender: () => drawn()
	});
	await first;
	return {
		show: (window) =>
			new Promise((resolve) => {
				drawn = resolve;
				made.setProps({ layers: [layerOf(window)] });
			})
	};
}
