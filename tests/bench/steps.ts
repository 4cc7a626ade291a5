/**
 * What reading costs step by step, gone together by as many articles as `readArticles` takes at once: wall time of the
 * steps as they stand in the whole way, with what it has pushed out of the processor's caches.
 */
import type { Article, Gazetteer } from '#core';
import { readingSteps, TOGETHER } from '../../src/lib/core/pipeline.ts';
import { bytesOf } from './seeded.ts';

const RUNS = 10;
/** The step after the last name. */
const LAST = 'parties';

/** Milliseconds for each MB of text, by step in their order: the least of several runs each. */
export function stepTimes(articles: readonly Article[], gazetteer: Gazetteer): ReadonlyMap<string, number> {
	const perMegabyte = 1e6 / bytesOf(articles.map(({ text }) => text));
	const least = new Map<string, number>();
	for (let run = 0; run <= RUNS; run++) {
		const spent = new Map<string, number>();
		for (let at = 0; at < articles.length; at += TOGETHER)
			timeSteps(articles.slice(at, at + TOGETHER), gazetteer, spent);
		// The first run only warms up.
		if (run === 0) continue;
		for (const [step, time] of spent) least.set(step, Math.min(least.get(step) ?? Infinity, time * perMegabyte));
	}
	return least;
}

function timeSteps(articles: readonly Article[], gazetteer: Gazetteer, spent: Map<string, number>): void {
	const works = articles.map((article) => readingSteps(article, gazetteer));
	for (let step: string | undefined; step !== LAST;) {
		const started = performance.now();
		for (const work of works) {
			const { done, value } = work.next();
			step = done === true ? LAST : value;
		}
		if (step !== undefined) spent.set(step, (spent.get(step) ?? 0) + performance.now() - started);
		else return;
	}
}
