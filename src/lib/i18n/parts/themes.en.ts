/** Themes and what has changed, in English. */
import { plural } from '../plural.ts';
import type { themesFr } from './themes.fr.ts';

const format = new Intl.NumberFormat('en');
const many = (n: number, one: string, other: string) => `${format.format(n)} ${plural('en', n, one, other)}`;

export const themesEn: typeof themesFr = {
	open: 'Themes',
	openLabel: 'Themes and changes',
	unread: (n) => many(n, 'unread change', 'unread changes'),
	title: 'Themes',
	close: 'Close',
	none: 'A theme is a saved filter that says what changes: new incidents, revisions, withdrawals.',
	save: 'Save this view',
	name: 'Name of the theme',
	saveButton: 'Save',
	saved: (name) => `“${name}” saved`,
	holds: (n) => many(n, 'incident', 'incidents'),
	apply: (name) => `Open the theme ${name}`,
	news: 'What has changed',
	newsOf: (name) => `What has changed in ${name}`,
	markSeen: 'Mark all as read',
	feed: 'Atom feed',
	remove: 'Delete',
	removeLabel: (name) => `Delete the theme ${name}`,
	sure: 'Really delete?',
	keep: 'Keep',
	failed: 'That did not work. Try again.',
	webhook: 'Webhook',
	webhookUrl: 'Address (https://…)',
	webhookOn: 'Send the changes',
	webhookHelp:
		'POST as JSON, signed with HMAC-SHA256 (header x-chronocarte-signature), tried again for up to two hours.',
	webhookSave: 'Save the address',
	webhookSecret: 'Signing key, shown only once',
	webhookTrouble: (why, when) => `Last delivery failed${when && `, ${when}`}: ${why}`,
	webhookWaiting: (n) => `${many(n, 'delivery', 'deliveries')} waiting.`,
	webhookNext: (when) => `Next try: ${when}.`,
	webhookGivenUp: 'No further try is planned.',
	webhookRetry: 'Try again',
	keeps: 'The journal keeps the last 20,000 changes.',
	webhookRefused: {
		url: 'This is no http(s) address without a password.',
		private: 'This address is in your own network. To allow it, start with CHRONOCARTE_WEBHOOK_PRIVATE=1.'
	},
	since: 'Since',
	sinceChoices: {
		visit: 'my last visit',
		day: '24 hours ago',
		week: '7 days ago',
		month: '30 days ago',
		all: 'the beginning',
		date: 'a date'
	},
	sinceDate: 'Since',
	nothing: 'Nothing has changed.',
	changes: (n) => many(n, 'change', 'changes'),
	all: 'All incidents',
	scope: 'Theme',
	kinds: { new: 'New', revised: 'Revised', moved: 'Moved', merged: 'Merged', split: 'Split', withdrawn: 'Withdrawn' },
	fields: {
		date: 'date',
		type: 'type',
		status: 'status',
		toll: 'toll',
		names: 'names',
		reports: 'articles',
		review: 'review'
	},
	fromTo: (from, to) => `${from} → ${to}`,
	absorbed: (n) => `with ${many(n, 'other', 'others')}`,
	splitFrom: (name) => `from: ${name}`,
	noPlace: 'no place'
};
