import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ProgressBar } from '../../src/cli/gazetteer/progress.ts';
import { readOptions } from '../../src/cli/gazetteer/options.ts';
import { run } from './run.ts';

const SLOW = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'chronocarte-gazetteer-'));
afterAll(() => rmSync(folder, { recursive: true }));

test(
	'--help tells every option and builds nothing',
	async () => {
		const { code, out, err } = await run('gazetteer', ['--help']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		for (const option of ['--geonames', '--min-population', '--languages', '--out', '--labels', '--help'])
			expect(out).toContain(option);
	},
	SLOW
);

test.for([
	{ args: ['--bogus'], why: /Unknown option '--bogus'/ },
	{ args: ['--out'], why: /'--out <value>' argument missing/ },
	{ args: ['--min-population', 'many'], why: /--min-population « many » is no number/ },
	{ args: ['--geonames', '/not/there'], why: /\/not\/there is not there/ }
])('$args is refused in a line', ({ args, why }) => {
	const options = readOptions(args);
	expect(options).toEqual({ wrong: expect.stringMatching(why) as string });
});

test(
	'a refusal is one line without a stack, exit code 2',
	async () => {
		const { code, out, err } = await run('gazetteer', ['--bogus']);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toMatch(/^gazetteer: [^\n]+\n$/);
	},
	SLOW
);

test('no options are the bundled default', () => {
	expect(readOptions([])).toEqual({ minPopulation: 1000 });
	expect(readOptions(['--languages', 'fr,en', '--min-population', '500'])).toEqual({
		minPopulation: 500,
		languages: ['fr', 'en']
	});
});

test(
	"two builds from GeoNames' files give the same bytes, a report, and name each bad row",
	async () => {
		const fixture = join(import.meta.dirname, '../fixtures/gazetteer');
		const [first, second] = [join(folder, 'a'), join(folder, 'b')];
		const { code, out, err } = await run('gazetteer', ['--geonames', fixture, '--out', first]);
		await run('gazetteer', ['--geonames', fixture, '--out', second]);
		expect(code).toBe(0);
		for (const file of ['places.bin.br', 'gazetteer.small.bin.gz', 'manifest.json'])
			expect(readFileSync(join(first, file)).equals(readFileSync(join(second, file)))).toBe(true);
		expect(err.split('\n').filter(Boolean)).toEqual([
			'[1/4] reading sources',
			'[2/4] joining labels and tables',
			'[3/4] packing the index',
			'[4/4] packing the page’s index'
		]);
		for (const part of ['by kind:', 'by feature class:', 'names by language and script:', 'rows dropped', 'conflicts'])
			expect(out).toContain(part);
		expect(out).toContain('cities500.txt:9: « x5 » is no geonameid');
		const manifest = JSON.parse(readFileSync(join(first, 'manifest.json'), 'utf8')) as { full: { sha256: string } };
		expect(out).toContain(`sha256 ${manifest.full.sha256}`);
	},
	SLOW
);

test('the bar grows on a terminal and stays silent elsewhere', () => {
	const drawn = (isTTY: boolean): string[] => {
		const lines: string[] = [];
		const bar = new ProgressBar(['one', 'two'], {
			isTTY,
			write: (line: string | Uint8Array) => lines.push(String(line)) > 0
		});
		bar.next();
		bar.part(0.5, 'file');
		bar.next();
		bar.end();
		return lines;
	};
	expect(drawn(false)).toEqual(['[1/2] one\n', '[2/2] two\n']);
	const filled = drawn(true).map((line) => (line.match(/█/g) ?? []).length);
	expect(filled).toEqual([0, 6, 12, 0]);
});
