import { countFamilies, EVENT_TYPES, familyOf, FAMILIES } from '#lib/state/families.ts';
import { expect, test } from 'vitest';

test('families are counted in their order, each type in its own', () => {
	expect(countFamilies([])).toEqual([0, 0, 0, 0]);
	const all = EVENT_TYPES.map((eventType) => ({ eventType }));
	const want = FAMILIES.map((family) => EVENT_TYPES.filter((type) => familyOf(type) === family).length);
	expect(countFamilies(all)).toEqual(want);
	expect(countFamilies([{ eventType: 'Riots' }, { eventType: 'Protests' }, { eventType: 'Diplomacy' }])).toEqual([
		0, 2, 1, 0
	]);
});
