/** Articles from files, folders or a JSONL stream, one at a time; what cannot be read is told on stderr and the run ends with exit code 1. */
import type { Article } from '#core';
import { terminalLanguage } from '#lib/server/language.ts';
import { MESSAGES } from '#lib/server/messages.ts';
import { textOfBytes } from '#lib/server/reader/bytes.ts';
import type { CheckOptions, IncomingArticle } from '#lib/server/reader/incoming.ts';
import { parseLines } from '#lib/server/reader/parse.ts';
import { describeReject, eachArticle, type Reject } from '#lib/server/reader/readArticles.ts';
import { today } from '#lib/server/service.ts';
import { linesOf } from './lines.ts';

const options: CheckOptions = { today: today(), language: terminalLanguage(process.env) };

/** Says what is wrong and where. */
export function complain(reject: Reject): void {
	console.error(describeReject(reject));
	process.exitCode = 1;
}

/** The articles of files and folders; one without an id gets the name of its file. */
export async function* articlesOf(paths: readonly string[]): AsyncGenerator<Article> {
	for await (const item of eachArticle(paths, options)) {
		if ('article' in item) yield named(item.article, item.line > 1 ? `${item.file}:${item.line}` : item.file);
		else complain(item);
	}
}

/** The articles of a JSONL stream, read line by line whatever its size. */
export async function* articlesOfStream(
	input: AsyncIterable<Uint8Array>,
	file: string
): AsyncGenerator<{ article: Article; line: number }> {
	for await (const { number: line, bytes } of linesOf(input)) {
		if (!bytes.some((byte) => byte > 32)) continue;
		const checked = textOfBytes(bytes, MESSAGES[options.language]);
		if ('why' in checked) {
			complain({ file, ...checked, line });
			continue;
		}
		for (const row of parseLines(checked.text, options)) {
			if ('article' in row) yield { article: named(row.article, `${file}:${line}`), line };
			else complain({ file, ...row, line });
		}
	}
}

function named({ sources: _sources, ...article }: IncomingArticle, id: string): Article {
	return { ...article, id: article.id ?? id };
}
