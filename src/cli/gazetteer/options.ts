import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

export const HELP = `npm run gazetteer [-- OPTIONS]     builds the index of places; same sources, same bytes

  --geonames DIR        read GeoNames' own files instead of the npm packages
  --min-population N    leave out smaller towns that are the seat of nothing (1000)
  --languages fr,en,ar  names to take from alternateNamesV2.txt (fr,en,ar,uk,ru)
  --out DIR             write there and leave the bundled index alone (point CHRONOCARTE_GAZETTEER to its places.bin.br)
  --labels DIR          first rebuild labels.tsv from DIR/fr/LC_MESSAGES/geonames.mo … (Debian's libgeonames-common)
  --help                this

npm run gazetteer -- find NAME, npm run gazetteer -- near LNG,LAT     ask it instead`;

export type Options = {
	readonly geonames?: string;
	readonly minPopulation: number;
	readonly languages?: readonly string[];
	readonly out?: string;
	readonly labels?: string;
};

/** What the command line asks for, `help`, or what is wrong with it in one line. */
export function readOptions(args: readonly string[]): Options | 'help' | { readonly wrong: string } {
	const text = { type: 'string' } as const;
	const known = { geonames: text, 'min-population': text, languages: text, out: text, labels: text };
	let values: { [Name in keyof typeof known]?: string } & { help?: boolean };
	try {
		({ values } = parseArgs({ args: [...args], options: { ...known, help: { type: 'boolean', short: 'h' } } }));
	} catch (error) {
		return { wrong: error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error) };
	}
	if (values.help) return 'help';
	const { geonames, languages, out, labels, 'min-population': least = '1000' } = values;
	if (!/^\d+$/.test(least)) return { wrong: `--min-population « ${least} » is no number` };
	for (const folder of [geonames, labels])
		if (folder !== undefined && !existsSync(folder)) return { wrong: `${folder} is not there` };
	return {
		minPopulation: Number(least),
		...(geonames === undefined ? {} : { geonames }),
		...(languages === undefined ? {} : { languages: languages.split(',') }),
		...(out === undefined ? {} : { out }),
		...(labels === undefined ? {} : { labels })
	};
}
