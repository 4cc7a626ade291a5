import { expect, test } from 'vitest';
import { mention, names, read } from './read.ts';

test.for([
	{ text: 'Une explosion a retenti à Mossoul.', want: ['Mossoul'] },
	{ text: 'Deux obus sont tombés entre Gao et Ansongo.', want: ['Gao', 'Ansongo'] },
	{ text: 'À Tours, le calme est revenu.', want: ['Tours'] },
	{ text: 'Le train venait du Mans et allait au Havre.', want: ['Mans', 'Havre'] },
	{ text: 'La délégation a quitté Le Caire pour La Haye.', want: ['Le Caire', 'La Haye'] },
	{ text: 'Un cargo a coulé en mer Noire, au large d’Odessa.', want: ['mer Noire', 'Odessa'] },
	{ text: 'La bande de Gaza manque d’eau.', want: ['bande de Gaza'] },
	{ text: 'Le cortège est parti de la place de la République, à Paris.', want: ['place de la République', 'Paris'] },
	{ text: 'Un carambolage a bloqué l’A7 et la RN 79.', want: ['A7', 'RN 79'] },
	{ text: 'Un immeuble du 19e arrondissement de Paris a brûlé.', want: ['19e arrondissement de Paris'] },
	{ text: 'Un corps a été retrouvé près de Trifouilly-sur-Vesle.', want: ['Trifouilly-sur-Vesle'] },
	{ text: 'L’incendie a ravagé un hangar de Blaincourt (Oise).', want: ['Blaincourt', 'Oise'] },
	{ text: 'Les Pays-Bas et la Corée du Sud jouent demain.', want: ['Pays-Bas', 'Corée du Sud'] },
	{ text: 'Des milices pro-Iran ont défilé.', want: ['Iran'] },
	{ text: 'L’attentat a eu lieu sur l’axe Paris-Nantes.', want: ['Paris', 'Nantes'] },
	{ text: 'Des tirs ont visé la Zone verte de Bagdad.', want: ['Zone verte', 'Bagdad'] },
	{ text: 'Les rebelles ont attaqué Diffa.', want: ['Diffa'] },
	{ text: 'Des inondations dans l’Etat de Zamfara.', want: ['Zamfara'] },
	{ text: 'Un incendie dans le Territoire de Belfort.', want: ['Territoire de Belfort'] },
	{ text: 'BAGDAD (AFP) – Deux roquettes ont été tirées.', want: ['BAGDAD'] }
])('finds $want in « $text »', ({ text, want }) => {
	expect(names(text)).toEqual(want);
});

test.for([
	'M. Paris a salué Mme Vienne.', // titles
	'Florence Martin et Victoria Dupont ont gagné.', // first names that are towns
	'Le général iranien Ahmad Orange est mort.', // title, demonym, name
	'Mike Pompeo a parlé. Pompeo est parti.',
	'Nous avons lu Le Monde et écouté Europe 1.', // media
	'France Inter et France 24 ont diffusé le débat.',
	'L’AS Rome a battu le Paris SG.', // clubs
	'L’Olympique de Marseille reçoit le FC Nantes.',
	'Le ministère des Affaires étrangères a convoqué la presse.', // offices
	'La police a reçu le soutien de l’Union et de la Fédération.',
	'Le Hezbollah et le Hamas ont réagi.', // armed groups
	'Elle porte une orange, il est nice et la tour penche.', // lower case
	'Sens unique : attention au sens de la marche.',
	'Les tensions montent à l’est et au nord.', // points of the compass
	'En mars, le chantier a repris.',
	'Noël et Pâques tombent bien cette année.',
	'L’Airbus A320 a décollé.' // no road
])('finds no place in « %s »', (text) => {
	expect(names(text)).toEqual([]);
});

test('every mention is what stands in the text', () => {
	const text = 'Le consulat d’Iran à Najaf a brûlé ; l’ambassade américaine à Bagdad aussi. « Téhéran a démenti. »';
	const mentions = read(text);
	expect(mentions.length).toBeGreaterThan(6);
	for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
	const starts = mentions.map(({ start }) => start);
	expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test.for([
	// INST de OWNER à PLACE
	{
		text: 'Ils ont incendié le consulat d’Iran à Najaf.',
		words: 'consulat d’Iran',
		owner: 'Iran',
		within: 'Najaf',
		placed: true
	},
	{
		text: 'La roquette a touché l’ambassade des Etats-Unis à Bagdad.',
		words: 'ambassade des Etats-Unis',
		owner: 'Etats-Unis',
		within: 'Bagdad',
		placed: true
	},
	{
		text: 'Une foule entoure l’ambassade de Norvège à Nairobi.',
		words: 'ambassade de Norvège',
		owner: 'Norvège',
		within: 'Nairobi',
		placed: false
	},
	// INST demonym à PLACE
	{
		text: 'Ils ont attaqué le consulat iranien à Kerbala.',
		words: 'consulat iranien',
		owner: 'iranien',
		within: 'Kerbala',
		placed: true
	},
	// the city after « de » is where it stands
	{
		text: 'Ils ont pillé le consulat de Kerbala.',
		words: 'consulat de Kerbala',
		owner: undefined,
		within: 'Kerbala',
		placed: true
	},
	{
		text: 'Un drone a visé la base aérienne d’Aïn al-Assad, en Irak.',
		words: 'base aérienne d’Aïn al-Assad',
		owner: undefined,
		within: 'Irak',
		placed: true
	},
	{
		text: 'L’aéroport de Bagdad a fermé.',
		words: 'aéroport de Bagdad',
		owner: undefined,
		within: 'Bagdad',
		placed: true
	},
	{
		text: 'Un avion s’est posé à l’aéroport Roissy-Charles-de-Gaulle.',
		words: 'aéroport Roissy-Charles-de-Gaulle',
		owner: undefined,
		within: undefined,
		placed: true
	}
])('reads the institution « $words »', ({ text, words, owner, within, placed }) => {
	const mentions = read(text);
	const one = mention(text, words);
	expect(one).toMatchObject({ kind: 'facility', form: 'named', role: 'literal' });
	expect(one.owner === undefined ? undefined : mentions[one.owner]?.text).toBe(owner);
	expect(one.within === undefined ? undefined : mentions[one.within]?.text).toBe(within);
	expect(one.lat !== null && one.placeId !== undefined).toBe(placed);
});

test('an owner is named but is no place of the event', () => {
	expect(mention('Ils ont incendié le consulat d’Iran à Najaf.', 'Iran').role).toBe('associative');
	expect(mention('Ils ont attaqué le consulat iranien à Kerbala.', 'iranien').role).toBe('demonym');
});

test.for([
	{
		text: 'Deux morts à Bagdad. L’ambassade américaine a été évacuée.',
		words: 'ambassade américaine',
		id: 'chronocarte:ambassade-des-etats-unis-a-bagdad'
	},
	{
		text: 'Des tirs à Bagdad. L’ambassade des États-Unis accuse une milice. L’ambassade a été fermée.',
		words: 'ambassade',
		id: 'chronocarte:ambassade-des-etats-unis-a-bagdad'
	},
	{ text: 'Une patrouille a été attaquée. L’hôpital est plein.', words: 'hôpital', id: undefined },
	{ text: 'Le groupe est basé à Londres.', words: 'basé', id: undefined }
])('an institution without a place takes that of the text: $text', ({ text, words, id }) => {
	const found = read(text).filter((one) => one.text === words);
	expect(found.at(-1)?.placeId).toBe(id);
});

test.for([
	{ text: 'Un attentat a frappé la capitale irakienne.', words: 'capitale irakienne', id: 'geonames:98182' },
	{ text: 'Un attentat a frappé la capitale de la Syrie.', words: 'capitale de la Syrie', id: 'geonames:170654' },
	{ text: 'Le Mali s’inquiète. Des tirs ont retenti dans la capitale.', words: 'capitale', id: 'geonames:2460596' },
	{ text: 'L’État hébreu a riposté.', words: 'État hébreu', id: 'country:IL' },
	{ text: 'La République islamique a promis une réponse.', words: 'République islamique', id: 'country:IR' },
	{ text: 'Le temps se gâte dans l’Hexagone.', words: 'Hexagone', id: 'country:FR' },
	{ text: 'Najaf est calme. La ville sainte attend les pèlerins.', words: 'ville sainte', id: 'geonames:98860' }
])('« $words » in « $text » is $id', ({ text, words, id }) => {
	const one = mention(text, words);
	expect(one.form).not.toBe('named');
	expect(one.placeId).toBe(id);
});

test.for([
	{ text: 'La République islamique d’Iran a démenti.', words: 'République islamique' },
	{ text: 'La capitale économique ivoirienne est en fête.', words: 'capitale économique' },
	{ text: 'La capitale alsacienne est en fête.', words: 'capitale alsacienne' },
	{ text: 'Une maison blanche a brûlé à Nantes.', words: 'maison blanche' },
	{ text: 'La ville est calme.', words: 'ville' }
])('no description « $words » in « $text »', ({ text, words }) => {
	expect(read(text).filter((one) => one.text === words)).toEqual([]);
});

test('a street belongs to the town of the text, not to the one that the gazetteer knows', () => {
	expect(mention('Des heurts place de la République à Paris.', 'place de la République').lat).toBeCloseTo(48.87, 1);
	expect(mention('À Lille, place de la République, des heurts.', 'place de la République')).toMatchObject({
		lat: null,
		country: 'FR'
	});
});
