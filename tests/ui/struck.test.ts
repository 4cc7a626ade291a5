import { en } from '#lib/i18n/en.ts';
import { fr } from '#lib/i18n/fr.ts';
import { crowdInWords, struckInWords } from '#lib/i18n/struck.ts';
import { expect, test } from 'vitest';

const spaced = (words: string | undefined) => words?.replaceAll(/[\u00a0\u202f]/g, ' ');

test.for([
	{ struck: { kind: 'diplomatic', sending: 'US', host: 'IQ' }, fr: 'diplomatique · États-Unis (sur place : Irak)' },
	{ struck: { kind: 'military', sending: 'US' }, fr: 'militaire · États-Unis' },
	{ struck: { kind: 'civil', host: 'IQ' }, fr: 'civile' },
	{ struck: undefined, fr: undefined }
] as const)('$fr', ({ struck, fr: want }) => {
	expect(spaced(struckInWords(struck ? { struck } : {}, fr, 'fr'))).toBe(want);
});

test('in English', () => {
	expect(struckInWords({ struck: { kind: 'energy', sending: 'IR', host: 'IQ' } }, en, 'en')).toBe(
		'energy · Iran (on site: Iraq)'
	);
	expect(crowdInWords({ min: 2000, max: 9999 }, en, 'en')).toBe('2,000 to 9,999');
});

test('how many took part', () => {
	expect(spaced(crowdInWords({ min: 2000, max: 9999 }, fr, 'fr'))).toBe('2 000 à 9 999');
	expect(crowdInWords({ min: 500, max: 500 }, fr, 'fr')).toBe('500');
});
