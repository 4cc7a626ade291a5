/** French words by which two reports are compared: who and what was meant, with what. Folded, singular and plural alike. */

/** Buildings and things that are hit. Two different ones in two reports speak against one incident. */
export const SITES = classes({
	embassy: 'ambassade ambassades chancellerie',
	consulate: 'consulat consulats',
	base: 'base bases camp camps caserne casernes garnison',
	airport: 'aeroport aeroports aerodrome tarmac piste',
	ministry: 'ministere ministeres',
	parliament: 'parlement assemblee senat knesset',
	palace: 'palais presidence',
	prison: 'prison prisons penitencier',
	hospital: 'hopital hopitaux clinique dispensaire maternite',
	school: 'ecole ecoles lycee college universite campus',
	worship: 'mosquee mosquees eglise eglises cathedrale temple synagogue sanctuaire mausolee',
	market: 'marche marches souk bazar supermarche magasin',
	oil: 'raffinerie raffineries petrolier petroliers petroliere petrolieres oleoduc gazoduc gisement champ gaz petrole',
	nuclear: 'nucleaire nucleaires enrichissement reacteur',
	power: 'centrale centrales barrage electrique electriques',
	bridge: 'pont ponts viaduc tunnel',
	station: 'gare gares metro train trains',
	port: 'port ports quai conteneurs',
	ship: 'navire navires bateau bateaux cargo tanker petrolier embarcation',
	plane: 'avion avions vol appareil boeing airbus helicoptere helicopteres',
	vehicle: 'vehicule vehicules voiture voitures bus autobus camion camions autocar fourgon',
	convoy: 'convoi convois cortege',
	checkpoint: 'barrage barrages poste postes checkpoint',
	police: 'commissariat commissariats gendarmerie',
	court: 'tribunal tribunaux cour',
	hotel: 'hotel hotels restaurant restaurants bar discotheque cafe',
	stadium: 'stade stades salle concert',
	home: 'domicile residence maison maisons immeuble immeubles appartement',
	press: 'redaction chaine television radio journal siege',
	party: 'parti partis',
	depot: 'depot depots entrepot entrepots stock'
});

/** Kinds of people. Sources often name several, so that different ones hardly speak against one incident. */
export const PEOPLE = classes({
	army: 'armee armees soldat soldats militaire militaires troupe troupes marines aviation officier officiers coalition commando commandos',
	police: 'police policier policiers policiere policieres gendarme gendarmes crs',
	security: 'forces securite agents gardes',
	militia:
		'milice milices faction factions paramilitaire paramilitaires combattant combattants hachd milicien miliciens brigades brigade',
	rebels: 'rebelle rebelles insurge insurges guerilla separatiste separatistes',
	jihadists: 'djihadiste djihadistes jihadiste jihadistes islamiste islamistes terroriste terroristes',
	gunmen: 'assaillant assaillants tireur tireurs arme armes cagoules kamikaze agresseur agresseurs',
	protesters:
		'manifestant manifestants manifestante manifestantes contestataire contestataires protestataire protestataires emeutier emeutiers foule partisans',
	civilians: 'civil civils civile civiles habitant habitants passant passants passants riverain riverains',
	diplomats: 'diplomate diplomates diplomatique diplomatiques ambassadeur consul',
	contractors: 'sous traitant traitants contractuel contractuels prestataire prestataires entreprise employe employes',
	journalists: 'journaliste journalistes reporter reporters photographe',
	politicians:
		'ministre ministres president premier depute deputes senateur maire gouverneur candidat opposant opposants',
	judges: 'juge juges magistrat magistrats procureur',
	officers: 'general generaux commandant colonel chef lieutenant dirigeant',
	clerics: 'imam pretre eveque pape religieux ayatollah moine rabbin',
	children: 'enfant enfants eleve eleves etudiant etudiants etudiante ecoliers adolescent adolescents',
	scientists: 'scientifique scientifiques physicien physicienne chercheur chercheuse chercheurs',
	migrants: 'migrant migrants refugie refugies deplaces',
	workers: 'ouvrier ouvriers mineur mineurs salaries grevistes agriculteurs',
	pilgrims: 'pelerin pelerins fidele fideles'
});

export const WEAPONS = classes({
	rocket: 'roquette roquettes katioucha katyoucha katyusha katiouchas',
	missile: 'missile missiles',
	shell: 'obus mortier mortiers artillerie canon',
	drone: 'drone drones',
	aircraft: 'avion avions chasseur chasseurs helicoptere bombardier',
	bomb: 'bombe bombes explosif explosifs explosive explosives mine mines piege piegee piegees engin engins charge eei',
	belt: 'ceinture kamikaze',
	grenade: 'grenade grenades',
	gun: 'fusil fusils arme armes kalachnikov pistolet mitrailleuse mitrailleuses balles balle feu silencieux automatique',
	knife: 'couteau couteaux machette machettes poignard blanche blanches',
	vehicle: 'voiture camion fourgon belier',
	fire: 'incendie molotov flammes essence',
	gas: 'lacrymogene lacrymogenes gaz',
	stone: 'pierres pierre cailloux'
});

/** Weapons that sources confuse or that go together: no evidence against one incident. */
export const LIKE_WEAPONS: readonly (readonly [string, string])[] = [
	['rocket', 'missile'],
	['rocket', 'shell'],
	['drone', 'missile'],
	['drone', 'aircraft'],
	['drone', 'bomb'],
	['aircraft', 'missile'],
	['aircraft', 'bomb'],
	['bomb', 'belt'],
	['bomb', 'vehicle'],
	['bomb', 'grenade'],
	['belt', 'gun'],
	['gun', 'grenade'],
	['gun', 'gas'],
	['gun', 'knife'],
	['gas', 'stone'],
	['gas', 'fire'],
	['fire', 'stone'],
	['gun', 'stone'],
	['gun', 'fire']
];

/** « deux bases »: as many of them in two reports are rarely others. */
export const NUMERALS: ReadonlyMap<string, number> = new Map(
	'deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ').map((word, index) => [word, index + 2])
);

/** Around the name of a state these change nothing: « le gouvernement iranien », « les autorités irakiennes ». */
export const STATE_WORDS = new Set(
	"le la l' les un une du de d' des gouvernement gouvernements autorite autorites etat pouvoir regime executif".split(
		' '
	)
);

/** « milices pro-Iran », « soutenues par Téhéran »: close to a state, not the state. */
export const PROXY_WORDS = new Set(
	'pro soutenu soutenue soutenus soutenues soutien allie allies affilie affilies'.split(' ')
);

/** What stands before a place where something is, not before whose it is: « soldats américains en Irak ». */
export const LOCATIVES = new Set('a en au aux dans vers pres depuis sur'.split(' '));

/** Beginnings of words for killing one person: no riot is told so. */
export const KILLING_STEMS = new Set('assas abatt abatu tue tuee meurt execu elimi poign egorg lynch'.split(' '));

/** Capitalised, but no part of a person's name. */
export const NO_NAMES = new Set(
	`m mm mme mmes mlle dr al el abou abu ben bin ibn oum le la les l' un une des du de d' et en au aux a sur contre dans par pour
	etat islamique republique union nations unies onu otan ue europeenne onu force forces garde gardes gardiens revolution conseil
	hachd chaabi hezbollah kataeb hamas taliban daech ei brigade brigades front mouvement parti armee liberation nationale national
	ministere premier ministre president general gouvernement parlement assemblee cour zone verte nord sud est ouest centre
	lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
	homme hommes femme femmes inconnu inconnus individu individus personne personnes milliers centaines dizaines groupe groupes membres
	afp reuters belga selon apres avant lors depuis dimanche ce cette ces ils elle il on nous son sa ses leur leurs plusieurs deux trois`
		.trim()
		.split(/\s+/)
);

/** Words that every other sentence of the news has. */
export const COMMON_WORDS = new Set(
	`apres avant selon depuis contre entre aussi ainsi alors avait avaient avoir etre etait etaient cette celui leurs notamment
	plusieurs quelque quelques toujours encore moins autres autre indique indiquee declare declaree annonce annoncee affirme affirmee
	ajoute ajoutee precise precisee rapporte rapportee source sources agence presse communique responsable responsables autorites
	officiel officiels heures heure matin soir jours jour semaine semaines dernier derniere derniers dernieres lundi mardi mercredi
	jeudi vendredi samedi dimanche janvier fevrier avril juillet septembre octobre novembre decembre personnes personne blesses
	blesse morts tues attaque attaques frappe frappes region ville province capitale centre premier premiere deuxieme grand grande
	devant derriere dessus dessous jusque jusqu lequel laquelle auquel certains certaines chaque quelqu aucune parmi malgre ensuite
	autour environ notre votre pendant lorsque tandis toute toutes temps faire fait faite faites aurait auraient serait seraient
	quatre vingt trente dizaine dizaines centaine centaines trois milliers incident incidents evenement evenements situation`
		.trim()
		.split(/\s+/)
);

/** Each class a bit, so that two reports compare in one operation. */
export type WordClasses = { readonly byWord: ReadonlyMap<string, number>; readonly names: readonly string[] };

function classes(table: Readonly<Record<string, string>>): WordClasses {
	const byWord = new Map<string, number>();
	const names = Object.keys(table);
	for (const [bit, words] of Object.values(table).entries())
		for (const word of words.split(' ')) byWord.set(word, (byWord.get(word) ?? 0) | (1 << bit));
	return { byWord, names };
}
