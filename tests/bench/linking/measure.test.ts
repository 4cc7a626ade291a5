import { expect, test } from 'vitest';
import { bCubed } from './measure.ts';

const items = (pairs: string) => pairs.split(' ').map((pair) => ({ gold: pair[0] ?? '', found: pair[1] ?? '' }));

test.for([
	{ pairs: 'ax ax by', want: { precision: 1, recall: 1, f: 1, overMerges: 0 } },
	{ pairs: 'ax ax bx', want: { precision: 5 / 9, recall: 1, overMerges: 1 } },
	{ pairs: 'ax ay', want: { precision: 1, recall: 0.5, overMerges: 0 } }
])('$pairs', ({ pairs, want }) => {
	const found = bCubed(items(pairs));
	for (const [name, value] of Object.entries(want)) expect(found).toHaveProperty(name, expect.closeTo(value));
});
