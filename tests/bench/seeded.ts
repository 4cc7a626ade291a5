/** Seeded data for the benches: the same text on every machine, made from the bundled dispatches. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small generator of equally spread numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The texts of the bundled dispatches, shuffled and repeated until they hold `bytes` bytes of UTF-8. */
export function dispatchTexts(bytes: number, seed = 1): string[] {
	const folder = join(process.cwd(), 'data/articles');
	const bodies = readdirSync(folder)
		.filter((file) => file.endsWith('.md'))
		.sort()
		.map((file) =>
			readFileSync(join(folder, file), 'utf8')
				.replace(/^---\n[\s\S]*?\n---\n/, '')
				.trim()
		);
	const random = seeded(seed);
	const texts: string[] = [];
	for (let size = 0; size < bytes;) {
		const body = bodies[Math.floor(random() * bodies.length)] ?? '';
		texts.push(body);
		size += Buffer.byteLength(body);
	}
	return texts;
}

/** Seconds that `work` takes, the least of several runs after one to warm up. */
export function secondsOf(work: () => void, runs = 3): number {
	work();
	let least = Infinity;
	for (let run = 0; run < runs; run++) {
		const started = process.hrtime.bigint();
		work();
		least = Math.min(least, Number(process.hrtime.bigint() - started) / 1e9);
	}
	return least;
}

/** Seconds of the processor that `work` takes, the least of several runs after one to warm up. */
export function cpuSecondsOf(work: () => void, runs = 3): number {
	work();
	let least = Infinity;
	for (let run = 0; run < runs; run++) {
		const started = process.cpuUsage();
		work();
		const { user, system } = process.cpuUsage(started);
		least = Math.min(least, (user + system) / 1e6);
	}
	return least;
}
