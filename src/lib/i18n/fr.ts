/** What visitors read, in French. This catalogue gives the keys; every other language must have them all. */
import { themesFr } from './parts/themes.fr.ts';
import { groundFr } from './parts/ground.fr.ts';
import { sendFr } from './parts/send.fr.ts';
import { compareFr } from './parts/compare.fr.ts';
import { filterFr } from './parts/filter.fr.ts';
import { exploreFr } from './parts/explore.fr.ts';
import { gazetteerFr } from './parts/gazetteer.fr.ts';
import { correct } from './parts/correct.fr.ts';
import { keysFr } from './parts/keys.fr.ts';
import { liveFr } from './parts/live.fr.ts';
import { statesFr } from './parts/states.fr.ts';
import { tableFr } from './parts/table.fr.ts';
import { panels } from './parts/panels.fr.ts';
import { readerFr } from './parts/reader.fr.ts';
import { reasons } from './parts/reasons.fr.ts';
import { sameFr } from './parts/same.fr.ts';
import { share } from './parts/share.fr.ts';
import { proFr, struckFr, termsFr } from './parts/terms.fr.ts';
import { timingFr } from './parts/timing.fr.ts';
import { plural } from './plural.ts';

const format = new Intl.NumberFormat('fr');
const count = (n: number) => format.format(n);
const many = (n: number, one: string, other: string) => `${count(n)} ${plural('fr', n, one, other)}`;

export const fr = {
	share,
	explore: exploreFr,
	same: sameFr,
	terms: termsFr,
	closeTo: proFr,
	struck: struckFr,
	filter: filterFr,
	compare: compareFr,
	send: sendFr,
	ground: groundFr,
	themes: themesFr,
	timing: timingFr,
	product: 'Chronocarte',
	correct,
	panels,
	reasons,
	reader: readerFr,
	title: 'Chronocarte · les incidents de la presse, dans l’espace et le temps',
	search: {
		label: 'Chercher un lieu, un incident ou un article',
		short: 'Chercher',
		places: 'Lieux',
		incidents: 'Incidents',
		articles: 'Articles',
		nothing: (text: string) => `Rien pour «\u00a0${text}\u00a0»`,
		found: (n: number) => many(n, 'résultat', 'résultats')
	},
	bar: {
		filters: 'Filtres',
		filtersLabel: 'Filtrer les incidents',
		definitions: 'Définitions',
		share: 'Partager',
		shareLabel: 'Copier le lien de cette vue',
		copied: 'Lien copié',
		copyFailed: 'Copie impossible\u00a0: prenez l’adresse de la page',
		language: 'English',
		languageLabel: 'Switch to English',
		light: 'Passer au thème clair',
		dark: 'Passer au thème sombre',
		add: 'Ajouter',
		addLabel: 'Ajouter un article',
		menu: 'Plus d’actions'
	},
	corpus: {
		label: 'Articles montrés',
		examples: (n: number) => `Exemples (${count(n)})`,
		mine: (n: number) => `Mes articles (${count(n)})`,
		badge: 'exemple'
	},
	families: { attack: 'Attaques', crowd: 'Foules', diplomacy: 'Diplomatie', other: 'Autres' },
	types: {
		Battles: 'Combats',
		'Explosions/Remote violence': 'Explosions et tirs à distance',
		'Violence against civilians': 'Violences contre des civils',
		Protests: 'Manifestations',
		Riots: 'Émeutes',
		'Strategic developments': 'Faits stratégiques',
		Diplomacy: 'Diplomatie',
		Disaster: 'Accidents et catastrophes'
	},
	statusLabel: 'Statut',
	typeLabel: 'Type',
	statuses: { happened: 'Survenu', threatened: 'Menace', planned: 'Prévu', denied: 'Démenti' },
	subTypes: {
		'Armed clash': 'Affrontement armé',
		'Government regains territory': 'Reprise de territoire par l’État',
		'Non-state actor overtakes territory': 'Prise de territoire par un groupe armé',
		'Chemical weapon': 'Arme chimique',
		'Air/drone strike': 'Frappe aérienne ou de drone',
		'Suicide bomb': 'Attentat-suicide',
		'Shelling/artillery/missile attack': 'Tir de roquettes, d’obus ou de missiles',
		'Remote explosive/landmine/IED': 'Engin explosif',
		Grenade: 'Grenade',
		'Sexual violence': 'Violence sexuelle',
		Attack: 'Attaque',
		'Abduction/forced disappearance': 'Enlèvement',
		'Peaceful protest': 'Manifestation',
		'Protest with intervention': 'Manifestation dispersée',
		'Excessive force against protesters': 'Manifestation réprimée par la force',
		'Violent demonstration': 'Manifestation violente',
		'Mob violence': 'Violence de foule',
		Agreement: 'Accord',
		Arrests: 'Arrestations',
		'Change to group/activity': 'Changement de groupe ou d’activité',
		'Disrupted weapons use': 'Arme interceptée ou désamorcée',
		'Headquarters or base established': 'Base établie',
		'Looting/property destruction': 'Pillage ou destruction de biens',
		'Non-violent transfer of territory': 'Transfert de territoire sans combat',
		Other: 'Autre fait',
		Meeting: 'Rencontre',
		Statement: 'Déclaration',
		Sanction: 'Sanction',
		'Expulsion or recall': 'Expulsion ou rappel',
		Accident: 'Accident',
		Fire: 'Incendie',
		'Natural hazard': 'Aléa naturel',
		Epidemic: 'Épidémie',
		Pollution: 'Pollution'
	} as Readonly<Record<string, string>>,
	placeKinds: {
		country: 'pays',
		admin1: 'région ou province',
		admin2: 'département ou district',
		city: 'ville',
		district: 'quartier',
		facility: 'site',
		region: 'zone',
		water: 'étendue d’eau'
	},
	precision: {
		point: 'emplacement précis',
		area: (km: string) => `rayon de ${km}\u00a0km`,
		approximate: 'contour approximatif'
	},
	counts: {
		shown: (n: number, total: number) => `${count(n)} sur ${count(total)}`,
		shownLong: (n: number, total: number) => `${many(n, 'incident', 'incidents')} sur ${count(total)} dans la fenêtre`,
		undated: (n: number) => `${count(n)} sans date`,
		unplaced: (n: number) => `${count(n)} sans lieu`,
		undatedLabel: (n: number) => `Voir ${many(n, 'incident', 'incidents')} sans date`,
		unplacedLabel: (n: number) => `Voir ${many(n, 'incident', 'incidents')} sans lieu`,
		articles: (n: number) => many(n, 'article', 'articles'),
		incidents: (n: number) => many(n, 'incident', 'incidents')
	},
	list: {
		label: 'Incidents',
		newest: 'Récents d’abord',
		oldest: 'Anciens d’abord',
		order: 'Ordre de la liste',
		undated: 'Sans date',
		undatedHelp: 'La fenêtre de temps ne peut pas les placer. Les filtres s’y appliquent.',
		unplaced: 'Sans lieu',
		unplacedHelp: 'La carte ne peut pas les montrer. La fenêtre et les filtres s’y appliquent.',
		noDate: 'Date inconnue',
		noPlace: 'Lieu inconnu',
		unknownPublication: 'Publication inconnue',
		several: 'plusieurs faits',
		back: 'Retour',
		backToList: 'Tous les incidents',
		backTo: (name: string) => `Retour à ${name}`
	},
	toll: {
		dead: (low: number, high: number) =>
			low === high ? many(low, 'mort', 'morts') : `${count(low)} à ${count(high)} morts`,
		injured: (low: number, high: number) =>
			low === high ? many(low, 'blessé', 'blessés') : `${count(low)} à ${count(high)} blessés`,
		noDead: 'aucun mort',
		noInjured: 'aucun blessé',
		none: 'aucun mort ni blessé',
		by: (who: string) => `selon ${who}`
	},
	place: {
		here: (n: number) => `Ici exactement (${count(n)})`,
		inside: (n: number) => `avec lieux contenus (${count(n)})`,
		scope: 'Étendue',
		breadcrumb: 'Contenu dans',
		nothing: 'Rien ici dans cette fenêtre.'
	},
	incident: {
		when: 'Quand',
		where: 'Où',
		who: 'Qui',
		targets: 'Cible',
		weapons: 'Moyen',
		toll: 'Bilan',
		coverage: 'Ce qu’en disent les articles',
		why: 'Pourquoi ici, pourquoi alors, pourquoi un seul incident\u202f?',
		goToDate: 'Aller à sa date',
		more: (n: number) => many(n, 'autre', 'autres'),
		missing: 'Cet incident n’existe pas ou plus.',
		gone: 'Incident introuvable'
	},
	dates: {
		deduced: 'déduit',
		deducedHelp: 'La date vient de la publication ou du récit, pas d’une date écrite.',
		aWeekday: (weekday: string, span: string) => `un ${weekday} ${/^[aeéiou]/.test(span) ? 'd’' : 'de '}${span}`,
		weekdayBetween: (weekday: string, from: string, to: string) => `un ${weekday} entre le ${from} et le ${to}`,
		week: (day: string) => `semaine du ${day}`,
		around: (date: string) => `vers ${date}`,
		seasons: ['printemps', 'été', 'automne', 'hiver'],
		published: (date: string) => `publié\u00a0: ${date}`,
		to: (from: string, to: string) => `du ${from} au ${to}`
	},
	article: {
		unknownOutlet: 'Source inconnue · ajouter',
		sources: 'Sources',
		reader: 'Article',
		close: 'Fermer l’article',
		marks: 'Repères dans le texte',
		incidentsTold: 'Incidents racontés',
		untitled: 'Sans titre',
		missing: 'Cet article n’existe pas ou plus.'
	},
	marks: {
		what: 'quoi',
		where: 'où',
		when: 'quand',
		who: 'qui',
		cited: 'lieu cité, hors des faits',
		goWhat: 'Voir l’incident',
		goWhere: 'Voir le lieu',
		goWhen: 'Aller à cette date'
	},
	time: {
		label: 'Temps',
		histogram: (unit: string) => `Incidents par ${unit}`,
		units: { day: 'jour', week: 'semaine', month: 'mois', quarter: 'trimestre', year: 'an' },
		start: 'Début de la fenêtre',
		end: 'Fin de la fenêtre',
		body: 'Fenêtre de temps',
		firstDay: 'Premier jour',
		lastDay: 'Dernier jour',
		play: 'Lire',
		pause: 'Pause',
		previous: 'Incident précédent',
		next: 'Incident suivant',
		from: 'Du',
		to: 'au',
		width: 'Largeur',
		widths: {
			day: '1 jour',
			week: '7 jours',
			month: '1 mois',
			quarter: '3 mois',
			year: '1 an',
			all: 'Tout',
			own: 'autre'
		},
		widthDays: (n: number) => many(n, 'jour', 'jours'),
		step: 'Pas',
		steps: { day: 'par jour', week: 'par semaine', month: 'par mois', quarter: 'par trimestre', year: 'par an' },
		mode: 'Mode',
		modes: { window: 'Fenêtre', cumulative: 'Cumul', incidents: 'Un à un' },
		speed: 'Vitesse',
		speeds: { '1': '1 jour/s', '7': '1 semaine/s', '30': '1 mois/s', '91': '3 mois/s', '365': '1 an/s' } as Readonly<
			Record<string, string>
		>,
		all: 'Tout',
		showing: (span: string) => `Affichage de ${span}`,
		reset: 'Réinitialiser',
		onMap: 'Vue de la carte',
		onMapHelp: 'N’y compter que ce que la carte montre',
		settings: 'Réglages du temps',
		bar: (date: string, n: string) => `${date}\u00a0: ${n}`,
		approximately: (n: string) => `environ ${n}`
	},
	empty: {
		title: 'Rien ici.',
		nearest: (date: string) => `Le plus proche\u00a0: ${date}`,
		go: 'y aller',
		filtered: 'Les filtres cachent tout.',
		onlyUndated: 'Aucun incident n’a de date.',
		showAll: 'Tout montrer',
		mine: 'Vous n’avez pas encore d’article.',
		mineHelp: 'Collez un texte ou déposez des fichiers .txt, .md ou .jsonl n’importe où sur la page.',
		undated: 'Aucun incident sans date.',
		unplaced: 'Aucun incident sans lieu.'
	},
	add: {
		title: 'Ajouter un article',
		text: 'Texte de l’article',
		textHelp: 'Collez le texte tel quel. Il reste sur cette machine.',
		heading: 'Titre',
		outlet: 'Source',
		published: 'Publié le',
		publishedHelp: '2020-09-26, 2020-09 ou 2020',
		url: 'Adresse',
		optional: 'facultatif',
		submit: 'Analyser',
		cancel: 'Annuler',
		files: 'Choisir des fichiers…',
		drop: 'Déposez vos fichiers ici',
		dropHelp: '.txt, .md ou .jsonl',
		progress: (done: number, total: number) => `${count(done)} sur ${count(total)}`,
		rejected: (n: number) => many(n, 'rejeté', 'rejetés'),
		done: (n: number) => `${many(n, 'article ajouté', 'articles ajoutés')}`,
		unchanged: (n: number) => `${many(n, 'article déjà connu', 'articles déjà connus')}`,
		problem: (where: string, why: string) => `${where}\u00a0: ${why}`,
		problems: 'Ce qui n’a pas pu être lu',
		line: (n: number) => `ligne ${count(n)}`,
		pasted: 'texte collé',
		close: 'Fermer',
		reasons: {
			empty: 'est vide',
			tooLarge: 'dépasse 2 Mo',
			binary: 'n’est pas un texte',
			encoding: 'n’est pas de l’UTF-8 valide',
			extension: 'n’est ni .txt, ni .md, ni .jsonl',
			json: 'n’est pas du JSON',
			frontMatter: 'a un en-tête illisible',
			server: (why: string) => `refusé par le serveur\u00a0: ${why}`,
			network: 'le serveur ne répond pas'
		}
	},
	states: {
		loading: 'Chargement…',
		loadingMap: 'La carte se charge…',
		failed: 'Cela n’a pas pu être chargé.',
		retry: 'Réessayer',
		mapFailed: 'La carte n’a pas pu être chargée. La liste reste utilisable.',
		error: 'Une erreur est survenue',
		notFound: 'Cette page n’existe pas',
		home: 'Revenir à la carte'
	},
	sheet: { label: 'Volet', smaller: 'Réduire le volet', larger: 'Agrandir le volet' },
	keys: keysFr,
	live: liveFr,
	gazetteer: gazetteerFr,
	help: statesFr,
	table: tableFr,
	map: { label: 'Carte' }
};

export type Messages = typeof fr;
