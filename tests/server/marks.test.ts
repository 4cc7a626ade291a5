import type { Report, TextRange } from '#core';
import { markSentence } from '#lib/server/views/marks.ts';
import { expect, test } from 'vitest';
import { MOSSOUL, readArticleOf } from '../fixtures/stored.ts';

const BEFORE = 'Une autre phrase. ';
const SENTENCE = 'Mardi, à Mossoul, l’explosion d’une bombe a tué deux soldats irakiens.';
const TEXT = `${BEFORE}${SENTENCE} À Mossoul encore.`;

const rangeOf = (words: string, from = 0): TextRange => {
	const start = TEXT.indexOf(words, from);
	return { start, end: start + words.length };
};

const base = readArticleOf('Une explosion.').reading.reports[0] as Report;
const report: Report = {
	...base,
	...rangeOf('explosion'),
	mentions: [],
	sentence: { start: BEFORE.length, end: BEFORE.length + SENTENCE.length },
	place: { ...MOSSOUL, text: 'Mossoul', ...rangeOf('Mossoul') },
	dateText: rangeOf('Mardi'),
	targets: ['soldats irakiens']
};
const mention = {
	text: 'Mossoul',
	form: 'named',
	kind: 'city',
	lat: null,
	lng: null,
	score: 1,
	alternatives: [],
	why: []
} as const;
const { place: _place, ...unplaced } = report;
const { dateText: _dateText, ...undated } = report;

test.for<{ name: string; report: Report; places?: Parameters<typeof markSentence>[2]['places']; want: string }>([
	{ name: 'all four', report, want: 'when:Mardi where:Mossoul what:explosion who:soldats irakiens' },
	{
		name: 'a repetition in the same sentence',
		report: { ...report, mentions: [rangeOf('tué')] },
		want: 'when:Mardi where:Mossoul what:explosion what:tué who:soldats irakiens'
	},
	{
		name: 'a name in other spelling',
		report: { ...undated, actors: ['MOSSOUL'], targets: ['Soldats Irakiens'] },
		want: 'where:Mossoul what:explosion who:soldats irakiens'
	},
	{
		name: 'a place named elsewhere, by its name here',
		report: { ...undated, targets: [], place: { ...MOSSOUL, ...rangeOf('Mossoul', 80) } },
		places: [{ ...mention, role: 'literal', placeId: 'geonames:99072', ...rangeOf('Mossoul') }],
		want: 'where:Mossoul what:explosion'
	},
	// negative rows
	{
		name: 'no part of a word',
		report: { ...undated, targets: ['soldat', 'un'] },
		want: 'where:Mossoul what:explosion'
	},
	{
		name: 'no date from another sentence',
		report: { ...report, dateText: rangeOf('autre'), targets: [] },
		want: 'where:Mossoul what:explosion'
	},
	{
		name: 'no repetition from another sentence',
		report: { ...undated, targets: [], mentions: [rangeOf('encore')] },
		want: 'where:Mossoul what:explosion'
	},
	{
		name: 'no place that speaks for a government',
		report: { ...undated, targets: [], place: { ...MOSSOUL, ...rangeOf('Mossoul', 80) } },
		places: [{ ...mention, role: 'metonymic', placeId: 'geonames:99072', ...rangeOf('Mossoul') }],
		want: 'what:explosion'
	},
	{ name: 'nothing without a place', report: { ...unplaced, targets: [''] }, want: 'when:Mardi what:explosion' }
])('marks $name', ({ report, places = [], want }) => {
	const marks = markSentence(report, TEXT, { places });
	expect(marks.map(({ role, start, end }) => `${role}:${SENTENCE.slice(start, end)}`).join(' ')).toBe(want);
});
