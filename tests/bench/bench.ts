/** `npm run bench [-- NAME …]`: each bench has seeded data and prints a ratio against a named peer in the same run. */
import { existsSync, readdirSync } from 'node:fs';
import { bundle } from '../../src/cli/bundle.ts';

const folder = new URL('.', import.meta.url);
const known = readdirSync(folder)
	.filter((file) => file.endsWith('.bench.ts'))
	.map((file) => file.replace('.bench.ts', ''));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0 || !existsSync(folder)) {
	console.error(`unknown bench ${unknown.join(', ')}: choose from ${known.join(', ')}`);
	process.exit(2);
}
for (const name of asked.length > 0 ? asked : known) {
	console.log(`── ${name}`);
	// As the programs run that people run, see `bundle`.
	const { run } = (await import(await bundle(process.cwd(), `tests/bench/${name}.bench.ts`))) as {
		run: () => Promise<void>;
	};
	await run();
}
