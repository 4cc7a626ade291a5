import { packOverview } from '#lib/overview/pack.ts';
import type { Overview } from '#lib/wire.ts';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sha256 } from '../export/seal.ts';
import type { Service } from '../service.ts';
import { loadOverview } from '../views/overview.ts';

type Body = { readonly tag: string; readonly plain: string; readonly zipped: Promise<Uint8Array<ArrayBuffer>> };

/** As long as the overview itself is kept. */
const bodies = new WeakMap<Overview, Body>();

/** `GET /api/overview`: every incident in short, every place they name, every article's head, as columns. */
export async function sendOverview({ store }: Service, request: Request): Promise<Response> {
	const { tag, plain, zipped } = bodyOf(await loadOverview(store));
	const headers = new Headers({ etag: tag, 'cache-control': 'no-cache', vary: 'accept-encoding' });
	if (request.headers.get('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers });
	headers.set('content-type', 'application/json; charset=utf-8');
	if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return new Response(plain, { headers });
	headers.set('content-encoding', 'gzip');
	return new Response(await zipped, { headers });
}

function bodyOf(overview: Overview): Body {
	const known = bodies.get(overview);
	if (known) return known;
	const plain = JSON.stringify(packOverview(overview));
	const body = { tag: `W/"${sha256(plain).slice(0, 32)}"`, plain, zipped: promisify(gzip)(plain, { level: 5 }) };
	bodies.set(overview, body);
	return body;
}
