/** What the server tells of the gazetteer: plain JSON. */
import type { PlaceName } from '#core';
import type { PlaceSummary } from '#lib/wire.ts';
import type { Entry } from './entry.ts';
import type { Match } from './search.ts';

/** A row of `GET /api/geocode`. */
export type FoundPlace = PlaceSummary & {
	readonly match: Match;
	/** The name that met what was asked. */
	readonly matched: string;
	readonly score: number;
	readonly population: number;
	/** « Gouvernorat de Ninive, Irak » */
	readonly within: string;
};

/** A row of `GET /api/reverse`. */
export type NearbyPlace = PlaceSummary & { readonly distanceKm: number };

/** `GET /api/gazetteer/[id]` */
export type GazetteerPlace = PlaceSummary & {
	readonly names: readonly PlaceName[];
	readonly featureClass: string;
	readonly featureCode: string;
	readonly population: number;
	readonly valid?: string;
	readonly owner?: string;
	readonly facility?: string;
	/** What contains it, nearest first. */
	readonly containers: readonly PlaceSummary[];
	/** How much of each kind lies directly in it. */
	readonly childCounts: Readonly<Partial<Record<PlaceSummary['kind'], number>>>;
	/** What the user changed about it, oldest first. */
	readonly own: readonly Entry[];
};

/** `GET /api/gazetteer/[id]/children?kind=&offset=&limit=` */
export type ChildrenPage = {
	readonly total: number;
	readonly places: readonly (PlaceSummary & { population: number })[];
};

/** `GET /api/overlay` */
export type OverlayList = {
	readonly entries: readonly ListedEntry[];
	/** Lines of the file that could not be read; they stay in the file. */
	readonly rejected: readonly { readonly line: number; readonly field?: string; readonly why: string }[];
};
export type ListedEntry = Entry & {
	/** The place it is about, as it is called now. */
	readonly placeName: string;
	/** The place is not in the gazetteer any more: the entry waits for it. */
	readonly waits?: true;
};

/** `POST /api/overlay`, its import and its undo. */
export type OverlayResult = {
	readonly entries: readonly Entry[];
	/** The place that was added or changed first. */
	readonly placeId?: string;
	/** Articles that were read again. */
	readonly reread: number;
};
export type ImportResult = OverlayResult & {
	readonly unchanged: number;
	readonly rejected: readonly {
		readonly file: string;
		readonly line: number;
		readonly field?: string;
		readonly why: string;
	}[];
};
