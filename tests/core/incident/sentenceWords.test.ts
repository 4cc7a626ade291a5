import { expect, test } from 'vitest';
import { prepare, type ArticleReport, type PlaceMention } from '#core';
import { addWords } from '../../../src/lib/core/incident/sentenceWords.ts';
import type { ReportDraft } from '../../../src/lib/core/report/draft.ts';
import { report, type Told } from './reports.ts';

const TEXT =
	'La foule a incendié des baraques devant le consulat après le meurtre du militant Ihab Wazni à Kerbala. Le gouverneur Nassif Khattabi déplore ces débordements.';

/** A report whose trigger is this word of the text. */
function told(word: string, more: Partial<Told> = {}): ArticleReport {
	const start = TEXT.indexOf(word);
	return { ...report({ key: word, type: 'riot', ...more }), start, end: start + word.length };
}

const document = prepare({ id: 'a', text: TEXT });
const start = TEXT.indexOf('Kerbala');
const kerbala = { start, end: start + 7 } as PlaceMention;

function withWords(reports: ReportDraft[], ...[of, places]: [typeof document, PlaceMention[]]): ReportDraft[] {
	addWords(reports, of, places);
	return reports;
}

test('names and telling words of the sentence, places apart', () => {
	const [one] = withWords([told('incendié')], document, [kerbala]);
	expect(one?.names).toEqual(['ihab', 'wazni']);
	expect(one?.words).toEqual(['baraques', 'meurtre', 'militant']);
});

test('repetitions bring their sentences', () => {
	const again = { start: TEXT.indexOf('débordements'), end: TEXT.indexOf('débordements') + 12 };
	const [one] = withWords([{ ...told('incendié'), mentions: [again] }], document, [kerbala]);
	expect(one?.names).toEqual(['ihab', 'wazni', 'nassif', 'khattabi']);
	expect(one?.words).toContain('debordements');
});

test("another report's victim in the same sentence is not this one's name", () => {
	const [riot, killing] = withWords(
		[told('incendié'), told('meurtre', { type: 'killing', of: ['militant Ihab Wazni'] })],
		document,
		[kerbala]
	);
	expect(riot?.names).toEqual([]);
	expect(killing?.names).toEqual(['ihab', 'wazni']);
});
