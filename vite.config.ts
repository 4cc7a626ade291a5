import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/** Days are counted without the machine's clock: what reads dates must say the same in every zone. */
const ZONES = ['Europe/Paris', 'America/Los_Angeles', 'Asia/Tokyo'];

const TIMED = ['tests/zones/*.test.ts', 'tests/core/time/*.test.ts', 'tests/golden/*.test.ts'];
/** Counts steps, not days: once is enough. */
const LINEAR = 'tests/core/time/linear.test.ts';
/** Components in a document: each file begins with an empty one. */
const PAGES = 'tests/ui/**/*.test.ts';

export default defineConfig({
	plugins: [sveltekit(), svelteTesting()],
	worker: { format: 'es' },
	build: {
		chunkSizeWarningLimit: 1200,
		// The core is pure: of what the page does not call, nothing needs to come along.
		rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.includes('/src/lib/core/') } }
	},
	test: {
		environment: 'node',
		// What hangs is caught; what is slow is measured by `npm run bench`, not by tests.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'modules',
					include: ['tests/**/*.test.ts'],
					exclude: [PAGES, ...TIMED],
					// The files of a worker share what they import: importing it anew for each took most of the time.
					isolate: false
				}
			},
			...ZONES.map((zone, at) => ({
				extends: true as const,
				test: {
					name: zone,
					include: TIMED,
					exclude: at === 0 ? [] : [LINEAR],
					isolate: false,
					env: { TZ: zone }
				}
			})),
			{
				extends: true,
				test: {
					name: 'pages',
					include: [PAGES],
					// A project does not take over what the plugin sets up: without it pages pile up in one document.
					setupFiles: ['@testing-library/svelte/vitest']
				}
			}
		],
		reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]]
	}
});
