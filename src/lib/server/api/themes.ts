/** `/api/themes`: saved filters with what is new in them; `/api/changes`: what became of incidents. */
import { randomBytes, randomUUID } from 'node:crypto';
import { CHANGE_KINDS } from '#lib/projection/changes.ts';
import type { ChangeView, ThemeView } from '#lib/wire.ts';
import { z } from 'zod';
import { firstIssue, MESSAGES } from '../messages.ts';
import type { Service } from '../service.ts';
import type { LoggedChange, StoredTheme } from '../store/store.ts';
import { troubleWithWebhook } from '../themes/address.ts';
import { allowsPrivate, sendDue } from '../themes/send.ts';
import { membersOf, type Reader } from '../themes/sync.ts';
import { readBody } from './body.ts';
import { isOurs, languageOf, problemOf, refuse, respond } from './respond.ts';

const name = z.string().trim().min(1).max(120);
const query = z
	.string()
	.max(4000)
	.regex(/^(\?|$)/);
const Made = z.strictObject({ name, query });
const Edited = z.strictObject({
	name: name.optional(),
	query: query.optional(),
	seen: z.literal(true).optional(),
	/** Sends again what did not arrive. */
	retry: z.literal(true).optional(),
	/** Null takes it away. */
	webhook: z
		.strictObject({ url: z.string().max(2000), isOn: z.boolean() })
		.nullable()
		.optional()
});

const nowOf = ({ now }: Service): string => (now?.() ?? new Date()).toISOString();

/** `GET /api/themes` */
export async function listThemes({ store }: Service): Promise<Response> {
	const themes = await store.themes();
	return respond({ themes: await Promise.all(themes.map((theme) => viewOf(store, theme))) });
}

/** `POST /api/themes` with `{ name, query }`: what is there already is not news. */
export async function addTheme(service: Service, request: Request, reader: Reader): Promise<Response> {
	const asked = await readBody(request, Made);
	if (asked instanceof Response) return asked;
	const { store } = service;
	const synced = await store.lastChange();
	const theme: StoredTheme = {
		id: randomUUID(),
		...asked,
		madeAt: nowOf(service),
		synced,
		seen: synced,
		members: await membersOf(service, reader, asked.query)
	};
	await store.putTheme(theme);
	return respond(await viewOf(store, theme), { status: 201 });
}

/** `PATCH /api/themes/[id]`: another name or filter, everything read, or where news is sent. The secret is told once. */
export async function editTheme(service: Service, request: Request, id: string, reader: Reader): Promise<Response> {
	const language = languageOf(request);
	const asked = await readBody(request, Edited);
	if (asked instanceof Response) return asked;
	const { store } = service;
	const theme = await store.theme(id);
	if (!theme) return refuse(404, { error: MESSAGES[language].unknown(id.slice(0, 100)) });
	const { webhook, seen, retry, ...fields } = asked;
	const trouble = webhook && troubleWithWebhook(webhook.url, allowsPrivate());
	if (trouble) return refuse(400, { ...problemOf({ field: 'webhook', why: trouble }), reason: trouble });
	const { webhook: before, ...rest } = theme;
	// Another address gets another secret: whoever knew the old one knows nothing of the new.
	const secret = webhook && before?.url === webhook.url ? before.secret : randomBytes(24).toString('base64url');
	const hook = webhook === undefined ? before : webhook === null ? undefined : { ...webhook, secret };
	const next: StoredTheme = {
		...rest,
		...(fields.name !== undefined && { name: fields.name }),
		...(fields.query !== undefined && {
			query: fields.query,
			members: await membersOf(service, reader, fields.query)
		}),
		...(hook && { webhook: hook })
	};
	await store.putTheme(next);
	if (seen) await store.markSeen(id);
	if (retry) {
		await store.retryDeliveries(id, nowOf(service));
		await sendDue(service);
	}
	const view = await viewOf(store, (await store.theme(id)) ?? next);
	return respond({ ...view, ...(hook && hook.secret !== before?.secret && { secret: hook.secret }) });
}

/** `DELETE /api/themes/[id]` */
export async function removeTheme({ store }: Service, request: Request, id: string): Promise<Response> {
	const say = MESSAGES[languageOf(request)];
	if (!isOurs(request)) return refuse(403, { error: say.notOurs() });
	return (await store.removeTheme(id)) ? respond({ id }) : refuse(404, { error: say.unknown(id.slice(0, 100)) });
}

const Asked = z.object({
	corpus: z.enum(['examples', 'mine']).optional(),
	since: z.iso.datetime().optional(),
	theme: z.string().max(100).optional(),
	limit: z.coerce.number().int().min(1).max(1000).default(200)
});

/** `GET /api/changes?corpus&since&theme&limit`: the journal, newest first. */
export async function listChanges({ store }: Service, request: Request): Promise<Response> {
	const result = Asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
	if (!result.success) return refuse(400, problemOf(firstIssue(result.error, languageOf(request))));
	const { corpus, since, theme, limit } = result.data;
	const changes =
		theme === undefined
			? await store.changes({ ...(corpus && { corpus }), ...(since !== undefined && { since }), limit })
			: (await store.themeChanges(theme, limit)).filter(({ at }) => since === undefined || at > since);
	return respond({ changes: changes.map(changeView) });
}

const changeView = ({ row, at, corpus, kind, incidentId, was, absorbed, fields }: LoggedChange): ChangeView => {
	if (!CHANGE_KINDS.includes(kind)) throw new Error(`unknown change: ${kind}`);
	return {
		row,
		at,
		corpus,
		kind,
		incidentId,
		...(was && { was }),
		...(absorbed && { absorbed }),
		...(fields && { fields })
	};
};

async function viewOf(store: Service['store'], theme: StoredTheme): Promise<ThemeView> {
	const { id, name, query, madeAt, members, webhook } = theme;
	const trouble = webhook && (await store.deliveryTrouble(id));
	return {
		id,
		name,
		query,
		madeAt,
		holds: members.length,
		unread: await store.unreadChanges(id),
		...(webhook && { webhook: { url: webhook.url, isOn: webhook.isOn, ...(trouble && { trouble }) } })
	};
}
