import { distance } from '@turf/turf';
import { expect, test } from 'vitest';
import { boxOf, disc, discBox, mainRing, cutRing, unwrapArea } from '#lib/map/geometry.ts';

test.for([
	{ at: [44.4, 33.3] as const, radiusKm: 0.3 },
	{ at: [44.4, 33.3] as const, radiusKm: 18 },
	{ at: [-60, -55] as const, radiusKm: 900 },
	{ at: [179.5, 65] as const, radiusKm: 400 }
])('each point of a disc of $radiusKm km is that far away', ({ at, radiusKm }) => {
	for (const position of mainRing(disc(at[0], at[1], radiusKm))) {
		expect(distance([...at], position, { units: 'kilometers' })).toBeCloseTo(radiusKm, 2);
	}
});

test('a disc over the 180th degree stays whole', () => {
	const box = boxOf(mainRing(disc(179.5, 65, 400)));
	expect(box && box.east - box.west).toBeLessThan(30);
	expect(box?.east).toBeGreaterThan(180);
});

test('a badge hangs on the northern edge of a disc', () => {
	const [lng = 0, lat = 0] = cutRing(mainRing(disc(44, 33, 20)))[0] ?? [];
	expect(distance([44, 33], [lng, lat], { units: 'kilometers' })).toBeCloseTo(20, 0);
	expect(lat).toBeGreaterThan(33.17);
	expect(lng).toBeCloseTo(44, 2);
});

test('the top of a notched ring lies on the ring, not in the notch', () => {
	const ring = [
		[0, 0],
		[10, 0],
		[10, 10],
		[7, 4],
		[3, 4],
		[0, 10],
		[0, 0]
	];
	expect(cutRing(ring).map(([, lat]) => lat)).toEqual([4, 0]);
	expect(cutRing(ring, 0.1)[0]?.[1]).toBeCloseTo(8, 1);
	expect(cutRing([])).toEqual([]);
});

test('the mainland is the largest ring', () => {
	const island = [
		[20, 0],
		[21, 0],
		[21, 1],
		[20, 0]
	];
	const mainland = [
		[0, 0],
		[10, 0],
		[10, 10],
		[0, 0]
	];
	expect(mainRing({ type: 'MultiPolygon', coordinates: [[island], [mainland]] })).toBe(mainland);
});

test('a ring over the 180th degree is made whole, one around a pole is closed along it', () => {
	const russia = unwrapArea({
		type: 'Polygon',
		coordinates: [
			[
				[170, 60],
				[-170, 60],
				[-170, 70],
				[170, 70],
				[170, 60]
			]
		]
	});
	expect(mainRing(russia).map(([lng]) => lng)).toEqual([170, 190, 190, 170, 170]);
	const pole = unwrapArea({
		type: 'Polygon',
		coordinates: [
			[
				[-180, -80],
				[-60, -70],
				[60, -75],
				[180, -80]
			]
		]
	});
	expect(mainRing(pole).at(-2)).toEqual([-180, -90]);
	expect(mainRing(pole).at(-1)).toEqual([-180, -80]);
});

test('the box of a disc holds it', () => {
	const box = discBox(10, 60, 100);
	expect(box.north - box.south).toBeCloseTo(1.8, 1);
	expect(box.east - box.west).toBeCloseTo(3.6, 1);
	expect(boxOf([])).toBeUndefined();
});
