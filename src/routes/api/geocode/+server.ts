import { geocode } from '#lib/server/api/places.ts';
import { getService } from '#lib/server/service.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request }) => geocode(getService(), request);
