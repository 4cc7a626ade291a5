/**
 * Nouns and adjectives that say what kind of scene a sentence paints: who is there, with what, in which trade.
 * A trigger that needs company (« tirer », « tomber ») asks for one of these near it. Folded; plurals in -s, -x are added.
 */

/** Scene classes as bits. */
export const CUE = {
	human: 1 << 0,
	crowd: 1 << 1,
	official: 1 << 2,
	forces: 1 << 3,
	police: 1 << 4,
	armed: 1 << 5,
	weapon: 1 << 6,
	vehicle: 1 << 7,
	vessel: 1 << 8,
	goods: 1 << 9,
	building: 1 << 10,
	substance: 1 << 11,
	sport: 1 << 12,
	economy: 1 << 13,
	diplomat: 1 << 14,
	road: 1 << 15,
	water: 1 << 16,
	weather: 1 << 17,
	height: 1 << 18,
	blaze: 1 << 19,
	machine: 1 << 20,
	victim: 1 << 21,
	politics: 1 << 22,
	shelter: 1 << 23,
	crime: 1 << 24,
	contraband: 1 << 25,
	talk: 1 << 26,
	terror: 1 << 27,
	group: 1 << 28,
	illness: 1 << 29,
	truce: 1 << 30
} as const;

export type CueClass = keyof typeof CUE;

export const CUE_WORDS: Readonly<Record<CueClass, string>> = {
	human:
		'homme femme personne enfant garçon fille bébé adolescent adolescente mineur mineure civil civile habitant habitante passager passagère visiteur visiteuse passant passante piéton piétonne cycliste motard motarde conducteur conductrice chauffeur automobiliste voyageur touriste élève étudiant étudiante lycéen lycéenne écolier écolière professeur enseignant enseignante agriculteur fermier ouvrier ouvrière employé employée salarié salariée travailleur travailleuse infirmier infirmière médecin patient patiente voisin voisine résident résidente riverain villageois villageoise journaliste avocat juge député maire prêtre religieux imam moine otage migrant migrante réfugié réfugiée baigneur nageur alpiniste skieur randonneur randonneuse grimpeur pêcheur marin pilote copilote mécanicien cuisinier commerçant commerçante client cliente vigile gardien agent octogénaire septuagénaire sexagénaire quinquagénaire quadragénaire trentenaire retraité retraitée père mère frère soeur fils époux épouse mari couple famille monsieur madame m mme mlle joueur supporter spectateur militant militante opposant opposante suspect suspecte ressortissant ressortissante mariée marié chanteur chanteuse acteur actrice artiste directeur directrice patron ingénieur technicien chercheur chimiste scientifique équipage membre collègue ami amie jeune individu dame gens population locataire propriétaire vendeur vendeuse sapeur pompier secouriste humanitaire candidat candidate reporter photographe magistrat magistrate procureur procureure avocate chirurgien chirurgienne évêque pasteur rabbin écrivain écrivaine blogueur blogueuse activiste syndicaliste éleveur éleveuse berger bergère fillette garçonnet nourrisson',
	crowd:
		'manifestant manifestante manifestaient protestataire gréviste syndicat syndicaliste foule cortège contestataire émeutier émeutière casseur opposant pancarte banderole slogan protestation contestation',
	official:
		'mm président présidente premier ministre chef dirigeant dirigeante homologue ambassadeur ambassadrice secrétaire roi reine prince émir sultan monarque chancelier chancelière pape souverain délégation émissaire envoyé négociateur diplomate député sénateur maire gouverneur responsable commissaire gouvernement ministère diplomatie parlement conseil chambre guide leader conseiller numéro',
	group:
		'militant étudiant étudiante élève habitant agriculteur ouvrier employé salarié enseignant lycéen riverain jeune population citoyen partisan sympathisant travailleur participant personnel infirmier infirmière routier chauffeur cheminot fonctionnaire avocat pompier gens villageois groupe détenu prisonnier supporter personne commerçant vendeur retraité femme association collectif ong militante fidèle chrétien musulman migrant millier centaine milliers centaines dizaines employés',
	truce: 'cessez trêve armistice paix',
	illness:
		'épidémie virus maladie infection choléra variole dengue peste méningite poliomyélite fièvre grippe ebola rougeole paludisme coronavirus covid cancer sida bactérie contagion',
	forces:
		'armée junte soldat militaire troupe commando marine aviation général combattant bataillon brigade régiment garnison paramilitaire milice milicien force police policier gendarme gendarmerie crs garde casques',
	police:
		'police policier policière gendarme gendarmerie crs agent enquêteur douane douanier forces justice juge parquet procureur inspecteur autorité patrouille brigade commissariat sûreté services tribunal fbi interpol europol',
	armed:
		'armée soldat militaire troupe milice milicien rebelle djihadiste jihadiste terroriste insurgé séparatiste combattant assaillant tireur kamikaze guérilla paramilitaire faction commando taliban hezbollah hamas daech daesh chebab shebab extrémiste islamiste agresseur mercenaire bandit gang boko cartel offensive front otan tsahal sniper guérillero armé armée ennemi brigade arme kalachnikov fusil pistolet revolver mitrailleuse machette m23 adf fsr fdlr haram aqmi jnim gsim eigs pkk eln farc houthi houthiste codeco wagner peshmerga pasdaran',
	weapon:
		'missile roquette obus mortier drone bombe bombardier artillerie grenade mine munition explosif katioucha katyusha katyoucha projectile engin torpille napalm ogive kamikaze dynamite tnt salve détonateur',
	vehicle:
		'voiture véhicule camion camionnette bus autobus autocar car minibus train tgv tramway tram métro rame wagon locomotive moto motocyclette scooter mobylette vélo bicyclette trottinette taxi tracteur ambulance fourgon fourgonnette conducteur conductrice automobiliste automobile motard cycliste chauffeur autocariste remorque berline 4x4 pickup frein volant roue avion hélicoptère ulm planeur montgolfière appareil aéronef vol',
	vessel:
		'bateau navire ferry cargo pétrolier chalutier voilier embarcation pirogue barque paquebot yacht péniche canot pneumatique vedette zodiac boutre migrant naufragé bac traversier',
	goods:
		'argent euro dollar bijou bijoux bijouterie diamant or tableau oeuvre téléphone portable ordinateur sac portefeuille butin caisse coffre magasin banque somme billet francs montre marchandise voiture véhicule vélo colis objet document donnée fichier tablette matériel cuivre bétail vache mouton carburant médicament arme statue collection musée chéquier carte vêtement nourriture million sacoche valise valeur clé manuscrit relique',
	building:
		'bâtiment immeuble maison pont toit toiture tunnel usine entrepôt mur église cathédrale mosquée école grue échafaudage viaduc passerelle barrage tour balcon plafond plancher tribune stade gradin hangar appartement structure chantier mine silo château hôtel restaurant édifice ouvrage plateforme dalle façade cheminée digue',
	substance:
		'gaz chimique chlore ammoniac acide produit toxique radioactif radioactive pétrole hydrocarbure mazout gasoil lisier mercure plomb butane propane monoxyde azote soude méthane benzène uranium radioactivité nucléaire vapeur carburant essence kérosène fioul éprouvette flacon bouteille bonbonne réactif solution substance pesticide dioxine amiante chimie laboratoire phosgène sarin cyanure bactérie virus agent liquide mélange détergent javel sulfurique chlorhydrique nitrate engrais',
	sport:
		'match football footballeur attaquant buteur penalty ligue championnat entraîneur arbitre prolongation coéquipier rugby tennis handball basket joueur finale tournoi sélectionneur qualification lucarne ballon corner podium championne olympique boxeur judoka peloton buts sprinteur sprinteuse échappée maillot poteau nba nfl uefa fifa',
	economy:
		'prix ventes chômage dette inflation bourse indice loyer déficit croissance actionnaire surtaxe bénéfice tarif budget investissement devise trimestre pib boursier boursière spéculation',
	diplomat:
		'ambassadeur ambassadrice diplomate consul attaché ambassade persona chargé consulat émissaire espion mission',
	road: 'route autoroute rue avenue boulevard carrefour intersection virage périphérique nationale départementale chaussée trottoir voie rail rails caténaire piste péage bretelle accès dépôt entrée raffinerie usine gare port aéroport circulation quai pont',
	water: 'mer rivière fleuve lac océan étang piscine canal plage eau côte large rade estuaire torrent détroit manche',
	weather:
		'pluie pluies orage orages vent vents neige tempête cyclone ouragan typhon tornade grêle crue intempérie intempéries séisme précipitations averse averses inondation inondations mousson sécheresse volcan magnitude richter foudre',
	height:
		'étage toit fenêtre balcon échelle échafaudage falaise ravin montagne mètres escalier escaliers pont précipice crevasse arbre cheval paroi sommet puits trou marche plateforme haut hauteur immeuble piscine sol toboggan manège télésiège scène',
	blaze:
		'incendie feu flamme flammes fumée fumées brasier embrasement étincelle braise braises sinistre combustion pompier pompiers cendre cendres',
	machine:
		'gaz chaudière bonbonne bouteille transformateur batterie cuve réservoir four réaction usine laboratoire chimique accidentelle accidentel pétard artifice pyrotechnique raffinerie silo poussière expérience électrique canalisation gazoduc oléoduc pipeline centrale réacteur cuisinière mélange citerne conduite compresseur poêle',
	victim:
		'mort morte blessé blessée victime tué tuée rescapé rescapée cadavre corps bilan décès disparu disparue brûlé brûlée décédé décédée survivant survivante urgences hôpital',
	politics: 'président gouvernement régime pouvoir junte roi parlement monarchie dictateur état',
	shelter:
		'ville village localité province région territoire quartier bastion base camp position aéroport frontière poste colline enclave front',
	crime:
		'antiterroriste antidrogue antimafia voleur voleuse braqueur cambrioleur malfaiteur bandit criminel criminelle trafiquant suspect suspecte malfrat escroc pickpocket cambriolage braquage vol plainte délinquant butin masqué masqués cagoulé cagoulés arme effraction individu individus gang receleur passeur narcotrafiquant fugitif coupable meurtrier meurtrière tueur tueuse auteur auteurs dealer évadé trafic',
	contraband:
		'drogue cocaïne héroïne cannabis fusil fusils pistolet pistolets arme armes munition munitions explosif explosifs cargaison kilo kilos tonne tonnes contrebande haschich résine captagon stupéfiants contrefaçon bombe engin missile missiles',
	talk: 'accord traité pacte dossier coopération relation relations bilatéral bilatérale bilatérales paix sommet négociation crise nucléaire dialogue partenariat sécurité',
	terror:
		'bombe attentat terroriste terrorisme kamikaze djihadiste jihadiste islamique piégé piégée explosif explosifs armée rebelle rebelles militaire militaires soldat soldats guerre obus missile missiles roquette roquettes attaque attaques raid drone drones bombardement bombardements frappe frappes convoi patrouille embuscade checkpoint grenade'
};

export type WeaponFrame =
	'air' | 'shell' | 'ied' | 'suicide' | 'grenade' | 'chemical' | 'attack' | 'riot' | 'intervention';

/** What a weapon makes of an attack. Folded forms. */
export const WEAPONS: Readonly<Record<WeaponFrame, string>> = {
	air: 'drone drones aerien aerienne aeriens aeriennes bombardier bombardiers larguee larguees',
	shell:
		'missile missiles roquette roquettes obus mortier mortiers artillerie katioucha katiouchas katyusha katyushas katyoucha katyouchas torpille torpilles grad himars balistique balistiques salve salves',
	ied: 'bombe bombes mine mines explosif explosifs explosive explosives dynamite tnt detonateur piege piegee pieges piegees ied colis',
	suicide: 'kamikaze kamikazes suicide suicides',
	grenade: 'grenade grenades',
	chemical: 'sarin chlore moutarde neurotoxique novitchok novichok',
	attack:
		'balle balles couteau couteaux fusil fusils pistolet pistolets kalachnikov kalachnikovs arme armes machette machettes hache haches marteau revolver sabre carabine mitraillette mitraillettes poignard tournevis',
	riot: 'pierre pierres cocktail cocktails molotov pave paves cailloux projectiles',
	intervention: 'lacrymogene lacrymogenes lacrymo matraque matraques canon canons'
};

/** Before a weapon word these make it a shield: « anti-aérien », « défense aérienne ». */
export const DEFENCE_WORDS = 'anti defense defenses antimissile espace trafic transport compagnie ligne';

/** Before « d'explosifs » these make it a load: « un drone chargé d'explosifs ». */
export const LOADED_WORDS =
	'charge charges chargee chargees bourre bourree rempli remplie remplis remplies equipe equipes equipee equipees arme armes';
export const TEAR_GAS = 'lacrymogene lacrymogenes';

/** Words of a sports report: several in a text without dead or hurt make its strikes and shots play. */
export const SPORT_SIGNS =
	'match matchs score scores but buts penalty penaltys championnat ligue coupe victoire defaite victoires defaites supporters entraineur attaquant gardien mi-temps stade club clubs equipe football rugby tennis joueur joueurs buteur arbitre finale tournoi qualification standard';

/** « cyberattaque », « piratage »: attacks of this text are on computers. */
export const CYBER_SIGNS =
	'cyberattaque cyberattaques cyber piratage pirates hackers hacker rancongiciel ransomware hackeurs hacktivistes phishing cybercriminels';
