import { getService } from '#lib/server/service.ts';
import { loadOverview } from '#lib/server/views/overview.ts';
import type { PageServerLoad } from './$types';

/** How many incidents of all articles each type and sub-type has: « Riots/Mob violence » → 3. */
export const load: PageServerLoad = async () => {
	const { incidents } = await loadOverview(getService().store);
	const counts: Record<string, number> = {};
	for (const { eventType, subEventType } of incidents) {
		const key = `${eventType}/${subEventType}`;
		counts[key] = (counts[key] ?? 0) + 1;
		counts[eventType] = (counts[eventType] ?? 0) + 1;
	}
	return { counts };
};
