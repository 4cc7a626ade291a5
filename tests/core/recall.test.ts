import { expect, test } from 'vitest';
import { Recall } from '../../src/lib/core/time/recall.ts';

test('an answer is worked out once, wherever its seat was taken since', () => {
	const asked: number[] = [];
	const recall = new Recall<string>('nobody');
	const workOut = (key: number): string => {
		asked.push(key);
		return `answer ${key}`;
	};
	const keys = Array.from({ length: 20_000 }, (_, index) => index * 104_729);
	for (let turn = 0; turn < 2; turn++)
		expect(keys.filter((key) => recall.get(key, workOut) !== `answer ${key}`)).toEqual([]);
	expect(asked).toEqual(keys);
});

test('what is kept does not grow without end', () => {
	let count = 0;
	const recall = new Recall<number>(-1);
	const workOut = (key: number): number => (count++, key);
	for (let key = 0; key < 200_000; key++) recall.get(key, workOut);
	expect(
		Array.from({ length: 200_000 }, (_, key) => recall.get(key, workOut)).findIndex((one, key) => one !== key)
	).toBe(-1);
	expect(count).toBeGreaterThan(200_000);
});
