import { WordSet } from '../text/wordset.ts';
/** Capitalised names that are no places, and words that offices write with a capital. All folded. */

const words = (list: string): WordSet => new WordSet(list.trim().split(/\s+/));

/** Organisations, armed groups, media, firms, laws and diseases that news names. */
export const ORGANISATIONS = words(`
hezbollah hamas daech daesh isis taliban talibans qaida qaeda qods quds hachd chaabi houthi houthis peshmerga pechmerga pkk ypg fatah boko haram chabab shebab farc eta ira
otan onu unesco unicef fmi opep ue cedeao cpi aiea oms hcr monusco minusma minusca interpol europol frontex brics asean mercosur g7 g8 g20 nato
afp belga reuters tass ria interfax xinhua anadolu irna isna mehr tasnim fars sana petra ansa efe dpa apa bbc cnn rfi tf1 bfmtv bfm lci cnews rtl rmc figaro mediapart liberation
monde parisien guardian times post bild spiegel pais repubblica corriere jazeera arabiya manar
twitter facebook google apple microsoft amazon whatsapp telegram youtube instagram tiktok netflix wikipedia wikinews wikimedia wikidata uber tesla spacex huawei samsung renault peugeot citroen
airbus boeing airbnb total totalenergies engie edf sncf ratp areva orano safran thales dassault alstom siemens bouygues vinci lvmh danone nestle
covid coronavirus ebola zika sida brexit frexit grexit katyoucha katyusha kalachnikov canadair rafale mirage leclerc sentinelle barkhane serval chammal vigipirate
interieur medef cgt cfdt fo unsa lr ps lrem rn fn fi eelv modem psg om ol asse losc asm ca usa-today metoo gafa gafam cac dow jones nasdaq
ramadan aid noel paques toussaint pentecote hanoukka ascension assomption nobel cesar oscar goncourt femina grammy eurovision uefa fifa cio nba nfl atp wta
arte canal mclaren williams ferrari fiat toyota peugeot volkswagen bmw audi honda yamaha siemens bayer nestle novartis carrefour auchan lidl ikea sony nintendo disney
intifada caf assedic unedic cnil csa csg rmi rsa tgv rer hlm smic tva samu irm adn
maastricht schengen erasmus gilet gilets gj gjs black blocs antifa antifas femen anonymous
`);

/** « le ministère des Affaires étrangères », « l'Église », « la Cour »: no names of places after « de ». */
export const OFFICES = words(`
affaires interieur exterieur justice defense sante transition economie finances education culture transports transport travail emploi agriculture environnement ecologie logement budget recherche
solidarite solidarites famille jeunesse sports sport outre-mer territoires cohesion commerce energie industrie relations reforme securite renseignement numerique information communication
eglise etat etats cour conseil parlement assemblee senat chambre congres legion revolution constitution union ligue federation confederation republique empire royaume couronne gouvernement
premier premiere president presidente presidence ministre ministere secretaire roi reine prince princesse pape dieu allah prophete bible coran torah seigneur
haut haute grand grande petit petite nouveau nouvelle nouveaux vieux vieille saint sainte saints notre dame jeunes jeune vert verte verts verte rouge noir noire bleu blanche blanc
internet web histoire moyen age antiquite renaissance resistance liberation armistice seconde premiere guerre mondiale temps modernes lumieres
prix coupe tour jeux mondial mondiaux euro open masters championnat championnats ligue division serie national top trophee tournoi grand-prix olympique olympiques
droits homme hommes femme femmes peuple nation nations citoyens humanite unies communes comite comites commission commissaire mouvement parti front alliance forces armee armees police garde gardes gardiens
gendarmerie prefecture prefet mairie maire ville villes village villages cite commune communes region regions departement departements province provinces district districts quartier quartiers tribunal autorite autorites secours universite ecole lycee college faculte institut academie centre bureau agence office fondation association societe groupe banque bourse fonds caisse
tresor loi code article traite pacte accord accords protocole plan programme projet operation sommet conference forum salon festival exposition musee theatre opera orchestre
cela ceci celui celle ceux celles athletes maps star stars day night new old the of and for
`);

/** Media, firms and parties that a country's name begins: « Europe 1 », « France Inter ». */
export const BRANDED = words('france europe monde radio afrique air');
export const BRANDS = words('1 2 3 4 5 24 inter info infos bleu culture televisions soir telecom musique');

/** Around a town's name these make a sports club of it: « AS Rome », « Olympique de Marseille », « Paris SG ». */
export const CLUBS = words(
	'as fc ac rc sc ss us aj ea ogc om ol sco hac real inter atletico bayern olympique dynamo dinamo spartak lokomotiv borussia eintracht sporting racing celta deportivo fenix stade cska'
);
export const CLUB_TAILS = words(
	'sg fc united hotspur rangers celtic wanderers saint-germain arena handball basket rugby xv'
);
