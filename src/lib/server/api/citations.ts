import { MESSAGES } from '../messages.ts';
import type { Service } from '../service.ts';
import { loadCitations } from '../views/citations.ts';
import { loadPlace } from '../views/place.ts';
import { articleQuery } from './query.ts';
import { languageOf, refuse, respond } from './respond.ts';

/** More at once would only wait: the page asks again as it scrolls. */
const MOST = 100;

/** `GET /api/places/[id]/citations?corpus&limit&offset` */
export async function listCitations(service: Service, request: Request, id: string): Promise<Response> {
	const language = languageOf(request);
	const asked = articleQuery(new URL(request.url), language);
	if ('problem' in asked) return refuse(400, asked.problem);
	if (!(await loadPlace(service, id))) return refuse(404, { error: MESSAGES[language].unknown(id.slice(0, 100)) });
	const { corpus, limit = MOST, offset = 0 } = asked.query;
	return respond(await loadCitations(service, id, { ...(corpus && { corpus }), limit: Math.min(limit, MOST), offset }));
}
