/** The bundled gazetteer, opened once for the whole process. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { openGazetteer, type Gazetteer } from '#core';

const INDEX = join('data', 'gazetteer', 'places.bin.br');
let opened: Gazetteer | undefined;

/** Opens the bundled index, or gives the one that is open. Throws with the reason when it is missing or damaged. */
export function loadGazetteer(): Gazetteer {
	return (opened ??= readGazetteer(findIndex()));
}

/** The one that is open, if any. */
export const openedGazetteer = (): Gazetteer | undefined => opened;

/** Opens an index file (brotli). */
export function readGazetteer(file: string): Gazetteer {
	const bytes = readFileSync(file);
	let packed: Uint8Array;
	try {
		packed = brotliDecompressSync(bytes);
	} catch (error) {
		throw new Error(`${file} is cut off or damaged: it cannot be decompressed`, { cause: error });
	}
	const decoder = new TextDecoder();
	try {
		return openGazetteer(packed, (part) => decoder.decode(part));
	} catch (error) {
		throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
}

/** An index of one's own, or the bundled one. The build moves this module, so the checkout is looked for: as told, where we were started, then upwards from here. */
function findIndex(): string {
	const own = process.env['CHRONOCARTE_GAZETTEER'];
	if (own) return own;
	const starts = [
		process.env['CHRONOCARTE_ROOT'],
		process.cwd(),
		...ancestors(dirname(fileURLToPath(import.meta.url)))
	];
	const roots = starts.filter((root) => root !== undefined);
	const found = roots.map((root) => join(root, INDEX)).find((file) => existsSync(file));
	if (!found) throw new Error(`no ${INDEX} in ${roots.join(', ')}: set CHRONOCARTE_ROOT to the checkout`);
	return found;
}

function ancestors(folder: string): string[] {
	const parent = dirname(folder);
	return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}
