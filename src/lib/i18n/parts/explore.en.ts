/** Drawn areas, what was known on a day, and stepping. */
import type { exploreFr } from './explore.fr.ts';

const masked = new Intl.NumberFormat('en');

export const exploreEn: typeof exploreFr = {
	area: 'Area',
	drawn: (corners) => (corners === 4 ? 'drawn rectangle' : `${corners} corners`),
	select: 'Choose an area',
	rectangle: 'Draw a rectangle',
	polygon: 'Draw a polygon',
	shown: 'What the map shows',
	clear: 'Clear the area',
	drawRectangle: 'Drag from corner to corner. Esc cancels.',
	drawPolygon: 'Click each corner, then Enter or double-click. Esc cancels.',
	help: 'Keeps only places whose middle is in the area.',
	known: 'As known on',
	knownHelp: 'Keeps only what an article had told by that day',
	knownClear: 'Back to all that is known',
	fan: (n) => `${n} incidents at the same spot: arrow keys go from one to the next`,
	precision: 'Precision of the place',
	hideCoarser: 'Hide what is coarser than…',
	anyPrecision: 'Any precision',
	atLeast: {
		facility: 'Points only',
		district: 'District or better',
		city: 'City or better',
		province: 'Province or better',
		country: 'Country or better'
	},
	masked: (n) => (n === 0 ? 'nothing hidden' : `${masked.format(n)} hidden`)
};
