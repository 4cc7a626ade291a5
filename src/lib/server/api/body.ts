import type { Messages } from '../messages.ts';
import { parseJson } from '../reader/json.ts';
import { isOurs, refuse } from './respond.ts';

/** JSON may write a character of the text in six; the text itself is measured later. */
const MAX_BODY_BYTES = 4_000_000;

/** The body of a changing request as JSON, or the answer that refuses it. */
export async function readJson(request: Request, say: Messages): Promise<{ json: unknown } | Response> {
	if (!isOurs(request)) return refuse(403, { error: say.notOurs() });
	const type = request.headers.get('content-type') ?? '';
	if (!/^application\/json\b/i.test(type)) return refuse(415, { error: say.notJson() });
	const announced = Number(request.headers.get('content-length') ?? 0);
	if (announced >= MAX_BODY_BYTES) return refuse(413, { error: say.tooLarge(announced) });
	const text = await request.text();
	const size = Buffer.byteLength(text);
	if (size >= MAX_BODY_BYTES) return refuse(413, { error: say.tooLarge(size) });
	const json = parseJson(text);
	return 'why' in json ? refuse(400, { error: say.badJson(json.why) }) : json;
}
