import { Action, type Correction } from '#core';
import { z } from 'zod';
import { loadHistory, previewReach } from '../correction/history.ts';
import { prepare } from '../correction/prepare.ts';
import { record } from '../correction/record.ts';
import { exportLog, importLog } from '../correction/transfer.ts';
import { standingIds } from '#core';
import { MESSAGES } from '../messages.ts';
import type { Service } from '../service.ts';
import { readBody, readLines } from './body.ts';
import { correctionQuery } from './query.ts';
import { languageOf, problemOf, refuse, respond } from './respond.ts';

const By = z.strictObject({ by: z.string().trim().min(1).max(80) });
const Asked = By.extend({ action: Action });
const Previewed = z.strictObject({ action: Action });

const nowOf = ({ now }: Service): Date => now?.() ?? new Date();

/** `GET /api/corrections`: the log, newest first, with the total; `article` and `incident` ask for what is about them. */
export async function listCorrections({ store }: Service, request: Request): Promise<Response> {
	const asked = correctionQuery(new URL(request.url), languageOf(request));
	if ('problem' in asked) return refuse(400, asked.problem);
	const { total, items } = await loadHistory(store, asked.query);
	return respond({ total, offset: asked.query.offset, corrections: items });
}

/** `POST /api/corrections` with `{ by, action }`: 201 and what it changed. */
export async function addCorrection(service: Service, request: Request): Promise<Response> {
	const asked = await readBody(request, Asked);
	if (asked instanceof Response) return asked;
	const prepared = await prepare(service, asked.action, languageOf(request));
	if ('why' in prepared) return refuse(prepared.status, problemOf(prepared));
	const event = { ...prepared, by: asked.by };
	return respond(await record(service.store, service.analyser, event, nowOf(service)), { status: 201 });
}

/** `POST /api/corrections/preview` with `{ action }`: what it would reach, scope by scope. */
export async function previewCorrection(service: Service, request: Request): Promise<Response> {
	const asked = await readBody(request, Previewed);
	if (asked instanceof Response) return asked;
	const prepared = await prepare(service, asked.action, languageOf(request));
	if ('why' in prepared) return refuse(prepared.status, problemOf(prepared));
	return respond(await previewReach(service.store, prepared.corpus, prepared.action));
}

/** `POST /api/corrections/[id]/undo` with `{ by }`. An undo is an event too, and can be undone. */
export async function undoCorrection(service: Service, request: Request, id: string): Promise<Response> {
	const say = MESSAGES[languageOf(request)];
	const asked = await readBody(request, By);
	if (asked instanceof Response) return asked;
	const target: Correction | undefined = await service.store.correction(id);
	if (!target) return refuse(404, { error: say.unknown(id.slice(0, 100)) });
	const { corpus } = target;
	if (!standingIds(await service.store.corrections(corpus)).has(id)) return refuse(409, { error: say.undone() });
	const event = { corpus, by: asked.by, action: { kind: 'undo', of: id } } as const;
	return respond(await record(service.store, service.analyser, event, nowOf(service)), { status: 201 });
}

/** `GET /api/corrections.jsonl`: the whole log as a file. */
export async function downloadCorrections({ store }: Service, request: Request): Promise<Response> {
	const asked = correctionQuery(new URL(request.url), languageOf(request));
	if ('problem' in asked) return refuse(400, asked.problem);
	return new Response(await exportLog(store, asked.query.corpus), {
		headers: {
			'content-type': 'application/x-ndjson; charset=utf-8',
			'content-disposition': 'attachment; filename="chronocarte-corrections.jsonl"',
			'cache-control': 'no-cache'
		}
	});
}

/** `POST /api/corrections/import` with JSONL: all or nothing; an error names its line and field. */
export async function uploadCorrections(service: Service, request: Request): Promise<Response> {
	const language = languageOf(request);
	const body = await readLines(request, MESSAGES[language]);
	if (body instanceof Response) return body;
	const result = await importLog(service, body.text, language, nowOf(service));
	if (!('why' in result)) return respond(result);
	const { line, ...trouble } = result;
	const problem = problemOf(trouble);
	return refuse(400, { ...problem, error: MESSAGES[language].inLine(line, problem.error), line });
}
