import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { name, type Draft, type Report } from './draft.ts';
import { CYRILLIC } from './labels.ts';
import { readTable } from './tables.ts';

/** Adds the names of `labels.tsv` by geonameid or code; the French one becomes the label. */
export function joinLabels(drafts: readonly Draft[], directory: string, report: Report): Draft[] {
	const file = join(directory, 'labels.tsv');
	if (!existsSync(file)) return [...drafts];
	const labels = new Map(readTable(file, report).map(({ cells }) => [cells['key'], cells]));
	return drafts.map((draft) => {
		const cells = labels.get(draft.id.replace(/^(geonames|country|admin1):/, ''));
		if (!cells) return draft;
		const { fr, en, ar } = cells;
		const language = CYRILLIC[draft.country ?? ''];
		const original = language ? cells[language] : undefined;
		return {
			...draft,
			// A country keeps the label of CLDR, which follows the usage of today.
			name: draft.kind === 'country' ? draft.name : fr || draft.name,
			names: [
				...(fr ? [name(fr, 'fr')] : []),
				...draft.names,
				...(en ? [name(en, 'en')] : []),
				...(ar ? [name(ar, 'ar', 'Arab')] : []),
				...(language && original ? [name(original, language, 'Cyrl')] : [])
			]
		};
	});
}
