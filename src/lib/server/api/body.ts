import type { z } from 'zod';
import { firstIssue, MESSAGES, type Messages } from '../messages.ts';
import { parseJson } from '../reader/json.ts';
import { isOurs, languageOf, problemOf, refuse } from './respond.ts';

/** JSON may write a character of the text in six; the text itself is measured later. */
const MAX_BODY_BYTES = 4_000_000;
/** A whole log of corrections: some fifty thousand. */
const MAX_LINES_BYTES = 20_000_000;

/** The body of a changing request as JSON, or the answer that refuses it. */
export async function readJson(request: Request, say: Messages): Promise<{ json: unknown } | Response> {
	if (!isOurs(request)) return refuse(403, { error: say.notOurs() });
	const type = request.headers.get('content-type') ?? '';
	if (!/^application\/json\b/i.test(type)) return refuse(415, { error: say.notJson() });
	const body = await readText(request, say, MAX_BODY_BYTES);
	if (body instanceof Response) return body;
	const json = parseJson(body.text);
	return 'why' in json ? refuse(400, { error: say.badJson(json.why) }) : json;
}

/** The body of a changing request as lines of JSON, or the answer that refuses it. */
export async function readLines(request: Request, say: Messages): Promise<{ text: string } | Response> {
	if (!isOurs(request)) return refuse(403, { error: say.notOurs() });
	const type = request.headers.get('content-type') ?? '';
	const isLines = /^(application\/(x-ndjson|jsonl|json)|text\/plain)\b/i.test(type);
	return isLines ? readText(request, say, MAX_LINES_BYTES) : refuse(415, { error: say.notLines() });
}

/** The body of a changing request as `shape` reads it, or the answer that refuses it and names the field. */
export async function readBody<T>(request: Request, shape: z.ZodType<T>): Promise<T | Response> {
	const language = languageOf(request);
	const body = await readJson(request, MESSAGES[language]);
	if (body instanceof Response) return body;
	const checked = shape.safeParse(body.json);
	return checked.success ? checked.data : refuse(400, problemOf(firstIssue(checked.error, language)));
}

async function readText(request: Request, say: Messages, most: number): Promise<{ text: string } | Response> {
	const announced = Number(request.headers.get('content-length') ?? 0);
	if (announced >= most) return refuse(413, { error: say.tooLarge(announced, most) });
	const text = await request.text();
	const size = Buffer.byteLength(text);
	return size >= most ? refuse(413, { error: say.tooLarge(size, most) }) : { text };
}
