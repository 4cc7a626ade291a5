import { expect, test } from 'vitest';
import { prepare } from '../../../src/lib/core/text/prepare.ts';
import { findPublication } from '../../../src/lib/core/time/publication.ts';

const find = (text: string, published?: string) =>
	findPublication(prepare({ id: 'test', text, ...(published ? { published } : {}) }));

test.for([
	['a prefix', 'date 2020-09 (Agence) Un pont a cédé samedi.', '2020-09', '2020-09'],
	['a prefix with its day', 'date 2020-09-26 Un pont a cédé samedi.', '2020-09-26', '2020-09-26'],
	[
		'a byline',
		'Un pont cède\n\nPublié le 12 mars 2021 à 10h30\n\nUn pont a cédé hier.',
		'2021-03-12T10:30',
		'le 12 mars 2021'
	],
	[
		'a byline in digits',
		'Un pont cède\n\nMis à jour le 03/04/2022\n\nUn pont a cédé hier.',
		'2022-04-03',
		'le 03/04/2022'
	],
	['a dateline', 'BAGDAD, 8 octobre 2020 (AFP) — Un pont a cédé jeudi.', '2020-10-08', '8 octobre 2020'],
	['a line of its own', 'Un pont cède\n\n1er janvier 2016\n\nUn pont a cédé hier.', '2016-01-01', '1er janvier 2016'],
	['a wiki dateline', 'Un pont cède\n\n2 février 2016. –\nUn pont a cédé hier.', '2016-02-02', '2 février 2016'],
	[
		'a quoted message',
		'Un pont a cédé hier. – Anne (@anne) 21 décembre 2020',
		'2020-12-21/2020-12-28',
		'21 décembre 2020'
	]
] as const)('%s gives the publication', ([, text, edtf, words]) => {
	const publication = find(text);
	expect(publication).toMatchObject({ edtf, basis: 'text' });
	expect(text.slice(publication.range?.start, publication.range?.end)).toBe(words);
});

test.for([
	'Le 8 octobre 2020, un pont a cédé.',
	'Un pont a cédé samedi.',
	'La loi publiée par le gouvernement, discutée de longs mois et enfin signée par tous les ministres le 15 octobre 2015.',
	''
])('no publication in « %s »', (text) => {
	expect(find(text)).toEqual({ basis: 'none' });
});

test('what is given goes before what the text says', () => {
	const publication = find('date 2020-09 Un pont a cédé samedi.', '2019-05-03T08:00');
	expect(publication).toMatchObject({ edtf: '2019-05-03T08:00', basis: 'given' });
	expect(publication.range).toBeUndefined();
});
