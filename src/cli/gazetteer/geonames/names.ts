import { name, type Draft, type Report } from '../draft.ts';
import { readLines, type Progress } from './lines.ts';

/**
 * Joins `alternateNamesV2.txt`: current names in the languages asked for, preferred ones first.
 * The first French one becomes the label.
 */
export async function addNames(
	drafts: readonly Draft[],
	file: string,
	languages: readonly string[],
	report: Report,
	progress?: Progress
): Promise<Draft[]> {
	const found = new Map(drafts.map(({ id }) => [id, [] as { text: string; language: string; preferred: boolean }[]]));
	// The last columns are often left out.
	for await (const { cells } of readLines(file, 4, report, progress)) {
		const [, id = '', language = '', text = '', preferred, , colloquial, historic] = cells;
		const current = colloquial !== '1' && historic !== '1' && text !== '';
		if (current && languages.includes(language))
			found.get(`geonames:${id}`)?.push({ text, language, preferred: preferred === '1' });
	}
	return drafts.map((draft) => {
		const all = (found.get(draft.id) ?? []).sort((a, b) => Number(b.preferred) - Number(a.preferred));
		const label = all.find(({ language }) => language === 'fr')?.text ?? draft.name;
		const names = all.map(({ text, language }) => name(text, language, scriptOf(text)));
		return { ...draft, name: label, names: [...names, ...draft.names] };
	});
}

const scriptOf = (text: string): string =>
	/\p{Script=Arabic}/u.test(text) ? 'Arab' : /\p{Script=Cyrillic}/u.test(text) ? 'Cyrl' : 'Latn';
