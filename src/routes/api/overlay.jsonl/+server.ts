import { exportOverlay } from '#lib/server/api/overlay.ts';
import { getService } from '#lib/server/service.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => exportOverlay(getService());
