import { expect, test } from 'vitest';
import { read } from './read.ts';

/** Where the news is: literal mentions with a position, most precise first in the text. */
const placed = (text: string): string[] =>
	read(text)
		.filter(({ role, lat }) => role === 'literal' && lat !== null)
		.map(({ text: words, country }) => `${words} ${country ?? ''}`.trim());

test.for([
	{ why: 'a government named as subject', text: 'Ankara menace de fermer ses détroits', want: [] },
	{
		why: 'two places',
		text: 'Des secours envoyés de Lyon à Marrakech après le séisme',
		want: ['Lyon FR', 'Marrakech MA']
	},
	{
		why: "a consulate's owner",
		text: 'Le consulat de Turquie à Mossoul visé par un tir de roquette',
		want: ['consulat de Turquie IQ', 'Mossoul IQ']
	},
	{ why: 'a dateline', text: 'KABOUL (AFP) – Une explosion fait trois morts', want: ['KABOUL AF'] },
	{ why: 'a demonym', text: 'Un journaliste iranien arrêté à son retour', want: [] },
	{ why: 'a club', text: 'L’AS Rome s’impose face au Paris SG', want: [] },
	{ why: 'a same-named town', text: 'Incendie à Tripoli, dans le nord du Liban', want: ['Tripoli LB', 'Liban LB'] },
	{ why: 'two governments, one place', text: 'Washington et Pékin signent un accord à Genève', want: ['Genève CH'] },
	{ why: 'a seat of power', text: 'Le Kremlin dément toute frappe sur Odessa', want: ['Odessa UA'] },
	{ why: 'an assembly', text: 'La Douma vote une loi après les frappes sur Odessa', want: ['Odessa UA'] },
	{ why: 'a town like it', text: 'Des tirs ont tué des habitants de Douma, en Syrie', want: ['Douma SY', 'Syrie SY'] }
])('$why: $text', ({ text, want }) => {
	expect(placed(text)).toEqual(want);
});
