import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { prepare } from '../../../src/lib/core/text/prepare.ts';
import { findPublication } from '../../../src/lib/core/time/publication.ts';
import { readTimes } from '../../../src/lib/core/time/times.ts';

const SEEDS = [
	'le ',
	'lundi ',
	'1 ',
	'à ',
	'2020-',
	'15/',
	'1.',
	'12:',
	'1h',
	'1, 2, 3 et 4 ',
	'vingt et un ',
	'il y a deux jours ',
	'la nuit de lundi à ',
	'la veille de la veille de ',
	'« aujourd’hui ',
	'(@a) 3 mai 2020 ',
	'"',
	'le premier lundi de la fin de ',
	'plus d’une semaine après des attaques ',
	'du 3 au '
];

/** Milliseconds of processor time, the best of two. */
function cost(seed: string, length: number, published: string): number {
	const document = prepare({
		id: 'test',
		text: seed.repeat(Math.ceil(length / seed.length)).slice(0, length),
		published
	});
	let best = Infinity;
	for (let run = 0; run < 2; run++) {
		const before = process.cpuUsage();
		readTimes(document, findPublication(document));
		const { user, system } = process.cpuUsage(before);
		best = Math.min(best, (user + system) / 1000);
	}
	return best;
}

test.for(SEEDS)('the cost of « %s » grows with its length, not faster', (seed) => {
	const [short, long] = [cost(seed, 15_000, '2020-09'), cost(seed, 120_000, '2020-09')];
	// Eight times the text; quadratic would be sixty-four times the cost.
	expect(long).toBeLessThan(24 * Math.max(short, 4));
});

/** Regular expression literals of a source file; strings and comments are left out line by line. */
function literalsOf(source: string): [string, string][] {
	const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
	const found = code.matchAll(
		/(?:^|[\s(,=!&|?:])\/((?:\\.|\[(?:\\.|[^\]\n])+\]|[^/\n\\[*\s])(?:\\.|\[(?:\\.|[^\]\n])+\]|[^/\n\\[])*)\/([a-z]*)(?=[.,;)\s])/gm
	);
	return [...found].map(([, body = '', flags = '']) => [body, flags]);
}

const folder = new URL('../../../src/lib/core/time/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const literals = files.flatMap((file) =>
	literalsOf(readFileSync(new URL(file, folder), 'utf8')).map(([body, flags]) => ({ file, body, flags }))
);

test('the sources hold regular expressions to check', () => {
	expect(literals.length).toBeGreaterThan(15);
});

test.for(literals)('$file /$body/$flags is safe', ({ body, flags }) => {
	expect(checkSync(body, flags, { timeout: 10_000 }).status).not.toBe('vulnerable');
});
