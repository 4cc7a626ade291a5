/** What the map says, in both languages; names of types and states stand in the page's own catalogue. */

import type { Heading } from './edge.ts';

export type MapMessages = {
	readonly map: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly showAll: string;
	readonly loading: string;
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
	readonly draft: (count: number) => string;
	/** What lies outside of the view, and where. */
	readonly outside: (name: string, heading: Heading) => string;
	readonly pin: (name: string) => string;
	readonly pinRole: string;
	readonly pinHelp: string;
	readonly position: (lng: number, lat: number) => string;
};

export const MESSAGES: Readonly<Record<'fr' | 'en', MapMessages>> = {
	fr: {
		map: 'Carte des incidents. Flèches\u00a0: déplacer\u202f; plus et moins\u00a0: zoomer. La liste montre les mêmes lieux.',
		zoomIn: 'Zoomer',
		zoomOut: 'Dézoomer',
		showAll: 'Tout voir',
		noWebGL: 'La carte a besoin de WebGL 2, que ce navigateur n’offre pas. La liste et la frise restent utilisables.',
		tooCoarse: 'Fond de carte peu détaillé à cette échelle',
		loading: 'La carte se charge…',
		attribution: 'Tracés indicatifs, sans prise de position · Natural Earth · GeoNames',
		twoFingers: 'Deux doigts pour déplacer la carte',
		ctrlScroll: 'Ctrl + molette pour zoomer',
		incidents: (count) => (count > 1 ? `${count} incidents` : `${count} incident`),
		andNear: (count) => (count > 1 ? `et ${count} lieux proches` : 'et 1 lieu proche'),
		precision: (radiusKm) => `situé à ${kilometres(radiusKm, 'fr')} près`,
		point: 'lieu précis',
		notHappened: 'prévu, menacé ou démenti',
		draft: (count) => (count > 1 ? `brouillon · ${count} incidents` : `brouillon · ${count} incident`),
		outside: (name, heading) => `${name}, hors de la vue, ${HEADINGS.fr[heading]}`,
		pin: (name) => `Épingle\u00a0: ${name}`,
		pinRole: 'épingle',
		pinHelp: 'Glissez l’épingle, cliquez sur la carte ou utilisez les flèches (Maj\u00a0: dix fois plus loin).',
		position: (lng, lat) =>
			`${degrees(lat, 'fr')} ${lat < 0 ? 'sud' : 'nord'}, ${degrees(lng, 'fr')} ${lng < 0 ? 'ouest' : 'est'}`
	},
	en: {
		map: 'Map of incidents. Arrow keys pan, plus and minus zoom. The list shows the same places.',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		showAll: 'Show all',
		noWebGL: 'The map needs WebGL 2, which this browser does not offer. List and timeline still work.',
		tooCoarse: 'The base map has little detail at this scale',
		loading: 'The map is loading…',
		attribution: 'Indicative boundaries, no position taken · Natural Earth · GeoNames',
		twoFingers: 'Use two fingers to move the map',
		ctrlScroll: 'Ctrl + wheel to zoom',
		incidents: (count) => (count > 1 ? `${count} incidents` : `${count} incident`),
		andNear: (count) => (count > 1 ? `and ${count} places nearby` : 'and 1 place nearby'),
		precision: (radiusKm) => `known to within ${kilometres(radiusKm, 'en')}`,
		point: 'exact spot',
		notHappened: 'planned, threatened or denied',
		draft: (count) => (count > 1 ? `draft · ${count} incidents` : `draft · ${count} incident`),
		outside: (name, heading) => `${name}, out of view, ${HEADINGS.en[heading]}`,
		pin: (name) => `Pin: ${name}`,
		pinRole: 'pin',
		pinHelp: 'Drag the pin, click on the map or use the arrow keys (Shift: ten times as far).',
		position: (lng, lat) =>
			`${degrees(lat, 'en')} ${lat < 0 ? 'south' : 'north'}, ${degrees(lng, 'en')} ${lng < 0 ? 'west' : 'east'}`
	}
};

const HEADINGS: Readonly<Record<'fr' | 'en', Readonly<Record<Heading, string>>>> = {
	fr: {
		n: 'au nord',
		ne: 'au nord-est',
		e: 'à l’est',
		se: 'au sud-est',
		s: 'au sud',
		sw: 'au sud-ouest',
		w: 'à l’ouest',
		nw: 'au nord-ouest'
	},
	en: {
		n: 'to the north',
		ne: 'to the north-east',
		e: 'to the east',
		se: 'to the south-east',
		s: 'to the south',
		sw: 'to the south-west',
		w: 'to the west',
		nw: 'to the north-west'
	}
};

/** « 33,342° »: three decimals are about a hundred metres. */
const degrees = (value: number, language: string): string =>
	`${new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(Math.abs(value))}°`;

/** « 15 km », « 300 m ». */
function kilometres(radiusKm: number, language: string): string {
	const metres = radiusKm < 1;
	return new Intl.NumberFormat(language, {
		style: 'unit',
		unit: metres ? 'meter' : 'kilometer',
		maximumSignificantDigits: 2
	}).format(metres ? radiusKm * 1000 : radiusKm);
}
