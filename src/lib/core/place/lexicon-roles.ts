import { WordMap, WordSet } from '../text/wordset.ts';
import { formsOf } from './verbs.ts';

/** French words that decide whether a place's name means the place or who rules there. All folded. */

const words = (list: string): WordSet => new WordSet(list.trim().split(/\s+/));

/** act: says, decides or feels, so its subject is a government; be: states what a place is like or what befalls it. */
export type VerbClass = 'act' | 'be' | 'modal' | 'have' | 'copula';

export const VERBS: WordMap<VerbClass> = formsOf<VerbClass>([
	['have', '', 'a ont avait avaient aura auront aurait auraient eut eurent ait aient ayant'],
	['copula', '', 'est sont etait etaient sera seront serait seraient fut furent soit soient etant'],
	[
		'modal',
		'',
		'va vont allait allaient doit doivent devait devaient devra devront devrait devraient peut peuvent pouvait pouvaient pourra pourront pourrait pourraient vient viennent venait venaient'
	],
	[
		'act',
		'annoncer declarer affirmer accuser denoncer condamner exiger reclamer appeler menacer refuser rejeter accepter negocier signer sanctionner riposter redouter souhaiter esperer juger estimer decider autoriser imposer expulser rappeler convoquer demander nier dementer confirmer assurer preciser ajouter reprocher contester critiquer proposer preconiser proner plaider insister ecarter exclure reculer ceder renoncer hesiter tenter chercher oeuvrer multiplier lancer relancer attaquer bombarder envoyer deployer retirer livrer acheter financer armer cibler viser riposter adopter voter ratifier approuver valider saluer feliciter remercier inviter convier presser exhorter sommer ordonner intimer dicter soupconner suspecter blamer deplorer regretter protester indiquer souligner rappeler avancer evoquer estimer considerer miser parier ignorer privilegier preferer accorder octroyer prolonger suspendre geler bloquer empecher tolerer observer surveiller espionner tester developper enrichir violer respecter honorer pratiquer cultiver jouer mener diriger gouverner organiser preparer planifier programmer durcir assouplir renforcer intensifier maintenir normaliser renouer cesser arreter commencer continuer poursuivre envisager etudier examiner discuter debattre consulter aider soutenir appuyer epauler former entrainer infliger battre eliminer affronter gagner emporter remporter perdre dominer triompher qualifier celebrer feter commemorer',
		'dement dementent dementait dementi dementir promet promettent promis promettait promettre soutient soutiennent soutenu soutenait soutenir reconnait reconnaissent reconnu reconnaissait reconnaitre craint craignent craignait veut veulent voulait voulaient voudrait voudraient voulu interdit interdisent interdire dit disent disait disaient dire maintient maintiennent maintenu entend entendent entendait permet permettent permis permettra permettrait repond repondent repondu repondait repondre tient tiennent tenait tenu met mettent mis mettait prend prennent prenait pris prendre fait font faisait fera refait pretend pretendent pretendu poursuit poursuivent poursuivi suspend suspendent suspendu rend rendu admet admettent admis admettait obtient obtiennent obtenu defend defendent defendu defendre reprend reprennent repris rompt rompu rompre combat combattent combattu conclut concluent conclu conclure exclut excluent exclu suit suivi croit croient crut sait savent savait vend vendent vendu construit detruit conduit conduisent produit produisent offre offrent offert offrir ouvre ouvert decouvre bat battent battu bats parvient parvenu parviennent dispose disposent disposait detient detiennent detenu riposte nie menace cherche pense pensent pensait craint opposent oppose abstient abstenu fournit fournissent fourni franchit franchi agit agissent agi choisit choisi choisissent unit saisit saisi investit avertit avertissent averti previent previennent prevenu prevenir subit'
	],
	[
		'be',
		'compter abriter border longer trembler bruler rester demeurer situer trouver abonder flamber pleurer connaitre traverser manquer regorger entourer dominer exister figurer ressembler',
		'connait connaissent connu connaissait vit vivent vivait comprend comprennent subit subissent subi sort tombe tombent tomber tombee contient attire accueille accueillent accueilli accueilleront accueillera accueillait recoit recoivent devient deviennent devenu'
	]
]);

/** Said of a government: « est prêt », « a été accusé ». */
export const WILLING = words(
	'pret prete prets pretes favorable favorables oppose opposee opposes opposees dispose disposee disposes disposees convaincu convaincue determine determinee engage engagee engages comprehensif hostile inquiet inquiete confronte confrontee accuse accusee accuses accusees sanctionne sanctionnee sanctionnes sanctionnees appele appelee appeles invite invitee contraint contrainte contraints oblige somme prie implique impliquee impliques responsable coupable alliee allie allies membre signataire partie represente representee represents elimine eliminee eliminee qualifie qualifiee qualifies battu battue battus soupconne soupconnee associe associee'
);

/** Between name and verb: « ne », « se », « lui », « n' », adverbs. */
export const CLITICS = words(
	"ne n' se s' le la les l' lui leur y en aussi egalement deja toujours pourtant donc ensuite desormais plus encore bien ainsi enfin finalement meme ne jamais pas tres trop fermement officiellement de nouveau aurait auraient"
);

/** Before a bare subject: clause openers. */
export const CLAUSE_OPENERS = words(
	", ; : que qu' si s' mais car puisque quand lorsque lorsqu' alors dont comme donc or et « \" “ ( – — puisqu' tandis"
);

/** After a name these are no verbs. */
export const NOT_VERBS = words(
	"de du des d' a au aux en dans par pour avec sans sous sur vers chez entre contre depuis pendant avant apres selon et ou ni mais car que qu' qui dont ou quand si comme lors puis est-il , ; : . ! ? ) ] » \" ” … - – — ( [ « “ / le la les l' un une ce cet cette ces son sa ses leur leurs hier aujourd' demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre oriental orientale occidental occidentale central centrale meridional septentrional entier entiere jusqu' via face grace suite malgre hors outre voire soit tant ainsi"
);

/** Verbs and nouns whose « à » leads to a person or power: « demander à », « aide à ». */
export const GIVING = new WordSet([
	...formsOf([
		[
			1,
			'demander imposer accorder reprocher proposer ordonner donner opposer livrer adresser intimer recommander conseiller octroyer infliger rappeler reclamer suggerer presenter exporter confier ceder preter payer verser declarer lancer annoncer assurer attribuer imputer envoyer transmettre remettre notifier signifier commander acheter deleguer appartenir refuser devoir garantir montrer',
			'vendre vend vendent vendu vendus vendues repondre repond repondu repondent permet permettent permettre permis permettra permettrait permettraient interdit interdire interdisent promet promis promettre offre offrent offert offrir fournir fournit fourni fournissent prendre pris prend prennent nuire nuit deplait plait plaire soumettre soumis'
		]
	]).words,
	...'aide aides soutien appel appels represailles reponse message messages avertissement avertissements ultimatum assistance concession concessions offre offres allegeance hommage menace menaces demande demandes lettre pret prets livraison livraisons vente ventes fidelite favorable opposition hostile hostiles allie alliee allies liee lie lies soumis soumise'.split(
		' '
	)
]);

/** Verbs whose direct object is a power: « accuser l'Iran », « aider Bagdad ». */
export const ADDRESSING: WordMap<1> = formsOf([
	[
		1,
		'accuser soutenir aider exhorter appeler presser menacer prevenir avertir condamner critiquer sanctionner inviter autoriser forcer obliger remercier defier rassurer sommer prier soupconner appuyer epauler isoler punir provoquer irriter inquieter narguer encourager pousser inciter opposer affronter consulter informer dissuader persuader feliciter amener empecher battre eliminer',
		'soutient soutiennent soutenu previens previent prevenu avertit averti convaincre convaincu convainc contraindre contraint combattre combat vaincre vaincu'
	]
]);

/** « par », « avec »: the power that acts, each with its weight in `weights.ts`. */
export const RELATIONAL: WordMap<Relation> = new WordMap<Relation>([
	['par', 'by'],
	['avec', 'with'],
	['contre', 'against'],
	['entre', 'between'],
	['selon', 'accordingTo'],
	['envers', 'towards'],
	['pour', 'for'],
	['sans', 'without'],
	['malgre', 'despite']
]);
export type Relation =
	'by' | 'with' | 'against' | 'between' | 'accordingTo' | 'towards' | 'for' | 'without' | 'despite';

/** « des sanctions contre l'Iran », « des représailles contre »: measures hit powers, missiles hit places. */
export const HOSTILE = words('contre');
export const MEASURES = words(
	'sanction sanctions plainte plaintes accusation accusations mesure mesures menace menaces represaille represailles embargo critiques coalition'
);

/** « un accord entre », « la tension entre »: what is between powers, not between places. */
export const BETWEEN_POWERS = words(
	'accord accords traite traites pacte negociation negociations pourparlers discussion discussions dialogue tension tensions relation relations conflit conflits guerre guerres crise crises rupture cooperation rivalite rivalites alliance alliances treve feu paix mediation brouille differend differends contentieux rapprochement normalisation detente hostilites partenariat querelle escalade'
);

/** « face à », « de la part de »: last noun before « de » or « à ». */
export const RELATIONAL_NOUNS = words('part nom face egard vis encontre aupres cote grace');

/** « l'influence de », « les attaques de »: what only a power has or does. */
export const DEEDS = words(
	'influence attaque attaques soutien soutiens volonte vues vue position positions decision decisions refus reponse menace menaces pression pressions proposition propositions intervention interventions accusation accusations offensive offensives riposte prestige role aide alliance alliances appel demande demandes engagement engagements strategie strategies intention intentions propos declaration declarations agression agressions ingerence ingerences ambition ambitions initiative initiatives avertissement mise condamnation reaction reactions feu-vert accord aval consentement opposition silence agissements manoeuvre manoeuvres provocation provocations represailles frappes frappe victoire defaite adhesion candidature retour participation sanctions hegemonie colere inquietude inquietudes satisfaction exigences exigence pretentions revendications concessions rapprochement rivalite allie alliee allies alliees partenaire partenaires ennemi ennemis ennemie adversaire adversaires rival rivale rivaux rivales complice complices mediation garantie garanties bombardements'
);

/** « le gouvernement de », « la souveraineté de »: the name only says whose. */
export const BELONGINGS = words(
	'gouvernement gouvernements ministre ministres ministere ministeres president presidente presidents presidence premier armee armees ambassade ambassades ambassadeur ambassadeurs ambassadrice consulat consulats consul souverainete dette parlement economie drapeau roi reine prince equipe equipes groupes groupe exportations importations petrole gaz troupes troupe soldats soldat peuple diplomatie banque police services politique constitution citoyens ressortissants ressortissant ressortissante chef chefs dirigeants dirigeant autorites autorite opposition regime monnaie histoire langue nationalite passeport histoire budget croissance securite forces force marine aviation parti partis federation championnat coupe selection ligue representant representants representante delegation porte-parole parole emissaire envoye secretaire empire marche bourse club entreprise entreprises journal presse television radio cours cour tribunal universite grand tour eglise patriarche eveque archeveque rabbin maire maires mairie depute deputes senateur senateurs gouverneur prefet prefecture procureur parquet stabilite integrite independance unite puissance secteur industrie production reserves programme'
);

/** Verbs of speech, after which a name may be the subject: « a déclaré Washington ». */
export const SAYING: WordMap<1> = formsOf([
	[
		1,
		'annoncer declarer affirmer denoncer estimer assurer preciser ajouter indiquer souligner rappeler juger penser confirmer insister regretter deplorer plaider demander exiger reclamer souhaiter esperer redouter repeter marteler proposer resumer expliquer commenter accuser avancer',
		'dit disent disait dire dement dementi dementait promet promis repond repondu reconnait reconnu admet admis craint craignait veut voulait previent prevenu avertit averti ecrit soutient'
	]
]);

/** « la République d'Iran », « le royaume de Bahreïn »: part of the name. */
export const STATE_FORMS = words(
	'republique royaume etat emirat emirats sultanat principaute confederation federation'
);

/** « la frontière avec le Niger », « la route entre Gao et Ansongo »: before a preposition, these keep names places. */
export const GEOGRAPHIC = words(
	'frontiere frontieres limite limites route routes liaison liaisons vol vols distance ligne lignes axe trajet pont ponts autoroute corridor detroit mer zone region situe situee embuscade km'
);

/** Of a town or region only these say whose: « le maire de Paris »; « les troupes du Nord-Kivu » are there. */
export const TOWN_BELONGINGS = words(
	'maire maires mairie gouverneur gouverneure prefet prefete prefecture procureur procureure parquet police universite depute deputes deputee senateur eveque archeveque patriarche club equipe equipes cour tribunal bourse parlement gouvernement president presidente academie rectorat chu conseil'
);

/** « face à », « grâce à », « par rapport à ». */
export const TURNED = words('face grace rapport');

/** What joins two names opens no clause: « sur la Cisjordanie et Gaza permettrait ». */
export const JOINING = words('et ou');
export const WITH_OTHERS = words('et');

export const BEEN = words('ete');
export const INFINITIVE = /(er|ir|re|oir)$/;
export const ADVERB = /.{3}ment$/;
