import { Explorer } from '#lib/explore/explorer.ts';
import { Scene, type SceneInput } from '#lib/map/scene.svelte.ts';
import type { IncidentSummary } from '#lib/wire.ts';
import { expect, test } from 'vitest';
import { incidentAt, PLACES } from './fixture.ts';

const day = (start: number, days = 1) => ({ span: { start, end: start + days } });
const ten = (make: () => IncidentSummary): IncidentSummary[] => Array.from({ length: 10 }, make);

const INCIDENTS = [
	incidentAt('capital', day(10)),
	incidentAt('village', { ...day(20), eventType: 'Protests' }),
	incidentAt('embassy', { ...day(30), status: 'threatened' }),
	incidentAt('country', day(0, 90))
];

function sceneOf(incidents: readonly IncidentSummary[], change: Partial<SceneInput> = {}, zoom = 8): Scene {
	const input = {
		explorer: new Explorer(incidents, PLACES),
		places: PLACES,
		period: { start: 0, end: 100 },
		selectedPlaceId: undefined,
		selectedIncidentId: undefined,
		hoveredIncidentId: undefined,
		pointed: undefined,
		draft: undefined,
		...change
	};
	const scene = new Scene(input);
	scene.zoomStep = zoom;
	return scene;
}

const shown = ({ groups }: Scene): number => groups.reduce((sum, { count }) => sum + count, 0);

test.for([
	{ period: { start: 0, end: 100 }, want: ['capital', 'country', 'embassy', 'village'] },
	{ period: { start: 0, end: 15 }, want: ['capital', 'country'] },
	{ period: { start: 91, end: 100 }, want: [] }
])('in $period lies $want', ({ period, want }) => {
	const scene = sceneOf(INCIDENTS, { period });
	expect(
		scene
			.sites()
			.map(({ name }) => name)
			.sort()
	).toEqual(want);
	expect(shown(scene)).toBe(want.length);
});

test('counts follow the window, family by family; what did not happen is hollow, what is too coarse faded', () => {
	const [embassy] = sceneOf(INCIDENTS, { period: { start: 30, end: 31 } }, 14).groups.filter(({ isPoint }) => isPoint);
	expect(embassy?.tallies).toEqual([{ family: 'attack', count: 1, hollow: true }]);
	const country = sceneOf(INCIDENTS, { period: { start: 30, end: 31 } })
		.sites()
		.find(({ name }) => name === 'country');
	expect(country?.faded).toBe(true);
});

test('badges stand where they stood, whatever the window shows', () => {
	const at = (start: number) =>
		sceneOf(INCIDENTS, { period: { start, end: 100 } }, 12).groups.map(({ key, anchor }) => [key, ...anchor].join(' '));
	expect(at(0)).toEqual(expect.arrayContaining(at(15)));
});

test('the last one of a cluster stands where it is, as a point', () => {
	const alone = sceneOf(INCIDENTS, { period: { start: 30, end: 31 } }, 7).groups.find(({ isPoint }) => isPoint);
	expect(alone?.anchor).toEqual([40.01, 30.02]);
	expect(alone?.members.map(({ name }) => name)).toEqual(['embassy']);
});

test('a cluster is the place that holds its parts', () => {
	const parts = [incidentAt('capital', day(1)), incidentAt('village', day(1)), incidentAt('village', day(2))];
	const [cluster, ...others] = sceneOf(parts, {}, 3).groups;
	expect(others).toEqual([]);
	expect(cluster).toMatchObject({ clusterId: 'province', count: 3 });
});

test.for([1, 3, 5, 8, 12, 16])(
	'at zoom %d ten at one spot, ten in a whole country and ten more are all counted',
	(zoom) => {
		const incidents = [
			...ten(() => incidentAt('embassy', day(5))),
			...ten(() => incidentAt('country', day(5))),
			...ten(() => incidentAt('village', day(5)))
		];
		const scene = sceneOf(incidents, {}, zoom);
		expect(shown(scene)).toBe(30);
		const reached = scene.groups.flatMap(({ members }) => members.flatMap(({ incidentIds }) => incidentIds));
		expect(new Set(reached).size).toBe(30);
	}
);

test('what is far from the view is not drawn, also across the 180th degree', () => {
	const scene = sceneOf(INCIDENTS, {}, 8);
	scene.reach = { west: 39, east: 42, south: 29, north: 31 };
	expect(shown(scene)).toBeGreaterThan(0);
	scene.reach = { west: 399, east: 402, south: 29, north: 31 };
	expect(shown(scene)).toBeGreaterThan(0);
	scene.reach = { west: -20, east: -10, south: 0, north: 10 };
	expect(scene.groups).toEqual([]);
	expect(scene.areas.map(({ name }) => name)).not.toContain('capital');
});

test('areas are drawn the largest first, from the size at which they are seen', () => {
	expect(sceneOf(INCIDENTS, {}, 11).areas.map(({ name }) => name)).toEqual(['country', 'capital', 'village']);
	expect(sceneOf(INCIDENTS, {}, 2).areas.map(({ name }) => name)).toEqual(['country']);
});

test('the badge of what is selected is lit, that of its neighbours is not', () => {
	const scene = sceneOf(INCIDENTS, { selectedPlaceId: 'village' }, 12);
	const roles = scene.groups.map((group) => [group.members[0]?.name, scene.roleOf(group)]);
	expect(Object.fromEntries(roles)).toMatchObject({ village: 'selected', capital: undefined });
});
