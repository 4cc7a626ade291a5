import { expect, test } from 'vitest';
import { prepare } from '#core';
import { CODE, WORD_SHIFT } from '#lib/core/text/codes.ts';

const TEXT = "L'Irak accuse.\nDes tirs à Bagdad : l'ONU et iPhone, 12 morts. Il a fui";

test('each token has its shape, what it hangs on and where it begins in its code', () => {
	const { tokens, codes } = prepare({ id: 'a', text: TEXT });
	const said = tokens.map(({ start, end }, index) => {
		const code = codes[index] ?? 0;
		const bits = Object.entries(CODE).filter(([, bit]) => (code & bit) !== 0);
		return `${TEXT.slice(start, end)}: ${bits.map(([name]) => name).join(' ')}`;
	});
	expect(said).toEqual([
		"L': capital word sentence line",
		'Irak: capital word joined',
		'accuse: lower word',
		'.: punctuation joined',
		'Des: capital word sentence line',
		'tirs: lower word',
		'à: lower word',
		'Bagdad: capital word',
		':: punctuation',
		"l': lower word",
		'ONU: capital upper word joined',
		'et: lower word',
		'iPhone: capital word',
		',: punctuation joined',
		'12: number',
		'morts: lower word',
		'.: punctuation joined',
		'Il: capital word sentence',
		'a: lower word',
		'fui: lower word'
	]);
	expect(codes.map((code) => code >> WORD_SHIFT)).toEqual(tokens.map(({ word }) => word));
});
