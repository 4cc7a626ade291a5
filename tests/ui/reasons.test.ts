import { readArticle } from '#core';
import { EVIDENCE } from '#lib/core/incident/evidence.ts';
import { PEOPLE, SITES, WEAPONS } from '#lib/core/incident/lexicon.ts';
import { NAME_WEIGHTS, UNKNOWN_WEIGHTS } from '#lib/core/place/weights.ts';
import { STEPS } from '#lib/core/time/steps.ts';
import { en } from '#lib/i18n/en.ts';
import { fr } from '#lib/i18n/fr.ts';
import { linkReasonInWords, parseReason, reasonInWords } from '#lib/i18n/reasons.ts';
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const gazetteer = loadGazetteer();
const spaced = (words: string) => words.replaceAll('\u00a0', ' ');

test.for([
	{ code: 'told-as-fact', fr: 'raconté comme un fait', en: 'told as a fact' },
	{
		code: 'place-clause: Najaf',
		fr: '« Najaf » se trouve dans la même proposition',
		en: '“Najaf” stands in the same clause'
	},
	{ code: 'type: incendié → fire', fr: 'le mot « incendié » donne le type', en: 'the word “incendié” gives the type' },
	{
		code: 'margin: 2.5',
		fr: 'avance sur le candidat suivant : 2,5',
		en: 'lead over the next candidate: 2.5'
	},
	{ code: 'reads: night', fr: 'lu comme une nuit', en: 'read as a night' },
	{
		code: 'sign: of:near',
		fr: 'indice : derrière « près de », « nord de »…',
		en: 'sign: behind “près de”, “nord de”…'
	},
	{
		code: 'role-metonymic: accuse +2.5',
		fr: 'un pouvoir ou une institution, pas le lieu (« accuse »)',
		en: 'a power or an institution, not the place (« accuse »)'
	},
	{
		code: 'role-literal: no-verb -0.5',
		fr: 'le lieu lui-même (sans verbe derrière)',
		en: 'the place itself (no verb behind it)'
	},
	{
		code: 'night-between: weekday-of-week',
		fr: 'la nuit entre deux jours (dans les sept jours jusqu’à la publication)',
		en: 'the night between two days (within the seven days up to the publication)'
	},
	// A code from elsewhere is shown rather than lost.
	{ code: 'moon-phase: full', fr: 'moon-phase: full', en: 'moon-phase: full' }
])('$code', ({ code, fr: french, en: english }) => {
	expect(spaced(reasonInWords(code, fr, 'fr'))).toBe(french);
	expect(spaced(reasonInWords(code, en, 'en'))).toBe(english);
});

test.for([
	{ name: 'place', words: 'Najaf', fr: 'lieu : Najaf', en: 'place: Najaf' },
	{
		name: 'prior',
		words: '',
		fr: 'deux récits sont rarement le même fait',
		en: 'two accounts are rarely the same event'
	},
	{ name: 'type', words: 'Meeting · Statement', fr: 'type de fait : Rencontre · Déclaration' },
	{ name: 'date', words: '2020-09-15 · 2020-09', fr: 'date : 15 sept. 2020 · septembre 2020' },
	{ name: 'date', words: '2020-09-15 · –', fr: 'date : 15 sept. 2020 · –' },
	{ name: 'actors', words: 'army, IR, pro-IR, Orion', fr: 'auteurs : armée, Iran, proches du pouvoir (Iran), Orion' },
	{
		name: 'parties',
		words: 'IR → base',
		fr: 'qui contre qui : Iran → base ou camp',
		en: 'who against whom: Iran → base or camp'
	},
	{ name: 'weapon', words: 'rocket', fr: 'moyen : roquettes' },
	{ name: 'words', words: 'army', fr: 'mots en commun : army' },
	{ name: 'tide', words: '', fr: 'tide' }
])('$name $words of a link', ({ name, words, fr: french, en: english }) => {
	const reason = { name, weight: 1, ...(words && { words }) };
	expect(spaced(linkReasonInWords(reason, fr, 'fr'))).toBe(french);
	if (english) expect(spaced(linkReasonInWords(reason, en, 'en'))).toBe(english);
});

test('both catalogues name all kinds of sites, people and weapons', () => {
	const codes = [SITES, PEOPLE, WEAPONS].flatMap(({ names }) => names);
	for (const t of [fr, en]) expect(codes.filter((code) => !(code in t.terms))).toEqual([]);
});

test('both catalogues name every sign, step and reason of a link that the core can give', () => {
	for (const t of [fr, en]) {
		const signs = [...Object.keys(NAME_WEIGHTS), ...Object.keys(UNKNOWN_WEIGHTS)].filter((one) => one !== 'bias');
		expect(signs.filter((sign) => !(sign in t.reasons.signs))).toEqual([]);
		expect(STEPS.map(({ name }) => name.split(':')[0] ?? '').filter((step) => !(step in t.reasons.reads))).toEqual([]);
		expect(EVIDENCE.map(({ name }) => name).filter((name) => !(name in t.reasons.links))).toEqual([]);
	}
});

test('no reason of a reading is left in code', () => {
	const texts = readdirSync('data/articles')
		.filter((name) => name.endsWith('.md'))
		.map((name) => readFileSync(`data/articles/${name}`, 'utf8').replace(/^---\n[^]*?\n---\n/, ''));
	const odd = [
		'Jean a déclaré samedi 12 décembre vouloir frapper Bagdad. Selon Téhéran, cinq soldats auraient été tués la veille à Mossoul.',
		'Dans la nuit de lundi à mardi, une bombe a explosé près de l’ambassade de France à Beyrouth. Washington dément avoir tiré.',
		'Le premier lundi de septembre 2021, des manifestants marcheront à Lyon ; la police craint une émeute. À Pâques, la capitale irakienne a brûlé.',
		'Au lendemain de l’attentat du 3 mars, un sommet est prévu jeudi à Genève. Un raid menace d’être lancé sur deux bases en Irak.'
	];
	const codes = [...texts, ...odd].flatMap((text, index) =>
		['2020-12-14', '2021-03', undefined].flatMap((published) => {
			const article = { id: `t${index}`, text, ...(published && { published }) };
			const { places, times, reports } = readArticle(article, gazetteer);
			return [...places, ...times, ...reports].flatMap(({ why }) => why);
		})
	);
	expect(codes.length).toBeGreaterThan(1000);
	const untold = codes.filter((code) => !(parseReason(code).name in fr.reasons.codes));
	expect([...new Set(untold)]).toEqual([]);
});
