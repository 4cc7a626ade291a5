import { expect, test } from 'vitest';
import { alike, nameKey } from '../../../src/lib/core/incident/names.ts';

test.for([
	['Soleimani', 'Suleimani', true],
	['Mouhandis', 'Muhandis', true],
	['Kazimi', 'Kadhimi', true],
	['Haniyeh', 'Haniyé', true],
	['Qassem', 'Kassem', true],
	['Khamenei', 'Khamenei', true],
	['Rohani', 'Raïssi', false],
	['Soleimani', 'Salami', false],
	['Zarif', 'Zari', false],
	['Ali', 'Ala', false]
] as const)('%s and %s are one name: %s', ([a, b, same]) => {
	expect(nameKey(a) === nameKey(b)).toBe(same);
});

test.for([
	['Aqrawi', 'Akraoui', true],
	['Soleimani', 'Mouhandis', false],
	['Hachémi', 'Razini', false]
] as const)('%s could be %s: %s', ([a, b, same]) => {
	expect(alike(nameKey(a), nameKey(b))).toBe(same);
});
