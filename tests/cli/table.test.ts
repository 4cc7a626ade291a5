import { expect, test } from 'vitest';
import { table } from '../../src/cli/table.ts';
import { linesOf } from '../../src/cli/lines.ts';

const rows = [
	['date', 'lieu'],
	['2020-09-15', 'ambassade des États-Unis']
];

test.for([
	{ width: 80, want: ['date        lieu', '2020-09-15  ambassade des États-Unis'] },
	{ width: 24, want: ['date        lieu', '2020-09-15  ambassade d…'] },
	{ width: 4, want: ['date    lieu', '2020-…  ambas…'] }
])('in $width columns', ({ width, want }) => {
	expect(table(rows, width)).toEqual(want);
});

async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
	for (const part of parts) yield Buffer.from(part);
}

test.for([
	{ parts: ['a\nb'], want: ['1:a', '2:b'] },
	{ parts: ['a', 'b\n\nc\n'], want: ['1:ab', '2:', '3:c'] },
	{ parts: ['a\u2028b\n'], want: ['1:a\u2028b'] },
	{ parts: [], want: [] }
])('$parts cut at line feeds', async ({ parts, want }) => {
	const lines: string[] = [];
	for await (const { number, bytes } of linesOf(chunks(...parts)))
		lines.push(`${number}:${Buffer.from(bytes).toString()}`);
	expect(lines).toEqual(want);
});
