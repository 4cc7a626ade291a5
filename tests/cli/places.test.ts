import { readPoint } from '../../src/cli/point.ts';
import { expect, test } from 'vitest';
import { run } from './run.ts';

test.for([
	{ args: ['find', 'Mossoul', '--limit', '1'], code: 0, says: /exact +Mossoul · city/ },
	{ args: ['find', 'Tripoli', '--country', 'lb', '--json', '--limit', '1'], code: 0, says: /"id":"geonames:266826"/ },
	{ args: ['near', '44.3866,33.3066', '--limit', '3'], code: 0, says: /in .*Zone verte · district/ },
	{ args: ['near', '-40,30'], code: 0, says: /Océan Atlantique/ }
])('$args', { timeout: 60_000 }, async ({ args, code, says }) => {
	const ended = await run('places', args);
	expect(ended.code).toBe(code);
	expect(ended.out).toMatch(says);
});

test.for([
	{ args: ['find', 'Xyzzyville-sur-Rien'], code: 1 },
	{ args: ['find'], code: 2 },
	{ args: ['find', 'Mossoul', '--kind', 'planet'], code: 2 },
	{ args: ['near', 'Mossoul'], code: 2 },
	{ args: ['near', '200,30'], code: 2 }
])('$args ends with $code', { timeout: 60_000 }, async ({ args, code }) => {
	const ended = await run('places', args);
	expect(ended.code).toBe(code);
	expect(ended.out).toBe('');
});

test.for([
	{ text: '44.4,33.3', want: { lng: 44.4, lat: 33.3 } },
	{ text: '-44.4, 33', want: { lng: -44.4, lat: 33 } },
	{ text: '44.4', want: undefined },
	{ text: '1,2,3', want: undefined },
	{ text: 'a,b', want: undefined },
	{ text: '44,91', want: undefined }
])('$text is $want', ({ text, want }) => {
	expect(readPoint(text)).toEqual(want);
});
