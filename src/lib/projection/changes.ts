/**
 * What became of incidents from one linking to the next. Reports are what stays: an incident is the same when its id is, or
 * when its reports now stand in one that was not there.
 */
import type { IncidentSummary } from '#lib/wire.ts';

export const CHANGE_KINDS = ['new', 'revised', 'moved', 'merged', 'split', 'withdrawn'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a revision can be about. */
export const REVISED = ['date', 'type', 'status', 'toll', 'names', 'reports', 'review'] as const;
export type Revised = (typeof REVISED)[number];

export type Change = {
	readonly kind: ChangeKind;
	readonly incidentId: string;
	/** As it was; missing for a new one. Of a split: the one that it was a part of. */
	readonly was?: IncidentSummary;
	/** Of a merger: the incidents that are no more. */
	readonly absorbed?: readonly string[];
	readonly fields?: readonly Revised[];
};

/** Changes in the order of the incidents as they are now, then those withdrawn. */
export function changesBetween(before: readonly IncidentSummary[], after: readonly IncidentSummary[]): Change[] {
	const byId = new Map(before.map((one) => [one.id, one]));
	const isThere = new Set(after.map(({ id }) => id));
	const ownerOf = new Map(before.flatMap((one) => one.reports.map((key) => [key, one] as const)));
	const standing = new Set(after.flatMap(({ reports }) => reports));
	const changes = after.flatMap((now): Change[] => {
		const owners = new Set(now.reports.flatMap((key) => ownerOf.get(key) ?? []));
		const gone = [...owners].filter(({ id }) => !isThere.has(id) && id !== now.id);
		const rest = [...owners].filter(({ id }) => isThere.has(id) && id !== now.id);
		const same = byId.get(now.id);
		const was = same ?? gone[0];
		const incidentId = now.id;
		if (!was) {
			const [from] = rest;
			return [from ? { kind: 'split', incidentId, was: from } : { kind: 'new', incidentId }];
		}
		const absorbed = gone.filter((one) => one !== was).map(({ id }) => id);
		if (absorbed.length > 0) return [{ kind: 'merged', incidentId, was, absorbed }];
		const fields = revisedIn(was, now);
		if (placeOf(was) !== placeOf(now))
			return [{ kind: 'moved', incidentId, was, ...(fields.length > 0 && { fields }) }];
		return fields.length > 0 ? [{ kind: 'revised', incidentId, was, fields }] : [];
	});
	const withdrawn = before.filter(({ id, reports }) => !isThere.has(id) && !reports.some((key) => standing.has(key)));
	return [...changes, ...withdrawn.map((was): Change => ({ kind: 'withdrawn', incidentId: was.id, was }))];
}

const ASPECTS: Readonly<Record<Revised, (incident: IncidentSummary) => unknown>> = {
	date: ({ date, span, weekday }) => [date, span?.start, span?.end, weekday],
	type: ({ eventType, subEventType }) => [eventType, subEventType],
	status: ({ status }) => status,
	toll: ({ fatalities, injuries }) => [fatalities?.min, fatalities?.max, injuries?.min, injuries?.max],
	names: ({ actors, targets, weapons }) => [actors, targets, weapons],
	reports: ({ reports }) => [...reports].sort(),
	review: ({ review }) => review
};

const revisedIn = (was: IncidentSummary, now: IncidentSummary): Revised[] =>
	REVISED.filter((field) => JSON.stringify(ASPECTS[field](was)) !== JSON.stringify(ASPECTS[field](now)));

const placeOf = ({ place }: IncidentSummary): string =>
	JSON.stringify(place && [place.placeId, place.name, place.lat, place.lng, place.relation]);
