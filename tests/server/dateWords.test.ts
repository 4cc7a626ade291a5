import type { ArticleReport } from '#core';
import { spanOf } from '#core';
import { project } from '#lib/projection/project.ts';
import { expect, test } from 'vitest';
import { GAZETTEER } from '../fixtures/gazetteer.ts';
import { incidentOf, readArticleOf } from '../fixtures/stored.ts';

type Said = Partial<Pick<ArticleReport, 'date' | 'weekday' | 'deduced' | 'dateWords'>>;

/** The summary of an incident that takes its date from the first of these reports. */
function summaryOf(...said: readonly Said[]) {
	const [pattern] = readArticleOf('Une explosion.').reading.reports;
	if (!pattern) throw new Error('the fixture has one report');
	const { date: _date, span: _span, dateText: _text, ...plain } = pattern;
	const reports = said.map((one, index): ArticleReport => {
		const span = spanOf(one.date);
		return { ...plain, ...one, key: `a#${index}`, ...(span && { span }) };
	});
	const [first] = reports;
	const dated = first?.span && first.date ? { date: first.date, span: first.span, dateFrom: first.key } : {};
	const { incident } = incidentOf('i', 'mine', { isDated: false, ...dated, reports: reports.map(({ key }) => key) });
	const { incidents } = project('mine', [incident], new Map(reports.map((one) => [one.key, one])), GAZETTEER);
	const { deduced, weekday, dateWords } = incidents[0]?.summary ?? {};
	return { deduced, weekday, dateWords };
}
const nothing = { deduced: undefined, weekday: undefined, dateWords: undefined };

test.for<{ name: string; said: Said[]; want: Said }>([
	{ name: 'a deduced day', said: [{ date: '2024-03-04', deduced: true }], want: { deduced: true } },
	{
		name: 'a day that another article says plainly',
		said: [{ date: '2024-03-04', deduced: true }, { date: '2024-03-04' }],
		want: {}
	},
	{
		name: 'a day that another article dates differently',
		said: [{ date: '2024-03-04', deduced: true }, { date: '2024-03' }],
		want: { deduced: true }
	},
	{ name: 'a Sunday of a month', said: [{ date: '2024-03', weekday: 7 }], want: { weekday: 7 } },
	{ name: 'a Sunday that is known', said: [{ date: '2024-03-03', weekday: 7 }], want: {} },
	{ name: 'a month beside a Sunday elsewhere', said: [{ date: '2024-03' }, { date: '2024-03', weekday: 7 }], want: {} },
	{ name: 'bare words', said: [{ dateWords: 'samedi' }, { dateWords: 'hier' }], want: { dateWords: 'samedi' } },
	{ name: 'words with a date', said: [{ date: '2024-03', dateWords: 'en mars' }], want: {} },
	{ name: 'nothing', said: [{}], want: {} }
])('$name', ({ said, want }) => {
	expect(summaryOf(...said)).toEqual({ ...nothing, ...want });
});
