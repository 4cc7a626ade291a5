import { plural } from '../plural.ts';
import type { panels as french } from './panels.fr.ts';

const format = new Intl.NumberFormat('en-GB');
const count = (n: number) => format.format(n);
const many = (n: number, one: string, other: string) => `${count(n)} ${plural('en', n, one, other)}`;
const quoted = (words: string) => `“${words}”`;

/** The panels of a place and of an incident, in English. */
export const panels: typeof french = {
	names: 'Other names',
	moreNames: (n) => many(n, 'other name', 'other names'),
	population: (n) => `${n} inhabitants`,
	source: (name) => `source: ${name}`,
	tabs: 'What there is to read of this place',
	incidents: 'Incidents',
	cited: 'Articles citing this place',
	filter: 'Filter by type in this panel',
	allTypes: 'all types',
	nothingOfType: 'Nothing of that type here in this window.',
	allTime: 'Show all of time',
	spark: {
		label: 'Incidents of this place over time',
		hint: 'Arrows: go to the next moment when something happened',
		none: 'no dated incident',
		summary: (n, when, peak) => `${many(n, 'dated incident', 'dated incidents')}, ${when}, mostly ${peak}`,
		once: (n, when) => `${many(n, 'dated incident', 'dated incidents')}, ${when}`,
		bar: (when, n) => `${when}: ${n}`
	},
	sources: (titles, sources, agencies) =>
		`${many(titles, 'title', 'titles')} · ${
			agencies === sources ? many(sources, 'agency', 'agencies') : many(sources, 'source', 'sources')
		}`,
	sourcesHelp: 'Copies of one text, and what one agency sends, count as one source.',
	copy: 'reprinted text',
	copyHelp: 'Nearly the same text as another of these articles.',
	more: (n) => `Read the ${many(n, 'other article', 'other articles')}`,
	knownBy: 'Known from another article',
	dayKnownBy: 'day known from',
	placeKnownBy: 'place known from',
	previous: 'Previous incident',
	next: 'Next incident',
	previousAt: (place) => `Previous incident (${place})`,
	nextAt: (place) => `Next incident (${place})`,
	position: (at, all) => `${count(at)} of ${count(all)}`,
	walk: 'From incident to incident',
	claims: {
		title: 'Who says what',
		victims: 'Casualties',
		victimCount: (low, high) =>
			low === high ? many(low, 'casualty', 'casualties') : `${count(low)} to ${count(high)} casualties`,
		dead: 'Dead',
		injured: 'Injured',
		place: 'Place',
		day: 'Day',
		accused: 'Blamed',
		claimed: 'Claimed by',
		denied: 'Denied by',
		word: 'The word used',
		status: 'Status',
		precision: 'more or less precise',
		differ: 'the articles differ',
		by: (who) => `according to ${who}`
	},
	citations: {
		literal: (n) => `The place itself (${count(n)})`,
		literalHelp: 'Something happens there, comes from there or stands there.',
		figurative: (n) => `What its name stands for (${count(n)})`,
		figurativeHelp:
			'A government, an owner or inhabitants: “Tehran denied it”, “the embassy of Iraq”, “Iraqi”. Nothing happens there for all that.',
		times: (n) => many(n, 'mention', 'mentions'),
		none: 'No article cites this place.',
		more: (n) => `Show more (${count(n)})`,
		shown: (n, total) => `${count(n)} of ${count(total)}`
	},
	why: {
		where: 'Why here',
		when: 'Why then',
		what: 'Why this type',
		one: 'Why one incident',
		read: (words) => `read in ${quoted(words)}`,
		candidates: 'Possible places',
		chosen: 'chosen',
		reading: 'Signs',
		undated: 'Nothing says when.',
		unplaced: 'Nothing says where.',
		excludes: 'rules it out',
		forIt: 'for',
		againstIt: 'against',
		total: 'total',
		link: (a, b) => `${quoted(a)} and ${quoted(b)}`,
		single: 'Only one article tells of it: nothing to join.'
	}
};
