import { readPosition, writePosition } from '#lib/state/coordinates.ts';
import { expect, test } from 'vitest';

test.for([
	{ text: '33.34, 44.40', want: [33.34, 44.4] },
	{ text: '33.34,44.40', want: [33.34, 44.4] },
	{ text: '33.34 44.40', want: [33.34, 44.4] },
	{ text: '33,34 44,40', want: [33.34, 44.4] },
	{ text: '33,34 ; 44,40', want: [33.34, 44.4] },
	{ text: '33,34, 44,40', want: [33.34, 44.4] },
	{ text: '-12.5, -77', want: [-12.5, -77] },
	{ text: '−12.5 −77', want: [-12.5, -77] },
	{ text: '33°20′ N 44°24′ E', want: [33.33333, 44.4] },
	{ text: '33°20\'24"N, 44°24\'0"E', want: [33.34, 44.4] },
	{ text: '44°24′E 33°20′24″N', want: [33.34, 44.4] },
	{ text: '48,85° N, 2,35° O', want: [48.85, -2.35] },
	{ text: '12 30 S 77 W', want: [-12.5, -77] },
	{ text: '0, 0', want: [0, 0] }
])('$text → $want', ({ text, want: [lat, lng] }) => {
	expect(readPosition(text)).toEqual({ lat, lng });
});

test.for([
	'',
	'Bagdad',
	'33.34',
	'33.34, Bagdad',
	'91, 44',
	'33, 181',
	'33.3 44.4 12',
	'33° N 44° N',
	'33°75′ N 44° E',
	'1,2,3,4',
	'33.34 km, 44.4',
	'N E',
	'x'.repeat(5000),
	'1 '.repeat(5000)
])('« %s » is no position', (text) => {
	expect(readPosition(text)).toBeUndefined();
});

test('what is written is read', () => {
	const position = { lat: -33.123456, lng: 151.2 };
	expect(readPosition(writePosition(position))).toEqual({ lat: -33.12346, lng: 151.2 });
});
