import { embedAncestors, embedRule } from '#lib/server/embed.ts';
import { respond } from '#lib/server/api/respond.ts';
import type { EmbedSettings } from '#lib/wire.ts';
import type { RequestHandler } from './$types';

/** What other pages may show of this one, and which: for the dialog that gives the code. */
export const GET: RequestHandler = () => respond({ shows: embedRule(), on: embedAncestors() } satisfies EmbedSettings);
