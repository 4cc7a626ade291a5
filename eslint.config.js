import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// Data goes down this list and never back up (README, "The way of an article").
const core = './src/lib/core';
const server = './src/lib/server';
const page = ['./src/lib/state', './src/lib/map', './src/lib/ui', './src/lib/i18n'];

export default ts.config(
	{ ignores: ['node_modules/', 'build/', '.svelte-kit/', 'coverage/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		plugins: { 'import-x': importX },
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.svelte'] })] },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-definitions': ['error', 'type'],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-restricted-syntax': [
				'error',
				{ selector: 'TSEnumDeclaration', message: 'A union of literals instead of an enum.' },
				{ selector: 'ExportDefaultDeclaration[declaration.type!="Identifier"]', message: 'Named exports only.' }
			],
			'import-x/no-cycle': ['error', { ignoreExternal: true }],
			'import-x/no-restricted-paths': [
				'error',
				{
					zones: [
						{
							target: core,
							from: ['./src/lib/server', './src/routes', './src/cli', './src/workers', ...page],
							message: 'core imports only itself.'
						},
						...page.map((target) => ({ target, from: server, message: 'The page side never imports the server.' })),
						{ target: server, from: [...page, './src/routes'], message: 'The server knows nothing of the page.' },
						{ target: './src/cli', from: page, message: 'Programs stand on core and server.' },
						{
							target: './src/lib/state',
							from: ['./src/lib/ui', './src/lib/map'],
							message: 'State does not know who shows it.'
						}
					]
				}
			]
		}
	},
	{
		files: ['src/lib/core/**/*.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				'process',
				'document',
				'window',
				'fetch',
				'localStorage',
				'performance',
				'setTimeout'
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'The core knows no chance.' },
				{ object: 'Date', property: 'now', message: 'The core knows no clock.' }
			],
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(?!\\.|zod$|kdbush$|geokdbush$|flatbush$|@turf/)',
							message: 'core imports only itself, zod, kdbush and single turf modules.'
						}
					]
				}
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { projectService: false, extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		rules: { 'svelte/no-at-html-tags': 'error', 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		files: ['*.config.ts', '*.config.js', '**/*.cjs', 'tests/e2e/build.ts'],
		rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-require-imports': 'off' }
	}
);
