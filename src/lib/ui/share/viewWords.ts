/** A view in words, for what leaves the page: how many, when, and by which filters. */
import { spanInWords } from '#lib/i18n/dates.ts';
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { chipsOf } from '../filter/chips.ts';

export function viewInWords(dashboard: Dashboard): string {
	const { t, language, counts, choosing, places, place } = dashboard;
	const filters = chipsOf(choosing, { t, places }, language).map(({ what, value }) => `${what}\u00a0: ${value}`);
	const where = place === undefined ? [] : [places[place]?.name ?? place];
	return [
		t.counts.shown(counts.shown, counts.total),
		spanInWords(dashboard.window, language),
		...where,
		...filters
	].join(' · ');
}
