import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** Where the bundles lie: packages are found from there, and `npm ci` clears it. */
const FOLDER = join('node_modules', '.cache', 'chronocarte');

/**
 * Writes a program and all of our modules that it imports as one module, and tells its URL. The engine takes what a module
 * imports for a variable and looks at it anew with each call; inside one module it is a constant, and reading takes a
 * tenth less time (`npm run bench -- read`). The server is bundled by its own build.
 */
export async function bundle(root: string, program: string): Promise<string> {
	const build = await rolldown({
		cwd: root,
		input: join(root, program),
		platform: 'node',
		tsconfig: false,
		external: (id) => !/^[.#/]|^[A-Z]:/.test(id)
	});
	const { output } = await build.generate({ format: 'esm', codeSplitting: false });
	await build.close();
	const folder = join(root, FOLDER);
	mkdirSync(folder, { recursive: true });
	const file = join(folder, basename(program).replace(/ts$/, 'js'));
	// Another process may be reading the file that it takes the place of.
	const draft = `${file}.${process.pid}`;
	writeFileSync(draft, output[0].code);
	renameSync(draft, file);
	return pathToFileURL(file).href;
}
