import { anchorsOf, articlesOf, reachByScope, reachOf, type Action, type Readable, type Reached } from '#core';
import { expect, test } from 'vitest';
import { anchor, LIBAN, logOf, onMention, onReport, readingOf } from './events.ts';

const corpus = {
	readingOf: (id: string): Readable | undefined => (id === 'gone' ? undefined : readingOf(id)),
	reports: () => [...readingOf('a').reports, ...readingOf('b').reports]
};
const keys = (list: readonly Reached[]): string => list.map(({ key }) => key).join(' ');
const eventOf = (action: Action) => {
	const [event] = logOf(action);
	if (!event) throw new Error('an event is needed');
	return event;
};
const targets = [anchor('b', 'bombe'), anchor('a', 'marche'), anchor('gone', 'bombe')];

test.for<{ name: string; action: Action; want: readonly [string, string, string] }>([
	{
		name: 'a moved report',
		action: { kind: 'move', target: onReport('a', 'bombe'), scope: 'mention', place: LIBAN },
		want: ['a#12', 'a#12 a#43', 'a#12 a#43 b#12 b#43']
	},
	// The mention itself is listed by its report.
	{
		name: 'a moved mention',
		action: { kind: 'move', target: onMention('a'), scope: 'article', place: LIBAN },
		want: ['a#12', 'a#12 a#43', 'a#12 a#43 b#12 b#43']
	},
	{
		name: 'a rejected report',
		action: { kind: 'reject', target: onReport('a', 'bombe'), scope: 'mention' },
		want: ['a#12', 'a#12', 'a#12 b#12']
	},
	{
		name: 'a report that is not here',
		action: { kind: 'reject', target: onReport('gone', 'bombe'), scope: 'mention' },
		want: ['', '', '']
	},
	{
		name: 'a review',
		action: { kind: 'review', targets, state: 'contested' },
		want: ['b#12 a#43', 'b#12 a#43', 'b#12 a#43']
	},
	{
		name: 'a split',
		action: { kind: 'split', part: [anchor('a', 'bombe')], rest: [anchor('b', 'bombe')] },
		want: ['a#12 b#12', 'a#12 b#12', 'a#12 b#12']
	},
	{
		name: 'an article',
		action: { kind: 'article', articleId: 'a', fields: { outlet: null } },
		want: ['a#12 a#43', 'a#12 a#43', 'a#12 a#43']
	},
	{ name: 'an undo', action: { kind: 'undo', of: '1' }, want: ['', '', ''] }
])('$name reaches $want', ({ action, want }) => {
	const { mention, article, everywhere } = reachByScope(eventOf(action), corpus);
	expect([keys(mention), keys(article), keys(everywhere)]).toEqual(want);
});

test('a mention under which no report stands is reached by itself', () => {
	const silent = { readingOf: (id: string) => ({ ...readingOf(id), reports: [] }), reports: () => [] };
	const move: Action = { kind: 'move', target: onMention('a'), scope: 'mention', place: null };
	expect(keys(reachOf(eventOf(move), silent))).toBe('a#30');
	expect(keys(reachByScope(eventOf(move), silent).article)).toBe('a#30 a#62');
});

test('an event names articles and words', () => {
	const action: Action = { kind: 'flag', targets, graphic: true };
	expect([...articlesOf(action)]).toEqual(['b', 'a', 'gone']);
	expect(anchorsOf(action)).toBe(targets);
	expect(anchorsOf({ kind: 'undo', of: '1' })).toEqual([]);
});
