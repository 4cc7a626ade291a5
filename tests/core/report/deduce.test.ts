import { deducePlaces, readArticle } from '#core';
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { expect, test } from 'vitest';

const gazetteer = loadGazetteer();
const offered = (text: string): string[][] => {
	const { reports, places } = readArticle({ id: 'test', text, published: '2021-05' }, gazetteer);
	return reports.map((report) =>
		deducePlaces(report, { text, places }, gazetteer).map(({ place, basis, at }) =>
			[place.name, basis, text.slice(at.start, at.end)].join(' · ')
		)
	);
};

test.for([
	[
		'talks: capitals of the states named, the nearest and most named first',
		'Les discussions entre le ministre et le président turc ont porté sur le commerce, a dit la présidence turque. Le gouvernement syrien s’en est félicité.',
		[['Ankara · capital · turc', 'Damas · capital · syrien']]
	],
	[
		'the dateline comes before everything',
		'ANKARA (AFP) – Les discussions entre les deux ministres ont porté sur le commerce, a dit la présidence syrienne.',
		[['Ankara · dateline · ANKARA', 'Damas · capital · syrienne']]
	],
	[
		'the last town that the story named',
		'Le maire était à Mardin lundi. Des voyageurs y dormaient. Les discussions entre les deux ministres ont porté sur le commerce.',
		[['Mardin · told-here · Mardin']]
	],
	['a report with a place is left alone', 'Une bombe a explosé mercredi à Mossoul.', [[]]],
	['nothing is suggested where nothing is named', 'Deux hommes ont été tués par balles mercredi.', [[]]],
	[
		'a country named in passing is no town',
		'L’Allemagne a voté dimanche. Deux hommes ont été tués par balles mercredi.',
		[[]]
	]
] as const)('%s', ([, text, expected]) => expect(offered(text)).toEqual(expected));

test('a town far away in the text is another story', () => {
	const filler = 'Le temps restera sec et ensoleillé pendant toute la semaine. '.repeat(10);
	expect(
		offered(
			`Le maire était à Mardin lundi. ${filler}Les discussions entre les deux ministres ont porté sur le commerce.`
		)
	).toEqual([[]]);
});
