/** From the text of one file to its articles. */
import { MESSAGES } from '../messages.ts';
import type { Trouble } from './bytes.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { parseJson } from './json.ts';
import { checkArticle, type CheckOptions, type IncomingArticle } from './incoming.ts';

export type Parsed = { readonly article: IncomingArticle; readonly line: number } | Trouble;

/** Plain text or Markdown, with or without front matter: one article. */
export function parseText(file: string, options: CheckOptions): Parsed {
	const matter = splitFrontMatter(file, MESSAGES[options.language]);
	if (matter && 'why' in matter) return matter;
	const fields = matter ? articleFields(matter.fields) : {};
	const checked = checkArticle({ ...fields, text: matter?.body ?? file }, options);
	if ('article' in checked) return { ...checked, line: 1 };
	const line = matter?.lines.get(checked.field?.split('.')[0] ?? '') ?? 1;
	return { line, ...checked };
}

/** JSON Lines: one article a line. Blank lines count but say nothing. */
export function* parseLines(file: string, options: CheckOptions): Generator<Parsed> {
	let start = 0;
	for (let line = 1; start < file.length; line++) {
		let end = file.indexOf('\n', start);
		if (end < 0) end = file.length;
		const words = file.slice(start, end).trim();
		start = end + 1;
		if (words !== '') yield { line, ...parseLine(words, options) };
	}
}

function parseLine(words: string, options: CheckOptions): { article: IncomingArticle } | Trouble {
	const say = MESSAGES[options.language];
	const parsed = parseJson(words);
	return 'why' in parsed ? { why: say.badJson(parsed.why) } : checkArticle(parsed.json, options);
}

/** YAML reads `published: 2020` as a number and `sources: https://…` as one string. */
function articleFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const { published, sources, text: _text, ...rest } = fields;
	return {
		...rest,
		...(published !== undefined && { published: typeof published === 'number' ? String(published) : published }),
		...(sources !== undefined && { sources: typeof sources === 'string' ? [sources] : sources })
	};
}
