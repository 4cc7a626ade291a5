// @vitest-environment happy-dom
import { Details } from '#lib/state/details.ts';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';

/** A server whose every answer says how often it was asked, and can be held back. */
function start() {
	const paths: string[] = [];
	let gate: Promise<unknown> = Promise.resolve();
	let status = 200;
	const details = new Details(async (path) => {
		paths.push(String(path));
		const answer = new Response(JSON.stringify({ asked: paths.length }), { status });
		await gate;
		return answer;
	});
	const hold = () => {
		const { promise, resolve } = Promise.withResolvers<undefined>();
		gate = promise;
		return () => resolve(undefined);
	};
	/** As a component shows it: what it holds now, and how to stop showing it. */
	const show = (path: string) => {
		const held: Promise<unknown>[] = [];
		const stop = $effect.root(() => {
			$effect(() => {
				held.push(details.get(path));
			});
		});
		flushSync();
		return { held, stop, now: () => held.at(-1) };
	};
	return { details, paths, hold, show, fail: () => (status = 500) };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('what is shown is read again, and changes hands only when all of it has come', async () => {
	const { details, paths, hold, show } = start();
	const [a, b] = [show('/a'), show('/b')];
	await Promise.all([a.now(), b.now()]);
	const release = hold();
	const refreshing = details.refresh();
	await settled();
	flushSync();
	expect(a.held).toHaveLength(1);
	release();
	await refreshing;
	flushSync();
	expect(paths).toEqual(['/a', '/b', '/a', '/b']);
	expect(await a.now()).toEqual({ asked: 3 });
	expect(await b.now()).toEqual({ asked: 4 });
	a.stop();
	b.stop();
});

test('what is no longer shown is forgotten, not read again', async () => {
	const { details, paths, show } = start();
	const gone = show('/gone');
	await gone.now();
	gone.stop();
	await settled();
	await details.refresh();
	expect(paths).toEqual(['/gone']);
	await details.get('/gone');
	expect(paths).toEqual(['/gone', '/gone']);
});

test('a failure while it is read again does not break the others, and is not kept', async () => {
	const { details, paths, show, fail } = start();
	const shown = show('/a');
	await shown.now();
	fail();
	await details.refresh();
	flushSync();
	await expect(shown.now()).rejects.toMatchObject({ status: 500 });
	await details.get('/a').catch(() => undefined);
	expect(paths.length).toBeGreaterThan(2);
	shown.stop();
});
