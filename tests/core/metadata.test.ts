import { readMetadata } from '#core';
import { expect, test } from 'vitest';

const SENTENCE = 'Une bombe a explosé mardi matin devant le marché central de Kirkouk.';

test.for([
	{ text: `(Belga) ${SENTENCE}`, want: { outlet: 'Belga', agency: 'Belga' } },
	{ text: `date 2021-05 (Belga) ${SENTENCE}`, want: { outlet: 'Belga', agency: 'Belga' } },
	{ text: `KIRKOUK, 4 mai (AFP) - ${SENTENCE}`, want: { outlet: 'AFP', agency: 'AFP' } },
	{ text: `${SENTENCE} (Reuters)`, want: { outlet: 'Reuters', agency: 'Reuters' } },
	{ text: `${SENTENCE}\n\nLe bilan reste provisoire. – avec ATS`, want: { outlet: 'ATS', agency: 'ATS' } },
	{
		text: `Kirkouk sous le choc\nLa Gazette avec AFP . 2 min\n${SENTENCE}`,
		want: { outlet: 'La Gazette', agency: 'AFP' }
	},
	{
		text: `Kirkouk sous le choc\nPar Le Courrier du soir, avec Reuters\n${SENTENCE}`,
		want: { outlet: 'Le Courrier du soir', agency: 'Reuters' }
	},
	{ text: `Kirkouk sous le choc\nRédaction avec l'AFP\n${SENTENCE}`, want: { outlet: 'AFP', agency: 'AFP' } },
	{ text: `Kirkouk sous le choc\nAFP, 4 mai 2021\n${SENTENCE}`, want: { outlet: 'AFP', agency: 'AFP' } },
	// negative rows: no outlet, no agency
	{ text: SENTENCE, want: {} },
	{ text: `${SENTENCE} Selon l'AFP, deux personnes sont mortes.`, want: {} },
	{ text: `Le porte-parole (AFP a pu le joindre) a confirmé. ${SENTENCE}`, want: {} },
	{ text: `L'Agence fédérale (AFP) a été fondée en 1990 par décret. ${SENTENCE}`, want: {} },
	{ text: `Kirkouk sous le choc\nKirkouk, mardi. AFP / © A. Nom\n${SENTENCE}`, want: {} },
	{ text: `${SENTENCE} La map (MAP`, want: {} }
])('$text → $want', ({ text, want }) => {
	const { title: _title, ...found } = readMetadata({ text });
	expect(found).toEqual(want);
});

test('what was given wins', () => {
	const text = `(Belga) ${SENTENCE}`;
	const given = { title: 'Un titre', outlet: 'La Gazette', agency: 'dpa' };
	expect(readMetadata({ text, ...given })).toEqual(given);
	expect(readMetadata({ text, agency: 'dpa' })).not.toHaveProperty('outlet');
});

test.for([
	{ text: `Kirkouk sous le choc\n\n${SENTENCE}`, want: 'Kirkouk sous le choc' },
	{ text: `# Kirkouk sous le choc\n\n${SENTENCE}`, want: 'Kirkouk sous le choc' },
	{ text: `Publicité\n\nKirkouk sous le choc\n\n${SENTENCE}`, want: 'Kirkouk sous le choc' },
	{ text: SENTENCE, want: SENTENCE.slice(0, -1) },
	{ text: `date 2021-05-04 (Belga) ${SENTENCE}`, want: SENTENCE.slice(0, -1) },
	{ text: `KIRKOUK (AFP) – ${SENTENCE}`, want: SENTENCE.slice(0, -1) },
	{ text: `12 heures. ${SENTENCE}`, want: SENTENCE.slice(0, -1) },
	{ text: 'Bref.', want: 'Bref' },
	{ text: '...', want: '...' },
	{
		text: `${'Le gouverneur de la province a promis une enquête '.repeat(6)}.`,
		want: 'Le gouverneur de la province a promis une enquête Le gouverneur de la province a promis une enquête Le…'
	}
])('names « $text » « $want »', ({ text, want }) => {
	expect(readMetadata({ text }).title).toBe(want);
});

test.for(['(', 'a '.repeat(20_000), '-'.repeat(50_000), `${' avec '.repeat(9)}AFP`, '# '.repeat(20_000)])(
	'stays quick on odd texts (row %#)',
	(text) => {
		const before = performance.now();
		readMetadata({ text });
		expect(performance.now() - before).toBeLessThan(2000);
	}
);
