import { defineConfig } from '@playwright/test';
import { chromiumPath } from './tests/e2e/chromium.ts';

const executablePath = await chromiumPath();

export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/e2e/build.ts',
	testMatch: '**/*.e2e.ts',
	fullyParallel: false,
	workers: 2,
	// Of a journey that hangs; what is waited for in it has its own limits.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	forbidOnly: true,
	// A busy machine may starve a browser: a journey that passes on the second walk is told as flaky (tests/tally.ts).
	retries: 1,
	reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
	outputDir: 'test-results/e2e',
	use: {
		// What is not there after that will not come: a journey that fails should say so soon.
		actionTimeout: 30_000,
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris',
		viewport: { width: 1440, height: 900 },
		// Recorded only when it is walked again: recording takes a third of the time.
		trace: 'on-first-retry',
		launchOptions: {
			executablePath,
			args: [
				'--no-sandbox',
				'--use-angle=swiftshader',
				'--enable-unsafe-swiftshader',
				// The map is drawn as on a graphics card; the page around it need not be: a quarter of the time.
				'--disable-gpu-compositing',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run'
			]
		}
	}
});
