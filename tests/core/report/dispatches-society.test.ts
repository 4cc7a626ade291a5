/** Dispatches of streets, police, troops and diplomacy, from many countries: each tells one incident. */
import { expect, test } from 'vitest';
import { dispatch } from './dispatch.ts';

test.for([
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
	['Des agriculteurs ont déversé mardi du fumier devant la préfecture à Lyon.', 'Peaceful protest @Lyon 2026-03-10'],
	['Un rassemblement de soutien aux otages s’est tenu mardi à Tel-Aviv.', 'Peaceful protest @Tel-Aviv 2026-03-10'],
	['La police a empêché mardi une marche de l’opposition à Kampala.', 'Protest with intervention 2026-03-10'],
	['La manifestation a dégénéré mardi à Rome.', 'Violent demonstration @Rome 2026-03-10'],
	['Des manifestants ont forcé mardi les grilles du Parlement à Nairobi.', 'Violent demonstration @Nairobi 2026-03-10'],
	['Des affrontements intercommunautaires ont fait huit morts mardi à Moundou.', 'Mob violence @Moundou 2026-03-10'],
	['Un ancien ministre a été incarcéré mardi à Libreville.', 'Arrests @Libreville 2026-03-10'],
	['Le fugitif a été cueilli mardi par la police à Malaga.', 'Arrests @Malaga 2026-03-10'],
	['Un réseau de passeurs a été démantelé mardi à Calais.', 'Arrests @Calais 2026-03-10'],
	['Un opposant a été jeté en prison mardi à Bangui.', 'Arrests @Bangui 2026-03-10'],
	['Une statue a été déboulonnée mardi à Bristol.', 'Looting/property destruction @Bristol 2026-03-10'],
	['Un câble a été saboté mardi à Tallinn.', 'Looting/property destruction @Tallinn 2026-03-10'],
	['Une cache d’armes a été découverte mardi à Beni.', 'Disrupted weapons use @Beni 2026-03-10'],
	['Cent Casques bleus ont été déployés mardi à Goma.', 'Headquarters or base established @Goma 2026-03-10'],
	['Les deux groupes rebelles ont fusionné mardi.', 'Change to group/activity 2026-03-10'],
	['Vingt djihadistes se sont rendus mardi à l’armée à Maroua.', 'Change to group/activity @Maroua 2026-03-10'],
	['Les derniers Casques bleus ont plié bagage mardi à Gao.', 'Non-violent transfer of territory @Gao 2026-03-10'],
	['La loi martiale a été imposée mardi à Maracay.', 'Other @Maracay 2026-03-10'],
	['Le gouvernement a décrété mardi l’état d’urgence à Nouméa.', 'Other @Nouméa 2026-03-10'],
	['Des pourparlers de paix se sont ouverts mardi à Doha.', 'Meeting @Doha 2026-03-10'],
	['Washington a inscrit mardi trois généraux sur sa liste noire.', 'Sanction 2026-03-10'],
	['Le Conseil de sécurité a prolongé mardi l’embargo sur les armes.', 'Sanction 2026-03-10'],
	[
		'Des dizaines de milliers de Serbes sont descendus samedi dans les rues de Belgrade.',
		'Peaceful protest @Belgrade 2026-03-07'
	],
	['Grève générale très suivie mercredi à Lisbonne.', 'Peaceful protest @Lisbonne 2026-03-11'],
	[
		'La police ougandaise a fait usage de gaz lacrymogènes mardi à Kampala pour repousser des partisans de l’opposition.',
		'Protest with intervention @Kampala 2026-03-10'
	],
	[
		'À Lomé, un manifestant est mort dimanche, touché par une balle de la police.',
		'Excessive force against protesters @Lomé 2026-03-08'
	],
	[
		'Le Parlement incendié lundi par de jeunes manifestants à Katmandou.',
		'Violent demonstration @Katmandou 2026-03-09'
	],
	[
		'Un homme accusé de blasphème a été lynché mercredi par une foule en colère à Lahore.',
		'Mob violence @Lahore 2026-03-11'
	],
	['Les services de sécurité biélorusses ont interpellé mardi six étudiants à Minsk.', 'Arrests @Minsk 2026-03-10'],
	['Un baron de la drogue a été appréhendé lundi à Rotterdam.', 'Arrests @Rotterdam 2026-03-09'],
	[
		'Des inconnus ont dévalisé dimanche une bijouterie du centre de Louvain.',
		'Looting/property destruction @Louvain 2026-03-08'
	],
	[
		'Trois bombes de la Seconde Guerre mondiale ont été désamorcées mercredi à Cologne.',
		'Disrupted weapons use @Cologne 2026-03-11'
	],
	['Coup d’État samedi à Bissau : le président a été déposé par des officiers.', 'Other @Bissau 2026-03-07'],
	['Une trêve de trente jours a été conclue mardi au Caire entre les factions.', 'Agreement @Le Caire 2026-03-10'],
	['Émissaires russes et américains ont eu des entretiens mercredi à Riyad.', 'Meeting @Riyad 2026-03-11'],
	['Bogota a rappelé lundi son ambassadeur à Washington.', 'Expulsion or recall @Washington 2026-03-09'],
	['Ottawa impose mardi de nouvelles sanctions à des dirigeants haïtiens.', 'Sanction 2026-03-10'],
	['Les instituteurs d’Oaxaca ont lancé lundi une grève illimitée.', 'Peaceful protest @Oaxaca 2026-03-09'],
	[
		'La police angolaise a empêché samedi un rassemblement de jeunes à Luanda.',
		'Protest with intervention @Luanda 2026-03-07'
	],
	[
		'Les forces de l’ordre ont tiré à balles réelles mardi sur la foule à Dar es Salaam.',
		'Excessive force against protesters @Dar es Salaam 2026-03-10'
	],
	[
		'Des manifestants ont jeté des cocktails Molotov mercredi sur des policiers à Jakarta.',
		'Violent demonstration @Jakarta 2026-03-11'
	],
	['Un présumé pickpocket est mort lynché dimanche à Kolda.', 'Mob violence @Kolda 2026-03-08'],
	['Un blogueur a été condamné et écroué mardi à Bakou.', 'Arrests @Bakou 2026-03-10'],
	['Un musée de Gand a été cambriolé mercredi.', 'Looting/property destruction @musée de Gand 2026-03-11'],
	['Le Qatar dit avoir intercepté jeudi un missile au-dessus de Doha.', 'Disrupted weapons use @Doha 2026-03-12'],
	['Les Émirats ont inauguré lundi une base navale à Assab.', 'Headquarters or base established @Assab 2026-03-09'],
	[
		'Les chefs de la diplomatie russe et turque ont discuté mercredi du Karabakh à Astana.',
		'Meeting @Astana 2026-03-11'
	],
	['Pretoria a donné l’ordre mardi d’expulser l’ambassadeur d’Israël.', 'Expulsion or recall 2026-03-10'],
	['Les syndicats appellent à manifester samedi à Nantes.', 'Peaceful protest planned @Nantes 2026-03-14'],
	[
		'Un grand rassemblement contre la corruption aura lieu dimanche à Prague.',
		'Peaceful protest planned @Prague 2026-03-15'
	],
	[
		'Des négociateurs iraniens et américains doivent se retrouver lundi à Genève.',
		'Meeting planned @Genève 2026-03-16'
	],
	['Le sommet de l’Otan se tiendra en juin à Varsovie.', 'Meeting planned @Varsovie 2026-06'],
	[
		'Soupçonné d’espionnage, un fonctionnaire a été interpellé mercredi à Varsovie, a fait savoir le parquet.',
		'Arrests @Varsovie 2026-03-11'
	],
	['Interpellation mardi à Kigali d’un suspect du génocide recherché depuis trente ans.', 'Arrests @Kigali 2026-03-10'],
	['Expulsion mardi de deux diplomates français par le Burkina Faso.', 'Expulsion or recall 2026-03-10'],
	['Alger rappelle son ambassadeur à Madrid, a annoncé lundi le ministère.', 'Expulsion or recall @Madrid 2026-03-09'],
	['Le secrétaire général de l’ONU a exhorté mercredi les belligérants à cesser le feu.', 'Statement 2026-03-11'],
	['Un accord de paix a été paraphé mardi à Nairobi par les deux camps soudanais.', 'Agreement @Nairobi 2026-03-10'],
	['Israël et le Hamas sont parvenus mercredi au Caire à un cessez-le-feu.', 'Agreement @Le Caire 2026-03-11'],
	[
		'Dimanche soir à Bichkek, des partisans de l’opposition ont pris d’assaut le siège du gouvernement.',
		'Violent demonstration @Bichkek 2026-03-08'
	],
	[
		'Accusés de sorcellerie, deux frères ont été lynchés mercredi par des villageois près de Nagpur.',
		'Mob violence @Nagpur 2026-03-11'
	],
	['Un missile venu du Yémen a été intercepté jeudi près de Jérusalem.', 'Disrupted weapons use @Jérusalem 2026-03-12'],
	[
		'Les soldats maliens ont évacué samedi le camp de Tessit.',
		'Non-violent transfer of territory @camp de Tessit 2026-03-07'
	],
	[
		'Des milliers de personnes ont défilé samedi à Tbilissi pour réclamer un scrutin. La police a fait usage de canons à eau devant le Parlement.',
		'Protest with intervention @Tbilissi 2026-03-07'
	],
	[
		'La police a fait usage de gaz lacrymogène samedi à Dakar et tiré à balles réelles, blessant onze étudiants.',
		'Excessive force against protesters @Dakar 2026-03-07'
	],
	[
		'Les femmes ont marché dimanche par milliers à Rabat pour réclamer l’égalité.',
		'Peaceful protest @Rabat 2026-03-08'
	],
	['Les contrôleurs aériens ont débrayé mercredi à Athènes.', 'Peaceful protest @Athènes 2026-03-11'],
	[
		'Des villageois ont lynché samedi un homme soupçonné de vol près de Guatemala.',
		'Mob violence @Guatemala 2026-03-07'
	],
	['Les autorités égyptiennes ont incarcéré mardi un caricaturiste au Caire.', 'Arrests @Le Caire 2026-03-10'],
	[
		'La douane a mis la main mardi sur une tonne de cocaïne dans le port de Hambourg.',
		'Disrupted weapons use @port de Hambourg 2026-03-10'
	],
	['Les deux factions ont accepté mercredi à Addis-Abeba une trêve humanitaire.', 'Agreement @Addis-Abeba 2026-03-11'],
	['Lula a accueilli mardi son homologue colombien à Brasilia.', 'Meeting @Brasilia 2026-03-10'],
	['Lima a déclaré mercredi persona non grata l’ambassadeur du Mexique.', 'Expulsion or recall 2026-03-11']
] as const)('%s → %s', ([text, want]) => expect(dispatch(text)).toEqual([want]));
