/**
 * The linker of a corpus in memory, and how it follows the articles and corrections of the store: automatic reports are
 * kept as they were read, corrected ones are given to the linker, and only those that changed are taken out and put in.
 */
import { layReport, type ArticleReport, type Corrected, type Laid, type Linker, type Rules } from '#core';
import type { Corpus } from '#lib/wire.ts';
import { loadStanding } from '../correction/standing.ts';
import type { Store } from '../store/store.ts';

type KeptArticle = {
	readonly revision: number;
	/** Place in the order of arrival. */
	readonly order: number;
	readonly automatic: readonly ArticleReport[];
	readonly laid: readonly Laid[];
};

export type Held = {
	readonly linker: Linker;
	/** Reports as corrections leave them, and what they say of each beside it. */
	readonly reportsByKey: Map<string, ArticleReport>;
	readonly marksByKey: Map<string, Corrected>;
	readonly articles: Map<string, KeptArticle>;
	/** Incidents that changed since the store was last written. */
	readonly changed: Set<string>;
	rules: Rules | undefined;
};

/** Brings the linker up to date with the store. */
export async function catchUp(held: Held, store: Store, corpus: Corpus): Promise<void> {
	const { linker, articles, changed } = held;
	const revisions = await store.articleRevisions(corpus);
	const { rules, links } = await loadStanding(store, corpus, revisions);
	const fresh = [...revisions].filter(([id, { revision }]) => articles.get(id)?.revision !== revision);
	const ids = fresh.map(([id]) => id);
	const reports = await store.reports(corpus, articles.size === 0 ? undefined : ids);
	const byArticle = Map.groupBy(reports, ({ articleId }) => articleId);

	const work = new Work(held);
	for (const id of articles.keys()) if (!revisions.has(id)) work.replace(id, undefined);
	for (const [id, at] of fresh) work.replace(id, layArticle({ ...at, automatic: byArticle.get(id) ?? [] }, rules));
	if (rules !== held.rules) {
		const done = new Set(ids);
		for (const [id, article] of articles) if (!done.has(id)) work.replace(id, layArticle(article, rules));
	}
	held.rules = rules;

	// What is said of an incident names those that may be the same: they are written again with it.
	const beside = new Set(work.gone.flatMap((key) => [...linker.besides(linker.incidentOf(key) ?? '')]));
	for (const id of linker.remove(work.gone)) changed.add(id);
	const rankOf = (articleId: string): number => articles.get(articleId)?.order ?? Infinity;
	for (const id of linker.add(work.come, rankOf)) changed.add(id);
	for (const id of linker.bind(links)) changed.add(id);
	// Incidents of reports that stay as they are, but are to be written again.
	for (const key of work.marked) changed.add(linker.incidentOf(key) ?? '');
	for (const id of [...changed]) for (const other of linker.besides(id)) changed.add(other);
	for (const id of beside) changed.add(id);
	changed.delete('');
}

function layArticle(article: Omit<KeptArticle, 'laid'>, rules: Rules): KeptArticle {
	return { ...article, laid: article.automatic.map((report) => layReport(report, rules)) };
}

/** Collects what differs between articles as they were held and as they are now. */
class Work {
	readonly gone: string[] = [];
	readonly come: ArticleReport[] = [];
	readonly marked: string[] = [];
	readonly #held: Held;

	constructor(held: Held) {
		this.#held = held;
	}

	replace(id: string, now: KeptArticle | undefined): void {
		const { articles, reportsByKey, marksByKey } = this.#held;
		const was = articles.get(id);
		// The rows of an article that was read again do not know their incidents any more.
		const isReread = was?.revision !== now?.revision;
		const before = new Map(was?.laid.map((one) => [one.report.key, one]));
		for (const { report, marks } of now?.laid ?? []) {
			const old = before.get(report.key);
			before.delete(report.key);
			const stays = old !== undefined && was?.order === now?.order && isLinked(old) && isLinked({ report, marks });
			if (!stays || !same(old.report, report)) {
				if (old && isLinked(old)) this.gone.push(report.key);
				if (isLinked({ report, marks })) this.come.push(report);
			} else if (isReread || !same(old.marks, marks)) this.marked.push(report.key);
			reportsByKey.set(report.key, report);
			marksByKey.set(report.key, marks);
		}
		for (const [key, old] of before) {
			if (isLinked(old)) this.gone.push(key);
			reportsByKey.delete(key);
			marksByKey.delete(key);
		}
		if (now) articles.set(id, now);
		else articles.delete(id);
	}
}

const isLinked = ({ marks }: Laid): boolean => !marks.rejected;

const same = (a: object, b: object): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
