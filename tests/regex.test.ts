/** Every regular expression of the sources is asked whether some text could make it slow. */
import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';

/** Regular expression literals of a source file; strings and comments are left out line by line. */
function literalsOf(source: string): [string, string][] {
	const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
	const found = code.matchAll(
		/(?:^|[\s(,=!&|?:])\/((?:\\.|\[(?:\\.|[^\]\n])+\]|[^/\n\\[*\s])(?:\\.|\[(?:\\.|[^\]\n])+\]|[^/\n\\[])*)\/([a-z]*)(?=[.,;)\s])/gm
	);
	return [...found].map(([, body = '', flags = '']) => [body, flags]);
}

const folder = new URL('../src/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|svelte)$/.test(file));
const literals = files.flatMap((file) =>
	literalsOf(readFileSync(new URL(file, folder), 'utf8')).map(([body, flags]) => ({ file, body, flags }))
);

test('the sources hold regular expressions to check', () => {
	expect(literals.length).toBeGreaterThan(15);
});

test.for(literals)('$file /$body/$flags is safe', ({ body, flags }) => {
	expect(checkSync(body, flags, { timeout: 10_000 }).status).not.toBe('vulnerable');
});
