/** Plain news in words that were once missed, and figures of speech, play and hearsay that were once taken for news. */
import { expect, test } from 'vitest';
import { readArticle } from '#core';
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { read, told } from './reading.ts';

const DISRUPTED = 'Disrupted weapons use';
const SHELLING = 'Shelling/artillery/missile attack';

const typesOf = (text: string): string[] => told(text).map((one) => one.replace(/ \[.*/, ''));

test.for([
	['Agreement', 'Les deux camps sont convenus jeudi d’une trêve de dix jours.'],
	['Other', 'L’armée a pris le pouvoir samedi.'],
	['Accident', 'Un coup de grisou s’est produit mardi dans une mine de charbon.'],
	['Accident', 'Naufrage au large de Lampedusa : neuf migrants disparus.'],
	['Accident', 'Le train a déraillé mardi près de Lyon.'],
	['Attack', 'Une candidate a été abattue lundi à la sortie d’une réunion.'],
	['Attack', 'Un reporter a été criblé de balles mercredi.'],
	['Attack', 'La sénatrice a été visée par des tirs dimanche.'],
	['Government regains territory', 'Les soldats ont repris jeudi le palais présidentiel.'],
	['Looting/property destruction', 'Une boutique a été mise à sac lundi à Lyon.'],
	['Peaceful protest', 'Des agriculteurs ont bloqué mardi le centre de Liège.'],
	['Pollution', 'Du mazout s’est déversé mercredi dans le canal.'],
	['Headquarters or base established', 'Londres a déployé lundi deux frégates en mer Rouge.'],
	['Non-violent transfer of territory', 'Les derniers soldats étrangers ont quitté mardi la base.'],
	['Meeting', 'Anna Weber a reçu Paul Martin.'],
	['Disrupted weapons use', 'Les démineurs ont neutralisé jeudi un obus de la Grande Guerre.'],
	['Remote explosive/landmine/IED', 'Un camion bourré d’explosifs a explosé jeudi devant une caserne.'],
	['Armed clash', 'Les deux armées ont échangé des tirs jeudi à la frontière.'],
	['Abduction/forced disappearance', 'Le président a été capturé samedi par un commando.']
] as const)('%s: %s', ([type, text]) => expect(typesOf(text)).toContain(type));

test.for([
	['Deux hommes ont été tués à l’arme à feu mardi à Lyon.', ['Attack']],
	['La ville est à feu et à sang.', []],
	['Le juge a fait feu de tout bois.', []],
	['Le ministre a été lynché sur les réseaux sociaux.', []],
	['La chancelière a riposté en relevant les droits de douane.', []],
	['La Bourse s’enflamme pour les jeux en ligne.', []],
	['La rumeur a mis le feu aux réseaux sociaux.', []],
	['Un tir de barrage attendait le ministre, attaqué par l’opposition.', []],
	['Des militaires ont procédé à des tirs réels en mer.', []],
	['Le débat a déraillé au conseil communal.', []],
	['Le film a été un naufrage.', []],
	['Un suspect est poursuivi pour vol de bijoux.', []],
	['Anna Weber a reçu une lettre de Lyon.', []],
	['La série télévisée raconte l’assassinat d’un juge.', []],
	['Un historien revient sur le massacre de la garnison.', []]
] as const)('%s → %j', ([text, want]) => expect(typesOf(text)).toEqual(want));

test.for([
	'Une pluie de critiques s’est abattue sur la ministre de la Santé.',
	'Un vent de fronde souffle au sein du parti.',
	'Une vague d’indignation a submergé le pays.',
	'Une épidémie de démissions frappe l’hôpital.',
	'Une explosion de couleurs attend les visiteurs.',
	'La canicule boursière continue.',
	'Le séisme diplomatique a surpris les chancelleries.',
	'La guérilla judiciaire entre les deux soldats de fortune continue.',
	'Un incendie simulé a occupé les pompiers.',
	'Une éventuelle attaque inquiète la ville.',
	'La pièce met en scène l’assassinat d’un empereur.',
	'Dans ce nouveau film, un commando attaque l’ambassade.',
	'L’auteur de « Massacre au village » est invité au salon.',
	'Les clients ont pris d’assaut les magasins.',
	'Le musée a été pris d’assaut par les touristes.',
	'Les usagers sont pris en otage par les grévistes.',
	'Le groupe de rock a mis le feu au stade.',
	'L’inflation a tué l’épargne.',
	'Le match a tourné au massacre.',
	'Le constructeur part à l’assaut du marché européen.',
	'Le combat contre le cancer avance à l’hôpital.',
	'Les visiteurs ont massacré leurs hôtes 130-98.',
	'Il est faux que l’armée ait bombardé l’hôpital.',
	'Rien n’indique que l’avion a été abattu par un missile.',
	'L’ONU craint que l’armée ne bombarde le camp.',
	'Un homme accusé de meurtre comparaît.',
	'Des manœuvres avec tirs de missiles ont débuté.'
])('nothing happened: %s', (text) => expect(told(text)).toEqual([]));

test.for([
	['Une série d’attaques a fait douze morts à Goma.', 'Attack'],
	['Une vague de froid a tué six personnes à Lyon.', 'Natural hazard'],
	['Une manifestation de soutien a réuni mille personnes à Paris.', 'Peaceful protest'],
	['L’attentat politique a fait deux morts à Paris.', 'Remote explosive/landmine/IED'],
	['Un chanteur a poignardé un homme à Lyon.', 'Attack'],
	['La fête a tourné au massacre : douze morts à Goma.', 'Attack'],
	['Les soldats ont donné l’assaut, à l’assaut du palais les rebelles ont tiré.', 'Attack'],
	['Les prisonniers ont pris un gardien en otage à Lyon.', 'Abduction/forced disappearance'],
	['Les 25-30 assaillants ont attaqué la base à Goma.', 'Attack'],
	['Un juge a été tué dans une attaque à Bagdad.', 'Attack'],
	['Le ministre a indiqué que l’armée a bombardé le camp.', 'Air/drone strike'],
	['Un homme accusé de vol de bijoux a fui.', 'Looting/property destruction']
] as const)('%s → %s', ([text, type]) => expect(typesOf(text)).toContain(type));

test('« dément que » denies', () => {
	expect(read('L’armée dément que ses avions aient bombardé le camp.').map(({ status }) => status)).toEqual(['denied']);
});

test.for([
	['Un homme jugé pour avoir tué son voisin en 2018 a été acquitté lundi à Lyon.', '2018', undefined],
	['Jugé lundi à Lyon pour avoir tué son voisin, il nie.', undefined, undefined],
	['Elle a été condamnée lundi à Lyon pour l’enlèvement d’un notaire.', undefined, undefined],
	['La cour rejuge lundi à Lyon l’attentat de Bagdad, qui avait fait onze morts en 2018.', '2018', 'Bagdad'],
	['Un homme soupçonné d’avoir tué son voisin a fui.', 'publication', undefined],
	['Lundi, un juge a été tué dans une attaque à Bagdad.', '2026-03-09', 'Bagdad']
] as const)('the court’s day and town are not the crime’s: %s', ([text, date, place]) => {
	const [report] = read(text, {
		times: { lundi: '2026-03-09', Lundi: '2026-03-09', 'en 2018': '2018' },
		published: '2026-03-12'
	});
	expect(report?.date).toBe(date === 'publication' ? '2026-03-06/2026-03-12' : date);
	expect(report?.place?.name).toBe(place);
});

test.for([
	['Le choléra a tué 28 personnes à Goma.', ['Epidemic']],
	['Des supporters ont affronté la police à Marseille.', ['Violent demonstration']],
	['Des rebelles ont affronté la police à Goma.', ['Armed clash']],
	['Trente djihadistes ont été tués par l’armée près de Goma.', ['Armed clash']],
	['Trois civils ont été tués par l’armée près de Goma.', ['Attack']],
	['Un attentat a été déjoué à Paris.', ['Disrupted weapons use']],
	['Un projet d’attentat a été déjoué à Paris.', ['Disrupted weapons use']],
	['La police a déjoué un projet d’attentat à Paris.', ['Disrupted weapons use']],
	['L’accident a été évité.', []],
	['L’attentat n’a pas été déjoué à Paris.', ['Remote explosive/landmine/IED']],
	['Un raz-de-marée de visiteurs a gagné les plages.', []],
	['Un raz-de-marée a détruit des maisons.', ['Natural hazard']]
] as const)('%s → %j', ([text, want]) => expect(typesOf(text)).toEqual(want));

test.for([
	['La police a saisi 200 fusils d’assaut à Paris.', ['Disrupted weapons use']],
	['L’armée a intercepté un missile tiré vers la capitale.', ['Disrupted weapons use']],
	['L’armée a intercepté un missile. Un autre missile tiré de la côte a touché le port.', [DISRUPTED, SHELLING]],
	['Les marins ont débrayé mardi.', ['Peaceful protest']],
	['Une marée humaine de manifestants a gagné Paris.', ['Peaceful protest']],
	['Une marée humaine a rendu hommage au chanteur à Paris.', []],
	['Le choléra a fait quinze morts à Goma.', ['Epidemic']],
	['L’avocat a démoli la défense du ministre.', []],
	['La police a démoli des cabanes à Paris.', ['Looting/property destruction']],
	['L’usine va exploser ses objectifs de production.', []],
	['Des hackers ont bombardé les serveurs de la mairie.', []],
	['La ville lance une campagne contre les accidents domestiques.', []],
	['Une stèle a été posée en mémoire des victimes de l’attentat.', []],
	['Les pompiers luttent contre un incendie à Lyon.', ['Fire']],
	['Des heurts entre supporters ont fait onze blessés à Bagdad.', ['Violent demonstration']]
] as const)('%s → %j', ([text, want]) => expect(typesOf(text)).toEqual(want));

test('« a nié mercredi que » denies', () => {
	const text = 'Kigali a nié mercredi que ses troupes aient attaqué Goma.';
	expect(read(text, { times: { mercredi: '2026-03-11' } }).map(({ status }) => status)).toEqual(['denied']);
});

test.for([
	['Le nombre d’attentats a reculé.', []],
	['La hausse des agressions inquiète la police.', []],
	['Son départ a fait l’effet d’un tremblement de terre.', []],
	['Les photographes ont mitraillé la star.', []],
	['Des inconnus ont mitraillé une voiture à Goma.', ['Attack']],
	['La hausse des loyers étrangle les étudiants.', []],
	['La foire a été prise d’assaut dès l’ouverture.', []],
	['Le magasin a été pris d’assaut par des djihadistes à Goma.', ['Attack']],
	['Le scrutin a été pris en otage par une minorité.', []],
	['Une tornade médiatique s’abat sur le palais.', []],
	['Une tornade s’abat sur la ville.', ['Natural hazard']],
	['Le procureur a requis vingt ans pour meurtre.', []],
	['La statue enlève son titre à la candidate.', []]
] as const)('%s → %j', ([text, want]) => expect(typesOf(text)).toEqual(want));

test('« tue 20 personnes par jour » has no day, « tue 20 personnes » has', () => {
	const article = (text: string) => ({ id: 'habit', text, published: '2026-03-12' });
	const gazetteer = loadGazetteer();
	expect(readArticle(article('Le tabac tue 20 personnes par jour à Lyon.'), gazetteer).reports).toEqual([]);
	expect(readArticle(article('Un tireur tue 20 personnes à Lyon.'), gazetteer).reports).toHaveLength(1);
});
