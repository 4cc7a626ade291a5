import { z } from 'zod';
import { Place, type Gazetteer } from '#core';
import type { PlaceSummary } from '#lib/wire.ts';
import { lookAround, type Nearby } from '#lib/gazetteer/nearby.ts';
import { searchPlaces } from '#lib/gazetteer/search.ts';
import type { NearbyPlace } from '#lib/gazetteer/wire.ts';
import { summariseRow } from '#lib/projection/place.ts';
import { firstIssue, MESSAGES } from '../messages.ts';
import type { Service } from '../service.ts';
import { describeFound } from '../views/gazetteer.ts';
import { languageOf, problemOf, refuse, respond } from './respond.ts';

const MOST = 20;

const limit = z.coerce.number().int().min(1).max(100).default(MOST);
const Search = z.object({
	q: z.string().trim().min(1).max(100),
	country: z
		.string()
		.transform((code) => code.toUpperCase())
		.pipe(z.string().regex(/^[A-Z]{2}$/, 'country'))
		.optional(),
	kind: Place.shape.kind.optional(),
	limit
});
const Point = z.object({
	lat: z.coerce.number().min(-90).max(90),
	lng: z.coerce.number().min(-180).max(180),
	radiusKm: z.coerce.number().positive().max(500).default(20),
	limit
});

/** `GET /api/geocode?q=&country=&kind=&limit=`: places by name; whole names, then beginnings, then slips of the hand. */
export async function geocode({ analyser }: Service, request: Request): Promise<Response> {
	const asked = Search.safeParse(parametersOf(request));
	if (!asked.success) return refuseQuery(asked.error, request);
	const gazetteer = await analyser.gazetteer();
	const { q, ...options } = asked.data;
	const places = searchPlaces(gazetteer, q, options).map((found) => describeFound(found, gazetteer));
	return respond({ places, names: namesOfParents(places, gazetteer) });
}

/** `GET /api/reverse?lat=&lng=&radiusKm=&limit=`: what holds a point, smallest first, and what is near, nearest first. */
export async function reverse({ analyser }: Service, request: Request): Promise<Response> {
	const asked = Point.safeParse(parametersOf(request));
	if (!asked.success) return refuseQuery(asked.error, request);
	const { lat, lng, ...options } = asked.data;
	const gazetteer = await analyser.gazetteer();
	const around = lookAround(gazetteer, lng, lat, options);
	const [containing, places] = [around.containing.map(describeNearby), around.nearest.map(describeNearby)];
	return respond({ containing, places, names: namesOfParents([...containing, ...places], gazetteer) });
}

/** What the parents are called: to tell one Saint-Denis from another. */
function namesOfParents(rows: readonly PlaceSummary[], gazetteer: Gazetteer): Record<string, string> {
	const parents = new Set(rows.flatMap(({ parents }) => parents));
	return Object.fromEntries([...parents].map((id) => [id, gazetteer.get(id)?.name ?? id]));
}

const describeNearby = ({ place, distanceKm }: Nearby): NearbyPlace => ({ ...summariseRow(place), distanceKm });

function refuseQuery(error: z.ZodError, request: Request): Response {
	const language = languageOf(request);
	const { field, why } = firstIssue(error, language);
	const reason = why === 'country' ? MESSAGES[language].expects('IQ, FR, UA…') : why;
	return refuse(400, problemOf({ ...(field !== undefined && { field }), why: reason }));
}

const parametersOf = (request: Request): Record<string, string> =>
	Object.fromEntries(new URL(request.url).searchParams);
