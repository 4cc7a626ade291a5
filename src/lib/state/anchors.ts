/** What the actions of corrections are made of: where the words stand. What the analysis had said there the server knows. */
import type { Action, Anchor, PlaceMention, Report, TextRange } from '#core';
import type { ArticleDetail, Corrected, Deduced } from '#lib/wire.ts';

/** A report as the API gives it. */
export type ReadReport = Report & Corrected & Deduced & { readonly key: string };

/** `${articleId}#${start}` → the article's id, which may itself hold a « # ». */
export const articleIdOf = (key: string): string => key.slice(0, key.lastIndexOf('#'));

export const anchorOf = ({ key, start, end, text }: Pick<ReadReport, 'key' | 'start' | 'end' | 'text'>): Anchor => ({
	articleId: articleIdOf(key),
	start,
	end,
	words: text
});

type Target = Extract<Action, { kind: 'move' }>['target'];

export const reportTarget = (report: ReadReport): Target => ({ ...anchorOf(report), of: 'report' });
export const mentionTarget = (articleId: string, { start, end, text }: PlaceMention): Target => ({
	articleId,
	start,
	end,
	words: text,
	of: 'mention'
});

const isSame = (a: Partial<TextRange>, b: TextRange): boolean => a.start === b.start && a.end === b.end;

/** The report that a mark of the text belongs to: its trigger, or the words that place or date it. */
export function reportAt(
	{ reports }: ArticleDetail,
	at: TextRange & { readonly of: 'report' | 'mention' | 'time' | 'article'; readonly key?: string | undefined }
): ReadReport | undefined {
	switch (at.of) {
		case 'report':
			return (
				reports.find(({ key }) => key === at.key) ??
				reports.find((one) => [one, ...one.mentions].some((range) => isSame(range, at)))
			);
		case 'mention':
			return reports.find(({ place }) => place && isSame(place, at));
		case 'time':
			return reports.find(({ dateText }) => dateText && isSame(dateText, at));
		case 'article':
			return undefined;
		default:
			throw new Error(`unknown target: ${at.of satisfies never}`);
	}
}
