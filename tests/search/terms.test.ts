import { readTerms } from '#lib/search/terms.ts';
import { excerptOf, findHits } from '#lib/search/excerpt.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const written = (asked: string) =>
	readTerms(asked).map(({ words, prefix }) => (prefix ? `${words.join(' ')}*` : words.join(' ')));

describe('what is asked', () => {
	test.for([
		{ asked: 'Évêque', want: ['eveque*'] },
		{ asked: 'raid bagdad', want: ['raid*', 'bagdad*'] },
		{ asked: "l’ambassade d'Iran", want: ['ambassade*', 'iran*'] },
		{ asked: "aujourd'hui", want: ['aujourd hui*'] },
		{ asked: 'États-Unis', want: ['etats unis*'] },
		{ asked: 'œuvre', want: ['oeuvre*'] },
		{ asked: '"zone verte" tir', want: ['zone verte', 'tir*'] },
		{ asked: '« zone verte »', want: ['zone verte'] },
		{ asked: '"zone verte', want: ['zone*', 'verte*'] },
		{ asked: 'a', want: ['a'] },
		{ asked: 'NEAR(a b) OR title:* ^', want: ['near a', 'b', 'or*', 'title*'] },
		{ asked: "l'", want: ['l'] },
		{ asked: '', want: [] },
		{ asked: ' " « » * ( ) : - ', want: [] }
	])('$asked → $want', ({ asked, want }) => {
		expect(written(asked)).toEqual(want);
	});
});

/** The hits of a text between brackets. */
const marked = (text: string, ranges: readonly { start: number; end: number }[]) =>
	ranges.map(({ start, end }) => text.slice(start, end));

describe('hits', () => {
	test.for([
		{ text: 'Des ÉMEUTES, puis une émeute.', asked: 'emeute', want: ['ÉMEUTES', 'émeute'] },
		{ text: 'La Zone  verte, zone de verte campagne', asked: '"zone verte"', want: ['Zone  verte'] },
		{ text: 'Le cœur de la ville', asked: 'coeur', want: ['cœur'] },
		{ text: 'e\u0301meute', asked: 'émeute', want: ['e\u0301meute'] },
		{ text: 'un tir de tireurs', asked: 'tir tireur', want: ['tir', 'tireurs'] },
		{ text: 'contretir', asked: 'tir', want: [] }
	])('$asked in « $text »', ({ text, asked, want }) => {
		expect(marked(text, findHits(text, readTerms(asked)))).toEqual(want);
	});
});

describe('an excerpt', () => {
	const filler = 'Rien ne se passe ici et la route reste ouverte aux voyageurs. '.repeat(12);
	test('shows where most of the words stand together', () => {
		const text = `Un pont est cité seul. ${filler}Le pont brûle près de la gare. ${filler}`;
		const excerpt = excerptOf(text, readTerms('pont gare'));
		expect(excerpt?.text).toContain('Le pont brûle près de la gare.');
		expect(excerpt?.text.startsWith('… ')).toBe(true);
		expect(excerpt?.text.endsWith(' …')).toBe(true);
		expect(excerpt && marked(excerpt.text, excerpt.hits)).toEqual(['pont', 'gare']);
	});
	test('keeps to its line and says nothing of what is not there', () => {
		expect(excerptOf('Le titre\nUn pont\nLa suite', readTerms('pont'))).toEqual({
			text: 'Un pont',
			hits: [{ start: 3, end: 7 }]
		});
		expect(excerptOf('Un titre', readTerms('pont'))).toBeUndefined();
	});
	test('marks what was asked, in any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(400), (before, at) => {
				const text = `${before.slice(0, at)} pont ${before.slice(at)}`;
				const excerpt = excerptOf(text, readTerms('pont'));
				expect(excerpt?.hits.length).toBeGreaterThan(0);
				for (const { start, end } of excerpt?.hits ?? [])
					expect(excerpt?.text.slice(start, end).normalize('NFD').toLowerCase().startsWith('pont')).toBe(true);
			})
		);
	});
});
