/** What can be laid under what happened in place of the base map that ships with the page. */
import type { ErrorEvent, Map as MapLibre } from 'maplibre-gl';
import type { CreditPiece } from '#lib/ground/offer.ts';
import type { Theme } from '../symbols.ts';

export type Ground = {
	/** Whose it is; empty when nobody says. */
	readonly credit: readonly CreditPiece[];
	/** Lays it under what happened. `onfail` is told when nothing of it can be had. */
	readonly put: (map: MapLibre, theme: Theme, onfail: () => void) => Laid;
};

export type Laid = {
	readonly paint: (theme: Theme) => void;
	/** Leaves the map as it was; never called on a map that is gone. */
	readonly takeAway: () => void;
};

/** Hears of troubles with some sources. Whoever listens to errors also has to tell those of others. */
export function hearErrors(map: MapLibre, isOurs: (source: string) => boolean, ontrouble: () => void): () => void {
	const onerror = (event: ErrorEvent & { readonly sourceId?: string }) => {
		if (event.sourceId !== undefined && isOurs(event.sourceId)) ontrouble();
		else console.error(event.error);
	};
	map.on('error', onerror);
	return () => map.off('error', onerror);
}
