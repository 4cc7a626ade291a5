import type { ArticleReport } from '../model.ts';

/** A report while it is made: each stage sets its own fields, for a copy at every stage would cost as much as the stage. */
export type ReportDraft = { -readonly [field in keyof ArticleReport]: ArticleReport[field] };
