/**
 * Speed of finding and resolving places on one core with the default index, beside fr-compromise's `#Place` on the
 * same texts. Seconds are those of the processor, so that a busy machine does not slow the figure.
 */
import { loadGazetteer } from '../../src/lib/server/gazetteer.ts';
import { prepare } from '../../src/lib/core/text/prepare.ts';
import { readPlaces } from '../../src/lib/core/place/places.ts';
import { cpuSecondsOf, dispatchTexts } from './seeded.ts';

/** The peer ships TypeScript sources that our settings reject, so its type is written here. */
type Compromise = (text: string) => { match: (pattern: string) => { out: (form: 'array') => string[] } };
const PEER = 'fr-compromise';

/** What issue 4 asks for. */
const WANTED = 4e6;

export async function run(): Promise<void> {
	const { default: compromise } = (await import(PEER)) as { default: Compromise };
	const gazetteer = loadGazetteer();
	const texts = dispatchTexts(2_000_000);
	const documents = texts.map((text, index) => prepare({ id: String(index), text, published: '2020-09-16' }));
	// The slow peer reads a part of the same texts.
	const few = texts.slice(0, Math.ceil(texts.length / 40));
	const measure = (name: string, part: readonly string[], read: () => void, runs: number) => {
		const bytes = part.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
		return { name, speed: bytes / cpuSecondsOf(read, runs) };
	};
	const readAll = (): void => documents.forEach((document) => readPlaces(document, gazetteer));
	const rows = [
		measure('places found and resolved', texts, readAll, 8),
		measure('fr-compromise #Place', few, () => few.forEach((text) => compromise(text).match('#Place+').out('array')), 2)
	];
	const ours = rows[0]?.speed ?? 0;
	for (const { name, speed } of rows)
		console.log(`${name.padEnd(34)} ${(speed / 1e6).toFixed(3)} MB/s   ×${(ours / speed).toFixed(2)}`);
	console.log(
		`wanted                             ${(WANTED / 1e6).toFixed(3)} MB/s   ${ours >= WANTED ? 'met' : 'MISSED'}`
	);
}
