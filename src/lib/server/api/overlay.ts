/** `/api/overlay`: the user's own places, corrections and aliases. */
import { z } from 'zod';
import { Wish, type Entry } from '#lib/gazetteer/entry.ts';
import { placeIdOf } from '#lib/gazetteer/placeId.ts';
import type { ImportResult, OverlayList } from '#lib/gazetteer/wire.ts';
import { MESSAGES } from '../messages.ts';
import { explainIssue } from '../overlay/check.ts';
import { readImport } from '../overlay/import.ts';
import { appendLines } from '../overlay/log.ts';
import { inTurn, keepWishes, readAgain, undoEntry } from '../overlay/write.ts';
import type { GazetteerService } from '../service.ts';
import { readJson } from './body.ts';
import { isOurs, languageOf, problemOf, refuse, respond } from './respond.ts';

const Body = z.strictObject({ wishes: z.array(Wish).min(1).max(100) });
const ImportBody = z.strictObject({ file: z.string().max(300).default('places.jsonl'), text: z.string() });

/** `GET /api/overlay`: what stands, newest first, and lines of the file that cannot be read. */
export function listOverlay({ own }: GazetteerService): OverlayList {
	const { entries, rejected } = own.log();
	const gazetteer = own.gazetteer();
	return {
		entries: entries.toReversed().map((entry) => {
			const place = gazetteer.get(placeIdOf(entry));
			return { ...entry, placeName: place?.name ?? placeIdOf(entry), ...(!place && { waits: true as const }) };
		}),
		rejected
	};
}

/** `POST /api/overlay` with `{ wishes: […] }`: all of them are kept, or none. */
export async function addToOverlay(service: GazetteerService, request: Request): Promise<Response> {
	const language = languageOf(request);
	const body = await readJson(request, MESSAGES[language]);
	if (body instanceof Response) return body;
	const checked = Body.safeParse(body.json);
	if (!checked.success) return refuse(400, problemOf(explainIssue(checked.error, language)));
	const kept = await inTurn(() => keepWishes(service, checked.data.wishes, language));
	if (!('why' in kept)) return respond(kept, { status: 201 });
	const field = [`wishes.${kept.index}`, kept.field].filter((part) => part !== undefined).join('.');
	return refuse(400, problemOf({ field, why: kept.why }));
}

/** `DELETE /api/overlay/[entry]`: takes one back. */
export async function removeFromOverlay(service: GazetteerService, request: Request, id: string): Promise<Response> {
	const say = MESSAGES[languageOf(request)];
	if (!isOurs(request)) return refuse(403, { error: say.notOurs() });
	const undone = await inTurn(() => undoEntry(service, id));
	return undone ? respond(undone) : refuse(404, { error: say.unknown(id.slice(0, 100)) });
}

/** `GET /api/overlay.jsonl`: what stands, a line each, as the import takes it. */
export function exportOverlay({ own }: GazetteerService): Response {
	const text = own.log().entries.map((entry: Entry) => `${JSON.stringify(entry)}\n`);
	return new Response(text.join(''), {
		headers: {
			'content-type': 'application/x-ndjson; charset=utf-8',
			'content-disposition': 'attachment; filename="chronocarte-places.jsonl"',
			'cache-control': 'no-cache'
		}
	});
}

/** `POST /api/overlay/import` with `{ file, text }`. Bad lines are named by file, line and field; the others count. */
export async function importOverlay(service: GazetteerService, request: Request): Promise<Response> {
	const language = languageOf(request);
	const body = await readJson(request, MESSAGES[language]);
	if (body instanceof Response) return body;
	const checked = ImportBody.safeParse(body.json);
	if (!checked.success) return refuse(400, problemOf(explainIssue(checked.error, language)));
	const { file, text } = checked.data;
	return respond(
		await inTurn(async (): Promise<ImportResult> => {
			const { own } = service;
			const read = readImport(text, own.log().entries, own.gazetteer(), language);
			appendLines(own.file, read.entries);
			const rejected = read.rejected.map((bad) => ({ file, ...bad }));
			return { entries: read.entries, unchanged: read.unchanged, rejected, reread: await readAgain(service) };
		})
	);
}
