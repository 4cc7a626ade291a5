/** The reader: an article with its marks, and how each mark was read, in French. */
const percent = new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 0 });
const share = (value: number): string =>
	value > 0 && value < 0.005 ? `<\u202f${percent.format(0.01)}` : percent.format(value);

export const readerFr = {
	back: 'Retour',
	close: 'Fermer',
	share,
	quote: (words: string) => `«\u00a0${words}\u00a0»`,
	howRead: (words: string) => `«\u00a0${words}\u00a0»\u00a0: comment c’est lu`,
	candidates: 'Candidats',
	chosen: 'retenu',
	onlyCandidate: 'Aucun autre lieu de ce nom n’a été envisagé.',
	noCandidate: 'Aucun lieu assez sûr.',
	why: 'Ce qui a décidé',
	actions: 'Actions',
	correct: 'Corriger…',
	correctArticle: 'Corriger la source ou la date',
	score: 'Confiance',
	forms: { named: 'nommé', described: 'désigné par une périphrase', bare: 'site sans nom' },
	roles: {
		literal: 'lieu au sens propre',
		metonymic: 'une autorité désignée par son lieu',
		associative: 'propriétaire ou attache, pas un lieu des faits',
		demonym: 'gentilé ou adjectif'
	},
	time: {
		type: 'Type',
		types: { DATE: 'date', TIME: 'heure ou moment du jour', DURATION: 'durée', SET: 'répétition' },
		timex: 'TIMEX3',
		edtf: 'EDTF',
		precision: 'Précision',
		precisions: {
			minute: 'minute',
			'part-of-day': 'moment du jour',
			day: 'jour',
			week: 'semaine',
			month: 'mois',
			season: 'saison',
			year: 'année',
			range: 'intervalle'
		},
		anchor: 'Ancrage',
		anchors: { absolute: 'écrite en entier', publication: 'date de publication', narrative: 'temps du récit' },
		noAnchor: 'aucun',
		noDate: 'ne peut pas être placé dans le temps',
		mods: {
			START: 'début',
			MID: 'milieu',
			END: 'fin',
			APPROX: 'environ',
			MORE_THAN: 'plus de',
			LESS_THAN: 'moins de',
			BEFORE: 'avant',
			AFTER: 'après',
			ON_OR_BEFORE: 'au plus tard',
			ON_OR_AFTER: 'au plus tôt'
		} as Readonly<Record<string, string>>
	},
	report: {
		type: 'Type',
		status: 'Statut',
		where: 'Où',
		when: 'Quand',
		who: 'Qui',
		target: 'Cible',
		toll: 'Bilan',
		none: 'non dit',
		alone: 'Ce récit n’est rattaché à aucun incident.',
		actorOf: (title: string) => `acteur\u00a0: ${title}`,
		targetOf: (title: string) => `cible\u00a0: ${title}`
	},
	states: {
		rejected: 'rejeté\u00a0: aucun incident',
		reviewed: 'relu',
		contested: 'contesté',
		corrected: (field: string, before: string) => `${field}\u00a0: lecture automatique «\u00a0${before}\u00a0»`,
		fields: { place: 'lieu corrigé', date: 'date corrigée', type: 'type corrigé', status: 'statut corrigé' },
		nothing: 'rien',
		mark: { rejected: 'rejeté', reviewed: 'relu', contested: 'contesté', corrected: 'corrigé' }
	},
	addOutlet: 'ajouter',
	unknownOutlet: 'Source inconnue',
	unknownPublication: (words: string | undefined) =>
		words === undefined ? 'Publication inconnue' : `Publication inconnue\u00a0: «\u00a0${words}\u00a0»`,
	setDate: 'fixer la date',
	articlesOf: 'Articles de l’incident',
	articleOf: (at: number, total: number) => `Article ${at} sur ${total} de l’incident`,
	previousArticle: 'Article précédent',
	nextArticle: 'Article suivant'
};
