const WIDTH = 24;

/** A bar on stderr while somebody watches; where it is no terminal, one line a stage. */
export class ProgressBar {
	readonly #stages: readonly string[];
	readonly #out: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
	#stage = -1;

	constructor(stages: readonly string[], out: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stderr) {
		this.#stages = stages;
		this.#out = out;
	}

	/** Begins the next stage. */
	next(): void {
		this.#stage++;
		if (this.#out.isTTY) this.part(0);
		else this.#out.write(`[${this.#stage + 1}/${this.#stages.length}] ${this.#stages[this.#stage]}\n`);
	}

	/** How much of the stage is done, 0 to 1, and what is being read. */
	part(share: number, detail = ''): void {
		if (!this.#out.isTTY) return;
		const done = Math.round(((this.#stage + Math.min(1, share)) / this.#stages.length) * WIDTH);
		const bar = '█'.repeat(done) + '·'.repeat(WIDTH - done);
		this.#out.write(`\r\u001b[K${bar} ${this.#stages[this.#stage] ?? ''} ${detail}`.trimEnd());
	}

	end(): void {
		if (this.#out.isTTY) this.#out.write('\r\u001b[K');
	}
}
