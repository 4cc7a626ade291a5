/** Lays the owner's base map under what happened, and takes it away again. */
import type { Map as MapLibre } from 'maplibre-gl';
import { untrack } from 'svelte';
import type { CreditPiece, OfferedGround } from '#lib/ground/offer.ts';
import type { Theme } from '../symbols.ts';
import type { Ground, Laid } from './ground.ts';
import { openGround } from './open.ts';

/** Read field by field. */
export type Wanted = {
	/** Missing until its style is loaded. */
	readonly map: MapLibre | undefined;
	readonly theme: Theme;
	/** Undefined: the base map that ships with the page. */
	readonly ground: OfferedGround | undefined;
};

/** Call it while the component is set up. `oncredit` is told whose the base map is that lies there, undefined without one. */
export function layGround(
	wanted: Wanted,
	{ oncredit, onfail }: { oncredit: (credit: readonly CreditPiece[] | undefined) => void; onfail: () => void }
): void {
	let opened = $state.raw<Ground>();
	let laid = $state.raw<Laid>();
	$effect(() => {
		const { ground } = wanted;
		if (!wanted.map || !ground) return;
		let isWanted = true;
		openGround(ground).then(
			(found) => isWanted && (opened = found),
			() => isWanted && onfail()
		);
		return () => {
			isWanted = false;
			opened = undefined;
		};
	});
	$effect(() => {
		const { map } = wanted;
		if (!map || !opened) return;
		let isGone = false;
		const onremove = () => (isGone = true);
		map.on('remove', onremove);
		const put = opened.put(
			map,
			untrack(() => wanted.theme),
			onfail
		);
		laid = put;
		oncredit(opened.credit);
		return () => {
			laid = undefined;
			oncredit(undefined);
			if (isGone) return;
			map.off('remove', onremove);
			put.takeAway();
		};
	});
	$effect(() => laid?.paint(wanted.theme));
}
