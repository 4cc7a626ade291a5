/** What a correction reaches, scope by scope: asked before it is made, and counted in the history. */
import type { ArticleReport, TextRange } from '../model.ts';
import { findReport, type Readable } from './anchor.ts';
import { changesOfMention, changesOfReport } from './apply.ts';
import type { Action, Anchor, Correction, Scope } from './model.ts';
import { makeRules } from './rules.ts';

/** One report, or one mention of a place under which no report stands; `key` is made like a report's. */
export type Reached = { readonly key: string; readonly articleId: string; readonly range: TextRange };

export type Corpus = {
	readonly readingOf: (articleId: string) => Readable | undefined;
	/** The automatic reports of all articles. */
	readonly reports: () => Iterable<ArticleReport>;
};

const SCOPES = ['mention', 'article', 'everywhere'] as const satisfies readonly Scope[];

/** What the action reaches in each scope. One that has no scope reaches the same in all. */
export function reachByScope(event: Correction, corpus: Corpus): Readonly<Record<Scope, readonly Reached[]>> {
	const { action } = event;
	const [mention, article, everywhere] = SCOPES.map((scope) =>
		reachOf('target' in action ? { ...event, action: { ...action, scope } } : event, corpus)
	);
	return { mention: mention ?? [], article: article ?? [], everywhere: everywhere ?? [] };
}

/**
 * What an event reaches: reports, and for a moved mention also the mentions of its own article. Mentions of other articles
 * under which no report stands are moved too, but counting them would mean to read every article again.
 */
export function reachOf(event: Correction, { readingOf, reports }: Corpus): Reached[] {
	const { action } = event;
	if (action.kind === 'undo') return [];
	if (action.kind === 'article') return (readingOf(action.articleId)?.reports ?? []).map(reachedReport);
	if (!('target' in action)) return unique(anchorsOf(action).flatMap((anchor) => reportOf(anchor, readingOf) ?? []));
	const { articleId, of } = action.target;
	const rules = makeRules([event], readingOf);
	const own = readingOf(articleId);
	const within = action.scope === 'everywhere' ? reports() : (own?.reports ?? []);
	const found: Reached[] = [];
	const words = new Set<number>();
	for (const report of within)
		if (changesOfReport(report, rules).length > 0) {
			found.push(reachedReport(report));
			if (report.articleId === articleId && report.place?.start !== undefined) words.add(report.place.start);
		}
	if (action.kind !== 'move' || of !== 'mention') return found;
	const mentions = (own?.places ?? []).filter(
		(mention) => !words.has(mention.start) && changesOfMention(mention, articleId, rules).length > 0
	);
	const asReached = mentions.map(({ start, end }) => ({
		key: `${articleId}#${start}`,
		articleId,
		range: { start, end }
	}));
	return unique([...asReached, ...found]);
}

/** Every anchor of an action that is about several reports. */
export function anchorsOf(action: Action): readonly Anchor[] {
	if ('target' in action) return [action.target];
	if ('targets' in action) return action.targets;
	return 'part' in action ? [...action.part, ...action.rest] : [];
}

/** The articles that an event names. */
export function articlesOf(action: Action): ReadonlySet<string> {
	if (action.kind === 'article') return new Set([action.articleId]);
	return new Set(anchorsOf(action).map(({ articleId }) => articleId));
}

function reportOf(anchor: Anchor, readingOf: Corpus['readingOf']): Reached | undefined {
	const report = findReport(anchor, readingOf(anchor.articleId)?.reports ?? []);
	return report && reachedReport(report);
}

const reachedReport = ({ key, articleId, start, end }: ArticleReport): Reached => ({
	key,
	articleId,
	range: { start, end }
});

const unique = (list: readonly Reached[]): Reached[] => [...new Map(list.map((one) => [one.key, one])).values()];
