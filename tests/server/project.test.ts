import type { ArticleReport, ReportPlace } from '#core';
import { project } from '#lib/projection/project.ts';
import { expect, test } from 'vitest';
import { GAZETTEER } from '../fixtures/gazetteer.ts';
import { incidentOf, MOSSOUL, readArticleOf } from '../fixtures/stored.ts';

const IRAK: ReportPlace = {
	placeId: 'country:IQ',
	name: 'Irak',
	kind: 'country',
	country: 'IQ',
	lat: 33,
	lng: 44,
	radiusKm: 600
};
const HOSPITAL: ReportPlace = {
	name: 'hôpital de l’Été',
	kind: 'facility',
	country: 'IQ',
	lat: 36.34,
	lng: 43.12,
	radiusKm: 12
};
const UNKNOWN: ReportPlace = {
	name: 'base aérienne K1',
	kind: 'facility',
	country: 'IQ',
	lat: null,
	lng: null,
	radiusKm: 50
};
const NOWHERE: ReportPlace = { name: 'bases américaines', kind: 'facility', lat: null, lng: null, radiusKm: 2 };
const AT_SEA: ReportPlace = { name: 'large de la mer Rouge', kind: 'water', lat: 20, lng: 38, radiusKm: 300 };

const reportAt = (place: ReportPlace | undefined): ArticleReport => {
	const [report] = readArticleOf(`Une explosion (${place?.name}).`).reading.reports;
	if (!report) throw new Error('the fixture has one report');
	const { place: _place, ...rest } = report;
	return place ? { ...rest, place } : rest;
};

function projectOne(own: ReportPlace | undefined, told: readonly (ReportPlace | undefined)[]) {
	const reports = told.map(reportAt);
	const keys = reports.map(({ key }) => key);
	const { incident } = incidentOf(
		'i',
		'mine',
		own ? { place: own, reports: keys } : { isPlaced: false, reports: keys }
	);
	const { incidents, places } = project(
		'mine',
		[incident],
		new Map(reports.map((report) => [report.key, report])),
		GAZETTEER
	);
	const [linked] = incidents;
	return {
		direct: linked?.directPlaceIds,
		all: linked?.summary.placeIds,
		places: places.map(({ id }) => id).sort(),
		linked
	};
}

test.for([
	{
		name: 'its place and what contains it',
		own: MOSSOUL,
		told: [MOSSOUL],
		direct: ['geonames:99072'],
		all: ['geonames:99072', 'country:IQ']
	},
	{
		name: 'every place that a report names',
		own: MOSSOUL,
		told: [MOSSOUL, IRAK],
		direct: ['geonames:99072', 'country:IQ'],
		all: ['geonames:99072', 'country:IQ']
	},
	{
		name: 'a report’s place though it has none itself',
		own: undefined,
		told: [IRAK, undefined],
		direct: ['country:IQ'],
		all: ['country:IQ']
	},
	{
		name: 'a facility that only the text knows, in the town where it lies',
		own: HOSPITAL,
		told: [HOSPITAL],
		direct: ['named:IQ:hopital-de-l-ete'],
		all: ['named:IQ:hopital-de-l-ete', 'geonames:99072', 'country:IQ']
	},
	{
		name: 'a facility without position, in its country',
		own: UNKNOWN,
		told: [],
		direct: ['named:IQ:base-aerienne-k1'],
		all: ['named:IQ:base-aerienne-k1', 'country:IQ']
	},
	{
		name: 'a sea alone',
		own: AT_SEA,
		told: [],
		direct: ['named:xx:large-de-la-mer-rouge'],
		all: ['named:xx:large-de-la-mer-rouge']
	},
	{ name: 'nothing where only a name is known', own: NOWHERE, told: [NOWHERE], direct: [], all: [] },
	{ name: 'nothing without a place', own: undefined, told: [undefined], direct: [], all: [] }
])('an incident is listed under $name', ({ own, told, direct, all }) => {
	expect(projectOne(own, told)).toMatchObject({ direct, all, places: [...all].sort() });
});

test('the summary names articles and place, and leaves the links to the detail', () => {
	const { linked } = projectOne(HOSPITAL, [HOSPITAL, MOSSOUL]);
	expect(linked?.summary.articleIds).toHaveLength(2);
	expect(linked?.summary).not.toHaveProperty('links');
	expect(linked?.summary.place?.placeId).toBe('named:IQ:hopital-de-l-ete');
	expect(linked?.incident.place?.placeId).toBe('named:IQ:hopital-de-l-ete');
});
