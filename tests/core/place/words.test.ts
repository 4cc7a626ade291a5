import { expect, test } from 'vitest';
import { fold } from '#core';
import { DEMONYMS } from '../../../src/lib/core/place/demonyms.ts';
import * as context from '../../../src/lib/core/place/lexicon-context.ts';
import * as descriptions from '../../../src/lib/core/place/lexicon-descriptions.ts';
import * as facilities from '../../../src/lib/core/place/lexicon-facilities.ts';
import * as features from '../../../src/lib/core/place/lexicon-features.ts';
import * as numbers from '../../../src/lib/core/place/lexicon-numbers.ts';
import * as organisations from '../../../src/lib/core/place/lexicon-organisations.ts';
import * as people from '../../../src/lib/core/place/lexicon-people.ts';
import * as relations from '../../../src/lib/core/place/lexicon-relations.ts';
import * as roles from '../../../src/lib/core/place/lexicon-roles.ts';
import * as scanning from '../../../src/lib/core/place/lexicon-scan.ts';
import { WordMap, WordSet } from '../../../src/lib/core/text/wordset.ts';
import { thirdPersons } from '../../../src/lib/core/place/verbs.ts';

const tables = {
	context,
	descriptions,
	facilities,
	features,
	numbers,
	organisations,
	people,
	relations,
	roles,
	scanning
};

// A word that is not folded never meets a token, and nobody would notice.
test.for(Object.entries(tables))('every word of lexicon %s is folded', ([, table]) => {
	const words = Object.entries(table).flatMap(([name, value]) =>
		value instanceof WordSet || value instanceof WordMap
			? value.words
			: (value instanceof Set || value instanceof Map) && name !== 'CAPITALS'
				? [...value.keys()]
				: []
	);
	expect(words.length).toBeGreaterThan(0);
	expect(words.filter((word) => typeof word === 'string' && word !== fold(word))).toEqual([]);
});

test('every capital is folded, and every country has at most one', () => {
	const names = [...descriptions.CAPITALS.values()];
	expect(names.filter((name) => name !== fold(name))).toEqual([]);
	expect([...descriptions.CAPITALS.keys()].filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
	expect(descriptions.CAPITALS.size).toBeGreaterThan(170);
});

test.for([
	['irakiennes', 'IQ'],
	['coreenne', 'KR'],
	['nord coreens', 'KP'],
	['grecque', 'GR'],
	['suissesse', 'CH'],
	['neo zelandaise', 'NZ'],
	['nigerian', 'NG'],
	['nigerien', 'NE'],
	['burkinabe', 'BF']
])('%s is of %s', ([form = '', country]) => {
	expect(DEMONYMS.get(form)?.country).toBe(country);
});

test.for(['table', 'est', 'europe', 'en'])('%s is no demonym', (word) => {
	expect(DEMONYMS.has(word)).toBe(false);
});

test.for([
	['menacer', ['menace', 'menacent', 'menacait', 'menacera', 'menacee']],
	['exiger', ['exige', 'exigeait', 'exigerait', 'exigea']],
	['appeler', ['appelle', 'appelait', 'appellera', 'appele']],
	['finir', ['finit', 'finissait', 'finira', 'fini']]
] as const)('%s has its forms', ([infinitive, forms]) => {
	expect(thirdPersons(infinitive)).toEqual(expect.arrayContaining([...forms]));
});
