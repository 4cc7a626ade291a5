import { expect, test } from 'vitest';
import { finish, finishTogether, type Steps } from '../../src/lib/core/steps.ts';

test('a work ends with its result', () => {
	expect(finish(counting('a', 3, []))).toBe('a has counted');
});

test('all works take a step before any takes the next', () => {
	const said: string[] = [];
	const results = finishTogether([counting('a', 3, said), counting('b', 1, said), counting('c', 2, said)]);
	expect(said).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
	expect(results).toEqual(['a has counted', 'b has counted', 'c has counted']);
});

test('an error ends its own work alone', () => {
	const said: string[] = [];
	const [failed, other] = finishTogether([counting('a', 3, said, 2), counting('b', 3, said)]);
	expect(failed).toEqual(new Error('a cannot say 2'));
	expect(other).toBe('b has counted');
	expect(said).toEqual(['a1', 'b1', 'b2', 'b3']);
});

test('works without a step have their results', () => {
	expect(finishTogether([counting('a', 0, []), counting('b', 0, [])])).toEqual(['a has counted', 'b has counted']);
	expect(finishTogether([])).toEqual([]);
});

function* counting(name: string, until: number, said: string[], failsAt = Infinity): Steps<string> {
	for (let count = 1; count <= until; count++) {
		if (count === failsAt) throw new Error(`${name} cannot say ${count}`);
		said.push(name + count);
		yield `${name}${count}`;
	}
	return `${name} has counted`;
}
