/** The front matter of a Markdown file, as far as a preview needs it; the server reads the whole of YAML. */
import type { Article } from '#core';

const OPEN = /^---[ \t]*\r?\n/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
const LONGEST = 64_000;
/** `published: "2020-09-26"` */
const FIELD = /^(title|outlet|agency|published|url):[ \t]*(\S.*)$/;

export type Head = {
	readonly fields: Partial<Pick<Article, 'title' | 'outlet' | 'agency' | 'published' | 'url'>>;
	/** The text under it. */
	readonly body: string;
};

/** Splits the head from the text; a text without one is all body. */
export function headOf(text: string): Head {
	const open = OPEN.exec(text);
	const rest = open ? text.slice(open[0].length) : '';
	const close = open && CLOSE.exec(rest.slice(0, LONGEST));
	if (!close) return { fields: {}, body: text };
	const found = rest
		.slice(0, close.index)
		.split('\n')
		.flatMap((line) => {
			const [, name, value] = FIELD.exec(line.trimEnd()) ?? [];
			return name && value ? [[name, unquoted(value)] as const] : [];
		});
	return { fields: Object.fromEntries(found), body: rest.slice(close.index + close[0].length) };
}

const unquoted = (value: string): string => {
	const [first, last] = [value[0] ?? '', value.at(-1)];
	return value.length > 1 && first === last && `"'`.includes(first) ? value.slice(1, -1) : value;
};
