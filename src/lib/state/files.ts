/** Files and pasted text on their way to the server: what can be seen to be wrong here never leaves the page. */
import type { AddResult } from '#lib/wire.ts';

/** What the server takes as an article; it checks each field. */
export type Draft = Readonly<Record<string, unknown>> & { readonly text?: unknown };
export type Origin = { readonly file: string; readonly line?: number };
export type Reason = 'empty' | 'tooLarge' | 'binary' | 'encoding' | 'extension' | 'json' | 'network';
/** `said` holds the server's own words, in the visitor's language. */
export type Problem = Origin & ({ readonly reason: Reason } | { readonly said: string; readonly field?: string });
export type Sheaf = {
	readonly drafts: readonly (Origin & { readonly draft: Draft })[];
	readonly problems: readonly Problem[];
};

const LARGEST = 2_000_000;
const EXTENSION = /\.(txt|text|md|markdown|jsonl|ndjson)$/i;

/** Reads dropped files into drafts: one for a text, one a line for JSONL. */
export async function readFiles(files: readonly File[]): Promise<Sheaf> {
	const sheaves = await Promise.all(files.map(readFile));
	return { drafts: sheaves.flatMap(({ drafts }) => drafts), problems: sheaves.flatMap(({ problems }) => problems) };
}

async function readFile(file: File): Promise<Sheaf> {
	const refuse = (reason: Reason): Sheaf => ({ drafts: [], problems: [{ file: file.name, reason }] });
	const extension = EXTENSION.exec(file.name)?.[1]?.toLowerCase();
	if (!extension) return refuse('extension');
	const isLines = extension === 'jsonl' || extension === 'ndjson';
	// A JSONL file may hold many articles; the limit is for each of them.
	if (!isLines && file.size > LARGEST) return refuse('tooLarge');
	const bytes = new Uint8Array(await file.arrayBuffer());
	if (bytes.subarray(0, 8000).includes(0)) return refuse('binary');
	const text = decode(bytes);
	if (text === undefined) return refuse('encoding');
	if (text.trim() === '') return refuse('empty');
	return isLines ? readLines(text, file.name) : { drafts: [{ file: file.name, draft: { text } }], problems: [] };
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** One JSON object a line; empty lines are skipped, broken ones are named. */
export function readLines(text: string, file: string): Sheaf {
	const drafts: (Origin & { draft: Draft })[] = [];
	const problems: Problem[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (line.trim() === '') continue;
		const origin = { file, line: index + 1 };
		const draft = parseObject(line);
		if (draft) drafts.push({ ...origin, draft });
		else problems.push({ ...origin, reason: 'json' });
	}
	return { drafts, problems };
}

function parseObject(line: string): Draft | undefined {
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Draft) : undefined;
	} catch {
		return undefined;
	}
}

export type Sent = { readonly added: readonly AddResult[]; readonly problems: readonly Problem[] };

/** Sends drafts one after another and tells how far it is; a refused one does not stop the others. */
export async function sendDrafts(
	drafts: Sheaf['drafts'],
	fetcher: typeof fetch,
	language: string,
	onprogress: (done: number) => void = () => {}
): Promise<Sent> {
	const added: AddResult[] = [];
	const problems: Problem[] = [];
	for (const [index, { draft, ...origin }] of drafts.entries()) {
		const response = await fetcher('/api/articles', {
			method: 'POST',
			// The server says what is wrong in the language of the page.
			headers: { 'content-type': 'application/json', 'accept-language': language },
			body: JSON.stringify(draft)
		}).catch(() => undefined);
		if (!response) problems.push({ ...origin, reason: 'network' });
		else if (response.ok) added.push((await response.json()) as AddResult);
		else problems.push({ ...origin, ...(await errorOf(response)) });
		onprogress(index + 1);
	}
	return { added, problems };
}

async function errorOf(response: Response): Promise<{ said: string; field?: string }> {
	const body: unknown = await response.json().catch(() => undefined);
	const part = (name: string): string | undefined => {
		const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
		return typeof value === 'string' ? value : undefined;
	};
	const [field, said] = [part('field'), part('reason') ?? part('error') ?? `HTTP ${response.status}`];
	return field === undefined ? { said } : { said, field };
}
