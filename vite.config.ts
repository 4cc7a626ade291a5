import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit(), svelteTesting()],
	worker: { format: 'es' },
	build: {
		chunkSizeWarningLimit: 1200,
		// The core is pure: of what the page does not call, nothing needs to come along.
		rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.includes('/src/lib/core/') } }
	},
	test: {
		include: ['tests/**/*.test.ts'],
		environment: 'node',
		reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]]
	}
});
