/** A running Chronocarte for the journeys: its own data directory and port, ended by its own process. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';

export type App = { readonly url: string; readonly dataDir: string };

/** What a first start leaves: the bundled dispatches as they were read. */
export const FIRST_DATA = join('test-results', 'first-data');

/** Starts the server as `npm start` does, an empty directory as after a first start, and resolves with the URL that it prints. */
export async function startApp(
	dataDir: string,
	env: Readonly<Record<string, string>> = {}
): Promise<{ url: string; stop: () => Promise<void> }> {
	if (dataDir !== FIRST_DATA && readdirSync(dataDir).length === 0) cpSync(FIRST_DATA, dataDir, { recursive: true });
	const child = spawn(process.execPath, ['src/cli/start.ts'], {
		env: { ...process.env, ...env, CHRONOCARTE_DATA: dataDir, PORT: '0' },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const url = await printedUrl(child);
	return {
		url,
		stop: () =>
			new Promise((resolve) => {
				child.once('exit', () => resolve());
				child.kill('SIGTERM');
			})
	};
}

function printedUrl(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let printed = '';
		const listen = (chunk: Buffer): void => {
			printed += chunk.toString();
			// At the end of its line: a base map's address may stand before it.
			const url = /(http:\/\/(?:localhost|127\.0\.0\.1):\d+)\/\n/.exec(printed)?.[1];
			if (url !== undefined) resolve(url);
		};
		child.stdout?.on('data', listen);
		child.stderr?.on('data', listen);
		child.once('exit', (code) => reject(new Error(`the server ended with ${String(code)}:\n${printed}`)));
	});
}

/** Going somewhere ends once the page answers to keys and clicks, unless the journey says what it waits for. */
function waitForStart(page: Page): void {
	const goto = page.goto.bind(page);
	const reload = page.reload.bind(page);
	const started = () => page.locator('body.started').waitFor();
	page.goto = async (url, options) => {
		const answer = await goto(url, options);
		if (!options?.waitUntil) await started();
		return answer;
	};
	page.reload = async (options) => {
		const answer = await reload(options);
		if (!options?.waitUntil) await started();
		return answer;
	};
}

/** Every journey fails on a console error, a failed request, or a request that leaves the machine. */
export const test = base.extend<{ quiet: undefined }, { app: App }>({
	page: async ({ page }, use) => {
		waitForStart(page);
		await use(page);
	},
	app: [
		// Playwright reads the fixture's wishes from this pattern, so it must be there.
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => {
			const dataDir = mkdtempSync(join(tmpdir(), 'chronocarte-e2e-'));
			const { url, stop } = await startApp(dataDir);
			await use({ url, dataDir });
			await stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
		{ scope: 'worker', timeout: 180_000 }
	],
	quiet: [
		async ({ page }, use) => {
			const troubles: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
			});
			page.on('pageerror', (error) => troubles.push(`page: ${error.message}`));
			page.on('requestfailed', (request) => {
				const why = request.failure()?.errorText ?? '';
				// The browser itself drops requests of a page that it leaves.
				if (why !== 'net::ERR_ABORTED') troubles.push(`request: ${request.url()} ${why}`);
			});
			page.on('request', (request) => {
				const { protocol, hostname } = new URL(request.url());
				if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') troubles.push(`left the machine: ${request.url()}`);
			});
			await use(undefined);
			expect(troubles).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
