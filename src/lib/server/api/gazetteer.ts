/** `/api/gazetteer/[id]`: a place of the gazetteer, and what lies in it. */
import { z } from 'zod';
import { Place } from '#core';
import { firstIssue } from '../messages.ts';
import type { GazetteerService, Service } from '../service.ts';
import { describePlace, pageOfChildren } from '../views/gazetteer.ts';
import { languageOf, problemOf, refuse, respondWith } from './respond.ts';

const Children = z.object({
	kind: Place.shape.kind.optional(),
	offset: z.coerce.number().int().min(0).default(0),
	limit: z.coerce.number().int().min(1).max(200).default(50)
});

export async function gazetteerPlace({ own }: GazetteerService, request: Request, id: string): Promise<Response> {
	return respondWith(describePlace(own.gazetteer(), id, own.log().entries), id, request);
}

export async function gazetteerChildren({ analyser }: Service, request: Request, id: string): Promise<Response> {
	const asked = Children.safeParse(Object.fromEntries(new URL(request.url).searchParams));
	if (!asked.success) return refuse(400, problemOf(firstIssue(asked.error, languageOf(request))));
	const gazetteer = await analyser.gazetteer();
	return respondWith(gazetteer.get(id) && pageOfChildren(gazetteer, id, asked.data), id, request);
}
