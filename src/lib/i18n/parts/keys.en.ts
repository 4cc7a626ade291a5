/** The help sheet for keys, in English. */
import type { keysFr } from './keys.fr.ts';

export const keysEn: typeof keysFr = {
	title: 'Keyboard shortcuts',
	open: 'Keyboard shortcuts',
	close: 'Close',
	note: 'They keep quiet while you write in a field.',
	or: 'or',
	groups: {
		page: 'Page',
		time: 'Time',
		slider: 'Time slider, when it has the focus',
		place: 'Place',
		article: 'Article',
		correction: 'Correction',
		queue: '“To check” queue'
	},
	words: {
		'page.search': 'Search',
		'page.add': 'Add an article',
		'page.back': 'Close, or go up one level',
		'page.help': 'This help',
		'time.play': 'Play, pause',
		'time.previous': 'Previous incident',
		'time.next': 'Next incident',
		'time.earlier': 'Back by one window',
		'time.later': 'Forward by one window',
		'slider.back': 'Back one step',
		'slider.forward': 'Forward one step',
		'slider.farBack': 'Back ten steps',
		'slider.farForward': 'Forward ten steps',
		'slider.first': 'To the start',
		'slider.last': 'To the end',
		'article.nextMark': 'Next mark of the article',
		'article.previousMark': 'Previous mark of the article'
	},
	names: {
		' ': 'Space',
		Escape: 'Esc',
		Enter: 'Enter',
		Control: 'Ctrl',
		Shift: 'Shift',
		ArrowLeft: '←',
		ArrowRight: '→',
		ArrowUp: '↑',
		ArrowDown: '↓',
		PageUp: 'Page Up',
		PageDown: 'Page Down',
		Home: 'Home',
		End: 'End'
	}
};
