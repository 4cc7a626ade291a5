import { fr } from '#lib/i18n/fr.ts';
import { definitions as english } from '#lib/i18n/parts/definitions.en.ts';
import { definitions as french } from '#lib/i18n/parts/definitions.fr.ts';
import { EVENT_TYPES, STATUSES } from '#lib/state/families.ts';
import { SUB_TYPES } from '#lib/state/subTypes.ts';
import { expect, test } from 'vitest';

const acled = EVENT_TYPES.filter((type) => type !== 'Diplomacy' && type !== 'Disaster');

test('there are ACLED’s 25 sub-types under its six types', () => {
	expect(acled).toHaveLength(6);
	expect(new Set(acled.flatMap((type) => SUB_TYPES[type])).size).toBe(25);
});

test.for([
	{ language: 'French', says: french },
	{ language: 'English', says: english }
])('every type, sub-type and status is defined in $language, and nothing else', ({ says }) => {
	const subTypes = new Set(Object.values(SUB_TYPES).flat());
	expect(Object.keys(says.types).sort()).toEqual([...EVENT_TYPES].sort());
	expect(Object.keys(says.subTypes).sort()).toEqual([...subTypes].sort());
	expect(Object.keys(says.statuses).sort()).toEqual([...STATUSES].sort());
	for (const words of [...Object.values(says.types), ...Object.values(says.subTypes)])
		expect(words).toMatch(/^\p{Lu}.{15,}\.$/u);
});

test('every sub-type has a name', () => {
	for (const name of Object.values(SUB_TYPES).flat()) expect(fr.subTypes).toHaveProperty([name]);
});
