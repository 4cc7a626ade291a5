/** `node src/cli/bundled.ts PROGRAM [ARGUMENTS …]` runs a program of the checkout as one module, see `bundle.ts`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.ts';

const root = join(import.meta.dirname, '../..');
const [program = ''] = process.argv.splice(2, 1);
// Where nothing can be written beside the packages it runs from its sources, which only takes longer.
await import(await bundle(root, program).catch(() => pathToFileURL(join(root, program)).href));
