import { mkdirSync, rmSync } from 'node:fs';
import { buildIfStale } from '../../src/cli/build.ts';
import { FIRST_DATA, startApp } from './app.ts';

/** Before the first journey: builds the page once, so that no two servers do, and lets one server read the bundled dispatches for all. */
export default async function build(): Promise<void> {
	await buildIfStale(process.cwd(), () => console.log('building the page …'));
	rmSync(FIRST_DATA, { recursive: true, force: true });
	mkdirSync(FIRST_DATA, { recursive: true });
	const { stop } = await startApp(FIRST_DATA);
	await stop();
}
