import type { Document, PlaceMention, TextRange } from '../model.ts';
import { sentenceOf } from '../text/sentences.ts';
import type { ReportDraft } from './draft.ts';
import { isGraphic } from './graphic.ts';
import { mayNameHome, namesHome } from './homes.ts';

/** Marks the reports whose sentences name a private home, or whose own sentence hurts to read. */
export function addFlags(reports: readonly ReportDraft[], document: Document, places: readonly PlaceMention[]): void {
	const sentences = new Sentences(document, places);
	for (const report of reports) {
		if (sentences.sensitive(report) || report.mentions.some((range) => sentences.sensitive(range)))
			report.sensitive = true;
		if (sentences.graphic(report.sentence)) report.graphic = true;
	}
}

/** What the sentences of a document are, each read once. */
class Sentences {
	readonly #document: Document;
	readonly #places: readonly PlaceMention[];
	readonly #sensitive: (boolean | undefined)[] = [];
	readonly #graphic: (boolean | undefined)[] = [];

	constructor(document: Document, places: readonly PlaceMention[]) {
		this.#document = document;
		this.#places = places;
	}

	/** Does the sentence that holds a range name a private home? */
	sensitive(range: TextRange): boolean {
		const at = sentenceOf(this.#document.sentences, range);
		return at >= 0 && (this.#sensitive[at] ??= this.#namesHome(at));
	}

	/** Does the sentence that holds a range hurt to read? */
	graphic(range: TextRange): boolean {
		const at = sentenceOf(this.#document.sentences, range);
		return at >= 0 && (this.#graphic[at] ??= this.#isGraphic(at));
	}

	#namesHome(at: number): boolean {
		const { sentences, tokens, codes } = this.#document;
		const { start = 0, end = 0, firstToken = 0, endToken = 0 } = sentences[at] ?? {};
		if (!mayNameHome(codes, firstToken, endToken)) return false;
		const inside = this.#places.filter((place) => place.form === 'named' && place.start >= start && place.end <= end);
		return namesHome(tokens.slice(firstToken, endToken), inside);
	}

	#isGraphic(at: number): boolean {
		const { firstToken = 0, endToken = 0 } = this.#document.sentences[at] ?? {};
		return isGraphic(this.#document, firstToken, endToken);
	}
}
