import { Apart } from '#lib/overview/apart.ts';
import { TILES_URL } from '#lib/map/tiles/address.ts';
import { offeredBasemap } from '#lib/server/basemap/setting.ts';
import { findFor } from '#lib/server/search/find.ts';
import { getService } from '#lib/server/service.ts';
import { loadOverview } from '#lib/server/views/overview.ts';
import { parseQuery } from '#lib/state/query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const { store } = getService();
	const found = await findFor(store, parseQuery(url.searchParams));
	return {
		overview: new Apart(await loadOverview(store)),
		...(found && { found }),
		...(offeredBasemap() && { tiles: TILES_URL })
	};
};
