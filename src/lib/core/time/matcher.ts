/**
 * Reads many patterns at one token. They hang in one tree, so that what several begin with is read once, and each fork
 * of it knows by the next two words whether any pattern goes on there: most words of a text end the search at a look.
 */
import { Caught } from './caught.ts';
import { isSame, type NamedPhrase, wayOf, type Way } from './edges.ts';
import type { Meaning } from './meaning.ts';
import type { Element, Pattern, Run, Value } from './pattern.ts';
import { Recall } from './recall.ts';
import { OTHER, termCount } from './terms.ts';

/** A pattern's first full match that makes sense, the longest way through its classes first. */
export type Matched = { readonly pattern: Pattern; readonly end: number; readonly meaning: Meaning };

type Branch = { readonly element: Element; readonly to: Fork };
type Edge = Way & { readonly to: Fork };

/** A way that two terms leave open: of its phrases those that go on with the second. */
type Open = Pick<Way, 'read' | 'name'> & { readonly phrases: readonly NamedPhrase[] | undefined; readonly to: Fork };

const NONE: readonly never[] = [];
const NO_OPEN: readonly Open[] = NONE;

/** Places for terms and forks in one number of 31 bits. */
const TERM_BITS = 10;
const FORK_BITS = 11;
const TERM = (1 << TERM_BITS) - 1;

const forks: Fork[] = [];
const recall = new Recall<readonly Open[]>(NO_OPEN);
const choose = (key: number): readonly Open[] =>
	forks[key >> (2 * TERM_BITS)]?.choose((key >> TERM_BITS) & TERM, key & TERM) ?? NO_OPEN;

/** Where some patterns stand after the same elements. */
class Fork {
	readonly branches: Branch[] = [];
	/** Patterns that are complete here, by their place in the list. */
	readonly complete: number[] = [];
	/** With those whose elements left are all optional. */
	ends: readonly number[] = [];
	#edges: readonly Edge[] = [];
	readonly #key = (forks.push(this) - 1) << (2 * TERM_BITS);

	/** To be called when all patterns hang in the tree: optional elements are skipped once and for all. */
	close(): void {
		if (forks.length > 1 << FORK_BITS || termCount() > 1 << TERM_BITS) throw new Error('too many patterns or terms');
		for (const { to } of this.branches) to.close();
		const skipped = this.branches.filter(({ element }) => element.optional).map(({ to }) => to);
		// The element first, then what stands behind it: a pattern tries its longer way before the shorter.
		this.#edges = [
			...this.branches.map(({ element, to }) => ({ ...wayOf(element), to })),
			...skipped.flatMap((fork) => fork.#edges)
		];
		this.ends = [...this.complete, ...skipped.flatMap((fork) => fork.ends)];
	}

	/** The ways that the next term and the one after it leave open. */
	openTo(term: number, next: number): readonly Open[] {
		return recall.get(this.#key | (term << TERM_BITS) | next, choose);
	}

	choose(term: number, next: number): readonly Open[] {
		const open = this.#edges.flatMap((edge) => openOf(edge, term, next) ?? NONE);
		return open.length === 0 ? NO_OPEN : open;
	}

	/** May a pattern go on with a term, or end before it? */
	isOpen(term: number): boolean {
		return this.ends.length > 0 || this.#edges.some(({ mayBegin }) => mayBegin(term));
	}
}

/** What the next two terms leave open of the way through an element. */
function openOf({ phrases, may, goesOn, read, name, to }: Edge, term: number, next: number): Open | undefined {
	if (!phrases) {
		const isOpen = may(term, next) && (goesOn(term, next) || to.isOpen(next));
		return isOpen ? { phrases: undefined, read, name, to } : undefined;
	}
	const begun = (phrases.get(term) ?? NONE).filter(({ rest }) =>
		rest.length > 0 ? rest[0] === next : to.isOpen(next)
	);
	return begun.length > 0 ? { phrases: begun, read, name, to } : undefined;
}

export class Matcher {
	readonly #patterns: readonly Pattern[];
	readonly #root = new Fork();
	readonly #caught = new Caught();
	#matched: (Matched | undefined)[] = [];
	#start = 0;

	constructor(patterns: readonly Pattern[]) {
		this.#patterns = patterns;
		for (const [place, { elements }] of patterns.entries()) {
			let fork = this.#root;
			for (const element of elements) fork = branchTo(fork, element);
			fork.complete.push(place);
		}
		this.#root.close();
	}

	/** May any pattern begin with these two terms? */
	may(term: number, next: number): boolean {
		return this.#root.openTo(term, next).length > 0;
	}

	/** What each pattern reads at a token, in the order of the patterns. */
	match(run: Run, at: number): readonly Matched[] {
		if (at >= run.limit || this.#root.openTo(termAt(run, at), termAt(run, at + 1)).length === 0) return NONE;
		this.#matched = [];
		this.#start = at;
		this.#walk(this.#root, run, at);
		// Places of patterns that read nothing are skipped.
		return this.#matched.length === 0 ? NONE : this.#matched.filter((one) => one !== undefined);
	}

	#walk(fork: Fork, run: Run, at: number): void {
		if (at < run.limit)
			for (const open of fork.openTo(termAt(run, at), termAt(run, at + 1))) this.#follow(open, run, at);
		for (const place of fork.ends) this.#complete(place, run, at);
	}

	#follow({ phrases, name: own = '', read, to }: Open, run: Run, at: number): void {
		if (!phrases) {
			for (const { end, value, name = own } of read(run, at)) this.#goOn(to, run, end, name, value);
			return;
		}
		for (const { rest, value, name } of phrases)
			if (rest.length < 2 || follows(run, at + 1, rest)) this.#goOn(to, run, at + 1 + rest.length, name, value);
	}

	#goOn(to: Fork, run: Run, at: number, name: string, value: Value): void {
		// Nothing goes on from here, and nothing is complete.
		if (to.ends.length === 0 && (at >= run.limit || to.openTo(termAt(run, at), termAt(run, at + 1)).length === 0))
			return;
		this.#caught.push(name, value);
		this.#walk(to, run, at);
		this.#caught.pop();
	}

	#complete(place: number, run: Run, end: number): void {
		const pattern = this.#patterns[place];
		if (!pattern || this.#matched[place]) return;
		const meaning = pattern.read(this.#caught, { run, start: this.#start, end });
		if (meaning) this.#matched[place] = { pattern, end, meaning };
	}
}

/** The term at a place of a run; behind its end there is nothing. */
const termAt = ({ terms, limit }: Run, at: number): number => (at < limit ? (terms[at] ?? OTHER) : OTHER);

function branchTo(fork: Fork, element: Element): Fork {
	const known = fork.branches.find((branch) => isSame(branch.element, element));
	if (known) return known.to;
	const to = new Fork();
	fork.branches.push({ element, to });
	return to;
}

/** Do these words stand at a token? */
export function follows({ terms, limit }: Run, at: number, words: readonly number[]): boolean {
	if (at + words.length > limit) return false;
	for (let i = 0; i < words.length; i++) if (terms[at + i] !== words[i]) return false;
	return true;
}
