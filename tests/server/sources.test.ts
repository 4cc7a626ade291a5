import { sketchOf } from '#core';
import { countSources, groupCopies } from '#lib/projection/sources.ts';
import { expect, test } from 'vitest';

const one = (id: string, agency?: string, copies?: string) => ({
	id,
	...(agency !== undefined && { agency }),
	...(copies !== undefined && { copies })
});

test.for([
	{ what: 'three papers, one agency', articles: [one('a', 'AFP'), one('b', 'afp'), one('c', 'AFP')], want: [3, 1, 1] },
	{ what: 'an agency and a paper of its own', articles: [one('a', 'AFP'), one('b')], want: [2, 2, 1] },
	{
		what: 'two agencies that one paper mixes',
		articles: [one('a', 'AFP'), one('b', 'Reuters'), one('c', 'AFP et Reuters')],
		want: [3, 1, 1]
	},
	{
		what: 'a copy that does not name its agency',
		articles: [one('a', 'AFP', 'x'), one('b', undefined, 'x')],
		want: [2, 1, 1]
	},
	{
		what: 'copies without an agency',
		articles: [one('a', undefined, 'x'), one('b', undefined, 'x'), one('c')],
		want: [3, 2, 0]
	},
	{ what: 'papers of their own', articles: [one('a'), one('b'), one('c')], want: [3, 3, 0] },
	{ what: 'an empty agency is none', articles: [one('a', ''), one('b', ' ')], want: [2, 2, 0] },
	{ what: 'nothing', articles: [], want: [0, 0, 0] }
])('$what', ({ articles, want: [titles, sources, agencies] }) => {
	expect(countSources(articles)).toEqual({ titles, sources, agencies });
});

test('copies are grouped under the first of them; what is no copy has no group', () => {
	const text = (seed: number) => Array.from({ length: 80 }, (_, index) => `mot${(index * 7919 + seed * 104729) % 997}`);
	const whole = text(1);
	const groups = groupCopies(
		new Map([
			['first', sketchOf(whole.join(' '))],
			['other', sketchOf(text(2).join(' '))],
			['cut', sketchOf(whole.slice(0, 50).join(' '))],
			['led', sketchOf(['un', 'tout', 'autre', 'début', ...whole].join(' '))],
			['short', sketchOf('trois mots seulement')],
			['brief', sketchOf('trois mots seulement')]
		])
	);
	expect(Object.fromEntries(groups)).toEqual({ first: 'first', cut: 'first', led: 'first' });
});
