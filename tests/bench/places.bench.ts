/**
 * Speed of finding and resolving places on one core with the default index, beside fr-compromise's `#Place` on the
 * same texts. The bundled dispatches stand many times in the first texts, so that the gazetteer has answered before; in the
 * fresh ones no two sentences are alike and half of the names are made up. Seconds are those of the processor.
 */
import { loadGazetteer } from '../../src/lib/server/gazetteer.ts';
import { prepare } from '../../src/lib/core/text/prepare.ts';
import { readPlaces } from '../../src/lib/core/place/places.ts';
import { bytesOf, cpuSecondsOf, dispatchTexts, freshTexts } from './seeded.ts';

/** The peer ships TypeScript sources that our settings reject, so its type is written here. */
type Compromise = (text: string) => { match: (pattern: string) => { out: (form: 'array') => string[] } };
const PEER = 'fr-compromise';

/** What issue 4 asks for. */
const WANTED = 4e6;

export async function run(): Promise<void> {
	const { default: compromise } = (await import(PEER)) as { default: Compromise };
	const gazetteer = loadGazetteer();
	const texts = dispatchTexts(2_000_000);
	const fresh = freshTexts(2_000_000);
	const cut = (all: readonly string[]) =>
		all.map((text, index) => prepare({ id: String(index), text, published: '2020-09-16' }));
	const [documents, freshDocuments] = [cut(texts), cut(fresh)];
	// The slow peer reads a part of the same texts.
	const few = texts.slice(0, Math.ceil(texts.length / 40));
	const measure = (name: string, part: readonly string[], read: () => void, runs: number) => ({
		name,
		speed: bytesOf(part) / cpuSecondsOf(read, runs)
	});
	const readAll = (all: typeof documents) => (): void => all.forEach((document) => readPlaces(document, gazetteer));
	const rows = [
		measure('places found and resolved', texts, readAll(documents), 8),
		measure('the same, fresh texts', fresh, readAll(freshDocuments), 8),
		measure('fr-compromise #Place', few, () => few.forEach((text) => compromise(text).match('#Place+').out('array')), 2)
	];
	const ours = rows[0]?.speed ?? 0;
	for (const { name, speed } of rows)
		console.log(`${name.padEnd(34)} ${(speed / 1e6).toFixed(3)} MB/s   ×${(ours / speed).toFixed(2)}`);
	console.log(
		`wanted                             ${(WANTED / 1e6).toFixed(3)} MB/s   ${ours >= WANTED ? 'met' : 'MISSED'}`
	);
}
