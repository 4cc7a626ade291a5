import { dayNumber, edtfOf } from '#core';
import { timeBy } from '#lib/state/clock.ts';
import { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { binsOf, countByBin } from '#lib/state/histogram.ts';
import { parseSearch } from '#lib/state/query.ts';
import { heldBy, shownBy } from '#lib/state/shown.ts';
import { expect, test } from 'vitest';
import { ARTICLES, OVERVIEW } from '../ui/fixture.ts';

const articleOf = (id: string) => ARTICLES.find((one) => one.id === id);
const open = (search: string) =>
	new Dashboard(() => OVERVIEW, { query: parseSearch(search), language: 'fr', today: dayNumber(2026, 11, 22) });
const ids = (incidents: readonly { id: string }[]) => incidents.map(({ id }) => id);

test.for([
	// Told in December and again in January: the first counts.
	{ id: 'i-kerbala', want: '2019-12' },
	{ id: 'i-aeroport', want: '2020-01-04' },
	{ id: 'i-entretien', want: '2020-09-27' },
	// Its only article has no date.
	{ id: 'i-samedi', want: undefined }
])('$id was first published $want', ({ id, want }) => {
	const incident = OVERVIEW.incidents.find((one) => one.id === id);
	const span = incident && timeBy('publication', articleOf)(incident);
	expect(span && edtfOf(span)).toBe(want);
});

test('by the clock of publication the window is about what was first told in it', () => {
	const dashboard = open('?time=2020-01&clock=publication');
	expect(ids(dashboard.visible)).toEqual(['i-aeroport', 'i-dimanche', 'i-marche']);
	expect(ids(open('?time=2019-12&clock=publication').visible)).toEqual(['i-kerbala', 'i-najaf']);
	expect(dashboard.counts).toEqual({ shown: 3, total: 8, undated: 1, unplaced: 0 });
	expect(dashboard.href).toBe('?time=2020-01&clock=publication');
});

test('the axis, the histogram, the walk and the nearest follow the clock', () => {
	const dashboard = open('?clock=publication');
	expect(edtfOf(dashboard.extent)).toBe('2019-12-01/2020-09-30');
	const [december] = countByBin(dashboard.counted, binsOf(dashboard.axis, 'month'), dashboard.timeOf);
	expect(december?.total).toBe(2);
	expect(ids(dashboard.walk).slice(0, 3)).toEqual(['i-kerbala', 'i-najaf', 'i-aeroport']);
	dashboard.setPeriod({ start: dayNumber(2020, 6, 1), end: dayNumber(2020, 7, 1) });
	// The agreement of July was told in September: by what happened it would be the nearest.
	expect(dashboard.nearest?.id).toBe('i-entretien');
	dashboard.goToIncident(dashboard.incidentsById.get('i-kerbala'));
	expect(ids(dashboard.visible)).toContain('i-kerbala');
	dashboard.clock = 'event';
	expect(edtfOf(dashboard.extent)).toBe('2019-11-01/2020-09-30');
});

test('exports and themes choose by the same clock', () => {
	const query = parseSearch('?time=2020-01&clock=publication&order=oldest');
	expect(ids(shownBy(query, OVERVIEW))).toEqual(['i-aeroport', 'i-dimanche', 'i-marche']);
	expect(ids(heldBy(query, OVERVIEW))).toEqual(['i-aeroport', 'i-dimanche', 'i-marche']);
	expect(ids(shownBy(parseSearch('?list=undated&clock=publication'), OVERVIEW))).toEqual(['i-samedi']);
});
