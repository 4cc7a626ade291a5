/** The pane in which an article is written and read at once, in English. */
import { plural } from '../plural.ts';
import type { liveFr } from './live.fr.ts';

const format = new Intl.NumberFormat('en-GB');
const many = (n: number, one: string, other: string) => `${format.format(n)} ${plural('en', n, one, other)}`;

export const liveEn: typeof liveFr = {
	submit: 'Add',
	submitAll: (n) => `Add all ${format.format(n)}`,
	clear: 'Clear',
	stop: 'Stop',
	see: 'show',
	close: 'Close (the draft is kept)',
	files: (n) => many(n, 'text to add', 'texts to add'),
	pasted: 'pasted text',
	line: (n) => `line ${format.format(n)}`,
	remove: (name) => `Remove ${name}`,
	refused: 'refused',
	heading: 'Read as you type',
	wait: 'Paste or type a text: its incidents, places and dates show here and on the map. Nothing leaves this page before “Add”.',
	opening: 'The list of places is loading…',
	reading: 'Reading…',
	failed: 'There is no preview. The article can be added all the same: it is read when it is saved.',
	unreadable: 'This text could not be read here. It can be added all the same.',
	retry: 'Try again',
	none: 'No incident found.',
	noneHelp: 'An incident fits in one sentence: an event (attack, protest, meeting, accident…), a place, a day.',
	found: (n) => many(n, 'incident', 'incidents'),
	unplaced: (n) => `${format.format(n)} unplaced`,
	undated: (n) => `${format.format(n)} undated`,
	notFrench:
		'This text does not seem to be French. Chronocarte reads French only: it will find little here, or wrongly.',
	publishedIs: (date) => `that is ${date}`,
	publishedFound: (date) => `Read in the text: ${date}`,
	publishedUnknown: 'Unknown. Without it “Monday” or “yesterday” stay undated.',
	publishedBad: 'Not a date. Write 2020-09-26, 2020-09 or 2020.',
	publishedFuture: 'This date is in the future.',
	text: 'The text and its marks',
	more: 'Show the rest of the text',
	preview: 'Preview with a small list of places: the saved article may be placed more finely.',
	field: { text: 'text', title: 'title', outlet: 'outlet', published: 'published', date: 'date', url: 'address' }
};
