/** Reads articles from files, folders and standard input. What cannot be read is told apart, with its place and reason. */
import { MESSAGES } from '../messages.ts';
import { textOfBytes } from './bytes.ts';
import { findFiles, openFile } from './files.ts';
import type { CheckOptions, IncomingArticle } from './incoming.ts';
import { parseLines, parseText, type Parsed } from './parse.ts';

export type ReadItem = { readonly article: IncomingArticle; readonly file: string; readonly line: number };
export type Reject = { readonly file: string; readonly line?: number; readonly field?: string; readonly why: string };

export type ReadOptions = CheckOptions & {
	/** The bytes of standard input; asked for where a path is `-`. */
	readonly stdin?: () => Promise<Uint8Array>;
};

/** Everything under these paths, one article or reject at a time, so that a large folder never stands in memory. */
export async function* eachArticle(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadItem | Reject> {
	const say = MESSAGES[options.language];
	for (const path of paths) {
		if (path === '-' && options.stdin) {
			const bytes = await options.stdin();
			yield* readBytes('-', bytes, startsLikeJson(bytes) ? 'lines' : 'text', options);
			continue;
		}
		for (const found of findFiles([path], say)) {
			if (!found.found) {
				yield reject(found.file, found);
				continue;
			}
			const content = openFile(found.file, say);
			if ('why' in content) yield reject(found.file, content);
			else yield* readBytes(found.file, content.bytes, content.form, options);
		}
	}
}

/** The same, all at once. */
export async function readArticles(
	paths: readonly string[],
	options: ReadOptions
): Promise<{ articles: ReadItem[]; rejected: Reject[] }> {
	const articles: ReadItem[] = [];
	const rejected: Reject[] = [];
	for await (const item of eachArticle(paths, options)) {
		if ('article' in item) articles.push(item);
		else rejected.push(item);
	}
	return { articles, rejected };
}

/** `file:line: field: why`, as compilers say it. */
export function describeReject({ file, line, field, why }: Reject): string {
	return [`${file}${line === undefined ? '' : `:${line}`}`, field, why].filter(Boolean).join(': ');
}

function* readBytes(
	file: string,
	bytes: Uint8Array,
	form: 'text' | 'lines',
	options: CheckOptions
): Generator<ReadItem | Reject> {
	const checked = textOfBytes(bytes, MESSAGES[options.language]);
	// One bad byte must not lose a file of a thousand articles.
	const rows =
		form === 'lines' && 'why' in checked && bytes.length > 0
			? parseLinesOfBytes(bytes, options)
			: 'why' in checked
				? [checked]
				: form === 'lines'
					? parseLines(checked.text, options)
					: [parseText(checked.text, options)];
	for (const row of rows) yield 'article' in row ? { file, ...row } : reject(file, row);
}

function* parseLinesOfBytes(bytes: Uint8Array, options: CheckOptions): Generator<Parsed> {
	let start = 0;
	for (let line = 1; start < bytes.length; line++) {
		let end = bytes.indexOf(10, start);
		if (end < 0) end = bytes.length;
		const words = bytes.subarray(start, end);
		start = end + 1;
		if (!words.some((byte) => byte > 32)) continue;
		const checked = textOfBytes(words, MESSAGES[options.language]);
		if ('why' in checked) yield { ...checked, line };
		else for (const row of parseLines(checked.text, options)) yield { ...row, line };
	}
}

const startsLikeJson = (bytes: Uint8Array): boolean => bytes.find((byte) => byte > 32 && byte < 0x80) === 0x7b;

const reject = (file: string, { line, field, why }: Omit<Reject, 'file'>): Reject => ({
	file,
	...(line !== undefined && { line }),
	...(field !== undefined && { field }),
	why
});
