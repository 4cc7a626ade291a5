import { LineCounter, parseDocument } from 'yaml';
import type { Messages } from '../messages.ts';
import type { Trouble } from './bytes.ts';

const OPEN = /^---[ \t]*\r?\n/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
const MAX_LENGTH = 64_000;

export type FrontMatter = {
	readonly fields: Readonly<Record<string, unknown>>;
	/** The text under it. */
	readonly body: string;
	/** Line of each field in the file, from 1. */
	readonly lines: ReadonlyMap<string, number>;
};

/** Splits YAML front matter from the text under it; undefined when the file has none. */
export function splitFrontMatter(file: string, say: Messages): FrontMatter | Trouble | undefined {
	const open = OPEN.exec(file);
	if (!open) return undefined;
	const rest = file.slice(open[0].length);
	const close = CLOSE.exec(rest.slice(0, MAX_LENGTH));
	if (!close) return { line: 1, why: say.openFrontMatter() };
	const counter = new LineCounter();
	const document = parseDocument(rest.slice(0, close.index), { lineCounter: counter, prettyErrors: false });
	const lineOf = (offset: number): number => counter.linePos(offset).line + 1;
	const error = document.errors[0];
	if (error) return { line: lineOf(error.pos[0]), why: say.badFrontMatter(error.message) };
	const fields: unknown = document.contents === null ? {} : toPlain(document);
	if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
		return { line: 1, why: say.badFrontMatter('title: …') };
	const lines = new Map<string, number>();
	for (const name of Object.keys(fields)) {
		const node: unknown = document.get(name, true);
		const range = typeof node === 'object' && node && 'range' in node ? node.range : undefined;
		if (Array.isArray(range)) lines.set(name, lineOf(Number(range[0])));
	}
	const body = rest.slice(close.index + close[0].length).replace(/^(?:[ \t]*\r?\n)+/, '');
	return { fields: { ...fields }, body, lines };
}

function toPlain(document: ReturnType<typeof parseDocument>): unknown {
	try {
		return document.toJS({ maxAliasCount: 20 });
	} catch {
		return undefined; // too many aliases: an attack, no article
	}
}
