/** Correcting in place, the history and the queue « À vérifier », in French. */
import { plural } from '../plural.ts';

const format = new Intl.NumberFormat('fr');
const count = (n: number) => format.format(n);
const many = (n: number, one: string, other: string) => `${count(n)} ${plural('fr', n, one, other)}`;
const quoted = (words: string) => `«\u00a0${words}\u00a0»`;

export const correct = {
	action: 'Corriger',
	title: 'Corriger la lecture',
	more: 'Plus d’actions sur l’incident',
	close: 'Fermer',
	cancel: 'Annuler',
	save: 'Enregistrer',
	saving: 'Enregistrement…',
	failed: 'Le serveur ne répond pas. Rien n’est perdu\u00a0: réessayez.',
	refused: (why: string) => `Refusé\u00a0: ${why}`,
	loading: 'Chargement…',
	gone: 'Ce passage n’est plus dans l’article.',
	reportOf: 'Article concerné',
	tabs: { label: 'Que corriger', place: 'Lieu', date: 'Date', type: 'Type', reject: 'Rejeter' },
	now: 'Lecture actuelle',
	none: 'aucun',
	move: {
		search: 'Chercher un lieu',
		searchHelp: 'Ville, quartier, site, pays…',
		candidates: 'Ce que le nom peut aussi désigner',
		found: (n: number) => many(n, 'lieu trouvé', 'lieux trouvés'),
		nothing: (words: string) => `Aucun lieu ${quoted(words)} dans l’atlas`,
		onMap: 'Placer sur la carte',
		nowhere: 'Aucun lieu',
		nowhereHelp: 'Le texte ne dit pas où.',
		chosen: (name: string) => `Nouveau lieu\u00a0: ${name}`,
		missing: 'Choisissez un lieu, un point de la carte ou «\u00a0Aucun lieu\u00a0».'
	},
	deduced: {
		label: 'lieu déduit\u202f?',
		action: 'fixer le lieu',
		candidates: 'Aucun lieu n’est écrit. Ce que l’article laisse supposer',
		why: {
			dateline: 'l’article est daté de cette ville',
			'told-here': 'dernier lieu nommé avant ce récit',
			capital: 'capitale d’un État nommé dans ce récit'
		},
		words: (words: string) => quoted(words)
	},
	pick: {
		title: 'Placer sur la carte',
		help: 'Tirez l’épingle ou touchez la carte. Les coordonnées s’écrivent aussi.',
		lat: 'Latitude',
		lng: 'Longitude',
		name: 'Nom du lieu',
		near: (name: string) => `près de ${name}`,
		point: 'point sur la carte',
		radius: 'Précision',
		radii: { '0.3': 'ce point', '2': '2 km autour', '10': '10 km autour', '30': '30 km autour' } as Readonly<
			Record<string, string>
		>,
		known: 'Lieux connus tout près',
		use: 'Prendre ce point',
		back: 'Revenir sans placer'
	},
	date: {
		label: 'Date',
		help: '2025-06-14, 2019-11, ou en mots\u00a0: 14 juin 2025, mi-novembre 2019',
		unreadable: 'Ce n’est pas une date lisible\u00a0: jour, mois ou année, en chiffres ou en mots.',
		read: (words: string) => `Lu\u00a0: ${words}`,
		noDate: 'Aucune date',
		noDateHelp: 'Le texte ne permet pas de dire quand.',
		missing: 'Écrivez une date ou choisissez «\u00a0Aucune date\u00a0».'
	},
	type: { label: 'Type', status: 'Statut' },
	reject: {
		label: 'Pas un incident',
		help: 'Ce passage ne raconte aucun incident. Il quitte la carte, la liste et le temps\u202f; l’article reste tel quel.'
	},
	reach: {
		label: 'Portée',
		mention: 'cette mention',
		article: (n: number) => `cet article (${count(n)})`,
		everywhere: (n: number) => `partout (${count(n)})`,
		see: 'voir',
		hide: 'masquer',
		list: 'Ce qui changerait',
		counting: 'On compte…',
		more: (n: number) => `et ${many(n, 'autre', 'autres')}`
	},
	split: {
		action: 'Séparer',
		title: 'Séparer l’incident',
		help: 'Cochez les articles qui parlent d’un autre incident. Ils le quittent ensemble.',
		submit: 'Séparer',
		missing: 'Cochez au moins un article, et laissez-en au moins un.'
	},
	merge: {
		action: 'Réunir',
		title: 'Réunir avec un autre incident',
		help: 'Les plus proches par la date et le lieu viennent d’abord.',
		search: 'Chercher un incident',
		submit: 'Réunir',
		missing: 'Choisissez l’autre incident.',
		nothing: 'Aucun autre incident ne correspond.'
	},
	review: {
		states: { automatic: 'lecture automatique', reviewed: 'relu', contested: 'contesté' },
		label: 'État de la lecture',
		asReviewed: 'Marquer comme relu',
		asContested: 'Contester',
		asAutomatic: 'Revenir à la lecture automatique',
		contestTitle: 'Contester la lecture',
		note: 'Ce qui ne va pas',
		noteHelp: 'Facultatif. La note paraît dans l’historique.',
		contest: 'Contester'
	},
	flag: {
		sensitive: 'Signaler un lieu privé',
		notSensitive: 'Ce n’est pas un lieu privé',
		graphic: 'Signaler un passage difficile',
		notGraphic: 'Ce passage peut se lire'
	},
	corrected: {
		label: 'corrigé',
		said: (what: string) => `corrigé\u00a0: lecture automatique ${quoted(what)}`,
		fields: { place: 'lieu', date: 'date', type: 'type', status: 'statut' },
		saidNothing: (field: string) => `corrigé\u00a0: la lecture automatique n’avait pas de ${field}`
	},
	article: {
		dateAction: 'fixer la date',
		outletAction: 'ajouter',
		title: 'L’article',
		datedTitle: 'Fixer la date de publication',
		outletTitle: 'Source de l’article',
		published: 'Publié le',
		publishedHelp: '14 juin 2025, 2025-06-14, juin 2025',
		counts: (n: number) =>
			`Tout ce que l’article date par rapport à sa publication est relu\u00a0: ${many(n, 'récit', 'récits')}.`,
		words: (words: string) => `Il parle de ${quoted(words)}.`,
		heading: 'Titre',
		outlet: 'Journal ou site',
		agency: 'Agence',
		url: 'Adresse',
		edit: 'Date et source'
	},
	who: {
		title: 'Votre nom',
		help: 'Il signe vos corrections dans l’historique. Demandé une fois, gardé dans ce navigateur\u00a0: aucun compte.',
		label: 'Nom ou initiales',
		submit: 'Continuer',
		missing: 'Écrivez un nom ou des initiales.',
		change: 'Changer',
		you: (name: string) => `Vous signez\u00a0: ${name}`,
		unknown: 'Vous n’avez pas encore signé.'
	},
	toast: {
		label: 'Dernière correction',
		reports: (n: number) => many(n, 'récit', 'récits'),
		undo: 'Annuler',
		redo: 'Rétablir',
		dismiss: 'Fermer',
		undone: (what: string) => `Annulé\u00a0: ${what}`,
		redone: (what: string) => `Rétabli\u00a0: ${what}`,
		thing: 'correction',
		addedLabel: 'Dernier ajout',
		added: (n: number) => many(n, 'article ajouté', 'articles ajoutés'),
		updated: (n: number) => many(n, 'mis à jour', 'mis à jour'),
		unchanged: (n: number) => many(n, 'déjà connu', 'déjà connus'),
		incidents: (n: number) => many(n, 'incident', 'incidents')
	},
	/** What a correction did, in a few words. */
	did: {
		move: (to: string) => `déplacé vers ${to}`,
		moveNowhere: 'lieu retiré',
		redate: (to: string) => `redaté\u00a0: ${to}`,
		redateNone: 'date retirée',
		retype: (to: string) => `type changé\u00a0: ${to}`,
		reject: 'rejeté\u00a0: pas un incident',
		split: 'incident séparé',
		merge: 'incidents réunis',
		published: (to: string) => `article daté\u00a0: ${to}`,
		publishedNone: 'date de l’article retirée',
		source: 'source de l’article changée',
		reviewed: 'marqué comme relu',
		contested: 'contesté',
		automatic: 'rendu à la lecture automatique',
		flags: {
			sensitive: 'signalé comme lieu privé',
			notSensitive: 'n’est plus signalé comme lieu privé',
			graphic: 'signalé comme difficile à lire',
			notGraphic: 'n’est plus signalé comme difficile à lire'
		},
		undo: 'correction annulée'
	},
	history: {
		open: 'Historique des corrections',
		action: (n: number) => `Historique (${count(n)})`,
		short: 'Historique',
		scopes: { article: 'dans cet article', everywhere: 'partout' },
		title: 'Historique des corrections',
		empty: 'Aucune correction. La lecture est telle que l’analyse l’a faite.',
		nothing: 'Aucune correction ne correspond aux filtres.',
		count: (n: number) => many(n, 'correction', 'corrections'),
		search: 'Filtrer',
		searchHelp: 'Article, lieu, mot…',
		byWho: 'Par',
		everyone: 'tout le monde',
		onlyArticle: (title: string) => `Article\u00a0: ${title}`,
		onlyIncident: 'Cet incident',
		all: 'Tout voir',
		by: (who: string, when: string) => `${who}, ${when}`,
		undo: 'Annuler',
		redo: 'Rétablir',
		undone: 'annulé',
		reaches: (n: number) => `porte sur ${many(n, 'récit', 'récits')}`,
		lost: 'ne trouve plus rien à corriger',
		exportIt: 'Exporter',
		importIt: 'Importer…',
		imported: (added: number, known: number) =>
			`${many(added, 'correction ajoutée', 'corrections ajoutées')}, ${many(known, 'déjà connue', 'déjà connues')}`,
		badLine: (line: number, field: string) => `ligne ${count(line)}${field === '' ? '' : `, ${field}`}`,
		rejected: 'Lignes refusées',
		unreadable: 'L’historique n’a pas pu être chargé.',
		retry: 'Réessayer'
	},
	queue: {
		title: 'À vérifier',
		help: 'Les lectures les moins sûres d’abord.',
		count: (n: number) => `${count(n)} à vérifier`,
		open: (n: number) => `Vérifier ${many(n, 'lecture', 'lectures')}, la moins sûre d’abord`,
		progress: (done: number, total: number) => `${count(done)} sur ${count(total)} relus`,
		position: (at: number, total: number) => `${count(at)} sur ${count(total)}`,
		empty: 'Rien à vérifier\u00a0: aucune lecture ne laisse de doute.',
		previous: 'Précédent',
		next: 'Suivant',
		reviewed: 'Relu',
		contested: 'Contesté',
		keys: 'j k suivre · Entrée ouvrir · r relu · c contesté · m lieu · d date · t type · s même incident\u202f? · x rejeter · u annuler',
		bar: 'Vérification',
		doubts: {
			'no-place': 'sans lieu',
			'no-date': 'sans date',
			'place-close': 'un autre lieu du même nom est presque aussi probable',
			'place-area': 'lieu connu comme une zone seulement',
			'place-approximate': 'contour approximatif',
			'date-deduced': 'date déduite',
			'date-coarse': 'date peu précise',
			'weak-trigger': 'mots peu parlants',
			'tolls-differ': 'les bilans diffèrent',
			'places-differ': 'les lieux diffèrent',
			'link-weak': 'rapprochement fragile',
			'same-incident': 'peut-être le même qu’un autre'
		}
	}
};
