import type { Action } from '#core';
import { Corrections, type Done } from '#lib/state/corrections.svelte.ts';
import { expect, test } from 'vitest';

const REJECT: Action = {
	kind: 'reject',
	target: { articleId: 'a1', start: 0, end: 4, words: 'tiré', of: 'report' },
	scope: 'mention'
};

type Call = { readonly path: string; readonly body: unknown };
type Answer = { readonly status?: number; readonly json: unknown };

/** A server that numbers what it is told: c1, c2, …; and says no when told to. */
function start({ name, refuse }: { name?: string | undefined; refuse?: Answer } = {}) {
	const calls: Call[] = [];
	const kept = new Map<string, string>();
	let asked = 0;
	let changes = 0;
	const answer = (path: string): Answer => {
		if (refuse) return refuse;
		if (path.startsWith('/api/corrections?')) return { json: { corrections: [] } };
		if (path.endsWith('/import')) return { json: { added: 2, known: 1 } };
		const id = `c${calls.length}`;
		return { status: 201, json: { correction: { id }, incidentIds: ['i1'] } };
	};
	const corrections = new Corrections({
		fetch: (path, request) => {
			const body = typeof request?.body === 'string' ? request.body : undefined;
			calls.push({ path: String(path), body: body?.startsWith('{') ? JSON.parse(body) : body });
			const { status = 200, json } = answer(String(path));
			return Promise.resolve(new Response(JSON.stringify(json), { status }));
		},
		storage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
		language: () => 'fr',
		changed: () => Promise.resolve(void changes++),
		askWho: () => {
			asked++;
			return Promise.resolve(name);
		}
	});
	const paths = () => calls.map(({ path }) => path);
	return { corrections, calls, paths, kept, asked: () => asked, changes: () => changes };
}

test('asks the name once, keeps it and signs with it', async () => {
	const { corrections, calls, kept, asked } = start({ name: ' Mina ' });
	await corrections.save(REJECT);
	await corrections.save(REJECT);
	expect(asked()).toBe(1);
	expect([...kept.values()]).toEqual(['Mina']);
	expect(calls[0]?.body).toEqual({ by: 'Mina', action: REJECT });
});

test.for([{ name: undefined }, { name: '  ' }])('without a name ($name) nothing is sent', async ({ name }) => {
	const { corrections, calls, changes } = start({ name });
	expect(await corrections.save(REJECT)).toEqual({ cancelled: true });
	expect(calls).toEqual([]);
	expect(changes()).toBe(0);
});

test('undo and redo walk over what this session did', async () => {
	const { corrections, paths, changes } = start({ name: 'Mina' });
	const done: (Done['kind'] | undefined)[] = [];
	const note = () => done.push(corrections.done?.kind);
	await corrections.save(REJECT); // c1
	await corrections.save(REJECT); // c2
	note();
	await corrections.undoLast(); // c3 takes c2 back
	await corrections.undoLast(); // c4 takes c1 back
	note();
	expect(await corrections.undoLast()).toBeUndefined();
	await corrections.redoLast(); // takes c4 back
	note();
	await corrections.undoLast(); // c1 again
	expect(done).toEqual(['saved', 'undone', 'redone']);
	expect(paths().slice(2)).toEqual([
		'/api/corrections/c2/undo',
		'/api/corrections/c1/undo',
		'/api/corrections/c4/undo',
		'/api/corrections/c1/undo'
	]);
	expect(changes()).toBe(6);
});

test('keys are quicker than the server: each undo takes back what still stands when its turn comes', async () => {
	const { corrections, paths } = start({ name: 'Mina' });
	await corrections.save(REJECT); // c1
	void corrections.save(REJECT); // c2
	await Promise.resolve();
	const taken = await Promise.all([corrections.undoLast(), corrections.undoLast(), corrections.undoLast()]);
	expect(paths().slice(2)).toEqual(['/api/corrections/c2/undo', '/api/corrections/c1/undo']);
	expect(taken[2]).toBeUndefined();
	await Promise.all([corrections.redoLast(), corrections.redoLast(), corrections.redoLast()]);
	expect(paths().slice(4)).toEqual(['/api/corrections/c4/undo', '/api/corrections/c3/undo']);
});

test('something new leaves nothing to redo', async () => {
	const { corrections, paths } = start({ name: 'Mina' });
	await corrections.save(REJECT);
	await corrections.undoLast();
	await corrections.save(REJECT);
	expect(await corrections.redoLast()).toBeUndefined();
	expect(paths()).toHaveLength(3);
});

test.for<{ refuse: Answer; want: object }>([
	{
		refuse: { status: 400, json: { error: 'date: trop tard', field: 'date', reason: 'trop tard' } },
		want: { field: 'date', why: 'trop tard' }
	},
	{ refuse: { status: 409, json: { error: 'déjà annulée' } }, want: { why: 'déjà annulée' } },
	{
		refuse: { status: 400, json: { error: 'ligne 3', field: 'at', reason: 'illisible', line: 3 } },
		want: { field: 'at', why: 'illisible', line: 3 }
	},
	{ refuse: { status: 500, json: null }, want: { why: '500' } }
])('what the server refuses is told: $want', async ({ refuse, want }) => {
	const { corrections, changes } = start({ name: 'Mina', refuse });
	expect(await corrections.save(REJECT)).toEqual({ refused: want });
	expect(await corrections.importLines('x')).toEqual({ refused: want });
	expect(changes()).toBe(0);
	expect(corrections.done).toBeUndefined();
	expect(corrections.busy).toBe(false);
});

test('a log is asked for by what it is about, and taken in as lines', async () => {
	const { corrections, calls, changes } = start();
	await corrections.history({ articleId: 'a/1' });
	await corrections.history({ incidentId: 'i 2' });
	expect(await corrections.importLines('{"a":1}\n')).toEqual({ added: 2, known: 1 });
	expect(calls.map(({ path }) => path)).toEqual([
		'/api/corrections?limit=1000&article=a%2F1',
		'/api/corrections?limit=1000&incident=i%202',
		'/api/corrections/import'
	]);
	expect(changes()).toBe(1);
});

test('the same pressed twice is saved once, and again once it was taken back', async () => {
	const { corrections, paths } = start({ name: 'Mina' });
	await Promise.all([corrections.save(REJECT), corrections.save(REJECT)]); // c1
	expect(paths()).toEqual(['/api/corrections']);
	await Promise.all([corrections.save(REJECT), corrections.undoLast(), corrections.save(REJECT)]); // c2, c3, c4
	expect(paths().slice(1)).toEqual(['/api/corrections', '/api/corrections/c2/undo', '/api/corrections']);
	await corrections.save(REJECT);
	expect(paths()).toHaveLength(5);
});

test('what has still to be read keeps its turn: an undo pressed after it takes it back', async () => {
	const { corrections, paths } = start({ name: 'Mina' });
	await corrections.save(REJECT); // c1
	const { promise, resolve } = Promise.withResolvers<Action>();
	const both = Promise.all([corrections.save(promise), corrections.undoLast()]);
	resolve({ ...REJECT, scope: 'article' }); // c2
	await both;
	expect(paths().slice(1)).toEqual(['/api/corrections', '/api/corrections/c2/undo']);
});

test('what cannot be read is refused like what the server does not answer, and told where there is no form', async () => {
	const { corrections, calls } = start({ name: 'Mina' });
	expect(await corrections.saveAtOnce(Promise.reject(new Error('404')))).toEqual({ refused: { why: '' } });
	expect(calls).toEqual([]);
	expect(corrections.trouble).toEqual({ why: '' });
	await corrections.save(REJECT);
	expect(corrections.trouble).toBeUndefined();
});

test('two that wait for the name ask for it once', async () => {
	const { corrections, paths, asked } = start({ name: 'Mina' });
	await Promise.all([corrections.save(REJECT), corrections.save({ ...REJECT, scope: 'article' })]);
	expect(asked()).toBe(1);
	expect(paths()).toHaveLength(2);
});

test('an import takes its turn: what is done after it waits', async () => {
	const { corrections, paths } = start({ name: 'Mina' });
	await corrections.save(REJECT);
	await Promise.all([corrections.importLines('{}\n'), corrections.undoLast()]);
	expect(paths().slice(1)).toEqual(['/api/corrections/import', '/api/corrections/c1/undo']);
});
