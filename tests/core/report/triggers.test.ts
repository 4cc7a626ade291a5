import { expect, test } from 'vitest';
import { told } from './reading.ts';

test.for([
	// Violence
	['Des manifestants ont incendié la mairie de la ville.', 'Violent demonstration'],
	['La mairie a été incendiée par des manifestants.', 'Violent demonstration'],
	['Un homme armé ouvre le feu dans un bar.', 'Attack'],
	['Une frappe aérienne a visé un dépôt de munitions.', 'Air/drone strike'],
	["L'aviation a bombardé le village.", 'Air/drone strike'],
	['Un drone s’est écrasé sur la base militaire.', 'Air/drone strike'],
	['Trois obus sont tombés sur un marché.', 'Shelling/artillery/missile attack'],
	['Une pluie de roquettes s’est abattue sur le camp.', 'Shelling/artillery/missile attack'],
	['Une voiture piégée a explosé devant le commissariat.', 'Remote explosive/landmine/IED'],
	['Deux soldats ont sauté sur une mine.', 'Remote explosive/landmine/IED'],
	['Un kamikaze s’est fait exploser dans la mosquée.', 'Suicide bomb'],
	['Un inconnu a lancé une grenade sur la patrouille.', 'Grenade'],
	['De violents combats ont opposé l’armée aux rebelles.', 'Armed clash'],
	['Les rebelles se sont emparés de la ville.', 'Non-state actor overtakes territory'],
	['L’armée a repris le contrôle du village.', 'Government regains territory'],
	['Un journaliste a été assassiné devant chez lui.', 'Attack'],
	['Une femme de 40 ans a été poignardée.', 'Attack'],
	['Des hommes armés ont enlevé deux religieuses.', 'Abduction/forced disappearance'],
	// Streets, police, theft
	['Des milliers de personnes ont manifesté contre la réforme.', 'Peaceful protest'],
	['Les enseignants ont fait grève jeudi.', 'Peaceful protest'],
	['Les agriculteurs bloquent l’autoroute avec leurs tracteurs.', 'Peaceful protest'],
	['La police a dispersé les manifestants.', 'Protest with intervention'],
	['Les forces de l’ordre ont tiré sur les manifestants.', 'Excessive force against protesters'],
	['Des émeutes ont éclaté dans plusieurs quartiers.', 'Violent demonstration'],
	['Une rixe entre supporters a dégénéré.', 'Mob violence'],
	['La police a interpellé un suspect.', 'Arrests'],
	['Deux trafiquants ont été arrêtés par les gendarmes.', 'Arrests'],
	['Une bijouterie a été braquée par deux hommes cagoulés.', 'Looting/property destruction'],
	['Les démineurs ont désamorcé une bombe de la guerre.', 'Disrupted weapons use'],
	['Un incident s’est produit lundi dans une usine de la ville.', 'Accident'],
	['Des assaillants ont brûlé cinq véhicules.', 'Attack'],
	['Une explosion a tué six ouvriers dans une mine.', 'Accident'],
	['Un séisme de magnitude 7 frappe l’archipel.', 'Natural hazard'],
	// Diplomacy
	['Le ministre a reçu son homologue turc.', 'Meeting'],
	['Les deux présidents se sont entretenus par téléphone.', 'Meeting'],
	['Le gouvernement a expulsé trois diplomates.', 'Expulsion or recall'],
	['L’Union européenne a imposé des sanctions au régime.', 'Sanction'],
	['Les deux pays ont signé un accord commercial.', 'Agreement'],
	['Un cessez-le-feu est entré en vigueur.', 'Agreement'],
	// Disasters
	['Un incendie a ravagé un entrepôt.', 'Fire'],
	['Un immeuble a pris feu dans le centre.', 'Fire'],
	['Un car et un camion sont entrés en collision.', 'Accident'],
	['Un avion de tourisme s’est écrasé dans un champ.', 'Accident'],
	['Une embarcation de migrants a chaviré au large.', 'Accident'],
	['Le toit d’une école s’est effondré.', 'Accident'],
	['Une fuite de gaz a été signalée dans l’usine.', 'Accident'],
	['Un séisme de magnitude 6 a secoué la région.', 'Natural hazard'],
	['Des pluies torrentielles ont inondé le village.', 'Natural hazard'],
	['Une épidémie de choléra s’est déclarée dans le camp.', 'Epidemic'],
	['Des hydrocarbures ont pollué la rivière.', 'Pollution']
] as const)('« %s » → %s', ([text, want]) => {
	expect(told(text).map((report) => report.replace(/ \[.*/, ''))).toContain(want);
});

test.for([
	// Figures of speech
	['L’explosion des prix inquiète les ménages.'],
	['La frappe enroulée de l’avant-centre a trouvé la lucarne.'],
	['Le match s’est joué aux tirs au but.'],
	['Il a été victime d’un accident vasculaire cérébral.'],
	['Le candidat a manifesté son intérêt pour le poste.'],
	['Le feu vert a été donné au projet.'],
	['L’attaquant a frappé au but dans ce match de football.'],
	['Le vol Paris-Montréal a atterri à midi.'],
	['Elle était au volant de sa voiture.'],
	// Nouns and verbs that look alike
	['Un arrêté préfectoral a été publié.'],
	['Les blessés sont soignés.'],
	['La marche du temps est inexorable.'],
	// Attributions and what only resembles news
	['« Nous sommes prêts », a indiqué le porte-parole.'],
	['Le ministre a ajouté que tout allait bien.'],
	['Leur professeur leur a demandé de sortir un livre.'],
	['Elle s’est arrêtée devant la vitrine.'],
	['Une cyberattaque a visé le port. Aucun groupe n’a revendiqué l’attaque.'],
	['L’équipe a gagné le match. L’attaquant a ouvert le score d’une frappe, le gardien a repoussé un tir.'],
	['Le procès de l’attentat s’est ouvert devant le tribunal.'],
	['Le taux grimpe, une explosion jamais vue depuis dix ans.'],
	['Le Révolté est un beau film.'],
	['L’organisation anti-incendie recrute.'],
	['Frapper les bases du pays voisin'],
	['L’association « Non à la guerre » fête ses dix ans.']
] as const)('nothing in « %s »', ([text]) => {
	expect(told(text)).toEqual([]);
});
