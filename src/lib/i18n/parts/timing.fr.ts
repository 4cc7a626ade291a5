/** The slider's two clocks and what is typed beside it, in French. */
const format = new Intl.NumberFormat('fr');

export const timingFr = {
	clock: 'Dater par',
	clocks: { event: 'Les faits', publication: 'La parution' },
	clockHelp:
		'Par les faits\u00a0: quand cela s’est passé. Par la parution\u00a0: quand un article en a parlé pour la première fois.',
	byPublication: 'Par date de parution',
	toEvents: 'Revenir aux faits',
	histogram: (unit: string) => `Incidents par ${unit} de parution`,
	told: (date: string) => `paru ${date}`,
	undated: (n: number) => `${format.format(n)} sans parution`,
	undatedTitle: 'Sans date de parution',
	undatedHelp: 'Aucun de leurs articles n’a de date de parution. Les filtres s’y appliquent.',
	unread: (text: string) =>
		`«\u00a0${text}\u00a0» n’est pas une date. Par exemple\u00a0: 3 janvier 2020, 03/01/2020, janv. 2020, 2020, hier.`,
	pick: (field: string) => `${field}\u00a0: ouvrir le calendrier`
};
