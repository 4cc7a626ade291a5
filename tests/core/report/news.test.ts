/** Ordinary news sentences over all sub-types, and what only sounds like one. */
import { expect, test } from 'vitest';
import { told } from './reading.ts';

const NEWS: Readonly<Record<string, readonly string[]>> = {
	'Armed clash': [
		'Des affrontements entre l’armée et des rebelles ont éclaté lundi près de Goma.',
		'Des soldats ont échangé des tirs avec des miliciens mardi à Tripoli.',
		'De violents combats opposent depuis dimanche les deux armées à la frontière.',
		'Un convoi militaire est tombé dans une embuscade mercredi dans le nord du Mali.',
		'L’armée a repoussé une offensive des insurgés contre la ville de Marib.',
		'Accrochages meurtriers à la frontière entre l’Arménie et l’Azerbaïdjan.',
		'Une attaque des chebab contre une base militaire a été repoussée lundi à Mogadiscio.'
	],
	'Government regains territory': [
		'L’armée irakienne a repris jeudi le contrôle de la ville de Kirkouk.',
		'La localité a été reprise aux djihadistes par les forces gouvernementales, samedi.',
		'Les forces gouvernementales ont reconquis vendredi plusieurs villages au sud d’Alep.'
	],
	'Non-state actor overtakes territory': [
		'Les rebelles se sont emparés lundi de la ville de Bunia.',
		'La ville de Palma est tombée aux mains des djihadistes.',
		'La prise de la capitale provinciale par les talibans a été annoncée dimanche.'
	],
	'Air/drone strike': [
		'Un avion de chasse a bombardé dimanche un dépôt d’armes à Damas.',
		'Un drone armé a frappé un véhicule mercredi à Erbil, tuant deux personnes.',
		'Le marché a été visé par un raid aérien, mardi, à Sanaa.',
		'Raid de l’aviation turque sur Sinjar : quatre morts.',
		'Israël a mené des frappes aériennes dimanche sur Gaza.'
	],
	'Shelling/artillery/missile attack': [
		'Des obus de mortier se sont abattus jeudi sur un quartier de Kharkiv.',
		'Trois roquettes sont tombées dans la nuit sur la base de Taji.',
		'L’artillerie turque a pilonné des positions kurdes dans le nord de l’Irak.',
		'Une salve de missiles a été tirée dimanche vers Riyad.',
		'Tirs de roquettes contre l’ambassade américaine à Bagdad.'
	],
	Accident: [
		'Une explosion a secoué Nassiriya vendredi.',
		'Une explosion s’est produite vendredi à Nassiriya, selon la police.',
		'Une forte déflagration a retenti dimanche soir dans le centre de Beyrouth.',
		'Un bus a plongé dans un ravin lundi près de Cuzco, faisant vingt morts.',
		'Deux trains sont entrés en collision vendredi à Sohag.',
		'Un immeuble s’est effondré samedi au Caire.',
		'Un avion de ligne s’est abîmé en mer dimanche au large de Djakarta.',
		'Explosion à Bagdad : trois blessés.',
		'Collision entre un camion et un minibus lundi à Kano : neuf morts.',
		'Naufrage d’un bateau de migrants au large de la Libye.',
		'Crash d’un hélicoptère militaire mardi près de Bogota.'
	],
	'Remote explosive/landmine/IED': [
		'Une voiture piégée a explosé mardi devant un ministère à Kaboul.',
		'Un engin explosif a détoné au passage d’une patrouille, lundi, à Diwaniya.',
		'Une mine a sauté au passage d’un bus près de Tombouctou, faisant quatre morts.',
		'Attentat à Kaboul : au moins dix morts.',
		'Un véhicule de l’ONU a sauté sur une mine mercredi à Bangui.',
		'L’explosion d’une voiture piégée a tué sept soldats à Mogadiscio.'
	],
	'Suicide bomb': [
		'Un kamikaze s’est fait exploser jeudi sur un marché de Bagdad.',
		'Un attentat-suicide a fait 32 morts, jeudi, à Bagdad.'
	],
	Grenade: [
		'Une grenade a été lancée samedi contre un bar de Bujumbura.',
		'Des inconnus ont jeté une grenade sur un poste de police, mardi, à Athènes.'
	],
	'Chemical weapon': [
		'Des obus chargés de chlore ont été tirés lundi sur Saraqeb.',
		'Une attaque chimique a tué des dizaines de civils à Douma.'
	],
	Attack: [
		'Un journaliste a été abattu dimanche devant son domicile à Bassora.',
		'Des hommes armés ont tué huit villageois mardi près de Djibo.',
		'Un avocat assassiné lundi à Bogota.',
		'Le meurtre d’une militante a choqué Najaf mercredi.',
		'Un homme a poignardé trois passants samedi à Nice.',
		'Deux policiers tués dans une attaque à Kandahar.',
		'Fusillade dans une école de Kazan : neuf morts.',
		'Il a été retrouvé mort, tué par balle, dimanche à Bassora.'
	],
	'Sexual violence': [
		'Une femme a été violée par des soldats lundi à Goma.',
		'Un viol collectif a été commis dimanche dans un camp de réfugiés au Soudan.'
	],
	'Abduction/forced disappearance': [
		'Trois humanitaires ont été enlevés mercredi au Burkina Faso.',
		'Des hommes armés ont kidnappé des dizaines d’élèves vendredi à Kagara.',
		'Un opposant est porté disparu depuis son enlèvement, lundi, à Bagdad.',
		'Prise d’otages mardi dans une banque de Tbilissi.'
	],
	'Peaceful protest': [
		'Des milliers de personnes ont défilé samedi à Alger.',
		'Plusieurs milliers de manifestants se sont rassemblés dimanche sur la place Tahrir.',
		'3.000 personnes ont manifesté mardi à Tunis contre la vie chère.',
		'Les enseignants sont descendus dans la rue jeudi à Rabat.',
		'Un sit-in a été organisé mercredi devant le parlement à Beyrouth.',
		'Les employés de l’hôpital ont observé une grève lundi à Kinshasa.',
		'Manifestation de soignants lundi à Bruxelles.',
		'Rassemblement de plusieurs centaines d’opposants devant le tribunal, mardi, à Minsk.',
		'Environ 500 étudiants se sont réunis lundi devant l’université pour réclamer des bourses.'
	],
	'Protest with intervention': [
		'La police a dispersé une manifestation avec du gaz lacrymogène, lundi, à Conakry.',
		'Des policiers ont fait usage de canons à eau contre des manifestants dimanche à Bangkok.',
		'La police a chargé les manifestants mardi à Santiago.',
		'Une manifestation dispersée par la police à coups de matraque samedi à Kampala.'
	],
	'Excessive force against protesters': [
		'Les forces de l’ordre ont tiré à balles réelles sur les manifestants vendredi à Rangoun.',
		'Au moins six manifestants ont été tués par la police mercredi à Nassiriya.',
		'La répression d’une manifestation a fait vingt morts dimanche à Rangoun.',
		'Les soldats ont ouvert le feu sur des manifestants lundi à Khartoum.'
	],
	'Violent demonstration': [
		'Des manifestants ont incendié le siège du gouvernorat, lundi, à Nassiriya.',
		'Des émeutes ont éclaté samedi dans plusieurs quartiers de Dakar.',
		'Des jeunes ont jeté des pierres sur la police vendredi à Bastia.',
		'Nuit d’émeutes à Bruxelles après la mort d’un jeune homme.',
		'Le consulat a été incendié par des protestataires dans la nuit de mercredi à jeudi à Najaf.'
	],
	'Mob violence': [
		'Un voleur présumé a été lynché par la foule dimanche à Lagos.',
		'Une rixe entre deux bandes a fait un mort lundi à Boussy.',
		'Deux hommes accusés de sorcellerie battus à mort par des villageois lundi à Goma.'
	],
	Agreement: [
		'Les deux camps ont signé un cessez-le-feu vendredi à Genève.',
		'Une trêve est entrée en vigueur jeudi à Hodeïda.',
		'L’Irak et l’Iran ont signé dimanche un accord de coopération à Téhéran.',
		'Cessez-le-feu conclu dimanche entre les deux parties à Tripoli.'
	],
	Arrests: [
		'La police a arrêté dimanche douze suspects à Bruxelles.',
		'Un ancien ministre a été interpellé mardi à Bamako.',
		'Vaste coup de filet antiterroriste jeudi à Istanbul.',
		'Arrestation de quatre militants lundi au Caire.',
		'Un chef djihadiste capturé par l’armée à Mossoul.'
	],
	'Change to group/activity': [
		'Les rebelles ont annoncé lundi la création d’une nouvelle coalition.',
		'Un groupe rebelle a déposé les armes jeudi à Bouar.'
	],
	'Disrupted weapons use': [
		'La police a saisi deux tonnes d’explosifs mardi à Mogadiscio.',
		'Une bombe a été désamorcée mercredi à Kirkouk.',
		'La défense aérienne a intercepté deux drones dimanche au-dessus de Riyad.',
		'Saisie d’armes et de munitions mardi à Bassora.',
		'Un drone abattu par la défense aérienne lundi au-dessus d’Erbil.'
	],
	'Headquarters or base established': [
		'L’armée américaine a installé lundi une nouvelle base dans l’est de la Syrie.',
		'La Turquie a déployé des troupes dimanche à Idleb.',
		'Ouverture d’une base militaire russe à Qamichli.'
	],
	'Looting/property destruction': [
		'Des hommes armés ont pillé un entrepôt d’aide alimentaire samedi à Gao.',
		'Une bijouterie a été braquée mardi à Paris.',
		'Pillage d’un dépôt humanitaire dimanche à Mekele.'
	],
	'Non-violent transfer of territory': [
		'Les troupes américaines se sont retirées mercredi de la base de Taji.',
		'Retrait des troupes éthiopiennes de la ville de Mekele.'
	],
	Other: ['Un coup d’État a renversé le président lundi à Conakry.', 'Le parlement a été dissous lundi à Tunis.'],
	Meeting: [
		'Le ministre iranien des Affaires étrangères a rencontré son homologue irakien dimanche à Téhéran.',
		'Les deux présidents se sont entretenus mardi à Ankara.',
		'Un sommet réunissant les dirigeants de la région s’est tenu samedi à Bagdad.',
		'Visite du pape à Bagdad vendredi.'
	],
	Statement: [
		'Paris a condamné lundi l’attaque contre l’ambassade.',
		'Téhéran a exigé mardi de Bagdad la protection de ses consulats.',
		'L’ONU exige la libération des otages détenus au Tigré.'
	],
	Sanction: [
		'Washington a imposé jeudi de nouvelles sanctions contre l’Iran.',
		'L’Union européenne a gelé mercredi les avoirs de dix responsables.',
		'Bruxelles sanctionne huit responsables biélorusses.'
	],
	'Expulsion or recall': [
		'Moscou a expulsé vendredi deux diplomates tchèques.',
		'Bagdad a convoqué lundi l’ambassadeur de Turquie.',
		'Quatre diplomates ont été déclarés persona non grata mardi à Berlin.',
		'Rappel de l’ambassadeur français à Ankara.'
	],
	Fire: [
		'Un incendie s’est déclaré lundi à l’hôpital de Nassiriya.',
		'Le feu a ravagé un entrepôt mardi à Rouen.',
		'Violent incendie dans une usine de textile à Dacca.'
	],
	'Natural hazard': [
		'Un séisme de magnitude 6,2 a frappé vendredi l’île de Sulawesi.',
		'Des inondations ont fait onze morts dimanche à Téhéran.',
		'La terre a tremblé mercredi dans l’est de la Turquie.',
		'Séisme en Turquie : quarante morts.',
		'Un glissement de terrain a enseveli un village dimanche au Népal.',
		'Le cyclone a touché terre mercredi à Beira.',
		'Le volcan Nyiragongo est entré en éruption samedi près de Goma.'
	],
	Epidemic: [
		'Une épidémie de choléra s’est déclarée lundi à Bangui.',
		'Ebola : trois nouveaux cas confirmés lundi à Gouécké.',
		'Une flambée de rougeole frappe le Katanga depuis janvier.'
	],
	Pollution: [
		'Une marée noire a souillé samedi les côtes libanaises.',
		'Un pipeline a déversé des tonnes de pétrole dans le fleuve mardi à Esmeraldas.'
	]
};

test.for(Object.entries(NEWS).flatMap(([type, sentences]) => sentences.map((text) => ({ type, text }))))(
	'$type: $text',
	({ type, text }) => {
		expect(told(text).map((one) => one.replace(/ \[.*/, ''))).toContain(type);
	}
);

test.for([
	'L’explosion des prix de l’énergie inquiète les ménages à Paris.',
	'L’explosion du nombre de cas préoccupe les médecins de Lyon.',
	'Son dernier film est une bombe, selon la critique parisienne.',
	'Le candidat a tiré à boulets rouges sur son rival dimanche à Lille.',
	'Le groupe a lancé une offensive de charme auprès des investisseurs à Londres.',
	'La bataille juridique se poursuit devant la cour de Bruxelles.',
	'Le PSG a écrasé Marseille dimanche au Parc des Princes.',
	'L’attaquant a frappé deux fois contre Lyon samedi soir.',
	'Le gardien a repoussé un tir du milieu de Rennes.',
	'Le cours du pétrole s’est effondré lundi à New York.',
	'La Bourse de Paris a plongé mardi de 4 %.',
	'Le tennisman a abattu son adversaire en deux sets à Melbourne.',
	'Une avalanche de critiques s’est abattue sur le ministre mercredi.',
	'Un tsunami politique a balayé l’Assemblée dimanche.',
	'Le séisme électoral a surpris Madrid.',
	'La tempête médiatique autour du ministre continue à Rome.',
	'Il a été victime d’une crise cardiaque à Bordeaux.',
	'Un exercice simulant un attentat aura lieu dans les locaux de la préfecture.',
	'Le musée retrace l’histoire de la bataille de Verdun.',
	'Un documentaire sur le massacre de 1944 est diffusé ce soir.',
	'En cas d’attaque, les habitants doivent rejoindre les abris.',
	'Le gouvernement craint un attentat à l’approche des élections.',
	'Aucune explosion n’a été signalée dans la région.',
	'L’attaque n’a pas eu lieu, selon la police.',
	'Si l’armée attaquait, la ville tomberait en deux jours.',
	'Le livre raconte l’assassinat d’un roi imaginaire.',
	'La ministre a manifesté son intérêt pour ce projet.',
	'Le chef a mis le feu à la scène avec sa guitare samedi à Nantes.',
	'Les ventes de voitures électriques explosent en Norvège.',
	'La marée montante a surpris les promeneurs de Saint-Malo.',
	'Le président a échappé à une motion de censure.',
	'Ce virus informatique a frappé des milliers d’ordinateurs à Tokyo.',
	'L’accord de Paris sur le climat reste fragile.',
	'Les enfants ont lancé des boules de neige dans la cour de l’école.',
	'Le nouveau restaurant est tombé aux mains d’un chef étoilé.',
	'La chanteuse a enflammé le stade de Lens vendredi.',
	'L’entreprise a signé un bail pour ses bureaux de Lyon.',
	'La petite ville a explosé de joie après la qualification.',
	'Le film sur l’attaque du consulat sort mercredi.',
	'Le ministre a été interpellé par un député sur le budget.',
	'La foule s’est rassemblée pour un concert gratuit.',
	'Un roman raconte l’enlèvement d’un banquier.',
	'Le pianiste a enflammé le public.',
	'La décision a mis le feu aux poudres.',
	'Le débat a tourné au combat de coqs.',
	'Une pluie de critiques s’abat sur le sélectionneur.',
	'Le dollar a chuté face à l’euro.'
])('nothing happened: %s', (text) => {
	expect(told(text)).toEqual([]);
});
