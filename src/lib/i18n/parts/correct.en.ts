/** Correcting in place, the history and the review queue, in English. */
import { plural } from '../plural.ts';
import type { correct as french } from './correct.fr.ts';

const format = new Intl.NumberFormat('en-GB');
const count = (n: number) => format.format(n);
const many = (n: number, one: string, other: string) => `${count(n)} ${plural('en', n, one, other)}`;

export const correct: typeof french = {
	action: 'Correct',
	title: 'Correct the reading',
	more: 'More on this incident',
	close: 'Close',
	cancel: 'Cancel',
	save: 'Save',
	saving: 'Saving…',
	failed: 'The server does not answer. Nothing is lost: try again.',
	refused: (why) => `Refused: ${why}`,
	loading: 'Loading…',
	gone: 'These words are no longer in the article.',
	reportOf: 'Article',
	tabs: { label: 'What to correct', place: 'Place', date: 'Date', type: 'Type', reject: 'Reject' },
	now: 'Read as',
	none: 'none',
	move: {
		search: 'Search for a place',
		searchHelp: 'City, district, site, country…',
		candidates: 'What the name may also mean',
		found: (n) => many(n, 'place found', 'places found'),
		nothing: (words) => `No place “${words}” in the gazetteer`,
		onMap: 'Place on the map',
		nowhere: 'No place',
		nowhereHelp: 'The text does not say where.',
		chosen: (name) => `New place: ${name}`,
		missing: 'Choose a place, a point on the map or “No place”.'
	},
	deduced: {
		label: 'deduced place?',
		action: 'set the place',
		candidates: 'No place is written. What the article suggests',
		why: {
			dateline: 'the article was sent from this city',
			'told-here': 'the last place named before this account',
			capital: 'capital of a state named in this account'
		},
		words: (words) => `“${words}”`
	},
	pick: {
		title: 'Place on the map',
		help: 'Drag the pin or click the map. Coordinates can be typed too.',
		lat: 'Latitude',
		lng: 'Longitude',
		name: 'Name of the place',
		near: (name) => `near ${name}`,
		point: 'point on the map',
		radius: 'Precision',
		radii: { '0.3': 'this point', '2': '2 km around', '10': '10 km around', '30': '30 km around' },
		known: 'Known places nearby',
		use: 'Use this point',
		back: 'Back without placing'
	},
	date: {
		label: 'Date',
		help: '2025-06-14, 2019-11, or in French words: 14 juin 2025, mi-novembre 2019',
		unreadable: 'This is no readable date: a day, month or year, in digits or French words.',
		read: (words) => `Read as: ${words}`,
		noDate: 'No date',
		noDateHelp: 'The text does not tell when.',
		missing: 'Type a date or choose “No date”.'
	},
	type: { label: 'Type', status: 'Status' },
	reject: {
		label: 'Not an incident',
		help: 'These words tell of no incident. It leaves the map, the list and the timeline; the article stays as it is.'
	},
	reach: {
		label: 'Reach',
		mention: 'this mention',
		article: (n) => `this article (${count(n)})`,
		everywhere: (n) => `everywhere (${count(n)})`,
		see: 'see',
		hide: 'hide',
		list: 'What would change',
		counting: 'Counting…',
		more: (n) => `and ${many(n, 'other', 'others')}`
	},
	split: {
		action: 'Split',
		title: 'Split the incident',
		help: 'Tick the articles that tell of another incident. They leave this one together.',
		submit: 'Split',
		missing: 'Tick at least one article, and leave at least one.'
	},
	merge: {
		action: 'Merge',
		title: 'Merge with another incident',
		help: 'The closest in date and place come first.',
		search: 'Search for an incident',
		submit: 'Merge',
		missing: 'Choose the other incident.',
		nothing: 'No other incident matches.'
	},
	review: {
		states: { automatic: 'automatic reading', reviewed: 'reviewed', contested: 'contested' },
		label: 'State of the reading',
		asReviewed: 'Mark as reviewed',
		asContested: 'Contest',
		asAutomatic: 'Back to the automatic reading',
		contestTitle: 'Contest the reading',
		note: 'What is wrong',
		noteHelp: 'Optional. The note stands in the history.',
		contest: 'Contest'
	},
	flag: {
		sensitive: 'Flag a private place',
		notSensitive: 'This is no private place',
		graphic: 'Flag as hard to read',
		notGraphic: 'This can be shown'
	},
	corrected: {
		label: 'corrected',
		said: (what) => `corrected: automatic reading “${what}”`,
		fields: { place: 'place', date: 'date', type: 'type', status: 'status' },
		saidNothing: (field) => `corrected: the automatic reading had no ${field}`
	},
	article: {
		dateAction: 'set the date',
		outletAction: 'add',
		title: 'The article',
		datedTitle: 'Set the date of publication',
		outletTitle: 'Source of the article',
		published: 'Published',
		publishedHelp: '2025-06-14, 2025-06, or in French words: 14 juin 2025',
		counts: (n) =>
			`Everything that the article dates from its publication is read again: ${many(n, 'report', 'reports')}.`,
		words: (words) => `It speaks of “${words}”.`,
		heading: 'Title',
		outlet: 'Newspaper or site',
		agency: 'Agency',
		url: 'Address',
		edit: 'Date and source'
	},
	who: {
		title: 'Your name',
		help: 'It signs your corrections in the history. Asked once, kept in this browser: no account.',
		label: 'Name or initials',
		submit: 'Continue',
		missing: 'Type a name or initials.',
		change: 'Change',
		you: (name) => `You sign as ${name}`,
		unknown: 'You have not signed yet.'
	},
	toast: {
		label: 'Last correction',
		reports: (n) => many(n, 'report', 'reports'),
		undo: 'Undo',
		redo: 'Redo',
		dismiss: 'Close',
		undone: (what) => `Undone: ${what}`,
		redone: (what) => `Redone: ${what}`,
		thing: 'correction',
		addedLabel: 'Last addition',
		added: (n) => many(n, 'article added', 'articles added'),
		updated: (n) => `${count(n)} updated`,
		unchanged: (n) => `${count(n)} known before`,
		incidents: (n) => many(n, 'incident', 'incidents')
	},
	did: {
		move: (to) => `moved to ${to}`,
		moveNowhere: 'place removed',
		redate: (to) => `re-dated: ${to}`,
		redateNone: 'date removed',
		retype: (to) => `type changed: ${to}`,
		reject: 'rejected: not an incident',
		split: 'incident split',
		merge: 'incidents merged',
		published: (to) => `article dated: ${to}`,
		publishedNone: 'date of the article removed',
		source: 'source of the article changed',
		reviewed: 'marked as reviewed',
		contested: 'contested',
		automatic: 'given back to the automatic reading',
		flags: {
			sensitive: 'flagged as a private place',
			notSensitive: 'no longer flagged as a private place',
			graphic: 'flagged as hard to read',
			notGraphic: 'no longer flagged as hard to read'
		},
		undo: 'correction undone'
	},
	history: {
		open: 'History of corrections',
		action: (n) => `History (${count(n)})`,
		short: 'History',
		scopes: { article: 'in this article', everywhere: 'everywhere' },
		title: 'History of corrections',
		empty: 'No correction. The reading is as the analysis made it.',
		nothing: 'No correction matches the filters.',
		count: (n) => many(n, 'correction', 'corrections'),
		search: 'Filter',
		searchHelp: 'Article, place, word…',
		byWho: 'By',
		everyone: 'everyone',
		onlyArticle: (title) => `Article: ${title}`,
		onlyIncident: 'This incident',
		all: 'See all',
		by: (who, when) => `${who}, ${when}`,
		undo: 'Undo',
		redo: 'Redo',
		undone: 'undone',
		reaches: (n) => `reaches ${many(n, 'report', 'reports')}`,
		lost: 'finds nothing to correct any more',
		exportIt: 'Export',
		importIt: 'Import…',
		imported: (added, known) =>
			`${many(added, 'correction added', 'corrections added')}, ${count(known)} already known`,
		badLine: (line, field) => `line ${count(line)}${field === '' ? '' : `, ${field}`}`,
		rejected: 'Refused lines',
		unreadable: 'The history could not be loaded.',
		retry: 'Try again'
	},
	queue: {
		title: 'To review',
		help: 'The least certain readings first.',
		count: (n) => `${count(n)} to review`,
		open: (n) => `Review ${many(n, 'reading', 'readings')}, the least certain first`,
		progress: (done, total) => `${count(done)} of ${count(total)} reviewed`,
		position: (at, total) => `${count(at)} of ${count(total)}`,
		empty: 'Nothing to review: no reading leaves a doubt.',
		previous: 'Previous',
		next: 'Next',
		reviewed: 'Reviewed',
		contested: 'Contested',
		keys: 'j k walk · Enter open · r reviewed · c contested · m place · d date · t type · s same? · x reject · u undo',
		bar: 'Review',
		doubts: {
			'no-place': 'no place',
			'no-date': 'no date',
			'place-close': 'another place of that name is nearly as likely',
			'place-area': 'place known as an area only',
			'place-approximate': 'approximate outline',
			'date-deduced': 'deduced date',
			'date-coarse': 'coarse date',
			'weak-trigger': 'words that say little',
			'tolls-differ': 'tolls differ',
			'places-differ': 'places differ',
			'link-weak': 'weak link',
			'same-incident': 'perhaps the same as another'
		}
	}
};
