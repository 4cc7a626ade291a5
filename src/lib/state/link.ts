/** What a link to the page as it is says; what is as usual is missing. */
import { queryOf } from './choosing.svelte.ts';
import type { Dashboard } from './dashboard.svelte.ts';
import type { Query } from './query.ts';

export function queryOfView(view: Dashboard): Query {
	const { place, cited, exactly } = view;
	return {
		period: view.period,
		axis: view.axisAsked,
		mode: view.mode === 'window' ? undefined : view.mode,
		clock: view.clock === 'event' ? undefined : view.clock,
		step: view.step === 'month' ? undefined : view.step,
		speed: view.speed === 30 ? undefined : view.speed,
		...queryOf(view.choosing.choice),
		corpus: view.corpusAsked,
		order: view.order === 'oldest' ? 'oldest' : undefined,
		tied: view.tied || undefined,
		table: view.table || undefined,
		listing: view.listing,
		words: view.finding.words.trim() || undefined,
		place,
		cited: (place !== undefined && cited) || undefined,
		exactly: (place !== undefined && exactly) || undefined,
		incident: view.incident,
		article: view.article,
		compare: view.comparing || undefined,
		view: view.viewNow
	};
}
