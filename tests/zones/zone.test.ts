/** The suites of dates run once in each zone; this says that the zone is really another one. */
import { expect, test } from 'vitest';

const OFFSETS: Readonly<Record<string, number>> = {
	'Europe/Paris': -60,
	'America/Los_Angeles': 480,
	'Asia/Tokyo': -540
};

test('the machine believes that it stands in the zone of this run', () => {
	const zone = process.env['TZ'] ?? '';
	expect(new Date(2020, 0, 1).getTimezoneOffset()).toBe(OFFSETS[zone]);
});
