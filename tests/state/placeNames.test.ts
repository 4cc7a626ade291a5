import type { PlaceName } from '#core';
import { otherNames } from '#lib/state/placeNames.ts';
import { expect, test } from 'vitest';

const name = (language: string, words: string, script = 'Latn') => ({ name: words, language, script }) as PlaceName;

test.for<{ what: string; shown: string; names: readonly PlaceName[]; want: readonly string[] }>([
	{
		what: 'English, Arabic, then others, then French spellings',
		shown: 'Bagdad',
		names: [
			name('fr', 'Bagdad'),
			name('fr', 'Baghdâd'),
			name('de', 'Bagdad (Stadt)'),
			name('ar', 'بغداد', 'Arab'),
			name('en', 'Baghdad')
		],
		want: ['en Baghdad ltr', 'ar بغداد rtl', 'de Bagdad (Stadt) ltr']
	},
	{
		what: 'one name of each language, no more than three in French',
		shown: 'Kerbala',
		names: [
			name('en', 'Karbala'),
			name('en', 'Kerbela'),
			name('fr', 'Kerbéla'),
			name('fr', 'Meched al-Hussein'),
			name('fr', 'Ville sainte'),
			name('fr', 'Karbala la Sainte'),
			name('fr', 'Nainawa')
		],
		want: ['en Karbala ltr', 'fr Kerbéla ltr', 'fr Meched al-Hussein ltr', 'fr Ville sainte ltr']
	},
	{
		what: 'nothing that is shown already, whatever its accents',
		shown: 'Téhéran',
		names: [name('fr', 'TEHERAN'), name('en', 'Téhéran'), name('und', 'Tihran')],
		want: []
	},
	{ what: 'no names', shown: 'Téhéran', names: [], want: [] }
])('$what', ({ shown, names, want }) => {
	expect(otherNames(shown, names).map(({ language, name, direction }) => `${language} ${name} ${direction}`)).toEqual(
		want
	);
});
