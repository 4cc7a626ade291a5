/** How fast and how large the bundled index opens, and what a lookup costs, in a process of its own. */
import { execFileSync } from 'node:child_process';

const PROBE = `
const { loadGazetteer } = await import('./src/lib/server/gazetteer.ts');
globalThis.gc();
const before = process.memoryUsage();
const cpu = process.cpuUsage();
const started = performance.now();
const gazetteer = loadGazetteer();
const ms = performance.now() - started;
const used = process.cpuUsage(cpu);
globalThis.gc();
const after = process.memoryUsage();
const size = ({ heapUsed, external }) => heapUsed + external;
const names = ['bagdad', 'najaf', 'zone', 'xyzzy', 'paris', 'ambassade', 'kiev', 'vendredi'];
const rate = (work) => {
	const start = performance.now();
	for (let index = 0; index < 400_000; index++) work(names[index % names.length]);
	return Math.round(400 / (performance.now() - start));
};
console.log(JSON.stringify({
	ms: Math.round(ms),
	cpuMs: Math.round((used.user + used.system) / 1000),
	mb: Math.round((size(after) - size(before)) / 1e6),
	findM: rate((name) => gazetteer.find(name)),
	prefixM: rate((name) => gazetteer.hasPrefix(name))
}));`;

export function run(): Promise<void> {
	const flags = ['--expose-gc', '--input-type=module', '-e', PROBE];
	const probe = (): { ms: number; cpuMs: number; mb: number; findM: number; prefixM: number } =>
		JSON.parse(execFileSync(process.execPath, flags, { encoding: 'utf8' }));
	const runs = [probe(), probe(), probe()].sort((a, b) => a.ms - b.ms);
	const { ms, cpuMs, mb, findM, prefixM } = runs[1] ?? probe();
	console.log(`opens in ${ms} ms (${cpuMs} ms of CPU; at most 500) and ${mb} MB (at most 120), median of three`);
	console.log(`${findM} million finds and ${prefixM} million prefix tests a second`);
	return Promise.resolve();
}
