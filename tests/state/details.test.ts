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

test('what is there now: nothing yet, then the value, kept while it is read again; a failure says why and tries again', async () => {
	let answer = { status: 200, body: '{"reports":[1]}' };
	const details = new Details(() => Promise.resolve(new Response(answer.body, { status: answer.status })));
	expect(details.now.incident('a')).toMatchObject({ retry: expect.any(Function) });
	expect(details.now.incident('a').value).toBeUndefined();
	await details.incident('a');
	expect(details.now.incident('a').value).toEqual({ reports: [1] });
	answer = { status: 404, body: '' };
	expect(details.now.place('p').error).toBeUndefined();
	await new Promise((resolve) => setTimeout(resolve));
	expect(details.now.place('p').error).toMatchObject({ status: 404 });
	answer = { status: 200, body: '{"here":[]}' };
	details.now.place('p').retry();
	expect(details.now.place('p').error).toBeUndefined();
	await new Promise((resolve) => setTimeout(resolve));
	expect(details.now.place('p').value).toEqual({ here: [] });
});
