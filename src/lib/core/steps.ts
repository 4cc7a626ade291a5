/**
 * Work that stops after each of its steps. Of many such works all take a step before any takes the next: the code and the
 * tables of a step are then loaded into the processor's caches once for all of them.
 */

/** Yields the name of each step that is done, but for the last. */
export type Steps<Result> = Generator<string, Result, undefined>;

/** Goes to the end without a stop. */
export function finish<Result>(steps: Steps<Result>): Result {
	for (;;) {
		const { done, value } = steps.next();
		if (done === true) return value;
	}
}

/** Goes to the end of all of them, step by step; an error ends its own work alone and stands in the place of its result. */
export function finishTogether<Result>(all: readonly Steps<Result>[]): (Result | Error)[] {
	const results = new Map<Steps<Result>, Result | Error>();
	while (results.size < all.length) for (const steps of all) if (!results.has(steps)) advance(steps, results);
	return all.map((steps) => results.get(steps) as Result | Error);
}

function advance<Result>(steps: Steps<Result>, results: Map<Steps<Result>, Result | Error>): void {
	try {
		const { done, value } = steps.next();
		if (done === true) results.set(steps, value);
	} catch (error) {
		results.set(steps, error instanceof Error ? error : new Error(String(error)));
	}
}
