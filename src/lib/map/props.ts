/** What the page tells the map, and what the map tells the page. */
import type { TimeSpan } from '#core';
import type { Explored } from '#lib/explore/explorer.ts';
import type { Ring } from '#lib/filter/ring.ts';
import type { CreditPiece, OfferedGround } from '#lib/ground/offer.ts';
import type { Draft, Picking, Pointed } from '#lib/state/dashboard.svelte.ts';
import type { IncidentSummary, PlaceSummary } from '#lib/wire.ts';
import type { TakePicture } from './picture.ts';
import type { Theme } from './symbols.ts';
import type { View } from './view.ts';

export type MapProps = {
	/** All that pass the filters; the window's share of them is drawn. */
	explorer: Explored;
	/** What is coarse in it is drawn faded. */
	period: TimeSpan;
	places: Readonly<Record<string, PlaceSummary>>;
	selectedPlaceId?: string | undefined;
	selectedIncidentId?: string | undefined;
	hoveredIncidentId?: string | undefined;
	/** What a mark of a text points at: shown wherever it lies, but never flown to. */
	pointed?: Pointed | undefined;
	/** A pin that the visitor moves; clicks then move it and select nothing. */
	picking?: Picking | undefined;
	/** What an article that is still being written would add. */
	draft?: Draft | undefined;
	/** A drawn area that all that is shown lies in. */
	area?: Ring | undefined;
	view?: View | undefined;
	/** The owner's base map, to be laid under what happened. */
	ground?: OfferedGround | undefined;
	/** Whose it is while it lies there. */
	credit?: readonly CreditPiece[] | undefined;
	theme: Theme;
	language: 'fr' | 'en';
	/** Those of some incidents that are shown, by date; with it a selected place spreads out what happened there. */
	shownOf?: (ids: readonly string[]) => readonly IncidentSummary[];
	onselectplace: (placeId: string) => void;
	onselectincident: (id: string) => void;
	onmove: (view: View) => void;
	onidle: () => void;
	/** The map is there and can be copied; undefined once it is gone. */
	onpicture?: (take: TakePicture | undefined) => void;
	onarea: (area: Ring | undefined) => void;
	oncredit?: (credit: readonly CreditPiece[] | undefined) => void;
	ongroundfailed?: () => void;
};
