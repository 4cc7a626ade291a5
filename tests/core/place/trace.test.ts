import { explainPlace, prepare, tracePlaces } from '#core';
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { expect, test } from 'vitest';
import { readPlaces } from '../../../src/lib/core/place/places.ts';

const TEXT =
	'Tripoli, dans le nord du Liban, pleure. La bombe a touché le consulat d’Iran à Najaf, près de Bagdad. À Xyville, des heurts.';
const document = prepare({ id: 'test', text: TEXT });
const gazetteer = loadGazetteer();
const traces = tracePlaces(document, gazetteer);
const traceOf = (words: string) => traces.find(({ mention }) => mention.text === words);

test('there is a trace of every mention, and it changes nothing', () => {
	expect(traces.map(({ mention }) => mention)).toEqual(readPlaces(document, gazetteer));
});

test('weights add up: of the signs to the chance, of the features to the score', () => {
	for (const { recognition, resolution } of traces) {
		if (recognition) {
			const sum = recognition.signs.reduce((total, { weight }) => total + weight, 0);
			if (!recognition.signs.some(({ veto }) => veto))
				expect(recognition.chance).toBeCloseTo(1 / (1 + Math.exp(-sum)), 6);
			expect(recognition.chance).toBeGreaterThanOrEqual(recognition.threshold);
		}
		for (const { score, features } of resolution?.candidates ?? [])
			expect(features.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(score, 6);
	}
});

test('the trace of a name has its candidates, the chosen one, and what it won by', () => {
	const { resolution, rules } = traceOf('Tripoli') ?? {};
	expect(resolution?.candidates.length).toBeGreaterThan(2);
	expect(resolution?.candidates.filter(({ chosen }) => chosen).map(({ country }) => country)).toEqual(['LB']);
	expect(resolution?.candidates[0]?.features.map(({ name }) => name)).toContain('container');
	const [first, second] = resolution?.candidates ?? [];
	expect(resolution?.margin).toBeCloseTo((first?.score ?? 0) - (second?.score ?? 0), 6);
	expect(rules).toEqual([expect.stringMatching(/^role-literal: /)]);
});

test('rules tell of relations; institutions and unknown names have no candidates', () => {
	expect(traceOf('Bagdad')?.rules).toEqual(expect.arrayContaining(['relation: près de']));
	expect(traceOf('consulat d’Iran')).toMatchObject({ rules: ['facility: consulate'] });
	expect(traceOf('consulat d’Iran')).not.toHaveProperty('resolution');
	expect(traceOf('Xyville')?.resolution).toMatchObject({ candidates: [] });
	expect(traceOf('Xyville')?.resolution).not.toHaveProperty('margin');
});

test('one mention is explained on demand, nothing where none stands', () => {
	const start = TEXT.indexOf('Najaf');
	expect(explainPlace(document, { start, end: start + 5 }, gazetteer)).toEqual(traceOf('Najaf'));
	expect(explainPlace(document, { start: start + 1, end: start + 5 }, gazetteer)).toBeUndefined();
});
