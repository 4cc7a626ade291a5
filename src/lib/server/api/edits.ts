import { z } from 'zod';
import { editArticle } from '../correction/record.ts';
import { MESSAGES } from '../messages.ts';
import { troubleWithDate } from '../reader/incoming.ts';
import type { Service } from '../service.ts';
import type { ArticleEdits } from '../store/store.ts';
import { readBody } from './body.ts';
import { languageOf, problemOf, refuse, respond } from './respond.ts';

const field = z.string().trim().max(1000).nullable();

const Edits = z
	.strictObject({ published: field, title: field, outlet: field, agency: field, url: field })
	.partial()
	.extend({ by: z.string().trim().min(1).max(80).optional() })
	.refine(({ by: _by, ...edits }) => Object.keys(edits).length > 0, {
		message: 'published, title, outlet, agency, url'
	});

/** `PATCH /api/articles/[id]`: what the user knows better; null empties a field. Written to the log of corrections; the article is read again. */
export async function patchArticle(service: Service, request: Request, id: string): Promise<Response> {
	const language = languageOf(request);
	const say = MESSAGES[language];
	const body = await readBody(request, Edits);
	if (body instanceof Response) return body;
	const { by, ...fields } = body;
	const edits: ArticleEdits = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? '']));
	const trouble = troubleWithDate(edits.published || undefined, { today: service.today(), language });
	if (trouble) return refuse(400, problemOf({ field: 'published', ...trouble }));
	const edited = await editArticle(service.store, service.analyser, id, edits, {
		...(by !== undefined && { by }),
		now: service.now?.() ?? new Date()
	});
	return edited ? respond(edited.summary) : refuse(404, { error: say.unknown(id.slice(0, 100)) });
}
