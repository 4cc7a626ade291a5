/** What the map says, in both languages; names of types and states stand in the page's own catalogue. */

export type MapMessages = {
	readonly map: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly showAll: string;
	readonly noWebGL: string;
	readonly tooCoarse: string;
	readonly attribution: string;
	readonly twoFingers: string;
	readonly ctrlScroll: string;
	readonly incidents: (count: number) => string;
	readonly andNear: (count: number) => string;
	readonly precision: (radiusKm: number) => string;
	readonly point: string;
	readonly notHappened: string;
};

export const MESSAGES: Readonly<Record<'fr' | 'en', MapMessages>> = {
	fr: {
		map: 'Carte des incidents. Flèches : déplacer ; plus et moins : zoomer. La liste montre les mêmes lieux.',
		zoomIn: 'Zoomer',
		zoomOut: 'Dézoomer',
		showAll: 'Tout voir',
		noWebGL: 'La carte a besoin de WebGL 2, que ce navigateur n’offre pas. La liste et la frise restent utilisables.',
		tooCoarse: 'Fond de carte peu détaillé à cette échelle',
		attribution: 'Tracés indicatifs, sans prise de position · Natural Earth · GeoNames',
		twoFingers: 'Deux doigts pour déplacer la carte',
		ctrlScroll: 'Ctrl + molette pour zoomer',
		incidents: (count) => (count > 1 ? `${count} incidents` : `${count} incident`),
		andNear: (count) => (count > 1 ? `et ${count} lieux proches` : 'et 1 lieu proche'),
		precision: (radiusKm) => `situé à ${kilometres(radiusKm, 'fr')} près`,
		point: 'lieu précis',
		notHappened: 'prévu, menacé ou démenti'
	},
	en: {
		map: 'Map of incidents. Arrow keys pan, plus and minus zoom. The list shows the same places.',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		showAll: 'Show all',
		noWebGL: 'The map needs WebGL 2, which this browser does not offer. List and timeline still work.',
		tooCoarse: 'The base map has little detail at this scale',
		attribution: 'Indicative boundaries, no position taken · Natural Earth · GeoNames',
		twoFingers: 'Use two fingers to move the map',
		ctrlScroll: 'Ctrl + wheel to zoom',
		incidents: (count) => (count > 1 ? `${count} incidents` : `${count} incident`),
		andNear: (count) => (count > 1 ? `and ${count} places nearby` : 'and 1 place nearby'),
		precision: (radiusKm) => `known to within ${kilometres(radiusKm, 'en')}`,
		point: 'exact spot',
		notHappened: 'planned, threatened or denied'
	}
};

/** « 15 km », « 300 m ». */
function kilometres(radiusKm: number, language: string): string {
	const metres = radiusKm < 1;
	return new Intl.NumberFormat(language, {
		style: 'unit',
		unit: metres ? 'meter' : 'kilometer',
		maximumSignificantDigits: 2
	}).format(metres ? radiusKm * 1000 : radiusKm);
}
