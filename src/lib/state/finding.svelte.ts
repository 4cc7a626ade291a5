/** The words that the visitor looks for in the texts, and the articles that hold them, as far as the server has answered. */
import type { Excerpt } from '#lib/search/excerpt.ts';
import { passesWords, ranksOf } from '#lib/search/ranks.ts';
import { readTerms } from '#lib/search/terms.ts';
import type { Found, IncidentSummary } from '#lib/wire.ts';

export class Finding {
	/** As they were typed. */
	words = $state('');
	/** The last answer: it stays until the next one is there, so that nothing flickers. */
	found = $state.raw<Found>();

	/** Signs alone are no search. */
	readonly isAsked = $derived.by(() => readTerms(this.words).length > 0);
	readonly isWaiting = $derived.by(() => this.isAsked && this.found?.q !== this.words);
	/** Rank of each article found; undefined while everything passes. */
	readonly #ranks = $derived.by(() => (this.isAsked && this.found ? ranksOf(this.found) : undefined));

	constructor(words = '', found?: Found) {
		this.words = words;
		this.found = found;
	}

	pass = (incidents: readonly IncidentSummary[]): readonly IncidentSummary[] => {
		const ranks = this.#ranks;
		return ranks ? incidents.filter((one) => passesWords(one, ranks)) : incidents;
	};

	/** What stands around the words in the best of its articles. */
	hitOf = ({ articleIds }: IncidentSummary): { articleId: string; excerpt: Excerpt } | undefined => {
		const ranks = this.#ranks;
		if (!ranks) return undefined;
		const found = articleIds.flatMap((id) => {
			const article = ranks.get(id);
			return article?.excerpt ? [{ articleId: id, rank: article.rank, excerpt: article.excerpt }] : [];
		});
		return found.sort((a, b) => a.rank - b.rank)[0];
	};
}
