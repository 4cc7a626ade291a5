import { partyOf, uniteParties } from '#lib/core/incident/parties.ts';
import { expect, test } from 'vitest';
import { gazetteer } from './places.ts';

const unite = (phrases: readonly string[]): string[] => uniteParties(phrases.map((one) => partyOf(one, gazetteer)));

test.for<{ phrases: readonly string[]; want: readonly string[] }>([
	{ phrases: ['Iran', 'iranienne', 'Iraniens', 'l’Iran'], want: ['Iran'] },
	{ phrases: ['gouvernement iranien', 'Iran', 'autorités iraniennes'], want: ['Iran'] },
	{ phrases: ['Téhéran', 'Iran'], want: ['Iran'] },
	{ phrases: ['États-Unis', 'Washington', 'américaine'], want: ['États-Unis'] },
	{ phrases: ['Trump', 'Donald Trump'], want: ['Donald Trump'] },
	{ phrases: ['manifestants', 'Manifestants', 'police'], want: ['manifestants', 'police'] },
	// What is more than the state is somebody else.
	{ phrases: ['armée iranienne', 'Iran'], want: ['armée iranienne', 'Iran'] },
	{ phrases: ['milices pro-Iran', 'Iran'], want: ['milices pro-Iran', 'Iran'] },
	{ phrases: ['soldats en Irak', 'Irak'], want: ['soldats en Irak', 'Irak'] },
	{ phrases: ['Rafic Karami', 'Saad Karami'], want: ['Rafic Karami', 'Saad Karami'] },
	{ phrases: ['groupe Orion', 'milice Orion'], want: ['groupe Orion', 'milice Orion'] },
	{ phrases: ['Kerbala', 'Irak'], want: ['Kerbala', 'Irak'] },
	{ phrases: [], want: [] }
])('$phrases → $want', ({ phrases, want }) => {
	expect(unite(phrases)).toEqual(want);
});

test('who is told most comes first', () => {
	expect(unite(['police', 'Iran', 'iranien', 'Téhéran'])).toEqual(['Iran', 'police']);
});
