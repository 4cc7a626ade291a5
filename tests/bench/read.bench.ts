/** Speed of reading whole articles on one core, beside chrono-node (dates alone) and fr-compromise (places alone). */
import * as chrono from 'chrono-node/fr';
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { readArticle } from '#core';
import { dispatchTexts, secondsOf } from './seeded.ts';

/** The peer ships TypeScript sources that our settings reject, so its type is written here. */
type Compromise = (text: string) => { match: (pattern: string) => { out: (form: 'array') => string[] } };
const PEER = 'fr-compromise';

export async function run(): Promise<void> {
	const { default: compromise } = (await import(PEER)) as { default: Compromise };
	const texts = dispatchTexts(1_000_000);
	const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	const gazetteer = loadGazetteer();
	const rows: [string, number, number][] = [];
	const measure = (name: string, part: readonly string[], read: (text: string, index: number) => unknown): void => {
		const size = part.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
		rows.push([name, size, secondsOf(() => part.forEach(read))]);
	};
	measure('chronocarte, everything', texts, (text, index) =>
		readArticle({ id: String(index), text, published: '2020-09' }, gazetteer)
	);
	measure('chrono-node fr, dates alone', texts, (text) => chrono.parse(text));
	// The slow peer reads a part of the same texts.
	measure('fr-compromise, places alone', texts.slice(0, Math.ceil(texts.length / 20)), (text) =>
		compromise(text).match('#Place').out('array')
	);
	const ours = (rows[0]?.[1] ?? bytes) / (rows[0]?.[2] ?? 1);
	for (const [name, size, seconds] of rows) {
		const speed = size / seconds;
		console.log(`${name.padEnd(30)} ${(speed / 1e6).toFixed(3)} MB/s   ×${(ours / speed).toFixed(2)}`);
	}
}
