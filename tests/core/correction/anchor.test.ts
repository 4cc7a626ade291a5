import { findMention, findReport } from '#core';
import { expect, test } from 'vitest';
import { anchor, readingOf, TEXT } from './events.ts';

const { reports, places } = readingOf('a');
const at = (start: number, end: number, words = TEXT.slice(start, end)) => ({ articleId: 'a', start, end, words });
const [bomb, march] = reports.map(({ start, end }) => ({ start, end }));

test.for([
	{ name: 'its very words', anchor: anchor('a', 'bombe'), want: 'bombe' },
	{ name: 'more words around it', anchor: anchor('a', 'une bombe a'), want: 'bombe' },
	{ name: 'other words of a sentence with one report', anchor: anchor('a', 'explosé'), want: 'bombe' },
	{ name: 'words between the sentences', anchor: at(38, 39), want: undefined },
	{ name: 'words beyond the text', anchor: at(900, 910), want: undefined },
	{ name: 'the same words elsewhere', anchor: at(900, 905, 'bombe'), want: undefined }
])('$name: $want', ({ anchor, want }) => expect(findReport(anchor, reports)?.text).toBe(want));

test('a report that is told again there, then the same words in the sentence, then nothing where two stand', () => {
	const [first, second] = reports;
	if (!first || !second || !bomb || !march) throw new Error('two reports are needed');
	const retold = { ...second, mentions: [{ start: 2, end: 6 }] };
	expect(findReport(at(2, 6), [first, retold])?.text).toBe('marche');
	const neighbours = [first, { ...first, start: 22, end: 29, text: 'explosé', key: 'a#22' }];
	expect(findReport(at(8, 11, 'Bombe'), neighbours)?.key).toBe(first.key);
	expect(findReport(at(8, 11, 'une'), neighbours)).toBeUndefined();
});

test.for([
	{ anchor: anchor('a', 'Tripoli'), want: 0 },
	{ anchor: anchor('a', 'Tripoli', 39), want: 1 },
	{ anchor: anchor('a', 'à Tripoli'), want: 0 },
	{ anchor: at(0, TEXT.length), want: 0 },
	{ anchor: anchor('a', 'bombe'), want: undefined }
])('the mention at $anchor.start is $want', ({ anchor, want }) => expect(findMention(anchor, places)).toBe(want));
