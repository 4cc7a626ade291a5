/** The panels of a place and of an incident, in French. */
import { plural } from '../plural.ts';

const format = new Intl.NumberFormat('fr');
const count = (n: number) => format.format(n);
const many = (n: number, one: string, other: string) => `${count(n)} ${plural('fr', n, one, other)}`;
const quoted = (words: string) => `«\u00a0${words}\u00a0»`;

export const panels = {
	names: 'Autres noms',
	moreNames: (n: number) => many(n, 'autre nom', 'autres noms'),
	population: (n: string) => `${n} habitants`,
	source: (name: string) => `source\u00a0: ${name}`,
	tabs: 'Ce que l’on lit de ce lieu',
	incidents: 'Incidents',
	cited: 'Articles citant ce lieu',
	filter: 'Filtrer par type dans ce volet',
	allTypes: 'tous les types',
	nothingOfType: 'Aucun fait de ce type ici dans cette fenêtre.',
	allTime: 'Voir tout le temps',
	spark: {
		label: 'Incidents de ce lieu au fil du temps',
		hint: 'Flèches\u00a0: aller au moment voisin où il s’est passé quelque chose',
		none: 'aucun incident daté',
		summary: (n: number, when: string, peak: string) =>
			`${many(n, 'incident daté', 'incidents datés')}, ${when}, surtout ${peak}`,
		once: (n: number, when: string) => `${many(n, 'incident daté', 'incidents datés')}, ${when}`,
		bar: (when: string, n: string) => `${when}\u00a0: ${n}`
	},
	/** « 3 titres · 1 agence » */
	sources: (titles: number, sources: number, agencies: number) =>
		`${many(titles, 'titre', 'titres')} · ${
			agencies === sources ? many(sources, 'agence', 'agences') : many(sources, 'source', 'sources')
		}`,
	sourcesHelp: 'Les copies d’un même texte et ce qu’envoie une même agence comptent pour une source.',
	copy: 'texte repris',
	copyHelp: 'Presque le même texte qu’un autre de ces articles.',
	more: (n: number) => `Lire les ${many(n, 'autre article', 'autres articles')}`,
	knownBy: 'Connu par un autre article',
	dayKnownBy: 'jour connu par',
	placeKnownBy: 'lieu connu par',
	previous: 'Incident précédent',
	next: 'Incident suivant',
	previousAt: (place: string) => `Incident précédent (${place})`,
	nextAt: (place: string) => `Incident suivant (${place})`,
	position: (at: number, all: number) => `${count(at)} sur ${count(all)}`,
	walk: 'D’un incident à l’autre',
	claims: {
		title: 'Ce que chacun affirme',
		victims: 'Victimes',
		/** Dead or hurt, the text does not say. */
		victimCount: (low: number, high: number) =>
			low === high ? many(low, 'victime', 'victimes') : `${count(low)} à ${count(high)} victimes`,
		dead: 'Morts',
		injured: 'Blessés',
		place: 'Lieu',
		day: 'Jour',
		accused: 'Mis en cause',
		claimed: 'Revendiqué par',
		denied: 'Démenti par',
		word: 'Le mot employé',
		status: 'Statut',
		precision: 'plus ou moins précis',
		differ: 'les articles diffèrent',
		by: (who: string) => `selon ${who}`
	},
	citations: {
		literal: (n: number) => `Le lieu lui-même (${count(n)})`,
		literalHelp: 'Quelque chose s’y passe, en vient ou s’y trouve.',
		figurative: (n: number) => `Ce que son nom représente (${count(n)})`,
		figurativeHelp:
			'Un gouvernement, un propriétaire ou des habitants\u00a0: «\u00a0Téhéran a démenti\u00a0», «\u00a0l’ambassade d’Irak\u00a0», «\u00a0irakien\u00a0». Rien ne s’y passe pour autant.',
		times: (n: number) => many(n, 'mention', 'mentions'),
		none: 'Aucun article ne cite ce lieu.',
		more: (n: number) => `Afficher la suite (${count(n)})`,
		shown: (n: number, total: number) => `${count(n)} sur ${count(total)}`
	},
	why: {
		where: 'Pourquoi ici',
		when: 'Pourquoi alors',
		what: 'Pourquoi ce type',
		one: 'Pourquoi un seul incident',
		read: (words: string) => `lu dans ${quoted(words)}`,
		candidates: 'Lieux possibles',
		chosen: 'retenu',
		reading: 'Indices',
		undated: 'Rien ne dit quand.',
		unplaced: 'Rien ne dit où.',
		excludes: 'exclut',
		forIt: 'pour',
		againstIt: 'contre',
		total: 'total',
		link: (a: string, b: string) => `${quoted(a)} et ${quoted(b)}`,
		single: 'Un seul article en parle\u00a0: rien à rapprocher.'
	}
};
