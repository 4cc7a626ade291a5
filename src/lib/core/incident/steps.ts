/** A merge of two groups that may be next. `exact` is false while `score` is only an upper bound. */
export type Step = { readonly score: number; readonly a: number; readonly b: number; readonly exact: boolean };

/** The next merge: the highest score, ties by position. A binary heap. */
export class Steps {
	readonly #heap: Step[] = [];

	push(step: Step): void {
		const heap = this.#heap;
		let index = heap.push(step) - 1;
		while (index > 0) {
			const parent = (index - 1) >> 1;
			if (!this.#before(index, parent)) break;
			this.#swap(index, parent);
			index = parent;
		}
	}

	pop(): Step | undefined {
		const heap = this.#heap;
		const top = heap[0];
		const last = heap.pop();
		if (heap.length > 0 && last) {
			heap[0] = last;
			let index = 0;
			for (;;) {
				let least = index;
				for (const child of [2 * index + 1, 2 * index + 2])
					if (child < heap.length && this.#before(child, least)) least = child;
				if (least === index) break;
				this.#swap(index, least);
				index = least;
			}
		}
		return top;
	}

	#before(index: number, other: number): boolean {
		const a = this.#heap[index];
		const b = this.#heap[other];
		if (!a || !b) return false;
		return a.score !== b.score ? a.score > b.score : a.a !== b.a ? a.a < b.a : a.b < b.b;
	}

	#swap(index: number, other: number): void {
		const one = this.#heap[index];
		const two = this.#heap[other];
		if (one && two) {
			this.#heap[index] = two;
			this.#heap[other] = one;
		}
	}
}
