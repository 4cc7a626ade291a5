/** One step of the time window in headless Chromium without a graphics card, beside bare MapLibre and deck.gl in the same run. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium, type Browser } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { chromiumPath } from '../e2e/chromium.ts';
import type { Bench, Name } from './explorer/page.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const NAMES: readonly Name[] = ['chronocarte', 'maplibre', 'deck'];
const STEPS = 50;
const WARM_UP = 5;
/** A year of the ten, moved by half a month. */
const WIDTH = 365;
const STRIDE = 15;
/** A contender that takes longer for all its steps than this, in milliseconds, is given up. */
const PATIENCE = 25_000;

type Figures = { readonly steps: readonly number[]; readonly scriptMs: number; readonly megabytes: number };

export async function run(): Promise<void> {
	// The settings of TypeScript stand on a file that SvelteKit writes.
	execFileSync(process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], { stdio: 'ignore' });
	const out = mkdtempSync(join(tmpdir(), 'chronocarte-bench-'));
	const root = join(process.cwd(), 'tests/bench/explorer');
	const shared = { root, configFile: false, logLevel: 'error' } as const;
	await build({
		...shared,
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
		worker: { format: 'es' },
		build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 5000 }
	});
	// Counting memory needs a page that is isolated from others.
	const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
	const server = await preview({ ...shared, build: { outDir: out }, preview: { port: 0, headers } });
	const browser = await chromium.launch({
		executablePath: await chromiumPath(),
		args: [
			'--no-sandbox',
			'--use-angle=swiftshader',
			'--enable-unsafe-swiftshader',
			'--disable-background-networking',
			'--enable-blink-features=ForceEagerMeasureMemory'
		]
	});
	const url = server.resolvedUrls?.local[0] ?? '';
	console.log('incidents  contender     p50 ms   p95 ms   script ms   MB');
	for (const size of SIZES) {
		for (const name of NAMES) {
			const found = await measure(browser, url, name, size).catch((error: unknown) => String(error));
			console.log(
				`${String(size).padStart(9)}  ${name.padEnd(12)}${typeof found === 'string' ? ` ${found}` : rowOf(found)}`
			);
		}
	}
	await browser.close();
	await server.close();
	rmSync(out, { recursive: true, force: true });
}

async function measure(browser: Browser, url: string, name: Name, size: number): Promise<Figures> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	try {
		page.setDefaultTimeout(PATIENCE * 3);
		await page.goto(url);
		const within = setTimeout(() => void page.close(), PATIENCE * 3);
		await page.evaluate(([name, size]) => benchOf().setUp(name, size), [name, size] as const);
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Performance.enable');
		const scriptSeconds = async (): Promise<number> => {
			const { metrics } = await devtools.send('Performance.getMetrics');
			return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
		};
		const step = (at: number): Promise<number> =>
			page.evaluate((window) => benchOf().step(window), { start: at * STRIDE, end: at * STRIDE + WIDTH });
		for (let at = 0; at < WARM_UP; at++) await step(at);
		const before = await scriptSeconds();
		const steps: number[] = [];
		const started = Date.now();
		for (let at = 0; at < STEPS && Date.now() - started < PATIENCE; at++) steps.push(await step(WARM_UP + at));
		const scriptMs = (1000 * ((await scriptSeconds()) - before)) / steps.length;
		const megabytes = await page.evaluate(async () => {
			const { bytes } = await (
				performance as unknown as { measureUserAgentSpecificMemory: () => Promise<{ bytes: number }> }
			).measureUserAgentSpecificMemory();
			return bytes / 1e6;
		});
		clearTimeout(within);
		return { steps: steps.sort((a, b) => a - b), scriptMs, megabytes };
	} finally {
		await page.close();
	}
}

/** In the page. */
declare const benchOf: () => Bench;

function rowOf({ steps, scriptMs, megabytes }: Figures): string {
	const at = (share: number): string => (steps[Math.floor(share * (steps.length - 1))] ?? 0).toFixed(1).padStart(8);
	return ` ${at(0.5)} ${at(0.95)} ${scriptMs.toFixed(1).padStart(11)} ${megabytes.toFixed(0).padStart(4)}`;
}
