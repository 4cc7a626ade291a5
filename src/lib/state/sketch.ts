/** What is shown on the map and the slider besides what happened: a mark's meaning, a pin in hand, an article being written. */
import type { TimeSpan } from '#core';
import type { IncidentSummary, PlaceSummary } from '#lib/wire.ts';

/** What a mark of a text points at. */
export type Pointed = {
	readonly place?: {
		/** With it the outline is drawn that the page knows of it, else a disc. */
		readonly placeId?: string;
		readonly name: string;
		readonly lat: number;
		readonly lng: number;
		readonly radiusKm: number;
	};
	readonly span?: TimeSpan;
};
/** A pin that is dragged to where something really happened. */
export type Picking = {
	readonly lng: number;
	readonly lat: number;
	readonly radiusKm: number;
	readonly name: string;
	readonly onmove: (lng: number, lat: number) => void;
};
/** What an article that is not stored yet would put on the map. */
export type Draft = {
	readonly incidents: readonly IncidentSummary[];
	readonly places: Readonly<Record<string, PlaceSummary>>;
};
