/** Fetches the base map that ships with the page: the coarse world first, the finer one and the names when they come. */
import coarseUrl from 'world-atlas/countries-110m.json?url';
import fineUrl from 'world-atlas/countries-50m.json?url';
import { decodeWorld, type Basemap, type World } from './basemap.ts';
import labelsUrl from './basemap/labels.json?url';
import type { LabelTable } from './labels.ts';

/** Hands over the base map twice, coarse then fine, and the names once. */
export async function loadWorld(
	onBasemap: (basemap: Basemap) => void,
	onLabels: (labels: LabelTable) => void,
	signal: AbortSignal
): Promise<void> {
	const get = async <T>(url: string): Promise<T> => {
		const response = await fetch(url, { signal });
		if (!response.ok) throw new Error(`${url}: ${response.status}`);
		return (await response.json()) as T;
	};
	const labels = get<LabelTable>(labelsUrl).then(onLabels);
	onBasemap(decodeWorld(await get<World>(coarseUrl)));
	await labels;
	onBasemap(decodeWorld(await get<World>(fineUrl)));
}
