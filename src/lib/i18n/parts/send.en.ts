/** Links, embedding, pictures and paper, in English. */
import { plural } from '../plural.ts';
import type { sendFr } from './send.fr.ts';

const format = new Intl.NumberFormat('en');

export const sendEn: typeof sendFr = {
	open: 'Share the view: link, embed, picture, paper',
	title: 'Share this view',
	link: 'Link',
	copy: 'Copy',
	linkCopied: 'Link copied',
	code: 'Embed code',
	codeHelp: 'A small read-only view without full texts; private places are rounded to their town.',
	withSlider: 'With the time slider: readers move along the whole axis shown',
	rule: {
		here: 'Only pages of this address may show it. For other sites start with CHRONOCARTE_EMBED_ON=https://example.org.',
		on: (sites) => `May show it: ${sites}.`,
		anywhere: 'Any site may show it.',
		reviewed: 'It shows only what is reviewed.',
		off: 'Embedding is turned off (CHRONOCARTE_EMBED=off).'
	},
	copyCode: 'Copy the code',
	codeCopied: 'Code copied',
	preview: 'Preview',
	picture: 'PNG picture',
	pictureSaved: 'Picture saved',
	pictureFailed: 'The picture could not be made.',
	print: 'Print',
	hollow: 'Threatened, planned or denied',
	made: (day) => `Made on ${day}`,
	columns: { when: 'Date', what: 'Incident', where: 'Place', toll: 'Toll', sources: 'Sources' },
	cut: (most, all) => `The first ${format.format(most)} of ${format.format(all)}.`,
	embed: {
		title: 'Chronocarte, embedded view',
		count: (n) => `${format.format(n)} ${plural('en', n, 'incident', 'incidents')}`,
		reviewed: 'reviewed only',
		whole: 'Open in Chronocarte',
		more: (n) => `and ${format.format(n)} more`,
		nothing: 'Nothing to show here.',
		list: 'Incidents',
		allPlaces: 'All places',
		off: 'Embedding is switched off.'
	}
};
