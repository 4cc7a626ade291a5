import { findEntries, indexEntries } from '#lib/state/search.ts';
import { expect, test } from 'vitest';

const index = indexEntries([
	{ kind: 'place', id: 'p1', text: 'Bagdad' },
	{ kind: 'place', id: 'p2', text: 'Gouvernorat de Bagdad' },
	{ kind: 'place', id: 'p3', text: 'Téhéran' },
	{ kind: 'place', id: 'p4', text: 'Aïn al-Assad' },
	{ kind: 'incident', id: 'i1', text: 'Engin explosif · Bagdad' },
	{ kind: 'article', id: 'a1', text: 'L’Œuvre de Bagdad' }
]);

test.for([
	{ asked: 'bagdad', want: ['p1', 'p2', 'i1', 'a1'] },
	{ asked: 'BAGD', want: ['p1', 'p2', 'i1', 'a1'] },
	{ asked: 'teheran', want: ['p3'] },
	{ asked: 'ain assad', want: ['p4'] },
	{ asked: 'oeuvre', want: ['a1'] },
	{ asked: 'explosif bag', want: ['i1'] },
	{ asked: 'gdad', want: [] },
	{ asked: '  ', want: [] },
	{ asked: '· —', want: [] }
])('« $asked » finds $want', ({ asked, want }) => {
	expect(findEntries(index, asked).map(({ id }) => id)).toEqual(want);
});

test('no kind crowds out another', () => {
	const many = indexEntries(
		Array.from({ length: 20 }, (_, n) => ({ kind: 'place' as const, id: `${n}`, text: 'Ville' }))
	);
	expect(findEntries(many, 'ville', 3)).toHaveLength(3);
});
