/** Readers that remember, and readers made of patterns. */
import { Matcher } from './matcher.ts';
import { firstsOf, joinFirsts } from './pattern.ts';
import type { Hit, Pattern, Reader, Run } from './pattern.ts';

/** A class whose readings are the meanings of other patterns. */
export function anyOf(patterns: readonly Pattern[]): Reader {
	const matcher = new Matcher(patterns);
	return memoised({
		firsts: joinFirsts(patterns.map(firstsOf)),
		may: (term, next) => matcher.may(term, next),
		read: (run, at) => {
			const hits = matcher.match(run, at).map(({ end, meaning }): Hit => ({ end, value: meaning }));
			return hits.length > 1 ? hits.sort((a, b) => b.end - a.end) : hits;
		}
	});
}

/** A scan looks at most so many tokens ahead of where it stands. */
const SEEN = 32;

/**
 * A class that remembers what it read last: many patterns ask for the same number or day at the same token. One
 * answer is kept for each of the last tokens, and only for the run that asked.
 */
export function memoised(inner: Reader): Reader {
	const places = new Int32Array(SEEN).fill(-1);
	const answers: (readonly Hit[])[] = [];
	let owner: Run | undefined;
	const read = (run: Run, at: number): readonly Hit[] => {
		if (owner !== run) {
			owner = run;
			places.fill(-1);
		}
		const slot = at % SEEN;
		const known = places[slot] === at ? answers[slot] : undefined;
		if (known) return known;
		const hits = inner.read(run, at);
		places[slot] = at;
		answers[slot] = hits;
		return hits;
	};
	return { ...inner, read };
}
