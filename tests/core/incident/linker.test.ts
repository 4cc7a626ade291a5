import { expect, test } from 'vitest';
import { Linker, type ArticleReport } from '#core';
import { syntheticWorld } from '../../bench/linking/synthetic.ts';
import { seeded } from '../../bench/seeded.ts';
import { gazetteer } from './places.ts';
import { report } from './reports.ts';

const world = syntheticWorld(600);

/** Which reports stand together, whatever the ids. */
const groups = (linker: Linker): string[] =>
	linker
		.incidents()
		.map(({ reports }) => [...reports].sort().join(' '))
		.sort();

function linkedOneByOne(reports: readonly ArticleReport[]): Linker {
	const linker = new Linker(world.gazetteer);
	for (const one of reports) linker.add([one]);
	return linker;
}

const atOnce = new Linker(world.gazetteer);
atOnce.add(world.reports);

test('the synthetic world has incidents with several reports', () => {
	expect(atOnce.incidents().filter(({ reports }) => reports.length > 1).length).toBeGreaterThan(50);
});

test('one by one gives the same groups as at once, in any order', () => {
	expect(groups(linkedOneByOne(world.reports))).toEqual(groups(atOnce));
	expect(groups(linkedOneByOne(world.reports.toReversed()))).toEqual(groups(atOnce));
});

/** A larger world in which blocks are crowded; its groups do not tell who came first, in which company, or who left again. */
test.for([1, 2, 3])('no order of arrival shows in the groups of 1,500 reports (%i)', (seed) => {
	const { reports, gazetteer: index } = syntheticWorld(1500);
	const linked = new Linker(index);
	linked.add(reports);
	const random = seeded(seed);
	const shuffled = reports
		.map((report) => ({ report, at: random() }))
		.sort((a, b) => a.at - b.at)
		.map(({ report }) => report);
	const other = new Linker(index);
	for (let start = 0; start < shuffled.length;) {
		const end = start + 1 + Math.floor(random() * 40);
		other.add(shuffled.slice(start, end));
		start = end;
	}
	const leaving = shuffled.filter(() => random() < 0.1);
	other.remove(leaving.map(({ key }) => key));
	other.add(leaving);
	expect(groups(other)).toEqual(groups(linked));
});

test('taking articles away gives the groups of those that are left', () => {
	const linker = linkedOneByOne(world.reports);
	const half = world.reports.filter((_, index) => index % 2 === 0);
	linker.remove(world.reports.filter((_, index) => index % 2 === 1).map(({ key }) => key));
	expect(groups(linker)).toEqual(groups(linkedOneByOne(half)));
});

test('every report stands in exactly one incident, and knows which', () => {
	const incidents = atOnce.incidents();
	expect(incidents.flatMap(({ reports }) => reports).sort()).toEqual(world.reports.map(({ key }) => key).sort());
	for (const { id, reports } of incidents) for (const key of reports) expect(atOnce.incidentOf(key)).toBe(id);
});

const rockets = { type: 'rockets', at: 'embassy-us', on: '2020-12-20', of: ['ambassade des Etats-Unis'] } as const;

test('an incident keeps its id when another article joins it, and says that it changed', () => {
	const linker = new Linker(gazetteer);
	linker.add([report({ key: 'm', ...rockets })]);
	const id = linker.incidentOf('m');
	expect(id).toMatch(/^inc-[0-9a-z]{11}$/);
	expect(linker.add([report({ key: 'a', ...rockets })])).toEqual(new Set([id]));
	expect(linker.incidentOf('a')).toBe(id);
	expect(linker.add([report({ key: 'b', ...rockets, on: '2020-12-21' })])).toEqual(new Set([linker.incidentOf('b')]));
	expect(linker.incidentOf('b')).not.toBe(id);
});

test('the id is made from the earliest report: the same in every process', () => {
	const linker = new Linker(gazetteer);
	linker.add([report({ key: 'm', ...rockets }), report({ key: 'a', ...rockets })]);
	const other = new Linker(gazetteer);
	other.add([report({ key: 'm', ...rockets })]);
	expect(linker.incidentOf('a')).toBe(other.incidentOf('m'));
});

test('a report that is added twice counts once', () => {
	const linker = new Linker(gazetteer);
	linker.add([report({ key: 'm', ...rockets })]);
	expect(linker.add([report({ key: 'm', ...rockets })])).toEqual(new Set());
	expect(linker.incidents()).toHaveLength(1);
});

test('a report that comes back after it was taken away gives its incident the id that it had', () => {
	const linker = new Linker(gazetteer);
	linker.add([report({ key: 'm', ...rockets }), report({ key: 'a', ...rockets })]);
	const id = linker.incidentOf('m') ?? '';
	// Without its earliest report the incident is named after the next: what is there decides, not what was.
	const changed = linker.remove(['m']);
	const next = linker.incidentOf('a') ?? '';
	expect(next).not.toBe(id);
	expect(changed).toEqual(new Set([id, next]));
	expect(linker.incident(id)).toBeUndefined();
	expect(linker.incident(next)?.reports).toEqual(['a']);
	expect(linker.add([report({ key: 'm', ...rockets })])).toEqual(new Set([id, next]));
	expect(linker.incidentOf('a')).toBe(id);
	expect(linker.remove(['a', 'm', 'nobody'])).toEqual(new Set([id]));
	expect(linker.incident(id)).toBeUndefined();
});

test('ids follow the order of articles that is given, and of reports in the text, not that of adding', () => {
	const world = syntheticWorld(300);
	const ranks = new Map([...new Set(world.reports.map(({ articleId }) => articleId))].map((id, index) => [id, index]));
	const rankOf = (articleId: string): number => ranks.get(articleId) ?? -1;
	const [one, other] = [new Linker(world.gazetteer), new Linker(world.gazetteer)];
	one.add(world.reports, rankOf);
	for (const report of world.reports.toReversed()) other.add([report], rankOf);
	other.remove(world.reports.slice(0, 150).map(({ key }) => key));
	other.add(world.reports.slice(0, 150), rankOf);
	expect(other.incidents()).toEqual(one.incidents());
});

test('every linked pair says why, in reasons that add up', () => {
	const linker = new Linker(gazetteer);
	linker.add([
		report({ key: 'a', ...rockets, with: ['roquettes'] }),
		report({ key: 'b', ...rockets, at: 'zone-verte', with: ['roquettes'] })
	]);
	const [incident] = linker.incidents();
	const [link] = incident?.links ?? [];
	expect(link).toMatchObject({ a: 'a', b: 'b' });
	expect(link?.reasons.map(({ name }) => name)).toEqual([
		'prior',
		'type',
		'place',
		'date',
		'targets',
		'weapon',
		'trigger'
	]);
	expect(link?.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(link?.score ?? 0);
	expect(linker.explain('a', 'b')).toEqual(link);
	expect(linker.explain('a', 'nobody')).toBeUndefined();
});

test('of an incident with many reports, each but the first says its strongest link', () => {
	const linker = new Linker(gazetteer);
	linker.add(Array.from({ length: 9 }, (_, index) => report({ key: `n${index}`, ...rockets })));
	const [incident] = linker.incidents();
	expect(incident?.reports).toHaveLength(9);
	expect(incident?.links.map(({ b }) => b)).toEqual(['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8']);
});

test('what rules a pair out is named', () => {
	const linker = new Linker(gazetteer);
	linker.add([report({ key: 'a', ...rockets }), report({ key: 'b', ...rockets, on: '2020-12-21' })]);
	expect(linker.explain('a', 'b')?.reasons[0]).toEqual({ name: 'other-day', weight: -Infinity });
});
