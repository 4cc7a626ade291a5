import { layMentions, layReport, makeRules, NO_RULES, type Action, type Laid } from '#core';
import { describe, expect, test } from 'vitest';
import { anchor, LIBAN, LIBYE, logOf, onMention, onReport, readingOf } from './events.ts';

/** The two reports of an article as these actions leave them. */
function lay(id: string, ...actions: readonly Action[]): [Laid, Laid] {
	const rules = makeRules(logOf(...actions), (articleId) => (articleId === 'gone' ? undefined : readingOf(articleId)));
	const [bomb, march] = readingOf(id).reports.map((report) => layReport(report, rules));
	if (!bomb || !march) throw new Error('two reports are needed');
	return [bomb, march];
}

const move = (more: Partial<Extract<Action, { kind: 'move' }>> = {}): Action => ({
	kind: 'move',
	target: onReport('a', 'bombe'),
	scope: 'mention',
	place: LIBAN,
	...more
});
const redate = (date: string | null, more: Partial<Extract<Action, { kind: 'redate' }>> = {}): Action => ({
	kind: 'redate',
	target: onReport('a', 'bombe'),
	scope: 'mention',
	date,
	...more
});

describe('which reports are reached', () => {
	/** What is reached in article « a », then in « b »: bomb and march. */
	const reached = (action: Action): string =>
		['a', 'b']
			.map((id) =>
				lay(id, action)
					.map(({ marks }) => (Object.keys(marks).length > 0 ? '×' : '·'))
					.join('')
			)
			.join(' ');

	test.for<{ name: string; action: Action; want: string }>([
		{ name: 'a report', action: move(), want: '×· ··' },
		{ name: 'a report, in its article', action: move({ scope: 'article' }), want: '×× ··' },
		{ name: 'a report, everywhere', action: move({ scope: 'everywhere' }), want: '×× ××' },
		{ name: 'a mention', action: move({ target: onMention('a') }), want: '×· ··' },
		{ name: 'the other mention', action: move({ target: onMention('a', 39) }), want: '·× ··' },
		{ name: 'a mention, everywhere', action: move({ target: onMention('a'), scope: 'everywhere' }), want: '×× ××' },
		{
			name: 'what the server knows of the words',
			action: move({ scope: 'everywhere', was: { words: 'TRIPOLI', value: 'p:ly' } }),
			want: '×× ××'
		},
		{
			name: 'the same words for another place',
			action: move({ scope: 'everywhere', was: { words: 'Tripoli', value: 'p:lb' } }),
			want: '×· ··'
		},
		{
			name: 'other words',
			action: move({ scope: 'everywhere', was: { words: 'Tripolis', value: 'p:ly' } }),
			want: '×· ··'
		},
		{ name: 'no words at all', action: move({ scope: 'everywhere', was: { words: '', value: '' } }), want: '×· ··' },
		{ name: 'an article that is not here', action: move({ target: onReport('gone', 'bombe') }), want: '·· ··' },
		{
			name: 'an article that is not here, everywhere',
			action: move({
				target: onReport('gone', 'bombe'),
				scope: 'everywhere',
				was: { words: 'Tripoli', value: 'p:ly' }
			}),
			want: '×× ××'
		},
		{
			name: 'a date, everywhere: « samedi » is another day elsewhere',
			action: redate('2021', { scope: 'everywhere' }),
			want: '×· ··'
		},
		{
			name: 'a date with a number, everywhere',
			action: redate('2021', { target: onReport('a', 'marche'), scope: 'everywhere' }),
			want: '·× ·×'
		},
		{
			name: 'a date with a number, in its article',
			action: redate('2021', { target: onReport('a', 'marche'), scope: 'article' }),
			want: '·× ··'
		},
		{
			name: 'a type, everywhere',
			action: {
				kind: 'retype',
				target: onReport('a', 'bombe'),
				scope: 'everywhere',
				eventType: 'Riots',
				subEventType: 'Mob'
			},
			want: '×· ×·'
		},
		{
			name: 'a rejection, everywhere',
			action: { kind: 'reject', target: onReport('a', 'marche'), scope: 'everywhere' },
			want: '·× ·×'
		},
		{
			name: 'a rejection of words of another type',
			action: {
				kind: 'reject',
				target: onReport('a', 'marche'),
				scope: 'everywhere',
				was: { words: 'marche', value: 'Bomb' }
			},
			want: '·× ··'
		},
		{ name: 'a review', action: { kind: 'review', targets: [anchor('b', 'bombe')], state: 'reviewed' }, want: '·· ×·' },
		{
			name: 'an article’s fields',
			action: { kind: 'article', articleId: 'a', fields: { outlet: 'La Gazette' } },
			want: '·· ··'
		},
		{
			name: 'a merge',
			action: { kind: 'merge', part: [anchor('a', 'bombe')], rest: [anchor('a', 'marche')] },
			want: '·· ··'
		}
	])('$name: $want', ({ action, want }) => expect(reached(action)).toBe(want));
});

describe('what becomes of a report', () => {
	const [automatic] = readingOf('a').reports;

	test('an untouched one is the very same object', () => {
		if (!automatic) throw new Error('a report is needed');
		expect(layReport(automatic, NO_RULES)).toEqual({ report: automatic, marks: {} });
		expect(layReport(automatic, NO_RULES).report).toBe(automatic);
	});

	test('a moved report leaves the words that named its place, a moved mention keeps them', () => {
		const [byReport] = lay('a', move());
		expect(byReport.report.place).toEqual(LIBAN);
		expect(byReport.marks).toEqual({
			review: 'reviewed',
			corrected: ['place'],
			before: { place: { ...LIBYE, start: 30, end: 37, text: 'Tripoli' } }
		});
		const [byMention] = lay('a', move({ target: onMention('a') }));
		expect(byMention.report.place).toEqual({ ...LIBAN, start: 30, end: 37, text: 'Tripoli' });
	});

	test('what is only reached by its words was not read', () => {
		const [own, other] = lay('a', move({ scope: 'article' }));
		expect([own.marks.review, other.marks.review]).toEqual(['reviewed', undefined]);
		expect(other.marks.corrected).toEqual(['place']);
	});

	test('null takes a place or a date away', () => {
		const [{ report, marks }] = lay('a', move({ place: null }), redate(null));
		for (const field of ['place', 'date', 'datePrecision', 'span', 'weekday', 'deduced'])
			expect(report).not.toHaveProperty(field);
		expect(report.dateWords).toBe('Samedi');
		expect(marks.corrected).toEqual(['place', 'date']);
		expect(marks.before).toMatchObject({ date: '2021-03-06', datePrecision: 'day', span: { start: 1, end: 2 } });
	});

	test('a point on the map is a place of its own', () => {
		const point = { name: 'Pont', kind: 'facility', lat: 1.23456, lng: 2, radiusKm: 0.1 } as const;
		expect(lay('a', move({ place: point }))[0].report.place).toEqual({ ...point, placeId: 'point:1.2346,2.0000:pont' });
	});

	test.for([
		{ date: '2021-03-06', precision: 'day' },
		{ date: '2021-03', precision: 'month' },
		{ date: '2021', precision: 'year' },
		{ date: '2021-22', precision: 'season' },
		{ date: '2021-03-01/2021-03-04', precision: 'range' },
		{ date: '2021-03-05T10:30', precision: 'minute' }
	])('$date is known by $precision', ({ date, precision }) => {
		const [{ report }] = lay('a', redate(date));
		expect(report).toMatchObject({ date, datePrecision: precision, span: expect.any(Object) });
		expect(report).not.toHaveProperty('deduced');
		expect(report).not.toHaveProperty('weekday');
	});

	test('the later event wins, field by field', () => {
		const [{ report, marks }] = lay(
			'a',
			redate('2020'),
			{ kind: 'review', targets: [anchor('a', 'bombe')], state: 'contested' },
			{ kind: 'flag', targets: [anchor('a', 'bombe')], sensitive: true, graphic: true },
			{
				kind: 'retype',
				target: onReport('a', 'bombe'),
				scope: 'mention',
				eventType: 'Riots',
				subEventType: 'Mob',
				status: 'denied'
			},
			{ kind: 'flag', targets: [anchor('a', 'bombe')], graphic: false },
			redate('2022')
		);
		expect(report).toMatchObject({ date: '2022', eventType: 'Riots', status: 'denied', place: LIBYE, sensitive: true });
		expect(report).not.toHaveProperty('graphic');
		expect(marks).toMatchObject({
			review: 'reviewed',
			corrected: ['date', 'type', 'status'],
			sensitive: true,
			graphic: false
		});
		expect(marks.before).toMatchObject({ date: '2021-03-06', subEventType: 'Bomb', status: 'happened' });
	});

	test('a review is taken back by « automatic », a rejection only by an undo', () => {
		const targets = [anchor('a', 'bombe')];
		const [{ marks }] = lay(
			'a',
			{ kind: 'review', targets, state: 'reviewed' },
			{ kind: 'review', targets, state: 'automatic' }
		);
		expect(marks).toEqual({});
		expect(
			lay('a', { kind: 'reject', target: onReport('a', 'bombe'), scope: 'mention' }, redate('2020'))[0].marks.rejected
		).toBe(true);
	});

	test('putting right what is right only says that it was read', () => {
		const [{ marks }] = lay('a', redate('2021-03-06'));
		expect(marks).toEqual({ review: 'reviewed' });
	});
});

describe('mentions', () => {
	const names = (id: string, ...actions: Action[]) =>
		layMentions(readingOf(id).places, id, makeRules(logOf(...actions), readingOf)).map(({ country }) => country ?? '–');

	test.for<{ action: Action; want: string }>([
		{ action: move({ target: onMention('a') }), want: 'LB LY · LY LY' },
		{ action: move({ target: onMention('a'), scope: 'article' }), want: 'LB LB · LY LY' },
		{ action: move({ target: onMention('a'), scope: 'everywhere' }), want: 'LB LB · LB LB' },
		{ action: move({ target: onMention('a'), place: null }), want: '– LY · LY LY' },
		{ action: move({ scope: 'everywhere' }), want: 'LY LY · LY LY' } // a report was moved, not the words
	])('become $want', ({ action, want }) =>
		expect(['a', 'b'].map((id) => names(id, action).join(' ')).join(' · ')).toBe(want)
	);

	test('say that a person decided, and stay the same list when nobody did', () => {
		const { places } = readingOf('a');
		const [moved] = layMentions(places, 'a', makeRules(logOf(move({ target: onMention('a') })), readingOf));
		expect(moved).toMatchObject({ ...LIBAN, text: 'Tripoli', score: 1, why: ['rank', 'by-hand'] });
		expect(layMentions(places, 'a', NO_RULES)).toBe(places);
	});
});
