import { languageOf, refuse, respond } from '#lib/server/api/respond.ts';
import { offeredStyle } from '#lib/server/basemap/offered.ts';
import { MESSAGES } from '#lib/server/messages.ts';
import type { RequestHandler } from './$types';

/** The style that the owner named, complete; nothing of the address chooses another. */
export const GET: RequestHandler = ({ request }) => {
	const style = offeredStyle();
	return style ? respond(style) : refuse(404, { error: MESSAGES[languageOf(request)].notFound() });
};
