import { languageOf, refuse } from '#lib/server/api/respond.ts';
import { sendFile } from '#lib/server/basemap/send.ts';
import { offeredBasemap } from '#lib/server/basemap/setting.ts';
import { MESSAGES } from '#lib/server/messages.ts';
import type { RequestHandler } from './$types';

/** The one file that the owner named; nothing of the address chooses another. */
const send: RequestHandler = ({ request }) => {
	const given = offeredBasemap();
	return given ? sendFile(given.file, request) : refuse(404, { error: MESSAGES[languageOf(request)].notFound() });
};

export const GET = send;
export const HEAD = send;
