/** Speed of reading dates on one core, beside chrono-node's French parser and fr-compromise's dates on the same texts. */
import * as chrono from 'chrono-node/fr';
import { prepare } from '../../src/lib/core/text/prepare.ts';
import { findPublication } from '../../src/lib/core/time/publication.ts';
import { readTimes } from '../../src/lib/core/time/times.ts';
import { SEEDS } from '../core/time/seeds.ts';
import { dispatchTexts, secondsOf } from './seeded.ts';

/** The peer ships TypeScript sources that our settings reject, so its type is written here. */
type Compromise = (text: string) => { match: (pattern: string) => { out: (form: 'array') => string[] } };
const PEER = 'fr-compromise';

export async function run(): Promise<void> {
	const { default: compromise } = (await import(PEER)) as { default: Compromise };
	const texts = dispatchTexts(1_000_000);
	const documents = texts.map((text, index) => prepare({ id: String(index), text, published: '2020-09-16' }));
	const months = texts.map((text, index) => prepare({ id: String(index), text, published: '2020-09' }));
	const rows: { name: string; speed: number }[] = [];
	const measure = (name: string, part: readonly string[], read: () => void): void => {
		const bytes = part.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
		rows.push({ name, speed: bytes / secondsOf(read) });
	};
	measure('times', texts, () => documents.forEach((one) => readTimes(one, findPublication(one))));
	measure('times, only the month known', texts, () => months.forEach((one) => readTimes(one, findPublication(one))));
	measure('times, with the cutting of text', texts, () =>
		texts.forEach((text, index) => {
			const one = prepare({ id: String(index), text, published: '2020-09-16' });
			readTimes(one, findPublication(one));
		})
	);
	measure('chrono-node fr', texts, () => texts.forEach((text) => chrono.parse(text)));
	// The slow peer reads a part of the same texts.
	const few = texts.slice(0, Math.ceil(texts.length / 20));
	measure('fr-compromise dates', few, () => few.forEach((text) => compromise(text).match('#Date+').out('array')));
	const ours = rows[0]?.speed ?? 1;
	for (const { name, speed } of rows)
		console.log(`${name.padEnd(34)} ${(speed / 1e6).toFixed(3)} MB/s   ×${(ours / speed).toFixed(2)}`);
	const worst = SEEDS.map(hardText)
		.map(({ seed, text }) => ({ seed, micros: (secondsOf(() => readHard(text), 1) * 1e6) / text.length }))
		.sort((a, b) => b.micros - a.micros)[0];
	console.log(
		`worst of ${SEEDS.length} hard texts of 1 MB       ${worst?.micros.toFixed(2)} µs a character (« ${worst?.seed} »)`
	);
}

const hardText = (seed: string) => ({ seed, text: seed.repeat(Math.ceil(1e6 / seed.length)).slice(0, 1e6) });

/** The dates of a text that is cut already: the cutting is another stage. */
let cut: { text: string; document: ReturnType<typeof prepare> } | undefined;
function readHard(text: string): void {
	if (cut?.text !== text) cut = { text, document: prepare({ id: 'hard', text, published: '2020-09' }) };
	readTimes(cut.document, findPublication(cut.document));
}
