import { isInView } from '#lib/state/bounds.ts';
import { expect, test } from 'vitest';
import { OVERVIEW } from '../ui/fixture.ts';

const [pattern] = OVERVIEW.incidents;
const at = (lng: number | null, lat: number | null) => {
	if (!pattern?.place) throw new Error('the fixture has changed');
	return { ...pattern, place: { ...pattern.place, lng, lat } };
};
const SIZE = { width: 1024, height: 512 };

// At zoom 1 the world is 1024 pixels wide and high: 1024 × 512 shows all longitudes and half of the square.
test.for([
	{ name: 'the middle', incident: at(10, 0), view: { lng: 10, lat: 0, zoom: 1 }, want: true },
	{ name: 'the edge of the world', incident: at(-170, 0), view: { lng: 10, lat: 0, zoom: 1 }, want: true },
	{ name: 'north of the edge', incident: at(0, 67), view: { lng: 0, lat: 0, zoom: 1 }, want: false },
	{ name: 'south of the edge', incident: at(0, 66), view: { lng: 0, lat: 0, zoom: 1 }, want: true },
	{ name: 'beside the map', incident: at(50, 33), view: { lng: 44, lat: 33, zoom: 8 }, want: false },
	{ name: 'across the date line', incident: at(-179.9, 10), view: { lng: 179.9, lat: 10, zoom: 8 }, want: true },
	{ name: 'a pole', incident: at(0, 90), view: { lng: 0, lat: 0, zoom: 1 }, want: false },
	{ name: 'no coordinates', incident: at(null, null), view: { lng: 0, lat: 0, zoom: 0 }, want: false }
])('$name: $want', ({ incident, view, want }) => {
	expect(isInView(incident, view, SIZE)).toBe(want);
});
