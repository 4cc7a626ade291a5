/** Reads one dispatch with the real gazetteer and says in short what it tells: type, status unless it happened, place, day. */
import { readArticle } from '#core';
import { loadGazetteer } from '#lib/server/gazetteer.ts';

const gazetteer = loadGazetteer();

/** Dispatches are of Thursday, 12 March 2026. */
export function dispatch(text: string): string[] {
	const { reports } = readArticle({ id: 'dispatch', text, published: '2026-03-12' }, gazetteer);
	return reports.map(({ subEventType, status, place, date }) =>
		[subEventType, status === 'happened' ? '' : status, place ? `@${place.name}` : '', date].filter(Boolean).join(' ')
	);
}
