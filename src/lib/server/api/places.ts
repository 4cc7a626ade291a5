import { foldName, type Gazetteer, type Place } from '#core';
import type { FoundPlaces } from '#lib/wire.ts';
import { z } from 'zod';
import { summariseRow } from '#lib/projection/place.ts';
import { firstIssue } from '../messages.ts';
import type { Service } from '../service.ts';
import { languageOf, problemOf, refuse, respond } from './respond.ts';

const MOST = 20;

const Search = z.object({ q: z.string().trim().min(1).max(100) });
const Point = z.object({
	lat: z.coerce.number().min(-90).max(90),
	lng: z.coerce.number().min(-180).max(180),
	radiusKm: z.coerce.number().positive().max(500).default(20)
});

/** `GET /api/geocode?q=`: places of the gazetteer by name, whole names first, then names that begin so. */
export async function geocode({ analyser }: Service, request: Request): Promise<Response> {
	const asked = Search.safeParse(parametersOf(request));
	if (!asked.success) return refuse(400, problemOf(firstIssue(asked.error, languageOf(request))));
	const gazetteer = await analyser.gazetteer();
	const folded = foldName(asked.data.q);
	const found = [...gazetteer.find(folded), ...gazetteer.startingWith(folded, MOST)];
	const unique = [...new Map(found.map((place) => [place.id, place])).values()];
	return respond(withNames(unique.slice(0, MOST), gazetteer));
}

/** `GET /api/reverse?lat=&lng=&radiusKm=`: places near a point, nearest first. */
export async function reverse({ analyser }: Service, request: Request): Promise<Response> {
	const asked = Point.safeParse(parametersOf(request));
	if (!asked.success) return refuse(400, problemOf(firstIssue(asked.error, languageOf(request))));
	const { lat, lng, radiusKm } = asked.data;
	const gazetteer = await analyser.gazetteer();
	return respond(withNames(gazetteer.near(lng, lat, radiusKm, MOST), gazetteer));
}

/** Places, and what their parents are called: to tell one Saint-Denis from another. */
function withNames(rows: readonly Place[], gazetteer: Gazetteer): FoundPlaces {
	const parents = new Set(rows.flatMap(({ parents }) => parents));
	const names = [...parents].map((id) => [id, gazetteer.get(id)?.name ?? id] as const);
	return { places: rows.map(summariseRow), names: Object.fromEntries(names) };
}

const parametersOf = (request: Request): Record<string, string> =>
	Object.fromEntries(new URL(request.url).searchParams);
