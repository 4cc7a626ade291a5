/**
 * Speed of reading dates on one core, beside chrono-node's French parser and fr-compromise's dates on the same texts. The
 * bundled dispatches stand many times in the first texts; no two sentences are alike in the fresh ones. Both are read cold
 * but for the code: what is remembered of a text goes with it, and the words met before have a bounded number of seats.
 * Seconds are those of the processor, so that a busy machine does not slow the figure.
 */
import * as chrono from 'chrono-node/fr';
import { prepare } from '../../src/lib/core/text/prepare.ts';
import { findPublication } from '../../src/lib/core/time/publication.ts';
import { readTimes } from '../../src/lib/core/time/times.ts';
import { SEEDS } from '../core/time/seeds.ts';
import { bytesOf, cpuSecondsOf, dispatchTexts, freshTexts } from './seeded.ts';

/** The peer ships TypeScript sources that our settings reject, so its type is written here. */
type Compromise = (text: string) => { match: (pattern: string) => { out: (form: 'array') => string[] } };
const PEER = 'fr-compromise';

/** What is asked for, in bytes a second and in seconds a character. */
const WANTED = 5e6;
const WANTED_HARD = 1e-6;

const DAY = '2020-09-16';
const MONTH = '2020-09';

export async function run(): Promise<void> {
	const { default: compromise } = (await import(PEER)) as { default: Compromise };
	const texts = dispatchTexts(1_000_000);
	const fresh = freshTexts(1_000_000);
	const rows = [
		{ name: 'times', speed: speedOfTimes(texts, DAY) },
		{ name: 'times, fresh texts', speed: speedOfTimes(fresh, DAY) },
		{ name: 'times, only the month known', speed: speedOfTimes(texts, MONTH) },
		{
			name: 'times, with the cutting of text',
			speed: speedOf(fresh, () => fresh.forEach((text) => read(cut(text, DAY))))
		},
		{ name: 'chrono-node fr', speed: speedOf(fresh, () => fresh.forEach((text) => chrono.parse(text))) },
		// The slow peer reads a part of the same texts.
		...[fresh.slice(0, Math.ceil(fresh.length / 20))].map((few) => ({
			name: 'fr-compromise dates',
			speed: speedOf(few, () => few.forEach((text) => compromise(text).match('#Date+').out('array')))
		}))
	];
	const ours = Math.min(...rows.slice(0, 2).map(({ speed }) => speed));
	for (const { name, speed } of rows)
		console.log(`${name.padEnd(34)} ${(speed / 1e6).toFixed(3)} MB/s   ×${(ours / speed).toFixed(2)}`);
	console.log(`wanted                             ${(WANTED / 1e6).toFixed(3)} MB/s   ${verdict(ours >= WANTED)}`);
	const worst = SEEDS.map((seed) => ({ seed, seconds: secondsOfHard(seed) })).sort((a, b) => b.seconds - a.seconds)[0];
	const slowest = worst?.seconds ?? 0;
	console.log(
		`worst of ${SEEDS.length} hard texts of 1 MB       ${(slowest * 1e6).toFixed(2)} µs a character (« ${worst?.seed} »)   ${verdict(slowest <= WANTED_HARD)}`
	);
}

const verdict = (met: boolean): string => (met ? 'met' : 'MISSED');

const cut = (text: string, published: string) => prepare({ id: 'bench', text, published });
type Cut = ReturnType<typeof cut>;
const read = (document: Cut): void => void readTimes(document, findPublication(document));

const speedOf = (texts: readonly string[], work: () => void): number => bytesOf(texts) / cpuSecondsOf(work, 5);

/** Of times alone: the texts are cut before, anew for each run, so that nothing known of them is left. */
function speedOfTimes(texts: readonly string[], published: string): number {
	const runs: Cut[][] = Array.from({ length: 6 }, () => texts.map((text) => cut(text, published)));
	return speedOf(texts, () => runs.pop()?.forEach(read));
}

const HARD = 1e6;

function secondsOfHard(seed: string): number {
	const text = seed.repeat(Math.ceil(HARD / seed.length)).slice(0, HARD);
	const runs = [cut(text, MONTH), cut(text, MONTH), cut(text, MONTH)];
	return (
		cpuSecondsOf(() => {
			const document = runs.pop();
			if (document) read(document);
		}, 2) / text.length
	);
}
