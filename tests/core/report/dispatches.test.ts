/** Dispatches over all sub-types, from many countries: each tells one incident; and sentences that use the same words and tell none. */
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
	[
		'Plusieurs milliers de Géorgiens ont battu le pavé mercredi à Tbilissi contre la loi sur les agents étrangers.',
		'Peaceful protest @Tbilissi 2026-03-11'
	],
	[
		'Les retraités argentins sont redescendus dans la rue mercredi à Buenos Aires.',
		'Peaceful protest @Buenos Aires 2026-03-11'
	],
	[
		'Les enseignants ont cessé le travail mardi à Dakar pour réclamer leurs arriérés de salaire.',
		'Peaceful protest @Dakar 2026-03-10'
	],
	['Une foule immense a réclamé samedi à Séoul la démission du président.', 'Peaceful protest @Séoul 2026-03-07'],
	[
		'La police guinéenne a dispersé lundi à Conakry, à coups de gaz lacrymogènes, un rassemblement de l’opposition.',
		'Protest with intervention @Conakry 2026-03-09'
	],
	[
		'La police mozambicaine a ouvert le feu mardi à Maputo sur des manifestants, tuant trois d’entre eux.',
		'Excessive force against protesters @Maputo 2026-03-10'
	],
	[
		'Deux manifestants ont été tués par balles mercredi à Nairobi lors d’un défilé contre la hausse des impôts.',
		'Excessive force against protesters @Nairobi 2026-03-11'
	],
	['Des étudiants ont affronté la police à coups de pierres lundi à Dacca.', 'Violent demonstration @Dacca 2026-03-09'],
	[
		'Barricades en feu et jets de pierres mardi soir à Fort-de-France contre la vie chère.',
		'Violent demonstration @Fort-de-France 2026-03-10'
	],
	[
		'Des manifestants ont mis le feu mercredi au siège du gouvernement à Tripoli.',
		'Violent demonstration @Tripoli 2026-03-11'
	],
	[
		'Un voleur présumé a été battu à mort par la foule dimanche sur un marché de Cotonou.',
		'Mob violence @marché de Cotonou 2026-03-08'
	],
	[
		'Une rixe entre supporteurs a fait quatre blessés samedi aux abords d’une brasserie de Marseille.',
		'Mob violence @Marseille 2026-03-07'
	],
	['Une figure de l’opposition tunisienne a été arrêtée mardi à son domicile à Tunis.', 'Arrests @Tunis 2026-03-10'],
	[
		'Coup de filet mercredi à Bruxelles dans les milieux du trafic de cocaïne : neuf interpellations.',
		'Arrests @Bruxelles 2026-03-11'
	],
	['La police des mœurs iranienne a arrêté lundi une actrice à Téhéran.', 'Arrests @Téhéran 2026-03-09'],
	['Deux journalistes placés en garde à vue mardi à Niamey.', 'Arrests @Niamey 2026-03-10'],
	[
		'Des hommes en uniforme ont pillé dimanche un entrepôt du Programme alimentaire mondial à Port-Soudan.',
		'Looting/property destruction @Port-Soudan 2026-03-08'
	],
	[
		'Une soixantaine de tombes ont été profanées lundi dans un cimetière juif près de Strasbourg.',
		'Looting/property destruction @Strasbourg 2026-03-09'
	],
	[
		'La défense antiaérienne saoudienne a intercepté mardi trois drones au-dessus de Riyad.',
		'Disrupted weapons use @Riyad 2026-03-10'
	],
	[
		'Un attentat à la bombe contre une mosquée a été déjoué mercredi à Anvers, selon le parquet fédéral.',
		'Disrupted weapons use @Anvers 2026-03-11'
	],
	[
		'La Russie a inauguré lundi une base militaire près de Bangui.',
		'Headquarters or base established @Bangui 2026-03-09'
	],
	[
		'Washington a envoyé mardi trois navires de guerre au large du Panama.',
		'Headquarters or base established @Panama 2026-03-10'
	],
	[
		'Une trentaine de combattants du PKK ont remis leurs armes dimanche lors d’une cérémonie près de Diyarbakir.',
		'Change to group/activity @Diyarbakir 2026-03-08'
	],
	[
		'Les derniers militaires français ont évacué samedi la base d’Abéché, remise à l’armée tchadienne.',
		'Non-violent transfer of territory @base d’Abéché 2026-03-07'
	],
	[
		'Le gouvernement congolais et le M23 ont signé mercredi à Doha un accord de cessez-le-feu.',
		'Agreement @Doha 2026-03-11'
	],
	['Des militaires ont renversé mardi le président malgache à Antananarivo.', 'Other @Antananarivo 2026-03-10'],
	[
		'Le chef de la diplomatie turque s’est entretenu mercredi à Ankara avec son homologue syrien.',
		'Meeting @Ankara 2026-03-11'
	],
	[
		'Les dirigeants africains se sont retrouvés dimanche à Addis-Abeba pour parler du Soudan.',
		'Meeting @Addis-Abeba 2026-03-08'
	],
	[
		'Un sommet entre Xi Jinping et Vladimir Poutine se tiendra la semaine prochaine à Pékin.',
		'Meeting planned @Pékin 2026-03-16/2026-03-22'
	],
	['Pékin a mis en garde mercredi Tokyo contre toute ingérence à Taïwan.', 'Statement @Taïwan 2026-03-11'],
	['Londres a sanctionné mardi douze pétroliers de la flotte fantôme russe.', 'Sanction 2026-03-10'],
	['Les Vingt-Sept ont gelé lundi les avoirs de cinq responsables géorgiens.', 'Sanction 2026-03-09'],
	['Le Niger a ordonné mercredi l’expulsion de l’ambassadrice de Suisse.', 'Expulsion or recall 2026-03-11'],
	['Varsovie a déclaré mardi persona non grata deux diplomates russes.', 'Expulsion or recall 2026-03-10'],
	['L’Algérie et le Niger ont scellé lundi à Alger un partenariat énergétique.', 'Agreement @Alger 2026-03-09'],
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
	]
] as const)('%s → %s', ([text, want]) => expect(dispatch(text)).toEqual([want]));

test.for([
	'Notre maison brûle et nous regardons ailleurs, a lancé la militante mercredi à Paris.',
	'Le ministre s’estime poignardé dans le dos par ses alliés.',
	'La vague bleue a submergé l’Italie aux élections municipales.',
	'Le Standard a fusillé le gardien liégeois d’une frappe à bout portant.',
	'Les accidents du travail ont coûté trois milliards d’euros l’an dernier à la Belgique.',
	'Une vidéo générée par IA qui montre une explosion à Washington a été vue un million de fois.',
	'Le marché de l’emploi a explosé à Lyon cette année.',
	'Le PSG a écrasé Marseille dimanche au Parc des Princes.',
	'L’actrice a dynamité les codes du cinéma bollywoodien à Bombay.',
	'Le groupe a pris d’assaut les hit-parades japonais.',
	'Le gouvernement belge essuie un feu nourri de questions à la Chambre.',
	'La députée a torpillé mardi le projet de fusion des deux universités.',
	'Le tribunal de Bobigny a relaxé mercredi un rappeur.',
	'Les prix du cacao se sont effondrés lundi à Londres.',
	'La Bourse de Tokyo a plongé mardi.',
	'L’orage est passé entre Paris et Berlin, assure un diplomate.',
	'Le procès des émeutes s’est ouvert lundi à Nanterre.',
	'La commission d’enquête sur les attentats rendra son rapport en juin.',
	'Les sapeurs-pompiers de Nice ont reçu mardi un nouveau camion.',
	'Un exercice grandeur nature a simulé lundi une attaque chimique à la gare de Genève.',
	'Le musée de la Bataille de Bastogne rouvre samedi.',
	'Le parc zoologique d’Anvers a accueilli mardi deux bébés pandas.',
	'L’intelligence artificielle est une bombe à retardement pour l’emploi, selon un économiste de Dakar.',
	'Le club de Dortmund a bombardé le but adverse, sans succès.',
	'La mère de famille a été foudroyée par la nouvelle, raconte sa sœur.',
	'Un volcan endormi attire les touristes en Islande.',
	'Le taux de mortalité infantile a reculé de 3 % au Rwanda.',
	'Les ménages nigérians sont étranglés par l’inflation.',
	'Le roman raconte l’enlèvement d’un banquier à Milan dans les années 1970.',
	'Le maire de Bogota a défendu mardi son bilan en matière de sécurité.',
	'Il a cassé la baraque mardi soir à l’Olympia.',
	'Le vin de Bordeaux part à l’assaut du marché chinois.',
	'La compagnie aérienne a supprimé 200 vols au départ de Bruxelles.',
	'La grippe aviaire inquiète les éleveurs bretons.',
	'Le pays compte 3.000 policiers de plus qu’en 2020.',
	'La Croix-Rouge forme aux premiers secours à Namur.',
	'Les assureurs redoutent un tsunami de faillites en Europe.',
	'L’équipe du Sénégal a fait exploser la défense marocaine.',
	'L’école a été baptisée du nom d’un résistant fusillé par les nazis.',
	'Comment se protéger d’un séisme : les conseils des experts japonais.',
	'Le chanteur a mis le feu au Stade de France samedi soir.',
	'Le virus informatique a contaminé des milliers d’ordinateurs à Séoul.',
	'Le nouveau pont de Conakry sera inauguré en avril.',
	'La candidate a tiré à boulets rouges sur le président sortant.',
	'Une pluie d’étoiles filantes sera visible samedi au-dessus d’Oslo.',
	'Les chercheurs ont découvert une bactérie dans un lac de l’Antarctique.',
	'Le marathon de Nairobi a réuni 12.000 coureurs dimanche.',
	'Le Nobel de la paix a été remis mercredi à Oslo.',
	'L’entreprise a licencié 300 salariés à Charleroi.',
	'Son nouveau spectacle est une bombe, écrit le critique.',
	'Le projet de loi sur les manifestations sera examiné lundi à Londres.',
	'L’opposition a pilonné le budget mardi à la Chambre.',
	'En cas d’incendie, n’utilisez pas l’ascenseur.',
	'Le risque d’avalanche reste élevé dans les Alpes.',
	'Le combat de boxe a tourné court mardi à Las Vegas.',
	'La pollution de l’air tue chaque année des milliers de personnes à Delhi.',
	'Le chef cuisinier a été couronné mercredi à Lyon.'
])('%s → nothing', (text) => expect(dispatch(text)).toEqual([]));
