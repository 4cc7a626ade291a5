import { expect, test } from 'vitest';
import { prepare } from '../../../src/lib/core/text/prepare.ts';
import { findPublication } from '../../../src/lib/core/time/publication.ts';
import { readTimes } from '../../../src/lib/core/time/times.ts';
import { SEEDS } from './seeds.ts';

/** Milliseconds of processor time, the best of two. */
function cost(seed: string, length: number, published: string): number {
	const document = prepare({
		id: 'test',
		text: seed.repeat(Math.ceil(length / seed.length)).slice(0, length),
		published
	});
	let best = Infinity;
	for (let run = 0; run < 2; run++) {
		const before = process.cpuUsage();
		readTimes(document, findPublication(document));
		const { user, system } = process.cpuUsage(before);
		best = Math.min(best, (user + system) / 1000);
	}
	return best;
}

test.for(SEEDS)('the cost of « %s » grows with its length, not faster', (seed) => {
	const [short, long] = [cost(seed, 15_000, '2020-09'), cost(seed, 120_000, '2020-09')];
	// Eight times the text; quadratic would be sixty-four times the cost.
	expect(long).toBeLessThan(24 * Math.max(short, 4));
});
