import { foldLinks, type Action, type Anchor } from '#core';
import { expect, test } from 'vitest';
import { logOf } from './events.ts';

const anchors = (names: string): Anchor[] =>
	[...names].map((articleId) => ({ articleId, start: 0, end: 1, words: '' }));
const merge = (part: string, rest: string): Action => ({ kind: 'merge', part: anchors(part), rest: anchors(rest) });
const split = (part: string, rest: string): Action => ({ kind: 'split', part: anchors(part), rest: anchors(rest) });

test.for<{ name: string; log: Action[]; together: string; apart: string }>([
	{ name: 'nothing', log: [], together: '', apart: '' },
	{
		name: 'a merge binds each to each, not the parts among themselves',
		log: [merge('ab', 'cd')],
		together: 'bd bc ad ac',
		apart: ''
	},
	{ name: 'a split parts each from each', log: [split('a', 'bc')], together: '', apart: 'ab ac' },
	{
		name: 'a split after a merge takes its pairs',
		log: [merge('ab', 'c'), split('a', 'c')],
		together: 'bc',
		apart: 'ac'
	},
	{
		name: 'a merge after a split takes its pairs',
		log: [split('ab', 'c'), merge('c', 'a')],
		together: 'ac',
		apart: 'bc'
	},
	{
		name: 'the newest comes first, also when said again',
		log: [merge('a', 'b'), merge('c', 'd'), merge('b', 'a')],
		together: 'ab cd',
		apart: ''
	},
	{ name: 'one with itself says nothing', log: [merge('a', 'ab')], together: 'ab', apart: '' },
	{ name: 'what is not found says nothing', log: [merge('ax', 'xb')], together: 'ab', apart: '' },
	{ name: 'other events say nothing', log: [{ kind: 'undo', of: '1' }], together: '', apart: '' }
])('$name', ({ log, together, apart }) => {
	const links = foldLinks(logOf(...log), ({ articleId }) => (articleId === 'x' ? undefined : articleId));
	expect(links.together.map((pair) => pair.join('')).join(' ')).toBe(together);
	expect(links.apart.map((pair) => pair.join('')).join(' ')).toBe(apart);
});
