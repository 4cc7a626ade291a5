import { readList, writeList } from '#lib/filter/address.ts';
import { formatQuery, parseSearch } from '#lib/state/query.ts';
import { choiceOf, queryOf } from '#lib/state/choosing.svelte.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.for([
	{ values: ['Garde nationale', 'Police'], want: 'Garde nationale;Police' },
	{ values: ['a;b', '50%'], want: 'a%3Bb;50%25' }
])('$values is written $want', ({ values, want }) => {
	expect(writeList(values)).toBe(want);
	expect(readList(want)).toEqual(values);
});

test.for([
	{ text: '100%', want: ['100%'] },
	{ text: ';;', want: [] },
	{ text: 'a;a;b', want: ['a', 'b'] }
])('$text is read', ({ text, want }) => {
	expect(readList(text)).toEqual(want);
});

test('a choice comes back from its address, whatever the names hold', () => {
	const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { maxLength: 4 });
	fc.assert(
		fc.property(values, values, fc.option(fc.nat(9_999_999), { nil: undefined }), (actor, place, dead) => {
			const wellFormed = (list: readonly string[]) => [...new Set(list.map((one) => one.toWellFormed()))];
			const query = queryOf({
				...choiceOf({}),
				chosen: { actor: wellFormed(actor), place: wellFormed(place) },
				toll: { dead }
			});
			expect(choiceOf(parseSearch(formatQuery(query)))).toEqual(choiceOf(query));
		})
	);
});

test.for(['?dead=-1', '?dead=1.5', '?injured=x', '?toll=maybe', '?in=', '?actor=;'])(
	'%s is as if it were not there',
	(href) => {
		expect(parseSearch(href)).toEqual({});
	}
);
