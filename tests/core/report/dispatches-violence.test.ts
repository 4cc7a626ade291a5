/** Dispatches of battles, explosions and violence against civilians, from many countries: each tells one incident. */
import { expect, test } from 'vitest';
import { dispatch } from './dispatch.ts';

test.for([
	[
		'Deux bandes rivales se sont livré dimanche une bataille rangée à l’arme automatique dans un faubourg de Buenaventura : six morts.',
		'Armed clash @Buenaventura 2026-03-08'
	],
	[
		'De durs combats étaient en cours lundi aux portes de Kidal entre l’armée malienne et les rebelles touareg.',
		'Armed clash @Kidal 2026-03-09'
	],
	[
		'Onze insurgés ont été mis hors de combat samedi par les forces rwandaises dans la province de Cabo Delgado.',
		'Armed clash @Cabo Delgado 2026-03-07'
	],
	[
		'L’armée soudanaise est entrée mercredi dans Wad Madani, chassant les paramilitaires qui tenaient la ville depuis un an.',
		'Government regains territory @Wad Madani 2026-03-11'
	],
	[
		'Les chebab délogés mardi par l’armée somalienne d’un village proche de Kismayo.',
		'Government regains territory @Kismayo 2026-03-10'
	],
	[
		'La junte birmane a repris lundi le contrôle de Myawaddy, perdue il y a six mois.',
		'Government regains territory @Myawaddy 2026-03-09'
	],
	[
		'Les combattants du M23 sont entrés dimanche dans Bukavu, ont constaté des habitants.',
		'Non-state actor overtakes territory @Bukavu 2026-03-08'
	],
	[
		'Des drones russes se sont abattus dans la nuit de lundi à mardi sur le port d’Odessa, blessant quatre dockers.',
		'Air/drone strike @port d’Odessa 2026-03-09/2026-03-10'
	],
	[
		'L’aviation saoudienne a pris pour cible mercredi des positions houthies près de Marib.',
		'Air/drone strike @Marib 2026-03-11'
	],
	[
		'Un drone israélien a visé une moto jeudi à l’entrée de Tyr, tuant son conducteur.',
		'Air/drone strike @Tyr 2026-03-12'
	],
	[
		'Nikopol a de nouveau essuyé des tirs d’artillerie jeudi matin, faisant deux blessés.',
		'Shelling/artillery/missile attack @Nikopol 2026-03-12'
	],
	[
		'Un missile balistique est tombé mercredi à l’aube dans un terrain vague de Haïfa.',
		'Shelling/artillery/missile attack @Haïfa 2026-03-11'
	],
	[
		'Les obus tombés lundi sur un quartier résidentiel d’El-Obeid ont tué neuf civils, selon un collectif de médecins.',
		'Shelling/artillery/missile attack @El-Obeid 2026-03-09'
	],
	[
		'Trois enfants ont été tués mardi par l’explosion d’une mine dans un champ près de Hassaké.',
		'Remote explosive/landmine/IED @Hassaké 2026-03-10'
	],
	[
		'Un autobus a sauté dimanche sur un engin explosif non loin de Maiduguri, faisant douze morts.',
		'Remote explosive/landmine/IED @Maiduguri 2026-03-08'
	],
	[
		'Une moto piégée a explosé mercredi devant un commissariat de Cali.',
		'Remote explosive/landmine/IED @commissariat de Cali 2026-03-11'
	],
	[
		'Un homme ceinturé d’explosifs s’est fait sauter vendredi dans une mosquée de Peshawar, tuant vingt fidèles.',
		'Suicide bomb @mosquée de Peshawar 2026-03-06'
	],
	[
		'Attentat suicide lundi contre un hôtel de Mogadiscio, revendiqué par les chebab.',
		'Suicide bomb @hôtel de Mogadiscio 2026-03-09'
	],
	[
		'Des inconnus ont lancé une grenade samedi soir dans un bar de Bujumbura, blessant huit clients.',
		'Grenade @Bujumbura 2026-03-07'
	],
	['Une grenade dégoupillée a explosé mardi dans un café de Grenoble : douze blessés.', 'Grenade @Grenoble 2026-03-10'],
	['Le directeur d’un journal local a été retrouvé mort par balles mercredi à Tijuana.', 'Attack @Tijuana 2026-03-11'],
	[
		'Des hommes armés ont tiré dimanche sur les fidèles d’une église de Bamenda, faisant cinq morts.',
		'Attack @église de Bamenda 2026-03-08'
	],
	['Le candidat a été tué par balles lundi devant son domicile à Guayaquil.', 'Attack @Guayaquil 2026-03-09'],
	[
		'Un assaillant a blessé trois passants au couteau samedi dans le centre de Solingen.',
		'Attack @Solingen 2026-03-07'
	],
	['Vingt-deux villageois massacrés à la machette mardi par les ADF près de Beni.', 'Attack @Beni 2026-03-10'],
	[
		'Une étudiante a été victime d’un viol collectif mardi dans un autobus de New Delhi.',
		'Sexual violence @New Delhi 2026-03-10'
	],
	[
		'Une quarantaine d’écoliers ont été emmenés de force par des hommes armés mercredi dans l’État de Kaduna.',
		'Abduction/forced disappearance @Kaduna (État) 2026-03-11'
	],
	[
		'Deux religieuses ont été kidnappées lundi à Port-au-Prince par un gang qui exige une rançon.',
		'Abduction/forced disappearance @Port-au-Prince 2026-03-09'
	],
	['Rapt d’un ingénieur autrichien dimanche à Agadez.', 'Abduction/forced disappearance @Agadez 2026-03-08'],
	[
		'On est sans nouvelles d’un opposant enlevé mardi par des agents encagoulés à Caracas.',
		'Abduction/forced disappearance @Caracas 2026-03-10'
	],
	['Des rebelles ont attaqué mardi un camp militaire à Goma.', 'Armed clash @Goma 2026-03-10'],
	['Des miliciens ont tendu mardi un guet-apens à une patrouille près de Bria.', 'Armed clash @Bria 2026-03-10'],
	[
		'L’armée a récupéré mardi la ville de Sake, occupée par les rebelles.',
		'Government regains territory @Saké 2026-03-10'
	],
	['Reprise mardi de Palmyre par l’armée syrienne.', 'Government regains territory @Palmyre 2026-03-10'],
	['L’armée a bouté mardi les rebelles hors de Goma.', 'Government regains territory @Goma 2026-03-10'],
	['Goma est passée mardi sous le contrôle du M23.', 'Non-state actor overtakes territory @Goma 2026-03-10'],
	['Les rebelles ont investi mardi la ville de Goma.', 'Non-state actor overtakes territory @Goma 2026-03-10'],
	['Les talibans ont conquis mardi Kunduz.', 'Non-state actor overtakes territory @Kunduz 2026-03-10'],
	['Les rebelles se sont rendus maîtres mardi de Goma.', 'Non-state actor overtakes territory @Goma 2026-03-10'],
	['Chute de Goma mardi aux mains du M23.', 'Non-state actor overtakes territory @Goma 2026-03-10'],
	['Un véhicule a heurté mardi une mine près de Gao.', 'Remote explosive/landmine/IED @Gao 2026-03-10'],
	['Un homme a foncé mardi dans la foule avec une voiture à Munich.', 'Attack @Munich 2026-03-10'],
	['Un lycéen a été roué de coups mardi à Lyon.', 'Attack @Lyon 2026-03-10'],
	['Un élu a échappé mardi à une tentative d’assassinat à Lima.', 'Attack @Lima 2026-03-10'],
	[
		'Des affrontements à l’arme lourde ont éclaté mercredi entre l’armée et des rebelles aux abords de Tessalit.',
		'Armed clash @Tessalit 2026-03-11'
	],
	[
		'Cinq guérilleros de l’ELN ont été abattus dimanche par l’armée colombienne près de Cúcuta.',
		'Armed clash @Cúcuta 2026-03-08'
	],
	[
		'Les troupes syriennes ont reconquis lundi la ville de Saraqeb.',
		'Government regains territory @Saraqeb 2026-03-09'
	],
	[
		'Uvira est passée mercredi sous le contrôle des rebelles du M23.',
		'Non-state actor overtakes territory @Uvira 2026-03-11'
	],
	['Un raid aérien sur un camp de déplacés a fait seize morts mardi à Nyala.', 'Air/drone strike @Nyala 2026-03-10'],
	[
		'Deux civils ont perdu la vie jeudi dans une attaque de drone à Belgorod, a indiqué le gouverneur.',
		'Air/drone strike @Belgorod 2026-03-12'
	],
	['Sloviansk pilonnée mercredi : un mort et sept blessés.', 'Shelling/artillery/missile attack @Sloviansk 2026-03-11'],
	[
		'Une roquette s’est écrasée lundi soir près du consulat américain à Erbil.',
		'Shelling/artillery/missile attack @Erbil 2026-03-09'
	],
	[
		'Leur véhicule a heurté une mine mardi près de Mopti : trois Casques bleus tués.',
		'Remote explosive/landmine/IED @Mopti 2026-03-10'
	],
	[
		'Une bombe artisanale a endommagé samedi une agence bancaire à Athènes.',
		'Remote explosive/landmine/IED @Athènes 2026-03-07'
	],
	[
		'Un kamikaze a tué sept personnes dimanche devant le ministère de l’Intérieur à Kaboul.',
		'Suicide bomb @Kaboul 2026-03-08'
	],
	['Au moins trente paysans ont été massacrés lundi dans un village proche de Jos.', 'Attack @Jos 2026-03-09'],
	['Fusillade mortelle mardi dans un salon de coiffure de Malmö.', 'Attack @Malmö 2026-03-10'],
	['Un avocat a été abattu par deux motards samedi à Manille.', 'Attack @Manille 2026-03-07'],
	[
		'Une fillette de neuf ans a été violée dimanche par un milicien près de Bunia.',
		'Sexual violence @Bunia 2026-03-08'
	],
	[
		'Un militant des droits humains a été enlevé mercredi en pleine rue à Tripoli.',
		'Abduction/forced disappearance @Tripoli 2026-03-11'
	],
	[
		'Une colonne de l’armée malienne a été prise à partie mardi par des djihadistes près d’Ansongo, faisant neuf morts.',
		'Armed clash @Ansongo 2026-03-10'
	],
	[
		'De violents combats ont fait rage dimanche entre factions rivales à Tal Abyad.',
		'Armed clash @Tal Abyad 2026-03-08'
	],
	[
		'Quatre militaires ont péri mercredi dans un accrochage avec un cartel près d’Apatzingán.',
		'Armed clash @Apatzingán 2026-03-11'
	],
	[
		'Des affrontements meurtriers entre miliciens et soldats russes ont eu lieu lundi à Bouar.',
		'Armed clash @Bouar 2026-03-09'
	],
	[
		'L’armée mozambicaine a chassé mercredi les insurgés de Macomia.',
		'Government regains territory @Macomia 2026-03-11'
	],
	[
		'La ville de Bria a été libérée samedi par l’armée centrafricaine, selon un porte-parole.',
		'Government regains territory @Bria 2026-03-07'
	],
	[
		'L’armée ukrainienne a mené mardi une attaque de drones contre un dépôt de carburant à Marioupol.',
		'Air/drone strike @Marioupol 2026-03-10'
	],
	[
		'Nouvelle salve de missiles jeudi sur Zaporijjia : six blessés.',
		'Shelling/artillery/missile attack @Zaporijjia 2026-03-12'
	],
	[
		'Des tirs d’obus ont coûté la vie lundi à une famille à Idleb.',
		'Shelling/artillery/missile attack @Idleb 2026-03-09'
	],
	[
		'L’explosion d’une bombe cachée dans une charrette a fait quatre morts dimanche à Kandahar.',
		'Remote explosive/landmine/IED @Kandahar 2026-03-08'
	],
	[
		'Huit soldats nigériens ont trouvé la mort mercredi dans l’explosion d’un engin improvisé près de Diffa.',
		'Remote explosive/landmine/IED @Diffa 2026-03-11'
	],
	['Une attaque suicide a tué neuf personnes mardi à la gare de Quetta.', 'Suicide bomb @gare de Quetta 2026-03-10'],
	['Un engin de type grenade a explosé lundi devant un restaurant de Malmö.', 'Grenade @Malmö 2026-03-09'],
	[
		'Des sicaires ont criblé de balles dimanche le maire d’une commune proche d’Esmeraldas.',
		'Attack @Esmeraldas 2026-03-08'
	],
	['Attaque au couteau mardi à Mannheim : un policier grièvement blessé.', 'Attack @Mannheim 2026-03-10'],
	['Un médecin ahmadi tombe sous les balles samedi à Karachi.', 'Attack @Karachi 2026-03-07'],
	['Une lycéenne a subi un viol lundi à Guéckédou.', 'Sexual violence @Guéckédou 2026-03-09'],
	[
		'Neuf voyageurs ont été enlevés mardi sur une route près de Mubi.',
		'Abduction/forced disappearance @Mubi 2026-03-10'
	],
	[
		'Le fils d’un industriel a été séquestré mercredi par des inconnus à Quito.',
		'Abduction/forced disappearance @Quito 2026-03-11'
	],
	['Mali : douze villageois tués dans une attaque djihadiste', 'Attack @Mali 2026-03-06/2026-03-12'],
	[
		'NIAMEY, 12 mars - Trois civils ont été tués mercredi à Niamey par des hommes à moto, a-t-on appris de source sécuritaire.',
		'Attack @Niamey 2026-03-11'
	],
	[
		'Selon la police nigériane, un chef traditionnel aurait été assassiné mardi près d’Abuja.',
		'Attack @Abuja 2026-03-10'
	],
	['Tchad : combats meurtriers entre l’armée et des rebelles', 'Armed clash @Tchad 2026-03-06/2026-03-12'],
	[
		'Le groupe a démenti avoir tiré mardi des roquettes sur l’ambassade américaine à Bagdad.',
		'Shelling/artillery/missile attack denied @Ambassade des États-Unis à Bagdad 2026-03-10'
	],
	[
		'Niger : deux humanitaires enlevés près de la frontière malienne',
		'Abduction/forced disappearance @Niger 2026-03-06/2026-03-12'
	],
	[
		'Irak : deux morts dans l’explosion d’une voiture piégée',
		'Remote explosive/landmine/IED @Irak 2026-03-06/2026-03-12'
	],
	[
		'Une explosion due à une mine a coûté la vie mardi à cinq soldats à 200 km à l’est de Ouagadougou.',
		'Remote explosive/landmine/IED @Ouagadougou 2026-03-10'
	],
	[
		'Revendiqué par les chebab, l’attentat suicide de lundi à Mogadiscio a fait seize morts.',
		'Suicide bomb @Mogadiscio 2026-03-09'
	],
	[
		'Le M23 a pris dimanche le contrôle de Walikale, localité minière du Nord-Kivu.',
		'Non-state actor overtakes territory @Walikale 2026-03-08'
	],
	[
		'L’armée soudanaise a annoncé lundi avoir repris l’aéroport de Khartoum aux FSR.',
		'Government regains territory @aéroport de Khartoum 2026-03-09'
	],
	[
		'Vingt chebab et trois soldats ont été tués mardi lors de combats près de Kismayo.',
		'Armed clash @Kismayo 2026-03-10'
	],
	[
		'Jeudi, un missile russe s’est abattu sur une aire de jeux de Kharkiv.',
		'Shelling/artillery/missile attack @Kharkiv 2026-03-12'
	],
	[
		'Deux hommes ont été fauchés par des tirs mardi soir à Bruxelles, sur fond de trafic de drogue.',
		'Attack @Bruxelles 2026-03-10'
	],
	['Un défenseur de l’environnement a été retrouvé égorgé dimanche près d’Uvira.', 'Attack @Uvira 2026-03-08'],
	['Un forcené armé d’un sabre a blessé cinq passants mercredi à Oslo.', 'Attack @Oslo 2026-03-11'],
	[
		'Un éleveur a été emmené de force lundi par des hommes en armes près de Maracaibo.',
		'Abduction/forced disappearance @Maracaibo 2026-03-09'
	],
	[
		'Les Houthis se sont emparés dimanche d’un port proche de Hodeida.',
		'Non-state actor overtakes territory @Hodeida 2026-03-08'
	]
] as const)('%s → %s', ([text, want]) => expect(dispatch(text)).toEqual([want]));
