import { dayNumber, type ArticleReport, type Corrected, type Incident } from '#core';
import { doubtsOf } from '#lib/projection/doubts.ts';
import { expect, test } from 'vitest';
import { incidentOf, MOSSOUL, PLACES, readArticleOf } from '../fixtures/stored.ts';

const [first, second] = readArticleOf('Une explosion, puis une explosion.').reading.reports;
if (!first || !second) throw new Error('two reports are needed');
const keys = [first.key, second.key];
const [mossoul, irak] = PLACES;
if (!mossoul || !irak) throw new Error('two places are needed');
const erbil = { ...mossoul, id: 'geonames:95446', name: 'Erbil' };
const IRAK = { ...MOSSOUL, kind: 'country', radiusKm: 600 } as const;
const long = (days: number) => ({ span: { start: dayNumber(2021, 5, 3), end: dayNumber(2021, 5, 3) + days } });
const linkOf = (score: number): Incident['links'] => [{ a: first.key, b: second.key, score, reasons: [] }];

type Case = {
	readonly incident?: Partial<Incident> & { readonly isPlaced?: boolean; readonly isDated?: boolean };
	readonly reports?: readonly Partial<ArticleReport>[];
	readonly named?: readonly (typeof mossoul)[];
	readonly marks?: readonly Corrected[];
	readonly deduced?: boolean;
};

function doubts({
	incident = {},
	reports = [{}],
	named = [mossoul as typeof erbil],
	marks = [],
	deduced = false
}: Case) {
	const own = reports.map((more, index) => ({ ...(index === 0 ? first : second), ...more }) as ArticleReport);
	const of = {
		reports: own.map(({ key }) => key),
		placeFrom: keys[0],
		dateFrom: keys[0],
		...incident
	} as typeof incident;
	return doubtsOf({
		incident: incidentOf('i', 'mine', of).incident,
		reports: own,
		marksByKey: new Map(marks.map((one, index) => [keys[index] ?? '', one])),
		place: incident.isPlaced === false ? undefined : named[0],
		named,
		deduced
	});
}

test.for<{ name: string; told: Case; want: object }>([
	{ name: 'sure', told: {}, want: {} },
	{ name: 'no place', told: { incident: { isPlaced: false } }, want: { doubt: 0.5, doubts: ['no-place'] } },
	{ name: 'no date', told: { incident: { isDated: false } }, want: { doubt: 0.5, doubts: ['no-date'] } },
	{
		name: 'neither',
		told: { incident: { isDated: false, isPlaced: false } },
		want: { doubt: 0.75, doubts: ['no-place', 'no-date'] }
	},
	{
		name: 'another place of that name',
		told: { reports: [{ placeMargin: 0.5 }] },
		want: { doubt: 0.35, doubts: ['place-close'] }
	},
	{
		name: 'the same, named by two',
		told: { reports: [{ placeMargin: 0.5 }, {}], named: [mossoul, mossoul], incident: { links: linkOf(3) } },
		want: {}
	},
	{ name: 'a country', told: { incident: { place: IRAK } }, want: { doubt: 0.3, doubts: ['place-area'] } },
	{
		name: 'an approximate place',
		told: { named: [{ ...mossoul, approximate: true }] },
		want: { doubt: 0.1, doubts: ['place-approximate'] }
	},
	{ name: 'a deduced date', told: { deduced: true }, want: { doubt: 0.25, doubts: ['date-deduced'] } },
	{ name: 'a week', told: { incident: long(7) }, want: {} },
	{ name: 'ten days', told: { incident: long(10) }, want: { doubt: 0.15, doubts: ['date-coarse'] } },
	{ name: 'a year', told: { incident: long(365) }, want: { doubt: 0.3, doubts: ['date-coarse'] } },
	{ name: 'a weak trigger', told: { reports: [{ score: 0.35 }] }, want: { doubt: 0.3, doubts: ['weak-trigger'] } },
	{
		name: 'a weak trigger beside a strong one',
		told: { reports: [{ score: 0.35 }, {}], incident: { links: linkOf(3) } },
		want: {}
	},
	{
		name: 'tolls that differ',
		told: {
			reports: [{ fatalities: { min: 1, max: 2 } }, { fatalities: { min: 3, max: 3 } }],
			incident: { links: linkOf(3) }
		},
		want: { doubt: 0.25, doubts: ['tolls-differ'] }
	},
	{
		name: 'tolls that overlap',
		told: {
			reports: [{ fatalities: { min: 1, max: 3 } }, { fatalities: { min: 3, max: 3 } }],
			incident: { links: linkOf(3) }
		},
		want: {}
	},
	{
		name: 'places that differ',
		told: { reports: [{}, {}], named: [mossoul, erbil], incident: { links: linkOf(3) } },
		want: { doubt: 0.25, doubts: ['places-differ'] }
	},
	{
		name: 'a place in the other',
		told: { reports: [{}, {}], named: [mossoul, irak], incident: { links: linkOf(3) } },
		want: {}
	},
	{
		name: 'a weak link',
		told: { reports: [{}, {}], incident: { links: linkOf(0.75) } },
		want: { doubt: 0.2, doubts: ['link-weak'] }
	},
	{
		name: 'the worst first',
		told: { incident: { isPlaced: false }, deduced: true },
		want: { doubt: 0.63, doubts: ['no-place', 'date-deduced'] }
	},
	{ name: 'read', told: { incident: { isPlaced: false }, marks: [{ review: 'reviewed' }] }, want: {} },
	{
		name: 'read in part',
		told: { reports: [{}, {}], incident: { isPlaced: false, links: linkOf(3) }, marks: [{ review: 'reviewed' }] },
		want: { doubt: 0.5 }
	},
	{ name: 'contested', told: { marks: [{ review: 'contested' }] }, want: { doubt: 0.9 } },
	{
		name: 'contested and without a place',
		told: { marks: [{ review: 'contested' }], incident: { isPlaced: false } },
		want: { doubt: 0.95 }
	},
	{ name: 'placed by hand', told: { incident: { place: IRAK }, marks: [{ corrected: ['place'] }] }, want: {} },
	{
		name: 'without a place by hand',
		told: { incident: { isPlaced: false }, marks: [{ corrected: ['place'] }] },
		want: {}
	},
	{ name: 'dated by hand', told: { deduced: true, marks: [{ corrected: ['date'] }] }, want: {} },
	{ name: 'typed by hand', told: { reports: [{ score: 0.1 }], marks: [{ corrected: ['type'] }] }, want: {} }
])('$name', ({ told, want }) => {
	const said = doubts(told);
	expect(said).toMatchObject(want);
	if (Object.keys(want).length === 0) expect(said).toEqual({});
});
