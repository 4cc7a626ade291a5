/** What was done in one visit, oldest first, and which of it was taken back: the way back and the way forward again. */

type Step<What> = { readonly id: string; readonly what: What; undo?: string };

export class Steps<What> {
	#steps: Step<What>[] = [];

	/** Something new: there is nothing left to do again. */
	add(id: string, what: What): void {
		this.#steps = this.#steps.filter(({ undo }) => undo === undefined);
		this.#steps.push({ id, what });
	}

	/** Id of what was done last and still stands. */
	get last(): string | undefined {
		return this.#steps.findLast(({ undo }) => undo === undefined)?.id;
	}

	/** Id of the undo that was made last. */
	get lastUndo(): string | undefined {
		return this.#steps.find(({ undo }) => undo !== undefined)?.undo;
	}

	/** `by` took `id` back, which is a step or the undo of one; says which, and what the step was when it is one of these. */
	takeBack(id: string, by: string): { readonly kind: 'undone' | 'redone'; readonly what: What | undefined } {
		const redone = this.#steps.find(({ undo }) => undo === id);
		if (redone) delete redone.undo;
		const undone = this.#steps.find((step) => step.id === id);
		if (undone) undone.undo = by;
		return { kind: redone ? 'redone' : 'undone', what: (undone ?? redone)?.what };
	}
}
