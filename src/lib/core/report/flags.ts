import type { ArticleReport, Document, PlaceMention, Sentence, TextRange, Token } from '../model.ts';
import { isGraphic } from './graphic.ts';
import { namesHome } from './homes.ts';

/** Marks the reports whose sentences name a private home, or whose own sentence hurts to read. */
export function withFlags(
	reports: readonly ArticleReport[],
	document: Document,
	places: readonly PlaceMention[]
): ArticleReport[] {
	const named = places.filter(({ form }) => form === 'named');
	return reports.map((report) => {
		const told = [report, ...report.mentions].flatMap((range) => document.sentences.find(holding(range)) ?? []);
		const own = document.sentences.find(holding(report.sentence));
		const sensitive = [...new Set(told)].some((sentence) => {
			const inside = named.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
			return namesHome(tokensOf(sentence, document), inside);
		});
		const graphic = own !== undefined && isGraphic(tokensOf(own, document));
		return { ...report, ...(sensitive && { sensitive }), ...(graphic && { graphic }) };
	});
}

const holding =
	(range: TextRange) =>
	({ start, end }: Sentence): boolean =>
		start <= range.start && range.end <= end;

const tokensOf = ({ firstToken, endToken }: Sentence, { tokens }: Document): readonly Token[] =>
	tokens.slice(firstToken, endToken);
