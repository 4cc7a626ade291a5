import { removeFromOverlay } from '#lib/server/api/overlay.ts';
import { getService } from '#lib/server/service.ts';
import type { RequestHandler } from './$types';

export const DELETE: RequestHandler = ({ params, request }) => removeFromOverlay(getService(), request, params.entry);
