/** Links, embedding, pictures and paper, in French. */
import { plural } from '../plural.ts';

const format = new Intl.NumberFormat('fr');

export const sendFr = {
	open: 'Partager la vue\u00a0: lien, intégration, image, papier',
	title: 'Partager cette vue',
	link: 'Lien',
	copy: 'Copier',
	linkCopied: 'Lien copié',
	code: 'Code d’intégration',
	codeHelp:
		'Une petite vue en lecture seule, sans textes entiers\u202f; les lieux privés y sont arrondis à leur ville.',
	withSlider: 'Avec le curseur de temps\u00a0: le lecteur parcourt tout l’axe montré',
	rule: {
		here: 'Seules les pages de cette adresse peuvent l’afficher. Pour d’autres sites, lancez avec CHRONOCARTE_EMBED_ON=https://exemple.org.',
		on: (sites: string) => `Peuvent l’afficher\u00a0: ${sites}.`,
		anywhere: 'N’importe quel site peut l’afficher.',
		reviewed: 'Elle ne montre que ce qui est relu.',
		off: 'L’intégration est désactivée (CHRONOCARTE_EMBED=off).'
	},
	copyCode: 'Copier le code',
	codeCopied: 'Code copié',
	preview: 'Voir',
	picture: 'Image PNG',
	pictureSaved: 'Image enregistrée',
	pictureFailed: 'L’image n’a pas pu être faite.',
	print: 'Imprimer',
	hollow: 'Menace, prévu ou démenti',
	made: (day: string) => `Fait le ${day}`,
	columns: { when: 'Date', what: 'Incident', where: 'Lieu', toll: 'Bilan', sources: 'Sources' },
	cut: (most: number, all: number) => `Les ${format.format(most)} premiers sur ${format.format(all)}.`,
	embed: {
		title: 'Chronocarte, vue intégrée',
		count: (n: number) => `${format.format(n)} ${plural('fr', n, 'incident', 'incidents')}`,
		reviewed: 'relus seulement',
		whole: 'Ouvrir dans Chronocarte',
		more: (n: number) => `et ${format.format(n)} de plus`,
		nothing: 'Rien à montrer ici.',
		list: 'Incidents',
		allPlaces: 'Tous les lieux',
		off: 'L’intégration est désactivée.'
	}
};
