import { languageOf, refuse } from '#lib/server/api/respond.ts';
import { sendFile } from '#lib/server/basemap/send.ts';
import { offeredArchive } from '#lib/server/basemap/offered.ts';
import { MESSAGES } from '#lib/server/messages.ts';
import type { RequestHandler } from './$types';

/** The one file that the owner named; nothing of the address chooses another. */
const send: RequestHandler = ({ request }) => {
	const file = offeredArchive();
	return file !== undefined
		? sendFile(file, request)
		: refuse(404, { error: MESSAGES[languageOf(request)].notFound() });
};

export const GET = send;
export const HEAD = send;
