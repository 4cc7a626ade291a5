import { Details, FetchError } from '#lib/state/details.ts';
import { expect, test } from 'vitest';

test('is asked once, and again after a failure or when the data has changed', async () => {
	const paths: string[] = [];
	let status = 500;
	const details = new Details((path) => {
		paths.push(String(path));
		return Promise.resolve(new Response('{"reports":[]}', { status }));
	});
	await expect(details.incident('a/b')).rejects.toMatchObject({ status: 500 });
	status = 200;
	expect(await details.incident('a/b')).toEqual({ reports: [] });
	await details.incident('a/b');
	expect(paths).toEqual(['/api/incidents/a%2Fb', '/api/incidents/a%2Fb']);
	details.forget();
	await details.incident('a/b');
	expect(paths).toHaveLength(3);
});

test('no answer is a failure of its own kind', async () => {
	const details = new Details(() => Promise.reject(new TypeError('offline')));
	const failure = details.article('x');
	await expect(failure).rejects.toBeInstanceOf(FetchError);
	await expect(failure).rejects.toMatchObject({ status: 0 });
});
