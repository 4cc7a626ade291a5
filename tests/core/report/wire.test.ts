/** Sentences in the manner of the wire, read with the real gazetteer: type, status, place, day and toll; and what only sounds like news. */
import { expect, test } from 'vitest';
import { readArticle } from '#core';
import { loadGazetteer } from '#lib/server/gazetteer.ts';

const gazetteer = loadGazetteer();
/** A Thursday. */
const PUBLISHED = '2026-03-12';

function told(text: string): string[] {
	const { reports } = readArticle({ id: 'wire', text, published: PUBLISHED }, gazetteer);
	return reports.map(({ subEventType, status, place, date, fatalities, injuries, crowd }) =>
		[
			subEventType,
			status,
			place ? `@${place.name}` : '',
			date === PUBLISHED || date?.includes('/2026-03-12') ? '' : date,
			fatalities && `F${fatalities.min}`,
			injuries && `I${injuries.min}`,
			crowd && `C${crowd.min}`
		]
			.filter(Boolean)
			.join(' ')
	);
}

test.for([
	[
		'Des combats acharnés ont opposé mardi l’armée soudanaise aux paramilitaires des FSR dans la ville d’El-Facher, faisant au moins 40 morts.',
		'Armed clash happened @El-Facher 2026-03-10 F40'
	],
	[
		'Deux soldats ont été tués dans l’embuscade de leur convoi près de Ménaka, a annoncé mercredi l’état-major malien.',
		'Armed clash happened @Ménaka 2026-03-11 F2'
	],
	[
		'L’armée ukrainienne affirme avoir repris le village de Robotyne.',
		'Government regains territory happened @Robotyne'
	],
	[
		'Le M23 s’est emparé de la localité de Masisi sans combat, selon des sources locales.',
		'Non-state actor overtakes territory happened @Masisi'
	],
	[
		'Une frappe de drone a fait sept morts lundi sur un marché de Khartoum.',
		'Air/drone strike happened @marché de Khartoum 2026-03-09 F7'
	],
	['Kharkiv visée par une attaque nocturne de drones russes : trois blessés.', 'Air/drone strike happened @Kharkiv I3'],
	[
		'Des obus tirés depuis la Syrie se sont abattus mardi sur la ville turque de Kilis.',
		'Shelling/artillery/missile attack happened @Kilis 2026-03-10'
	],
	[
		'Pyongyang a tiré jeudi deux missiles balistiques vers la mer du Japon.',
		'Shelling/artillery/missile attack happened @Mer du Japon'
	],
	[
		'Un engin explosif improvisé a explosé mercredi au passage d’un bus à Quetta, tuant cinq passagers.',
		'Remote explosive/landmine/IED happened @Quetta 2026-03-11 F5'
	],
	[
		'Trois enfants ont été tués par l’explosion d’une mine dans la province de Deir Ezzor.',
		'Remote explosive/landmine/IED happened @Deir ez-Zor F3'
	],
	[
		'Un kamikaze s’est fait exploser vendredi dans une mosquée de Peshawar, faisant 22 morts.',
		'Suicide bomb happened @mosquée de Peshawar 2026-03-06 F22'
	],
	[
		'Une grenade a été lancée dimanche soir dans un bar de Bujumbura, blessant douze clients.',
		'Grenade happened @Bujumbura 2026-03-08 I12'
	],
	[
		'Des inspecteurs accusent le régime d’avoir utilisé du gaz sarin à Khan Cheikhoun en avril 2017.',
		'Chemical weapon happened @Khan Cheikhoun 2017-04'
	],
	['Un journaliste a été assassiné samedi à Tijuana par des hommes armés.', 'Attack happened @Tijuana 2026-03-07 F1'],
	[
		'Un homme a poignardé trois passants mardi dans le centre de Mannheim avant d’être abattu par la police.',
		'Attack happened @Mannheim 2026-03-10 F1'
	],
	[
		'Une fusillade dans une école de Graz a fait dix morts mardi, selon la police.',
		'Attack happened @école de Graz 2026-03-10 F10'
	],
	[
		'Deux humanitaires français ont été enlevés jeudi dans le nord du Burkina Faso.',
		'Abduction/forced disappearance happened @Burkina Faso'
	],
	[
		'Plus de cent élèves ont été kidnappés lundi dans un pensionnat de l’État de Kaduna, au Nigeria.',
		'Abduction/forced disappearance happened @Kaduna (État) 2026-03-09'
	],
	[
		'Une adolescente a été violée par deux soldats dimanche à Bukavu, dénonce une ONG.',
		'Sexual violence happened @Bukavu 2026-03-08'
	],
	[
		'Des milliers de personnes ont défilé samedi à Belgrade contre la corruption.',
		'Peaceful protest happened @Belgrade 2026-03-07 C2000'
	],
	[
		'Environ 12.000 manifestants ont marché dimanche dans les rues de Bruxelles pour le climat.',
		'Peaceful protest happened @Bruxelles 2026-03-08 C12000'
	],
	['Les cheminots étaient en grève mardi en Belgique.', 'Peaceful protest happened @Belgique 2026-03-10'],
	[
		'La police a dispersé au gaz lacrymogène une manifestation de l’opposition mercredi à Dakar.',
		'Protest with intervention happened @Dakar 2026-03-11'
	],
	[
		'Les forces de l’ordre ont ouvert le feu sur des manifestants lundi à Nairobi, tuant quatre personnes.',
		'Excessive force against protesters happened @Nairobi 2026-03-09 F4'
	],
	[
		'Des émeutiers ont incendié une mairie dans la nuit de jeudi à vendredi à Nouméa.',
		'Violent demonstration happened @Nouméa 2026-03-05/2026-03-06'
	],
	[
		'De violents heurts ont éclaté dimanche entre manifestants et policiers à Tbilissi.',
		'Violent demonstration happened @Tbilissi 2026-03-08'
	],
	[
		'Un voleur présumé a été lynché par la foule mardi à Antananarivo.',
		'Mob violence happened @Antananarivo 2026-03-10'
	],
	['Rixe entre supporters samedi à Marseille : quatre blessés.', 'Mob violence happened @Marseille 2026-03-07 I4'],
	['Trente membres d’un gang ont été arrêtés jeudi à San Salvador.', 'Arrests happened @San Salvador'],
	[
		'L’opposant Boris Lavrine a été interpellé dimanche à Minsk, selon ses avocats.',
		'Arrests happened @Minsk 2026-03-08'
	],
	[
		'La défense antiaérienne a abattu cinq drones lundi au-dessus de Sébastopol.',
		'Disrupted weapons use happened @Sébastopol 2026-03-09'
	],
	[
		'Les démineurs ont désamorcé une bombe de la Seconde Guerre mondiale mardi à Cologne.',
		'Disrupted weapons use happened @Cologne 2026-03-10'
	],
	[
		'Les dernières troupes françaises se sont retirées jeudi de N’Djamena.',
		'Non-violent transfer of territory happened @N’Djamena'
	],
	[
		'Le gouvernement et les rebelles ont signé un cessez-le-feu mercredi à Doha.',
		'Agreement happened @Doha 2026-03-11'
	],
	['Rencontre entre Poutine et Biden mercredi à Genève.', 'Meeting happened @Genève 2026-03-11'],
	['Rencontre Macron-Zelensky lundi à Paris.', 'Meeting happened @Paris 2026-03-09'],
	['Tête-à-tête entre Xi Jinping et Narendra Modi à Pékin.', 'Meeting happened @Pékin'],
	['Emmanuel Macron s’est entretenu jeudi par téléphone avec Volodymyr Zelensky.', 'Meeting happened'],
	[
		'Le secrétaire d’État américain est arrivé mardi à Riyad pour des pourparlers.',
		'Meeting happened @Riyad 2026-03-10'
	],
	['Sommet de l’Otan à La Haye : les alliés promettent plus de dépenses.', 'Meeting happened @La Haye'],
	['L’Union européenne a imposé jeudi de nouvelles sanctions à la Biélorussie.', 'Sanction happened @Biélorussie'],
	['Washington a sanctionné trois banques iraniennes mercredi.', 'Sanction happened 2026-03-11'],
	[
		'Paris a expulsé douze diplomates algériens, a annoncé lundi le Quai d’Orsay.',
		'Expulsion or recall happened 2026-03-09'
	],
	['La Pologne a rappelé son ambassadeur à Budapest.', 'Expulsion or recall happened @Budapest'],
	['Ankara a exigé des excuses de la Suède.', 'Statement happened'],
	[
		'Un séisme de magnitude 6,8 a frappé samedi le nord-ouest du Maroc, faisant 12 morts.',
		'Natural hazard happened @Maroc 2026-03-07 F12'
	],
	['Inondations meurtrières à Valence : 15 personnes ont péri.', 'Natural hazard happened @Valence F15'],
	['Un cyclone a dévasté dimanche la ville de Toamasina.', 'Natural hazard happened @Toamasina 2026-03-08'],
	[
		'Un train a déraillé mercredi près de Lisbonne, faisant 16 morts et 20 blessés.',
		'Accident happened @Lisbonne 2026-03-11 F16 I20'
	],
	[
		'Un hélicoptère s’est écrasé mardi dans l’Himalaya, tuant ses six occupants.',
		'Accident happened @Himalaya 2026-03-10 F6'
	],
	['Incendie dans une discothèque de Kocani : 59 morts.', 'Fire happened @Kochani F59'],
	['Un feu de forêt a ravagé 3.000 hectares depuis dimanche en Gironde.', 'Fire happened @Gironde 2026-03-08'],
	[
		'Une épidémie de choléra a fait 80 morts depuis janvier au Soudan du Sud.',
		'Epidemic happened @Soudan du Sud 2026-01 F80'
	],
	['Une marée noire souille les plages d’Anapa depuis dimanche.', 'Pollution happened @Anapa 2026-03-08'],
	['Coup d’État à Bissau : des militaires annoncent avoir pris le pouvoir.', 'Other happened @Bissau'],
	[
		'Dix-sept personnes ont été tuées mardi dans une attaque attribuée aux ADF dans l’Ituri.',
		'Attack happened @Ituri 2026-03-10 F17'
	],
	[
		'Des hommes armés ont attaqué deux villages de l’État de Benue, faisant une trentaine de morts.',
		'Attack happened @Benue F30'
	],
	['Téhéran dément avoir tiré des missiles sur Erbil.', 'Shelling/artillery/missile attack denied @Erbil'],
	['Le Hamas a nié avoir attaqué le convoi lundi à Rafah.', 'Attack denied @Rafah 2026-03-09'],
	['Donald Trump a menacé mardi de bombarder les sites nucléaires iraniens.', 'Air/drone strike threatened 2026-03-10'],
	['Les syndicats manifesteront jeudi prochain à Rome.', 'Peaceful protest planned @Rome 2026-03-19'],
	['Une rencontre entre les deux présidents est prévue le 20 mars à Istanbul.', 'Meeting planned @Istanbul 2026-03-20']
])('%s', ([text = '', ...reports]) => {
	expect(told(text)).toEqual(reports);
});

test.for([
	'Cyberattaque contre des hôpitaux de Londres.',
	'Aucune attaque n’a été signalée lundi à Alep.',
	'Si la Russie attaquait la Pologne, l’Otan répondrait.',
	'L’euro a été attaqué par les spéculateurs lundi.',
	'L’entreprise a été bombardée de messages de clients mécontents.',
	'Le ministre a été bombardé à la tête de la commission.',
	'Tir de barrage de l’opposition contre la réforme des retraites.',
	'La guerre des prix fait rage dans la grande distribution.',
	'Explosion des ventes de voitures électriques en Norvège.',
	'La marche boursière de Francfort a progressé de 2 % mardi.',
	'Coup de filet : la série à succès revient à l’écran.',
	'Le film, véritable bombe, a pulvérisé le record du box-office.',
	'Le PSG a écrasé Marseille 4-0 dimanche au Parc des Princes.',
	'L’attaquant a tiré au-dessus de la barre à la 30e minute.',
	'Attaque en règle du Sénat contre le projet de loi.',
	'Le candidat a essuyé un feu nourri de questions mardi à Lille.',
	'La campagne de tir à l’arc a repris samedi à Nîmes.',
	'La bataille pour la présidence de la Fifa est lancée.',
	'Le Premier ministre a désamorcé la crise au sein de la coalition.',
	'Le gouvernement torpille l’accord sur les pensions.',
	'Le virus informatique a infecté des milliers d’ordinateurs.',
	'Une vague de froid politique souffle entre Paris et Alger.',
	'Il a été frappé par la beauté du site.',
	'Son cœur a lâché : le chanteur est mort mardi à Lyon à l’âge de 82 ans.',
	'L’exposition « Explosions » ouvre mardi à Anvers.',
	'Les bleus ont mitraillé le but adverse samedi à Bordeaux.',
	'Le séisme politique provoqué par la dissolution n’en finit pas.',
	'Le chef étoilé a mis le feu aux fourneaux.',
	'L’action a plongé de 12 % vendredi à Tokyo.',
	'Le cinéaste tire à boulets rouges sur Hollywood.',
	'L’actrice a été prise d’assaut par ses fans à Cannes.',
	'Le concert a enflammé le Stade de France samedi.',
	'La crise a fait une victime collatérale : le budget.',
	'Les bombardiers d’eau ont été mobilisés dimanche en Corse.',
	'La grève de la faim du détenu se poursuit à Istanbul.',
	'Le coureur belge a attaqué dans le dernier col mardi.',
	'Le débat a viré au pugilat verbal lundi à l’Assemblée.',
	'Le pape a prié dimanche pour les victimes de la guerre.',
	'Le procès de l’attentat de Nice s’est ouvert lundi à Paris.',
	'Dix ans après les attentats de Bruxelles, la ville se souvient.',
	'L’usine a été frappée par la hausse des coûts de l’énergie.'
])('nothing: %s', (text) => {
	expect(told(text)).toEqual([]);
});
