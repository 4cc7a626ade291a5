import { join } from 'node:path';
import { name, type Draft, type Report } from './draft.ts';
import { readTable } from './tables.ts';

/** Adds the French, English and Arabic names of `labels.tsv` by geonameid or code; the French one becomes the label. */
export function joinLabels(drafts: readonly Draft[], directory: string, report: Report): Draft[] {
	const labels = new Map(readTable(join(directory, 'labels.tsv'), report).map(({ cells }) => [cells['key'], cells]));
	return drafts.map((draft) => {
		const cells = labels.get(draft.id.replace(/^(geonames|country|admin1):/, ''));
		if (!cells) return draft;
		const { fr, en, ar } = cells;
		// A country keeps the label of CLDR, which follows the usage of today.
		const label = fr && draft.kind !== 'country' ? fr : draft.name;
		return {
			...draft,
			name: label,
			names: [
				...(fr ? [name(fr, 'fr')] : []),
				...draft.names,
				...(en ? [name(en, 'en')] : []),
				...(ar ? [name(ar, 'ar', 'Arab')] : [])
			]
		};
	});
}
