/** Time of linking 100,000 reports and one more article, beside comparing every pair; quality on our own dispatches. */
import { Linker } from '#core';
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { similar } from '../../src/lib/core/incident/similar.ts';
import { traitsOf } from '../../src/lib/core/incident/traits.ts';
import { linkDispatches } from './linking/dispatches.ts';
import { syntheticWorld } from './linking/synthetic.ts';

const REPORTS = 100_000;
const MORE = 500;
/** Pairs that the peer compares; its time for all is extrapolated. */
const PEER_PAIRS = 200_000;

export async function run(): Promise<void> {
	const { reports, gazetteer } = syntheticWorld(REPORTS + MORE);
	const linker = new Linker(gazetteer);
	const all = seconds(() => linker.add(reports.slice(0, REPORTS)));
	const incidents = linker.incidents().length;
	const more = reports
		.slice(REPORTS)
		.map((one) => 1000 * seconds(() => linker.add([one]).forEach((id) => linker.incident(id))));
	more.sort((a, b) => a - b);

	const traits = reports.slice(0, 1000).map((one) => traitsOf(one, gazetteer));
	const peer = seconds(() => {
		for (let pair = 0; pair < PEER_PAIRS; pair++) {
			const a = traits[pair % 1000];
			const b = traits[(pair * 7 + 1) % 1000];
			if (a && b) similar(a, b);
		}
	});
	const everyPair = (peer / PEER_PAIRS) * (REPORTS * (REPORTS - 1)) * 0.5;
	const at = (share: number): string => (more[Math.floor(share * (MORE - 1))] ?? 0).toFixed(2);
	console.log(`${REPORTS} reports into ${incidents} incidents: ${all.toFixed(1)} s`);
	console.log(`every pair compared: ${everyPair.toFixed(0)} s (extrapolated)   ×${(everyPair / all).toFixed(0)}`);
	console.log(`one more article: median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`);

	const { figures, missed } = linkDispatches(loadGazetteer());
	const percent = (share: number): string => (100 * share).toFixed(1);
	console.log(
		`our dispatches: B³ ${percent(figures.f)} (P ${percent(figures.precision)}, R ${percent(figures.recall)}), over-merges ${figures.overMerges}, missed ${missed.length}`
	);
}

function seconds(work: () => void): number {
	const started = process.hrtime.bigint();
	work();
	return Number(process.hrtime.bigint() - started) / 1e9;
}
