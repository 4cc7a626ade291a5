/** What articles say side by side: values, who says so, and whether they differ. */
import { spanOf, type Report } from '#core';
import { claimsOf, type Attribute } from '#lib/state/claims.ts';
import type { ReportView } from '#lib/wire.ts';
import { expect, test } from 'vitest';

const PLACES = { bagdad: { parents: ['irak'] }, irak: { parents: [] }, najaf: { parents: ['irak'] } };

type Told = Partial<
	Pick<Report, 'fatalities' | 'injuries' | 'claims' | 'actors' | 'status' | 'text' | 'attributions'>
> & {
	readonly article?: string;
	readonly at?: string;
	readonly on?: string;
};

function view({ article = 'a', at, on, ...told }: Told): ReportView {
	const span = spanOf(on);
	return {
		key: `${article}#0`,
		start: 0,
		end: 1,
		text: 'frappe',
		mentions: [],
		eventType: 'Explosions/Remote violence',
		subEventType: 'Air/drone strike',
		actors: [],
		targets: [],
		weapons: [],
		status: 'happened',
		sentence: { start: 0, end: 1 },
		score: 1,
		why: [],
		quote: '',
		marks: [],
		article: { id: article, corpus: 'mine', title: article, publishedBasis: 'none', reportCount: 1 },
		...(at && {
			place: { placeId: at, name: at, kind: 'city' as const, lat: 33, lng: 44, radiusKm: 8 }
		}),
		...(on && { date: on }),
		...(span && { span }),
		...told
	};
}

const one = (min: number, max = min) => ({ min, max });

test.for<{ what: string; told: readonly Told[]; attribute: Attribute; want: readonly string[]; agreement?: string }>([
	{
		what: 'two counts that exclude each other',
		told: [{ fatalities: one(3) }, { article: 'b', fatalities: one(5) }],
		attribute: 'dead',
		want: ['3-3: a', '5-5: b'],
		agreement: 'differ'
	},
	{
		what: 'a count inside of another',
		told: [{ fatalities: one(3, 6) }, { article: 'b', fatalities: one(5) }],
		attribute: 'dead',
		want: ['3-6: a', '5-5: b'],
		agreement: 'precision'
	},
	{
		what: 'what most say comes first',
		told: [
			{ injuries: one(9) },
			{ article: 'b', injuries: one(4) },
			{ article: 'c', injuries: one(4) },
			{ article: 'c', injuries: one(4) }
		],
		attribute: 'injured',
		want: ['4-4: b, c', '9-9: a'],
		agreement: 'differ'
	},
	{
		what: 'one article that lets two speak',
		told: [
			{
				injuries: one(0),
				fatalities: one(0),
				claims: [
					{ kind: 'victims', ...one(1), by: 'le ministre' },
					{ kind: 'injuries', ...one(0), by: 'l’hôpital' },
					{ kind: 'fatalities', ...one(0), by: 'l’hôpital' }
				]
			}
		],
		attribute: 'victims',
		want: ['1-1: a selon le ministre'],
		agreement: 'differ'
	},
	{
		what: 'victims alone contradict nobody',
		told: [{ claims: [{ kind: 'victims', ...one(2) }] }],
		attribute: 'victims',
		want: ['2-2: a'],
		agreement: 'alike'
	},
	{
		what: 'a corrected count stands for what was read',
		told: [{ injuries: one(7), claims: [{ kind: 'injuries', ...one(4), by: 'la police' }] }],
		attribute: 'injured',
		want: ['7-7: a'],
		agreement: 'alike'
	},
	{
		what: 'a city and its country',
		told: [{ at: 'bagdad' }, { article: 'b', at: 'irak' }],
		attribute: 'place',
		want: ['bagdad: a', 'irak: b'],
		agreement: 'precision'
	},
	{
		what: 'two cities',
		told: [{ at: 'bagdad' }, { article: 'b', at: 'najaf' }],
		attribute: 'place',
		want: ['bagdad: a', 'najaf: b'],
		agreement: 'differ'
	},
	{
		what: 'a day and its month',
		told: [{ on: '2021-03-09' }, { article: 'b', on: '2021-03' }],
		attribute: 'day',
		want: ['2021-03-09: a', '2021-03: b'],
		agreement: 'precision'
	},
	{
		what: 'two days',
		told: [{ on: '2021-03-09' }, { article: 'b', on: '2021-03-10' }],
		attribute: 'day',
		want: ['2021-03-09: a', '2021-03-10: b'],
		agreement: 'differ'
	},
	{
		what: 'a name that all share beside one that only one has',
		told: [{ actors: ['milice', 'drone'] }, { article: 'b', actors: ['Milice'] }],
		attribute: 'accused',
		want: ['milice: a, b', 'drone: a'],
		agreement: 'alike'
	},
	{
		what: 'whom somebody blames, and whom an article names by itself',
		told: [
			{ actors: ['Iran', 'milice'], attributions: [{ kind: 'accuses', by: 'Washington', whom: 'Iran' }] },
			{ article: 'b', actors: ['iran'] }
		],
		attribute: 'accused',
		want: ['Iran: a selon Washington, b', 'milice: a'],
		agreement: 'alike'
	},
	{
		what: 'who claims it',
		told: [{ attributions: [{ kind: 'claims', by: 'talibans' }] }, { article: 'b' }],
		attribute: 'claimed',
		want: ['talibans: a'],
		agreement: 'alike'
	},
	{
		what: 'who denies it, not who blames',
		told: [
			{
				attributions: [
					{ kind: 'denies', by: 'Téhéran' },
					{ kind: 'accuses', by: 'Washington', whom: 'Iran' }
				]
			},
			{ article: 'b', attributions: [{ kind: 'denies', by: 'Iran' }] }
		],
		attribute: 'denied',
		want: ['Téhéran: a', 'Iran: b'],
		agreement: 'alike'
	},
	{ what: 'nobody denies it', told: [{ actors: ['Iran'] }], attribute: 'denied', want: [] },
	{
		what: 'the word employed',
		told: [{ text: 'assassinat' }, { article: 'b', text: 'frappe' }],
		attribute: 'word',
		want: ['assassinat: a', 'frappe: b'],
		agreement: 'differ'
	},
	{
		what: 'whether it happened',
		told: [{}, { article: 'b', status: 'denied' }],
		attribute: 'status',
		want: ['happened: a', 'denied: b'],
		agreement: 'differ'
	},
	{ what: 'nothing said', told: [{}], attribute: 'dead', want: [] },
	{ what: 'no report', told: [], attribute: 'word', want: [] }
])('$what', ({ told, attribute, want, agreement }) => {
	const found = claimsOf(told.map(view), PLACES).find((one) => one.attribute === attribute);
	const said = (found?.claims ?? []).map(({ words, toll, sources }) => {
		const value = toll ? `${toll.min}-${toll.max}` : words;
		return `${value}: ${sources.map(({ article, by }) => article.id + (by ? ` selon ${by}` : '')).join(', ')}`;
	});
	expect(said).toEqual(want);
	expect(found?.agreement).toBe(agreement);
});
