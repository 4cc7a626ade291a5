/** The help sheet for keys, in French. */
import type { Group, ShortcutId } from '#lib/ui/shortcuts.ts';

export const keysFr = {
	title: 'Raccourcis clavier',
	open: 'Raccourcis clavier',
	close: 'Fermer',
	note: 'Ils se taisent pendant que vous écrivez dans un champ.',
	or: 'ou',
	groups: {
		page: 'Page',
		add: 'Ajout d’un article',
		time: 'Temps',
		slider: 'Curseur de temps, quand il a le focus',
		place: 'Lieu',
		article: 'Article',
		correction: 'Correction',
		queue: 'File « À vérifier »'
	} satisfies Record<Group, string>,
	words: {
		'page.search': 'Chercher',
		'page.add': 'Ajouter un article',
		'page.back': 'Fermer, ou remonter d’un niveau',
		'page.undoFilter': 'Annuler le dernier changement de filtres',
		'page.help': 'Cette aide',
		'add.save': 'Ajouter ce qui est écrit',
		'time.play': 'Lire, pause',
		'time.previous': 'Incident précédent',
		'time.next': 'Incident suivant',
		'time.earlier': 'Reculer d’une fenêtre',
		'time.later': 'Avancer d’une fenêtre',
		'slider.back': 'Reculer d’un pas',
		'slider.forward': 'Avancer d’un pas',
		'slider.farBack': 'Reculer de dix pas',
		'slider.farForward': 'Avancer de dix pas',
		'slider.first': 'Au début',
		'slider.last': 'À la fin',
		'article.nextMark': 'Repère suivant de l’article',
		'article.previousMark': 'Repère précédent de l’article',
		'correction.undo': 'Annuler la dernière correction',
		'correction.redo': 'Rétablir',
		'queue.next': 'Lecture suivante',
		'queue.previous': 'Lecture précédente',
		'queue.open': 'Ouvrir l’incident',
		'queue.reviewed': 'Marquer comme relu et continuer',
		'queue.contested': 'Contester et continuer',
		'queue.place': 'Corriger le lieu',
		'queue.date': 'Corriger la date',
		'queue.type': 'Corriger le type',
		'queue.reject': 'Rejeter : pas un incident',
		'queue.undo': 'Annuler la dernière et y revenir'
	} satisfies Record<ShortcutId, string>,
	/** What stands on the key caps; other keys are written as they are. */
	names: {
		' ': 'Espace',
		Escape: 'Échap',
		Enter: 'Entrée',
		Control: 'Ctrl',
		Shift: 'Maj',
		ArrowLeft: '←',
		ArrowRight: '→',
		ArrowUp: '↑',
		ArrowDown: '↓',
		PageUp: 'Page préc.',
		PageDown: 'Page suiv.',
		Home: 'Début',
		End: 'Fin'
	} as Readonly<Record<string, string>>
};
