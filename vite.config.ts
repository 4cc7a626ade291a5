import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit(), svelteTesting()],
	worker: { format: 'es' },
	build: { chunkSizeWarningLimit: 1200 },
	test: {
		include: ['tests/**/*.test.ts'],
		environment: 'node',
		reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]]
	}
});
