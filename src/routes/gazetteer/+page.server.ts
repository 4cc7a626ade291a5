import { searchPlaces } from '#lib/gazetteer/search.ts';
import { listOverlay } from '#lib/server/api/overlay.ts';
import { getService } from '#lib/server/service.ts';
import { describeFound, describePlace } from '#lib/server/views/gazetteer.ts';
import type { PageServerLoad } from './$types';

/** `?q=` is searched, `?id=` is shown. */
export const load: PageServerLoad = async ({ url }) => {
	const service = getService();
	const gazetteer = service.own.gazetteer();
	const q = (url.searchParams.get('q') ?? '').trim().slice(0, 100);
	const id = url.searchParams.get('id') ?? undefined;
	const found = q === '' ? [] : searchPlaces(gazetteer, q, { limit: 30 });
	return {
		q,
		id,
		tab: url.searchParams.get('list') === 'own' ? ('own' as const) : ('search' as const),
		found: found.map((one) => describeFound(one, gazetteer)),
		place: id === undefined ? undefined : describePlace(gazetteer, id, service.own.log().entries),
		/** Incidents are told of it. */
		told: id !== undefined && (await service.store.place(id)) !== undefined,
		overlay: listOverlay(service)
	};
};
