/** The reader: an article with its marks, and how each mark was read, in English. */
import type { readerFr } from './reader.fr.ts';

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
const share = (value: number): string =>
	value > 0 && value < 0.005 ? `<${percent.format(0.01)}` : percent.format(value);

export const readerEn: typeof readerFr = {
	back: 'Back',
	close: 'Close',
	share,
	quote: (words) => `“${words}”`,
	howRead: (words) => `“${words}”: how it was read`,
	candidates: 'Candidates',
	chosen: 'chosen',
	onlyCandidate: 'No other place of that name was considered.',
	noCandidate: 'No place is sure enough.',
	why: 'What decided',
	actions: 'Actions',
	correct: 'Correct…',
	correctArticle: 'Correct source or date',
	score: 'Confidence',
	forms: { named: 'named', described: 'described, not named', bare: 'site without a name' },
	roles: {
		literal: 'a place in the literal sense',
		metonymic: 'an authority named by its place',
		associative: 'owner or affiliation, not where it happened',
		demonym: 'demonym or adjective'
	},
	time: {
		type: 'Type',
		types: { DATE: 'date', TIME: 'time or part of a day', DURATION: 'duration', SET: 'repetition' },
		timex: 'TIMEX3',
		edtf: 'EDTF',
		precision: 'Precision',
		precisions: {
			minute: 'minute',
			'part-of-day': 'part of a day',
			day: 'day',
			week: 'week',
			month: 'month',
			season: 'season',
			year: 'year',
			range: 'range'
		},
		anchor: 'Anchor',
		anchors: { absolute: 'written in full', publication: 'date of publication', narrative: 'time of the story' },
		noAnchor: 'none',
		noDate: 'cannot be placed in time',
		mods: {
			START: 'start',
			MID: 'middle',
			END: 'end',
			APPROX: 'about',
			MORE_THAN: 'more than',
			LESS_THAN: 'less than',
			BEFORE: 'before',
			AFTER: 'after',
			ON_OR_BEFORE: 'at the latest',
			ON_OR_AFTER: 'at the earliest'
		}
	},
	report: {
		type: 'Type',
		status: 'Status',
		where: 'Where',
		when: 'When',
		who: 'Who',
		target: 'Target',
		toll: 'Toll',
		none: 'not said',
		alone: 'This report belongs to no incident.',
		actorOf: (title) => `actor: ${title}`,
		targetOf: (title) => `target: ${title}`
	},
	states: {
		rejected: 'rejected: no incident',
		reviewed: 'reviewed',
		contested: 'contested',
		corrected: (field, before) => `${field}: read automatically as “${before}”`,
		fields: { place: 'place corrected', date: 'date corrected', type: 'type corrected', status: 'status corrected' },
		nothing: 'nothing',
		mark: { rejected: 'rejected', reviewed: 'reviewed', contested: 'contested', corrected: 'corrected' }
	},
	addOutlet: 'add',
	unknownOutlet: 'Unknown source',
	unknownPublication: (words) => (words === undefined ? 'Publication unknown' : `Publication unknown: “${words}”`),
	setDate: 'set the date',
	articlesOf: 'Articles of the incident',
	articleOf: (at, total) => `Article ${at} of ${total} of the incident`,
	previousArticle: 'Previous article',
	nextArticle: 'Next article'
};
