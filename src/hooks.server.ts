import { building } from '$app/environment';
import { isLocalHost } from '#lib/server/api/hosts.ts';
import { languageOf, refuse } from '#lib/server/api/respond.ts';
import { allowing, offerBasemap, offeredGround } from '#lib/server/basemap/offered.ts';
import { terminalLanguage } from '#lib/server/language.ts';
import { MESSAGES } from '#lib/server/messages.ts';
import { describeReject } from '#lib/server/reader/readArticles.ts';
import { bringUpToDate, getService } from '#lib/server/service.ts';
import { embedAncestors, embedRule, framedBy } from '#lib/server/embed.ts';
import { sendDue } from '#lib/server/themes/send.ts';
import { syncThemes } from '#lib/server/themes/sync.ts';
import { newsAsJson, reader } from './routes/api/themes/reading.ts';
import { warmUp } from '#lib/server/warm.ts';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';

/** The content security policy stands in `svelte.config.js`, where it gets its nonces. */
const HEADERS = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(self), payment=()'
};

/** Before the first request: examples in, old readings renewed, incidents linked. */
export const init: ServerInit = async () => {
	if (building) return;
	await offerBasemap(terminalLanguage(process.env));
	const rejected = await bringUpToDate(getService(), terminalLanguage(process.env));
	for (const reject of rejected) console.error(describeReject(reject));
	watchThemes();
	warmUp();
};

/** Looks now and then at what changed, in whatever process, and sends what is due. */
function watchThemes(): void {
	let isBusy = false;
	const look = async (): Promise<void> => {
		if (isBusy) return;
		isBusy = true;
		try {
			await syncThemes(getService(), reader, newsAsJson);
			await sendDue(getService());
		} catch (error) {
			console.error('themes:', error);
		} finally {
			isBusy = false;
		}
	};
	setInterval(() => void look(), THEMES_EVERY_MS).unref();
}

const THEMES_EVERY_MS = 15_000;

export const handle: Handle = async ({ event, resolve }) => {
	const language = languageOf(event.request);
	// A foreign name that resolves to this machine would let its pages read what is stored here.
	if (process.env['CHRONOCARTE_LOCAL'] && !isLocalHost(event.request.headers.get('host')))
		return refuse(403, { error: MESSAGES[language].unknownHost() });
	const shown = event.url.searchParams.get('lang') ?? event.cookies.get('lang') ?? language;
	const theme = event.cookies.get('theme');
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', shown === 'en' ? 'en' : 'fr')
				.replace('%theme%', theme === 'light' || theme === 'dark' ? theme : '')
	});
	for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
	const policy = response.headers.get('content-security-policy');
	if (policy !== null) response.headers.set('content-security-policy', policyOf(policy, event.route.id));
	return response;
};

/** Others may frame the embedded view; all other pages lead to the map without asking for a policy again. */
function policyOf(policy: string, route: string | null): string {
	if (route !== '/embed') return allowing(policy, offeredGround()?.origins ?? []);
	return embedRule() === 'off' ? policy : framedBy(policy, embedAncestors());
}

/** The visitor gets one line; the stack stays in the server's log. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 404) return { message };
	console.error(`${event.request.method} ${event.url.pathname}:`, error);
	return { message: MESSAGES[languageOf(event.request)].internal() };
};
