import { Apart } from '#lib/overview/apart.ts';
import { offeredGround } from '#lib/server/basemap/offered.ts';
import { findFor } from '#lib/server/search/find.ts';
import { getService } from '#lib/server/service.ts';
import { loadOverview } from '#lib/server/views/overview.ts';
import { parseQuery } from '#lib/state/query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const { store } = getService();
	const found = await findFor(store, parseQuery(url.searchParams));
	const ground = offeredGround();
	return {
		overview: new Apart(await loadOverview(store)),
		...(found && { found }),
		...(ground && { ground })
	};
};
