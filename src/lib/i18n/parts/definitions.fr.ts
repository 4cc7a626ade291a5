/** What each type and sub-type means here, in our words; the names are ACLED's, with Diplomacy and Disaster beside them. */
export const definitions = {
	title: 'Types d’incidents',
	intro:
		'Chaque fait lu dans un article reçoit un type et un sous-type. Les six premiers types et leurs 25 sous-types portent les noms d’ACLED (Armed Conflict Location & Event Data), pour que les exports se joignent à ses tables\u202f; la diplomatie et les catastrophes s’y ajoutent. Les définitions sont les nôtres.',
	status: 'Le statut dit si le fait a eu lieu',
	statuses: {
		happened: 'L’article rapporte que cela a eu lieu.',
		threatened: 'Quelqu’un menace de le faire. Rien n’a encore eu lieu.',
		planned: 'C’est annoncé ou prévu pour une date à venir.',
		denied: 'Celui que l’on accuse, ou une autorité, dit que cela n’a pas eu lieu.'
	} as Readonly<Record<string, string>>,
	seen: (n: string) => `Voir sur la carte (${n})`,
	none: 'aucun dans ces articles',
	back: 'Revenir à la carte',
	types: {
		Battles: 'Deux camps armés s’affrontent.',
		'Explosions/Remote violence': 'Un camp frappe à distance\u202f; l’autre ne peut pas répondre sur le moment.',
		'Violence against civilians': 'Un groupe armé s’en prend à des personnes qui ne le sont pas.',
		Protests: 'Une foule réclame, sans violence de sa part.',
		Riots: 'Une foule s’en prend à des personnes ou à des biens.',
		'Strategic developments':
			'Ce qui change la situation sans combat\u00a0: arrestations, accords, saisies, prises de position.',
		Diplomacy: 'Ce que des États et leurs représentants se disent ou se font.',
		Disaster: 'Accidents et calamités, sans intention connue.'
	} as Readonly<Record<string, string>>,
	subTypes: {
		'Armed clash': 'Échange de tirs ou combat au sol dont aucun camp ne sort maître d’un nouveau territoire.',
		'Government regains territory':
			'L’armée ou la police d’un État reprend par le combat une localité qu’elle avait perdue.',
		'Non-state actor overtakes territory':
			'Un groupe armé, ou l’armée d’un autre État, s’empare d’une localité par le combat.',
		'Chemical weapon': 'Emploi d’un agent toxique comme arme\u00a0: chlore, sarin, gaz moutarde.',
		'Air/drone strike':
			'Bombardement par avion, hélicoptère ou drone, raid aérien, «\u00a0assassinat ciblé\u00a0» par drone.',
		'Suicide bomb': 'L’auteur se fait exploser, à pied ou au volant.',
		'Shelling/artillery/missile attack': 'Roquettes, obus, mortiers, missiles tirés depuis le sol ou la mer.',
		'Remote explosive/landmine/IED':
			'Bombe posée, voiture piégée, mine, engin artisanal déclenché à distance ou au passage.',
		Grenade: 'Grenade lancée à la main, quand c’est l’arme principale.',
		'Sexual violence': 'Viol ou autre violence sexuelle commis par un groupe armé.',
		Attack:
			'Attaque contre des civils avec des armes à portée de main\u00a0: assassinat, fusillade, massacre, agression.',
		'Abduction/forced disappearance': 'Enlèvement, prise d’otages, disparition forcée.',
		'Peaceful protest': 'Rassemblement, marche, grève ou sit-in où personne n’intervient.',
		'Protest with intervention':
			'La foule est dispersée\u00a0: gaz lacrymogène, canons à eau, arrestations, sans tirs mortels.',
		'Excessive force against protesters': 'Des manifestants pacifiques sont tués ou grièvement blessés.',
		'Violent demonstration':
			'Des manifestants incendient, saccagent, jettent des pierres ou prennent d’assaut un bâtiment.',
		'Mob violence': 'Une foule frappe, lynche ou pille sans manifester pour une cause.',
		Agreement: 'Cessez-le-feu, trêve, accord signé, échange de prisonniers.',
		Arrests: 'Arrestations en nombre ou arrestation qui compte politiquement.',
		'Change to group/activity':
			'Un groupe naît, se scinde, s’allie, se retire, change de chef\u202f; des troupes se déplacent.',
		'Disrupted weapons use': 'Une arme est interceptée, saisie ou désamorcée avant de servir.',
		'Headquarters or base established': 'Une base, un poste ou un quartier général est ouvert.',
		'Looting/property destruction': 'Pillage ou destruction de biens par un groupe armé, sans victime visée.',
		'Non-violent transfer of territory': 'Une localité change de mains sans combat\u00a0: retrait, remise, reddition.',
		Other: 'Un fait qui compte et qu’aucun autre sous-type ne dit.',
		Meeting: 'Rencontre, visite, négociation ou entretien, aussi par téléphone.',
		Statement: 'Demande, avertissement, condamnation ou promesse rendue publique.',
		Sanction: 'Sanction, embargo, gel d’avoirs, ou leur levée.',
		'Expulsion or recall': 'Expulsion ou rappel d’un ambassadeur, fermeture d’une ambassade, rupture des relations.',
		Accident: 'Accident de transport, d’usine, de chantier\u202f; effondrement.',
		Fire: 'Incendie ou feu de forêt sans auteur connu.',
		'Natural hazard': 'Séisme, crue, tempête, éruption, glissement de terrain, canicule.',
		Epidemic: 'Flambée d’une maladie.',
		Pollution: 'Marée noire, fuite toxique, eau ou air empoisonnés.'
	} as Readonly<Record<string, string>>
};
