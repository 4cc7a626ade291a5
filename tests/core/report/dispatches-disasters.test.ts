/** Dispatches of accidents, fires, nature, epidemics and pollution, from many countries: each tells one incident. */
import { expect, test } from 'vitest';
import { dispatch } from './dispatch.ts';

test.for([
	[
		'Un autocar est tombé dimanche dans un ravin au sud de Lima, faisant vingt-trois morts.',
		'Accident @Lima 2026-03-08'
	],
	[
		'Une embarcation surchargée a chaviré mercredi sur le fleuve Congo près de Kinshasa : au moins 30 disparus.',
		'Accident @Kinshasa 2026-03-11'
	],
	[
		'Onze ouvriers sont morts ensevelis mardi sous les décombres d’un immeuble en construction à Ahmedabad.',
		'Accident @Ahmedabad 2026-03-10'
	],
	[
		'Les flammes ont dévoré samedi une centaine de maisons sur les hauteurs de Valparaiso.',
		'Fire @Valparaiso 2026-03-07'
	],
	[
		'La terre a tremblé mardi dans la région de Kandahar, faisant une dizaine de morts.',
		'Natural hazard @Kandahar 2026-03-10'
	],
	[
		'Des trombes d’eau se sont abattues mercredi sur Valence, noyant plusieurs quartiers.',
		'Natural hazard @Valence 2026-03-11'
	],
	[
		'Le choléra a emporté lundi quatorze personnes à Lusaka, selon le ministère de la Santé.',
		'Epidemic @Lusaka 2026-03-09'
	],
	[
		'Une nappe de pétrole s’est répandue dimanche dans le golfe de Guayaquil.',
		'Pollution @golfe de Guayaquil 2026-03-08'
	],
	['Un câble de téléphérique s’est rompu mardi à Naples.', 'Accident @Naples 2026-03-10'],
	['Six mineurs ont été tués mardi dans l’éboulement d’une mine à Kolwezi.', 'Accident @Kolwezi 2026-03-10'],
	['Un alpiniste a fait une chute mortelle mardi à Chamonix.', 'Accident @Chamonix 2026-03-10'],
	['Un entrepôt a été la proie des flammes mardi à Lyon.', 'Fire @Lyon 2026-03-10'],
	['Un entrepôt a été réduit en cendres mardi à Lyon.', 'Fire @Lyon 2026-03-10'],
	['La foudre a tué trois personnes mardi à Rajshahi.', 'Natural hazard @Rājshāhi 2026-03-10'],
	['Des cas de rougeole ont été signalés mardi à Lyon.', 'Epidemic @Lyon 2026-03-10'],
	['Un pétrolier a perdu mardi du fioul au large de Brest.', 'Pollution @Brest 2026-03-10'],
	['Un entrepôt est parti en fumée dimanche à Manaus.', 'Fire @Manaus 2026-03-08'],
	[
		'Un cyclone a dévasté lundi plusieurs villages de Mayotte, faisant huit morts.',
		'Natural hazard @Mayotte 2026-03-09'
	],
	['Un foyer d’Ebola a été détecté mardi à Mbandaka.', 'Epidemic @Mbandaka 2026-03-10'],
	[
		'Un avion d’entraînement s’est abîmé lundi sur une école de Dhaka, tuant seize élèves.',
		'Accident @école de Dhaka 2026-03-09'
	],
	['Un glissement de terrain a emporté dimanche six maisons à Sucre.', 'Natural hazard @Sucre 2026-03-08'],
	[
		'C’est dans un entrepôt de Bangkok que le feu a pris mardi, piégeant une dizaine d’ouvriers.',
		'Fire @Bangkok 2026-03-10'
	],
	[
		'Bilan : quatorze morts dans le naufrage lundi d’un bateau de migrants au large d’Antalya.',
		'Accident @Antalya 2026-03-09'
	],
	[
		'Sept personnes, dont deux enfants, sont mortes mercredi quand leur minibus a quitté la route au nord de Bogota.',
		'Accident @Bogota 2026-03-11'
	],
	['Le typhon, qui a touché terre mardi au sud de Manille, a fait onze morts.', 'Natural hazard @Manille 2026-03-10'],
	[
		'Lundi, un tremblement de terre a tué six personnes dans la province de Kerman, dans le sud-est de l’Iran.',
		'Natural hazard @Province de Kerman 2026-03-09'
	],
	['Vingt-trois personnes sont mortes du choléra lundi à Kisangani.', 'Epidemic @Kisangani 2026-03-09'],
	[
		'Un taxi-brousse a plongé dimanche dans un canal près de Tamatave, faisant onze morts.',
		'Accident @Tamatave 2026-03-08'
	],
	['Un pan de mur s’est écroulé samedi sur des passants à Séoul.', 'Accident @Séoul 2026-03-07'],
	['Les flammes ont détruit mardi des dizaines d’habitations de fortune au Cap.', 'Fire @Le Cap 2026-03-10'],
	['Port-Vila a été secouée lundi par un séisme de magnitude 6,8.', 'Natural hazard @Port-Vila 2026-03-09'],
	['La rougeole a tué seize enfants mercredi dans un camp près de Goma.', 'Epidemic @Goma 2026-03-11']
] as const)('%s → %s', ([text, want]) => expect(dispatch(text)).toEqual([want]));
