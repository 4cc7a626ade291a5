import { type WordMap, WordSet } from '../text/wordset.ts';
import { formsOf } from './verbs.ts';

/** French function words around names, and names that are also something else. All folded. */

const words = (list: string): WordSet => new WordSet(list.trim().split(/\s+/));

/** Where something is: « à Najaf », « vers Mossoul ». « en » and « dans » take regions, « à » takes towns. */
export const LOCATIVE = words(
	"a au aux en dans vers depuis sur sous pres jusqu' jusque chez via hors lez travers parmi devant derriere"
);
/** « à » as it is written; folded it is the verb « a ». */
export const AT = 'à';

/** « à » alone or with its article. */
export const TO = words('a au aux');

/** « au », « des »: a preposition that holds the article. */
export const HIDDEN_ARTICLES = words('au aux du des');

export const OF = words("de du des d'");
export const DETERMINERS = words("le la les l' un une cette ce cet son sa leur notre nos leurs ses tout toute");
export const AGENTIVE = words('par avec contre pour selon entre sans envers malgre');
export const COORDINATORS = words('et ou ni , / puis');

/** « près de », « autour de »: words before « de » that take a place. */
export const NEAR = words(
	'pres autour loin alentours environs proximite hors lisiere sortie entree bord bords large km kilometres nord sud est ouest nord-est nord-ouest sud-est sud-ouest centre direction destination provenance partir au-dessus aupres partent parti partie partis parties part partait partaient vient viennent venait venaient arrive arrivent arrivait revient reviennent rentre rentrent evacue evacues retires chasse chasses fui fuient enfuis deloges'
);

/** Bodies that carry a place's name: « équipe de France », « université de Montréal ». */
export const BODIES = words(
	'equipe club gouvernement ministre ministere president presidente presidence roi reine prince universite faculte hopital chu prison aeroport gare port tribunal cour parquet police prefecture prefet maire mairie depute deputes senateur senat parlement assemblee armee ambassade consulat eveque archeveque diocese festival tour grand championnat championnats coupe jeux finale traite accord accords conference sommet bataille siege guerre attentat attentats attaque bourse metro rectorat academie stade observatoire ecole lycee musee opera federation ligue selection etape gp champion championne republique banque radio premier roi'
);

/** Names after these are titles of works, media, clubs or firms, not places. */
export const MEDIA = words(
	'journal quotidien hebdomadaire magazine revue chaine radio site groupe societe entreprise fc as ac sc ol olympique racing stade club association film album roman chanson operation ouragan cyclone tempete typhon projet mission programme groupe'
);

/**
 * Towns and countries whose name is first of all a word, a first name or a firm.
 * They need a preposition of place, a cue noun or a container.
 */
export const HOMOGRAPHS = words(`
nice tours orange die sens mars pau lens mons bar bath reading split nancy florence lourdes laval victoria aide union centre est ouest sud nord saint sainte monde vue avion mer pins ham
man ay is our une son or plus sur les ils elle mais apres avant avec pour contre dans tout tous toute aucun autre autres certains ces cet cette ce chaque comme comment depuis donc
du des de la le un si que qui quoi quand ou ni car entre enfin ensuite encore alors ainsi aussi bien bon bonne beau belle voir vivre faire dire mon ma mes ton ta tes notre nos votre vos
leur leurs sous sans selon parmi pendant malgre hors non oui merci bienvenue bravo adieu france-soir liberation match point express croix figaro echos parisien
general major marechal ministre president pape roi reine prince dieu christ jesus marie joseph martin bernard thomas robert richard durand dubois moreau laurent simon michel
lefebvre leroy roux david bertrand morel fournier girard bonnet dupont lambert fontaine rousseau vincent muller lefevre faure andre mercier blanc guerin boyer garnier chevalier francois
legrand gauthier garcia perrin robin clement morin nicolas henry roussel mathieu gautier masson marchand duval denis dumont marie lemaire noel meyer dufour meunier brun blanchard giraud joly
riviere lucas brunet gaillard barbier arnaud martinez gerard roche renard schmitt roy leroux colin vidal caron picard roger fabre aubert lemoine renaud dumas lacroix olivier philippe bourgeois pierre
benoit rey leclerc payet rolland leclercq guillaume lecomte lopez jean dupuy guillot hubert berger carpentier sanchez dupuis moulin louis deschamps huet vasseur perez boucher fleury royer klein
jacquet adam paris poirier marty aubry guyot carre charles renault charpentier menard maillard baron bertin bailly herve schneider fernandez legall collet leger bouvier julien prevost millet
perrot daniel cousin germain breton besson langlois remy lopes rodriguez da costa silva santos pereira gomez ford lincoln jackson johnson wilson clinton bush obama trump kennedy carter nixon reagan
washington houston austin madison jefferson monroe hamilton marshall franklin nelson wellington churchill darwin columbus cook hudson
facebook twitter google apple amazon total orange carrefour air bus boeing airbus renault peugeot citroen ferrari mercedes alpha beta delta omega sigma golf polo corona santa san los las
janvier fevrier avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche noel paques toussaint
etat etats ville village commune pays nation peuple armee police justice parlement senat assemblee chambre conseil parti front mouvement ligue alliance forces force garde gardiens
republique revolution constitution democratie socialiste communiste national nationale internationale internationaux europeen universite ecole lycee college institut academie musee theatre opera palais chateau tour
stade coupe championnat jeux mondial tournoi grand prix prix premier premiere deuxieme second dernier derniere nouveau nouvelle petit grande haute haut bas basse vieux vieille jeune jeunes rouge noir noire blanche bleu vert verte
soleil lune terre ciel feu eau vent neige pluie fleur rose lion loup ours aigle cheval chat chien poisson serpent coq
internet web google alpes temps heure minute seconde jour nuit semaine mois annee an siecle matin soir midi minuit
rugby football tennis basket handball cyclisme athletisme natation ski judo boxe escrime voile formule athletes
papa maman enfant enfants homme hommes femme femmes fils fille pere mere frere soeur ami amis roi dame messieurs mesdames
auteur acteur article chapitre page livre titre nom mot lettre chanson film album photo image video source note
bataille guerre paix attaque attentat accord traite affaire crise loi code projet plan rapport enquete proces mort vie amour
capital bourse banque euro dollar marche commerce industrie usine mine port gare aeroport route pont place rue avenue boulevard quai porte
`);

/** All that may stand between a place and the one around it: « Tripoli, dans le nord du Liban ». */
export const CONTAINING = words(
	", ( a au aux en dans le la les l' de du des d' nord sud est ouest nord-est centre extreme coeur plein region province gouvernorat departement etat district comte canton une un ville petit petite gros grande village commune localite bourg bourgade camp situe situee pres"
);

/** Between an institution and the place around it: « à Bagdad », « en Irak », « de Kerbala ». */
export const INTO = words("a au aux en dans de d' du");

/** « en Irak », « en France »: without an article. */
export const IN = words('en');

/** Prepositions of countries and regions, not of towns. */
export const AREAL = words('en au aux');

/** Before two names and a hyphen: « l'axe Gao-Ansongo ». */
export const ROADS = words('axe route autoroute nationale ligne liaison piste voie trajet troncon corridor');

/** Verbs whose bare object is a place: « a attaqué Diffa », « quitter Damas ». */
export const REACHING: WordMap<1> = formsOf([
	[
		1,
		'attaquer bombarder frapper viser cibler pilonner assieger encercler quitter gagner traverser evacuer devaster toucher secouer ravager liberer occuper contourner relier visiter endeuiller paralyser controler envahir investir',
		'prendre pris prend prennent reprendre repris reprend reprennent atteindre atteint atteignent rejoindre rejoint fuir fui fuient conquis conquerir parcourir parcouru detruit detruire'
	]
]);
