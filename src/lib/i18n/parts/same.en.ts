/** The question about two incidents that are nearly one, in English. */
import type { sameFr } from './same.fr.ts';

export const sameEn: typeof sameFr = {
	title: 'Same incident?',
	action: 'Same incident?',
	help: 'The articles are alike, but not enough to decide without you.',
	left: 'First incident',
	right: 'Second incident',
	fore: 'What speaks for it',
	against: 'What speaks against it',
	nothing: 'nothing more',
	sum: 'The sum',
	yes: 'Yes, the same',
	no: 'No, two incidents',
	later: 'Later',
	keys: 'y yes · n no · Escape later',
	yesKeys: ['y', 'o'],
	noKeys: ['n'],
	more: (n) => (n === 1 ? 'and one more article' : `and ${n} more articles`),
	position: (at, total) => `Question ${at} of ${total}`,
	gone: 'The question has gone: the incidents changed in the meantime.'
};
