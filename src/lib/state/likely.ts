/** Which incidents may be one: what is offered first when a person joins two. */
import { overlaps, type EventType } from '#core';
import type { IncidentSummary } from '#lib/wire.ts';
import { familyOf } from './families.ts';

/** All others, the likeliest first: same days, same place, same family of types; then as they came. */
export function likelySame(incident: IncidentSummary, all: readonly IncidentSummary[]): IncidentSummary[] {
	return all
		.filter(({ id }) => id !== incident.id)
		.map((other, at) => ({ other, at, score: likeness(incident, other) }))
		.sort((a, b) => b.score - a.score || a.at - b.at)
		.map(({ other }) => other);
}

function likeness(a: IncidentSummary, b: IncidentSummary): number {
	const sameDays = a.span && b.span && overlaps(a.span, b.span);
	const samePlace = a.place?.placeId !== undefined && a.place.placeId === b.place?.placeId;
	const nearPlace = a.placeIds.some((id) => b.placeIds.includes(id));
	return (
		(sameDays ? 3 + shortness(a, b) : 0) +
		(samePlace ? 3 : nearPlace ? 1 : 0) +
		(sameFamily(a.eventType, b.eventType) ? 1 : 0)
	);
}

/** Two days that agree say more than a day within a year: 0 to 1. */
const shortness = (a: IncidentSummary, b: IncidentSummary): number =>
	1 / Math.max(1, ...[a, b].map(({ span }) => (span ? (span.end - span.start) / 7 : 52)));

const sameFamily = (a: EventType, b: EventType): boolean => familyOf(a) === familyOf(b);
