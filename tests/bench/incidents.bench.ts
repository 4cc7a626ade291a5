/** Time of linking 100,000 reports and one more article, beside comparing every pair; speed of reading, quality on our own dispatches. */
import { Linker } from '#core';
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { similar } from '../../src/lib/core/incident/similar.ts';
import { traitsOf } from '../../src/lib/core/incident/traits.ts';
import { linkDispatches } from './linking/dispatches.ts';
import { syntheticWorld } from './linking/synthetic.ts';
import { bytesOf, cpuSecondsOf, dispatchTexts, READ_RUNS, readInBatches } from './seeded.ts';

const REPORTS = 100_000;
const MORE = 500;
const TURNS = 4;
const READ_BYTES = 1_000_000;
/** Pairs that the peer compares; its time for all is extrapolated. */
const PEER_PAIRS = 200_000;

export async function run(): Promise<void> {
	// First, before a hundred thousand reports fill the memory.
	readingSpeed();
	const { reports, gazetteer } = syntheticWorld(REPORTS + MORE);
	const linker = new Linker(gazetteer);
	const all = cpuSeconds(() => linker.add(reports.slice(0, REPORTS)));
	const incidents = linker.incidents().length;
	// An incident of many tellings hangs together with much: the most is the time of such a one. Each article comes, goes and
	// comes again; its least time is without the collections of garbage that happen to fall into the others.
	const more = reports.slice(REPORTS).map((one) => {
		const times = Array.from({ length: TURNS }, (_, turn) => {
			if (turn > 0) linker.remove([one.key]);
			return 1000 * cpuSeconds(() => linker.add([one]).forEach((id) => linker.incident(id)));
		});
		return Math.min(...times);
	});
	more.sort((a, b) => a - b);

	const traits = reports.slice(0, 1000).map((one) => traitsOf(one, gazetteer));
	const peer = cpuSeconds(() => {
		for (let pair = 0; pair < PEER_PAIRS; pair++) {
			const a = traits[pair % 1000];
			const b = traits[(pair * 7 + 1) % 1000];
			if (a && b) similar(a, b);
		}
	});
	const everyPair = (peer / PEER_PAIRS) * (REPORTS * (REPORTS - 1)) * 0.5;
	const at = (share: number): string => (more[Math.floor(share * (MORE - 1))] ?? 0).toFixed(2);
	console.log(`${REPORTS} reports into ${incidents} incidents: ${all.toFixed(1)} s of the processor`);
	console.log(`every pair compared: ${everyPair.toFixed(0)} s (extrapolated)   ×${(everyPair / all).toFixed(0)}`);
	console.log(`one more article: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`);

	const { figures, missed } = linkDispatches(loadGazetteer());
	const percent = (share: number): string => (100 * share).toFixed(1);
	console.log(
		`our dispatches: B³ ${percent(figures.f)} (P ${percent(figures.precision)}, R ${percent(figures.recall)}), over-merges ${figures.overMerges}, missed ${missed.length}`
	);
}

/** The whole way of an article, in MB of text a second of the processor; `npm run bench -- read` has it step by step. */
function readingSpeed(): void {
	const gazetteer = loadGazetteer();
	const texts = dispatchTexts(READ_BYTES);
	const speedOf = (published: string): string => {
		const articles = texts.map((text, index) => ({ id: String(index), text, published }));
		const seconds = cpuSecondsOf(() => readInBatches(articles, gazetteer), READ_RUNS);
		return (bytesOf(texts) / seconds / 1e6).toFixed(2);
	};
	console.log(`the whole way: ${speedOf('2020-09-16')} MB/s; where only the month is known ${speedOf('2020-09')} MB/s`);
}

/** Of the processor: other programs on the machine do not count. */
function cpuSeconds(work: () => void): number {
	const started = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(started);
	return (user + system) / 1e6;
}
