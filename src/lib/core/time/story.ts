/** The story's own clock: the last date that an article told, to which « la veille » and « à 20 h » bind. */
import type { Related } from './relations.ts';
import type { Value } from './value.ts';

/** Dates that bound something do not move the story there: « avant mardi », « jusqu'au 3 ». */
const BOUNDS: ReadonlySet<string | undefined> = new Set(['before', 'until', 'by']);

export class Story {
	#any: Value | undefined;
	#day: Value | undefined;
	/** A look back that holds for its own sentence only: « la veille ». */
	#aside: { readonly sentence: number; readonly value: Value } | undefined;

	/** The last date at any precision. */
	last(): Value | undefined {
		return this.#any;
	}

	/** The last day, as seen from a sentence. */
	day(sentence: number): Value | undefined {
		return this.#aside?.sentence === sentence ? this.#aside.value : this.#day;
	}

	/** Takes note of what an expression turned out to be. */
	tell(one: Related, value: Value): void {
		const { meaning } = one;
		const length = value.span.end - value.span.start;
		if (meaning.kind === 'reference' || meaning.kind === 'near' || meaning.kind === 'years' || BOUNDS.has(one.signal))
			return;
		if (meaning.kind === 'offset' && meaning.whole) return;
		if (length > 366) return;
		if (length > 2) {
			this.#any = value;
			return;
		}
		const looksBack = value.basis === 'narrative' && this.#day !== undefined && value.span.start < this.#day.span.start;
		if (looksBack) this.#aside = { sentence: one.sentence, value };
		else {
			this.#any = value;
			this.#day = value;
			this.#aside = undefined;
		}
	}
}
