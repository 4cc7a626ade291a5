import { spanOf, type TimeSpan } from '#core';
import { z } from 'zod';
import type { HistoryQuery } from '../correction/history.ts';
import type { Language } from '../language.ts';
import { firstIssue, MESSAGES } from '../messages.ts';
import type { ArticleQuery, IncidentQuery } from '../store/store.ts';
import { problemOf, type Problem } from './respond.ts';

const EVENT_TYPES = [
	'Battles',
	'Explosions/Remote violence',
	'Violence against civilians',
	'Protests',
	'Riots',
	'Strategic developments',
	'Diplomacy',
	'Disaster'
] as const;
const STATUSES = ['happened', 'denied', 'threatened', 'planned'] as const;

const corpus = z.enum(['examples', 'mine']).optional();
const limit = z.coerce.number().int().min(1).max(10_000).default(500);
const offset = z.coerce.number().int().min(0).default(0);
const edtf = z.string().refine((value) => spanOf(value) !== undefined, { message: 'EDTF' });

const IncidentParameters = z.object({
	corpus,
	from: edtf.optional(),
	to: edtf.optional(),
	bbox: z
		.string()
		.transform((value) => value.split(',').map(Number))
		.pipe(z.tuple([lng(), lat(), lng(), lat()]))
		.optional(),
	type: z.array(z.enum(EVENT_TYPES)).optional(),
	status: z.array(z.enum(STATUSES)).optional(),
	place: z.string().max(200).optional(),
	limit,
	offset
});
const CorrectionParameters = z.object({
	corpus,
	article: z.string().max(200).optional(),
	incident: z.string().max(200).optional(),
	limit,
	offset
});
const ArticleParameters = z.object({ corpus, q: z.string().max(200).optional(), limit, offset });

function lng() {
	return z.number().min(-180).max(180);
}
function lat() {
	return z.number().min(-90).max(90);
}

/** Filters of `/api/incidents`: `from` and `to` are EDTF and both inclusive; `type` and `status` may be repeated. */
export function incidentQuery(url: URL, language: Language): { query: IncidentQuery } | { problem: Problem } {
	const given = parametersOf(url, ['type', 'status']);
	const result = IncidentParameters.safeParse(given);
	if (!result.success) return { problem: explain(result.error, language) };
	const { corpus, from, to, bbox, type, status, place, limit, offset } = result.data;
	const span = spanBetween(from, to);
	return {
		query: {
			...(corpus && { corpus }),
			...(span && { span }),
			...(bbox && { bbox }),
			...(type && { eventTypes: type }),
			...(status && { statuses: status }),
			...(place !== undefined && { placeId: place }),
			limit,
			offset
		}
	};
}

/** Filters of `/api/articles`: `q` are words of the text. */
export function articleQuery(url: URL, language: Language): { query: ArticleQuery } | { problem: Problem } {
	const result = ArticleParameters.safeParse(parametersOf(url, []));
	if (!result.success) return { problem: explain(result.error, language) };
	const { corpus, q, limit, offset } = result.data;
	return { query: { ...(corpus && { corpus }), ...(q && { words: q }), limit, offset } };
}

/** Filters of `/api/corrections`. */
export function correctionQuery(url: URL, language: Language): { query: HistoryQuery } | { problem: Problem } {
	const result = CorrectionParameters.safeParse(parametersOf(url, []));
	if (!result.success) return { problem: explain(result.error, language) };
	const { corpus, article, incident, limit, offset } = result.data;
	return {
		query: {
			...(corpus && { corpus }),
			...(article !== undefined && { article }),
			...(incident !== undefined && { incident }),
			limit,
			offset
		}
	};
}

function parametersOf(url: URL, repeated: readonly string[]): Record<string, string | string[]> {
	const names = [...new Set(url.searchParams.keys())];
	return Object.fromEntries(
		names.map((name) => [
			name,
			repeated.includes(name)
				? url.searchParams.getAll(name).flatMap((value) => value.split(','))
				: (url.searchParams.get(name) ?? '')
		])
	);
}

function spanBetween(from: string | undefined, to: string | undefined): TimeSpan | undefined {
	if (from === undefined && to === undefined) return undefined;
	return { start: spanOf(from)?.start ?? -Infinity, end: spanOf(to)?.end ?? Infinity };
}

function explain(error: z.ZodError, language: Language): Problem {
	const { field, why } = firstIssue(error, language);
	const reason = why === 'EDTF' ? MESSAGES[language].expects('2020, 2020-09, 2020-09-26') : why;
	return problemOf({ ...(field !== undefined && { field }), why: reason });
}
