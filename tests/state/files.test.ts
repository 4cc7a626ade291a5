import { readFiles, readLines, sendDrafts } from '#lib/state/files.ts';
import { describe, expect, test } from 'vitest';

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);

describe('reading files', () => {
	test.for([
		{ name: 'vide.txt', content: '', reason: 'empty' },
		{ name: 'blanc.md', content: ' \n\t', reason: 'empty' },
		{ name: 'gros.txt', content: 'x'.repeat(2_000_001), reason: 'tooLarge' },
		{ name: 'image.txt', content: new Uint8Array([137, 80, 78, 71, 0, 1]), reason: 'binary' },
		{ name: 'latin1.txt', content: new Uint8Array([0x63, 0xe9, 0x21]), reason: 'encoding' },
		{ name: 'page.pdf', content: 'texte', reason: 'extension' },
		{ name: 'txt', content: 'texte', reason: 'extension' }
	])('$name is refused: $reason', async ({ name, content, reason }) => {
		expect(await readFiles([file(name, content)])).toEqual({ drafts: [], problems: [{ file: name, reason }] });
	});
	test('a text is one article, a broken one does not stop it', async () => {
		const { drafts, problems } = await readFiles([file('vide.txt', ''), file('un.TXT', 'Un fait à Bassora.')]);
		expect(drafts).toEqual([{ file: 'un.TXT', draft: { text: 'Un fait à Bassora.' } }]);
		expect(problems).toHaveLength(1);
	});
	test('each line of JSONL is an article; a broken one is named by its number', () => {
		const lines = ['{"text":"un"}', '', '{broken', '[1]', 'null', '{"text":"deux"}'].join('\n');
		const { drafts, problems } = readLines(lines, 'a.jsonl');
		expect(drafts.map(({ line }) => line)).toEqual([1, 6]);
		expect(problems).toEqual([3, 4, 5].map((line) => ({ file: 'a.jsonl', line, reason: 'json' })));
	});
});

test('sending goes on after a refusal and says how far it is', async () => {
	const answers = [
		new Response(JSON.stringify({ id: '1', outcome: 'added', incidentIds: [] }), { status: 201 }),
		new Response(JSON.stringify({ error: 'le texte est vide' }), { status: 400 }),
		new Response('<html>', { status: 502 }),
		undefined
	];
	const steps: number[] = [];
	const asked: RequestInit[] = [];
	const fetcher: typeof fetch = (_, init) => {
		asked.push(init ?? {});
		const answer = answers[asked.length - 1];
		return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no network'));
	};
	const drafts = [1, 2, 3, 4].map((line) => ({ file: 'a.jsonl', line, draft: { text: `${line}` } }));
	const { added, problems } = await sendDrafts(drafts, fetcher, 'en', (done) => steps.push(done));
	expect(added.map(({ id }) => id)).toEqual(['1']);
	expect(problems).toEqual([
		{ file: 'a.jsonl', line: 2, said: 'le texte est vide' },
		{ file: 'a.jsonl', line: 3, said: 'HTTP 502' },
		{ file: 'a.jsonl', line: 4, reason: 'network' }
	]);
	expect(steps).toEqual([1, 2, 3, 4]);
	expect(asked[0]).toMatchObject({ method: 'POST', body: '{"text":"1"}', headers: { 'accept-language': 'en' } });
});
