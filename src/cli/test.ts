/** `npm test`: unit tests, then browser journeys. Arguments after `--` go to vitest. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const given = process.argv.slice(2);

const unit = run(join('vitest', 'vitest.mjs'), ['run', ...given]);
// A run that is narrowed to some unit tests is no run of the browser journeys.
const journeys = existsSync(join(root, 'tests', 'e2e')) && given.every((word) => word.startsWith('-'));
const browser = journeys ? run(join('@playwright', 'test', 'cli.js'), ['test']) : 0;
process.exitCode = unit || browser;

function run(script: string, args: readonly string[]): number {
	const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
		cwd: root,
		stdio: 'inherit'
	});
	return status ?? 1;
}
