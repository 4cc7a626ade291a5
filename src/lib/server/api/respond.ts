import { MESSAGES } from '../messages.ts';
import { acceptedLanguage, type Language } from '../language.ts';

/** What every error of the API looks like. */
export type Problem = {
	readonly error: string;
	readonly field?: string;
	readonly reason?: string;
	/** Of a file of lines, counted from 1. */
	readonly line?: number;
};

/** « published: 2031 est dans le futur »: readable as a whole, and in its parts. */
export function problemOf({ field, why }: { readonly field?: string; readonly why: string }): Problem {
	return field === undefined ? { error: why } : { error: `${field}: ${why}`, field, reason: why };
}

export function respond(body: unknown, { status = 200, type = 'application/json' } = {}): Response {
	return new Response(JSON.stringify(body), {
		status,
		headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' }
	});
}

export function refuse(status: number, problem: Problem): Response {
	return respond(problem, { status });
}

/** The thing, or a 404 that names what was asked for. */
export function respondWith(found: unknown, id: string, request: Request): Response {
	if (found !== undefined) return respond(found);
	return refuse(404, { error: MESSAGES[languageOf(request)].unknown(id.slice(0, 100)) });
}

export const languageOf = (request: Request): Language => acceptedLanguage(request.headers.get('accept-language'));

/** Does a changing request come from our own page, or from a program that is no browser? */
export function isOurs(request: Request): boolean {
	const site = request.headers.get('sec-fetch-site');
	if (site !== null && site !== 'same-origin' && site !== 'none') return false;
	const origin = request.headers.get('origin');
	if (origin === null) return true;
	return URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
}
