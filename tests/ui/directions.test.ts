/** No rule of the page says left or right where it means the start or the end of a line: in Arabic or Hebrew it would be wrong. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SIDED =
	/(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)\b|(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b)/;
/** In the middle there is no side. */
const CENTRED = /(?<![\w-])left: 50%;/;
const FOUR_SIDED = /(?<![\w-])(?:margin|padding|inset|border-width)\s*:\s*([^;{}]+);/;

/** The values of a shorthand: « 0 calc(2px + 1em) 0 4px » has four. */
function valuesOf(shorthand: string): string[] {
	const values = [''];
	let depth = 0;
	for (const letter of shorthand.trim()) {
		if (letter === '(') depth++;
		if (letter === ')') depth--;
		if (letter === ' ' && depth === 0) values.push('');
		else values[values.length - 1] += letter;
	}
	return values.filter((value) => value !== '');
}

function isSided(line: string): boolean {
	if (SIDED.test(line)) return !CENTRED.test(line);
	const values = valuesOf(FOUR_SIDED.exec(line)?.[1] ?? '');
	return values.length === 4 && values[1] !== values[3];
}

const stylesOf = (file: string): string => {
	const text = readFileSync(file, 'utf8');
	return file.endsWith('.css') ? text : (/<style>([^]*)<\/style>/.exec(text)?.[1] ?? '');
};

test.each([
	['margin-left: 4px;', true],
	['right: 0;', true],
	['left: 50%;', false],
	['text-align: right;', true],
	['padding: 0 12px 0 16px;', true],
	['padding: 0 calc(1px + 2px) 4px calc(1px + 2px);', false],
	['inset: auto 0 0;', false],
	['inset-inline-start: 4px;', false],
	['scroll-margin-inline-end: 4px;', false],
	['span.left {', false]
])('%s is sided: %s', (line, expected) => expect(isSided(line)).toBe(expected));

const files = globSync(['src/lib/ui/**/*.{svelte,css}', 'src/routes/**/*.{svelte,css}', 'src/app.css']);

test('the page is set by start and end, not by left and right', () => {
	expect(files.length).toBeGreaterThan(100);
	const found = files.flatMap((file) =>
		stylesOf(file)
			.split('\n')
			.filter(isSided)
			.map((line) => `${file}: ${line.trim()}`)
	);
	expect(found).toEqual([]);
});
