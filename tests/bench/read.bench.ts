/**
 * Speed of reading whole articles on one core, beside chrono-node (dates alone) and fr-compromise (places alone), on the
 * bundled dispatches many times over and on texts of which no two sentences are alike, step by step together as `analyse` reads
 * them; then what each step of it takes.
 * Seconds are those of the processor.
 */
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { readArticle } from '#core';
import { bytesOf, cpuSecondsOf, dispatchTexts, freshTexts, READ_RUNS, readInBatches } from './seeded.ts';
import { stepTimes } from './steps.ts';

/** The peer ships TypeScript sources that our settings reject, so its type is written here. */
type Compromise = (text: string) => { match: (pattern: string) => { out: (form: 'array') => string[] } };
const PEER = 'fr-compromise';

export async function run(): Promise<void> {
	const texts = dispatchTexts(1_000_000);
	const fresh = freshTexts(1_000_000);
	const gazetteer = loadGazetteer();
	const rows: [string, number, number][] = [];
	const measure = (name: string, part: readonly string[], read: (text: string, index: number) => unknown): void => {
		rows.push([name, bytesOf(part), cpuSecondsOf(() => part.forEach(read))]);
	};
	const measureReading = (name: string, part: readonly string[], published: string): void => {
		const articles = part.map((text, index) => ({ id: String(index), text, published }));
		rows.push([name, bytesOf(part), cpuSecondsOf(() => readInBatches(articles, gazetteer), READ_RUNS)]);
	};
	measureReading('chronocarte, everything', texts, '2020-09-16');
	measureReading('chronocarte, fresh texts', fresh, '2020-09-16');
	measureReading('chronocarte, only the month', texts, '2020-09');
	measure('chronocarte, one by one', texts, (text, index) =>
		readArticle({ id: String(index), text, published: '2020-09-16' }, gazetteer)
	);
	// The peers come when we are done, so that nobody reads in the memory that another has filled.
	const chrono = await import('chrono-node/fr');
	measure('chrono-node fr, dates alone', texts, (text) => chrono.parse(text));
	const { default: compromise } = (await import(PEER)) as { default: Compromise };
	// The slow peer reads a part of the same texts.
	measure('fr-compromise, places alone', texts.slice(0, Math.ceil(texts.length / 20)), (text) =>
		compromise(text).match('#Place').out('array')
	);
	const ours = (rows[0]?.[1] ?? 1) / (rows[0]?.[2] ?? 1);
	for (const [name, size, seconds] of rows) {
		const speed = size / seconds;
		console.log(`${name.padEnd(30)} ${(speed / 1e6).toFixed(3)} MB/s   ×${(ours / speed).toFixed(2)}`);
	}
	const stepsOf = (name: string, part: readonly string[]): void => {
		const articles = part.map((text, index) => ({ id: String(index), text, published: '2020-09-16' }));
		const said = [...stepTimes(articles, gazetteer)].map(([step, spent]) => `${step} ${spent.toFixed(0)}`);
		console.log(`${name.padEnd(14)} ms a MB: ${said.join(', ')}`);
	};
	stepsOf('dispatches', texts);
	stepsOf('fresh texts', fresh);
}
