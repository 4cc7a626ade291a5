import { inOrder, standing, standingIds, type Action, type Correction } from '#core';
import { expect, test } from 'vitest';
import { logOf, onReport } from './events.ts';

const reject: Action = { kind: 'reject', target: onReport('a', 'bombe'), scope: 'mention' };
const undo = (of: string): Action => ({ kind: 'undo', of });

test.for([
	{ name: 'an empty log', log: [], want: '' },
	{ name: 'nothing undone', log: [reject, reject], want: '1 2' },
	{ name: 'an undo', log: [reject, undo('1')], want: '' },
	{ name: 'an undo of another', log: [reject, reject, undo('1')], want: '2' },
	{ name: 'an undo undone', log: [reject, undo('1'), undo('2')], want: '1' },
	{ name: 'an undo undone and that undone', log: [reject, undo('1'), undo('2'), undo('3')], want: '' },
	{ name: 'two undos, one taken back', log: [reject, undo('1'), undo('1'), undo('2')], want: '' },
	{ name: 'two undos, both taken back', log: [reject, undo('1'), undo('1'), undo('2'), undo('3')], want: '1' },
	{ name: 'an undo of nothing', log: [reject, undo('9')], want: '1' },
	{ name: 'an undo of itself', log: [reject, undo('2')], want: '1' },
	{ name: 'undos in a circle', log: [reject, undo('3'), undo('2')], want: '1' },
	{ name: 'an undo before what it undoes', log: [undo('2'), reject], want: '' }
])('$name leaves « $want »', ({ log, want }) => {
	const events = logOf(...log);
	expect(
		standing(events)
			.map(({ id }) => id)
			.join(' ')
	).toBe(want);
	// What stands does not depend on the order in which files were brought together.
	expect(
		standing(events.toReversed())
			.map(({ id }) => id)
			.join(' ')
	).toBe(want);
});

test('undos that stand are known too', () => {
	expect([...standingIds(logOf(reject, undo('1'), undo('2')))].sort()).toEqual(['1', '3']);
});

test('a chain of fifty thousand undos is no trouble', () => {
	const log = logOf(reject, ...Array.from({ length: 50_000 }, (_, index) => undo(String(index + 1))));
	expect(standing(log.map((one) => ({ ...one, at: '2026-11-22T10:00:00Z' })))).toHaveLength(1);
});

test('instants are compared as such, with and without milliseconds, then ids', () => {
	const [a, b] = logOf(reject, reject) as [Correction, Correction];
	const at = (one: Correction, instant: string, id = one.id): Correction => ({ ...one, at: instant, id });
	const ids = (...log: Correction[]): string =>
		inOrder(log)
			.map(({ id }) => id)
			.join(' ');
	expect(ids(at(b, '2026-01-01T00:00:00.500Z'), at(a, '2026-01-01T00:00:00Z'))).toBe('1 2');
	expect(ids(at(b, '2026-01-01T00:00:00Z'), at(a, '2026-01-01T00:00:00Z'))).toBe('1 2');
	expect(ids(at(a, '2026-01-02T00:00:00Z'), at(b, '2026-01-01T00:00:00Z'))).toBe('2 1');
});
