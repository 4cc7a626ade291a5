import { Article, DATE_PREFIX, isoDay, spanOf } from '#core';
import { z } from 'zod';
import type { Language } from '../language.ts';
import { firstIssue, MESSAGES } from '../messages.ts';
import { MAX_BYTES, type Trouble } from './bytes.ts';

const urlOrNothing = z.string().max(2000);

/** An article as files and requests bring it: the `id` may be missing, sources may be named. */
export const IncomingArticle = Article.extend({
	id: z.string().min(1).max(500).optional(),
	title: z.string().max(1000).optional(),
	outlet: z.string().max(300).optional(),
	agency: z.string().max(300).optional(),
	rights: z.string().max(2000).optional(),
	url: urlOrNothing.optional(),
	/** Public URLs that an example dispatch rests on. */
	sources: z.array(urlOrNothing).max(100).optional(),
	/** Zod would say it in its own words; `checkArticle` says it in ours. */
	published: z.string().optional()
});
export type IncomingArticle = z.infer<typeof IncomingArticle>;

export type CheckOptions = {
	/** Day number of today where the user is. */
	readonly today: number;
	readonly language: Language;
};

/** An article whose fields and dates make sense, or the first thing wrong with it. */
export function checkArticle(value: unknown, options: CheckOptions): { article: IncomingArticle } | Trouble {
	const say = MESSAGES[options.language];
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return { why: say.notAnObject() };
	// JSON says « unknown » with null; here it is a missing field.
	const known = Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
	const result = IncomingArticle.safeParse(known);
	if (!result.success) return firstIssue(result.error, options.language);
	// A lone surrogate cannot be stored as UTF-8; its replacement is as long, so offsets stay.
	const article = { ...result.data, text: result.data.text.toWellFormed() };
	const size = Buffer.byteLength(article.text);
	if (size >= MAX_BYTES) return { field: 'text', why: say.tooLarge(size) };
	if (article.text.trim() === '') return { field: 'text', why: say.emptyText() };
	if (article.text.includes('\0')) return { field: 'text', why: say.binary(article.text.indexOf('\0')) };
	const published = troubleWithDate(article.published, options);
	if (published) return { field: 'published', ...published };
	const prefix = troubleWithDate(DATE_PREFIX.exec(article.text)?.[1], options);
	return prefix ? { field: 'date', ...prefix } : { article };
}

const DATE_SHAPE = Article.shape.published;

/** Why this is no date of publication. */
export function troubleWithDate(
	date: string | undefined,
	{ today, language }: CheckOptions
): { why: string } | undefined {
	if (date === undefined) return undefined;
	const say = MESSAGES[language];
	const span = spanOf(date);
	if (!DATE_SHAPE.safeParse(date).success || !span) return { why: say.noDate(date.slice(0, 40)) };
	return span.start > today ? { why: say.future(date, isoDay(today)) } : undefined;
}
