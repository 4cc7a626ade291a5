/** The slider's two clocks and what is typed beside it, in English. */
import type { timingFr } from './timing.fr.ts';

const format = new Intl.NumberFormat('en');

export const timingEn: typeof timingFr = {
	clock: 'Date by',
	clocks: { event: 'Events', publication: 'Publication' },
	clockHelp: 'By events: when it happened. By publication: when an article first told of it.',
	byPublication: 'By day of publication',
	toEvents: 'Back to events',
	histogram: (unit) => `Incidents by ${unit} of publication`,
	told: (date) => `published ${date}`,
	undated: (n) => `${format.format(n)} unpublished`,
	undatedTitle: 'Without a day of publication',
	undatedHelp: 'None of their articles has a day of publication. The filters apply to them.',
	unread: (text) => `“${text}” is not a date. For example: 3 January 2020, 03/01/2020, Jan 2020, 2020, yesterday.`,
	pick: (field) => `${field}: open the calendar`
};
