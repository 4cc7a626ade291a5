import { previewCorrection } from '#lib/server/api/corrections.ts';
import { getService } from '#lib/server/service.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = ({ request }) => previewCorrection(getService(), request);
