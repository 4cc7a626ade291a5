import type { PlaceAlternative, PlaceForm, PlaceKind, PlaceRole } from '../model.ts';
import type { Place } from './gazetteer.ts';
import type { TokenRange } from './groups.ts';

/** A mention on its way: stages fill it in, `places.ts` makes the frozen result of it. */
export type Draft = TokenRange & {
	readonly form: PlaceForm;
	readonly kind: PlaceKind;
	readonly place?: Place | undefined;
	/** Instead of the place's own label. */
	readonly name?: string | undefined;
	readonly country?: string | undefined;
	readonly score: number;
	readonly alternatives: readonly PlaceAlternative[];
	readonly why: string[];
	role?: PlaceRole;
	within?: Draft | undefined;
	owner?: Draft | undefined;
	relation?: string;
	/** Moved or widened by « à 20 km au nord de ». */
	area?: { readonly lat: number; readonly lng: number; readonly radiusKm: number };
};

/** Does one range lie in the other? */
export const isInside = (inner: TokenRange, outer: TokenRange): boolean =>
	inner.first >= outer.first && inner.end <= outer.end;
