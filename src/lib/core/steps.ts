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
	const works = all.map((steps): Work<Result> => ({ steps, result: undefined }));
	for (let open = works; open.length > 0;) open = open.filter(goesOn);
	return works.map(({ result }) => (result instanceof Error ? result : (result as { value: Result }).value));
}

type Work<Result> = { readonly steps: Steps<Result>; result: { readonly value: Result } | Error | undefined };

/** Takes a step; false after the last. */
function goesOn<Result>(work: Work<Result>): boolean {
	try {
		const { done, value } = work.steps.next();
		if (done === true) work.result = { value };
	} catch (error) {
		work.result = error instanceof Error ? error : new Error(String(error));
	}
	return work.result === undefined;
}
