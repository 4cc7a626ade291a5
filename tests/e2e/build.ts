import { buildIfStale } from '../../src/cli/build.ts';

/** Builds the page once before the first journey, so that no two servers build at the same time. */
export default async function build(): Promise<void> {
	await buildIfStale(process.cwd(), () => console.log('building the page …'));
}
