/** How many sources stand behind several articles: copies of one text, and what one agency sent, count once. Pure. */
import { fold, isCopy, type Sketch } from '#core';
import type { ArticleSummary } from '#lib/wire.ts';

/** What is asked of an article: `copies` names the group of near-copies it is in. */
export type Sourced = Pick<ArticleSummary, 'id' | 'agency' | 'copies'>;

/** `agencies`: those of the sources that are an agency. */
export type Sources = { readonly titles: number; readonly sources: number; readonly agencies: number };

export function countSources(articles: readonly Sourced[]): Sources {
	const groups = new Groups<string>();
	for (const article of articles) {
		groups.join(`article ${article.id}`, `article ${article.id}`);
		for (const tie of tiesOf(article)) groups.join(`article ${article.id}`, tie);
	}
	const roots = new Set(articles.map(({ id }) => groups.rootOf(`article ${id}`)));
	const sent = articles.filter(({ agency }) => agenciesOf(agency).length > 0);
	const agencies = new Set(sent.map(({ id }) => groups.rootOf(`article ${id}`)));
	return { titles: articles.length, sources: roots.size, agencies: agencies.size };
}

const tiesOf = ({ agency, copies }: Sourced): string[] => [
	...(copies === undefined ? [] : [`copies ${copies}`]),
	...agenciesOf(agency).map((name) => `agency ${name}`)
];

/** « AFP et Reuters » are two, « Agence AFP » is written in many ways: the names folded. */
const agenciesOf = (agency = ''): string[] =>
	agency
		.split(/[,/&]| et | and /)
		.map((name) => fold(name).trim())
		.filter((name) => name !== '');

/** What very many texts share, a footer or a slogan, is no reason to compare each with all. */
const MOST_COMPARED = 4;

/** Groups of near-copies: for every text that has a copy, the id of the first of its group. Nearly linear in the texts. */
export function groupCopies(sketches: ReadonlyMap<string, Sketch>): ReadonlyMap<string, string> {
	const groups = new Groups<string>();
	const seen = new Map<string, string[]>();
	for (const [id, sketch] of sketches) {
		// Copies share the smallest run of some order; only those that share one are compared.
		const keys = sketch.least.map((value, order) => `${order} ${value}`);
		for (const other of new Set(keys.flatMap((key) => seen.get(key) ?? []))) {
			const its = sketches.get(other);
			if (its && isCopy(sketch, its)) groups.join(other, id);
		}
		for (const key of keys) {
			const holders = seen.get(key);
			if (!holders) seen.set(key, [id]);
			else if (holders.length < MOST_COMPARED) holders.push(id);
		}
	}
	return new Map([...sketches.keys()].flatMap((id) => (groups.has(id) ? [[id, groups.rootOf(id)]] : [])));
}

/** Union-find; the root of a group is the member that was first. */
class Groups<T> {
	readonly #parents = new Map<T, T>();

	has(one: T): boolean {
		return this.#parents.has(one);
	}
	join(first: T, other: T): void {
		const root = this.rootOf(first);
		this.#parents.set(root, root);
		this.#parents.set(this.rootOf(other), root);
	}
	rootOf(one: T): T {
		let root = one;
		for (let next = this.#parents.get(root); next !== undefined && next !== root; next = this.#parents.get(root))
			root = next;
		return root;
	}
}
