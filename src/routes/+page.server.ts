import { getService } from '#lib/server/service.ts';
import { loadOverview } from '#lib/server/views/overview.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ overview: await loadOverview(getService().store) });
