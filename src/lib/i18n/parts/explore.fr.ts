import type { Coarsest } from '#lib/filter/facets.ts';

const masked = new Intl.NumberFormat('fr');

/** Zones dessinées, ce qui était connu un jour, et le pas à pas. */
export const exploreFr = {
	area: 'Zone',
	drawn: (corners: number) => (corners === 4 ? 'rectangle dessiné' : `${corners} sommets`),
	select: 'Choisir une zone',
	rectangle: 'Dessiner un rectangle',
	polygon: 'Dessiner un polygone',
	shown: 'Ce que montre la carte',
	clear: 'Effacer la zone',
	drawRectangle: 'Glissez d’un coin à l’autre. Échap\u00a0: annuler.',
	drawPolygon: 'Cliquez chaque sommet, puis Entrée ou double clic. Échap\u00a0: annuler.',
	help: 'Ne garde que les lieux dont le centre est dans la zone.',
	known: 'Tel que connu le',
	knownHelp: 'Ne garde que ce qu’un article avait rapporté ce jour-là',
	knownClear: 'Revenir à tout ce qui est connu',
	fan: (n: number) => `${n} incidents au même endroit\u00a0: les flèches passent de l’un à l’autre`,
	precision: 'Précision du lieu',
	hideCoarser: 'Masquer le plus grossier que…',
	anyPrecision: 'Toute précision',
	atLeast: {
		facility: 'Points seuls',
		district: 'Quartier ou mieux',
		city: 'Ville ou mieux',
		province: 'Province ou mieux',
		country: 'Pays ou mieux'
	} satisfies Record<Coarsest, string>,
	masked: (n: number) => (n === 0 ? 'rien de masqué' : n === 1 ? '1 masqué' : `${masked.format(n)} masqués`)
};
