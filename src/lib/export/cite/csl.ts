/** CSL-JSON 1.0.2: a `dataset` for the record, an `article-newspaper` for each article. */
import { cslDate, type CslDate } from '../edtf.ts';
import type { SharedArticle } from '../record.ts';
import type { Citation } from './citation.ts';
import { placeInWords, type Saying } from './text.ts';

/** The fields of the schema that we use. */
export type CslItem = {
	readonly id: string;
	readonly type: 'dataset' | 'article-newspaper';
	readonly title: string;
	readonly 'container-title'?: string;
	readonly issued?: CslDate;
	readonly accessed: CslDate;
	readonly 'event-date'?: CslDate;
	readonly 'event-place'?: string;
	readonly version?: string;
	readonly URL?: string;
	readonly note?: string;
};

export const citeAsCsl = (citation: Citation, say: Saying): string =>
	`${JSON.stringify(cslItems(citation, say), undefined, '\t')}\n`;

export function cslItems(citation: Citation, say: Saying): CslItem[] {
	const { words } = say;
	const { id, title, version, sha256, place, review, incidents } = citation;
	const accessed = cslDate(citation.accessed);
	if (!accessed) throw new Error(`no day: ${citation.accessed}`);
	const event = cslDate(citation.date);
	const notes = [
		citation.isPlace ? words.placeDataset : words.dataset,
		...(review === null ? [] : [`${words.review}: ${say.review[review]}`]),
		...(citation.isPlace ? [`${words.incidents(incidents.length)}: ${incidents.map((one) => one.id).join(', ')}`] : []),
		`${words.hash}: ${sha256}`
	];
	return [
		{
			id,
			type: 'dataset',
			title,
			'container-title': 'Chronocarte',
			version,
			...(event && { 'event-date': event }),
			...(place && { 'event-place': placeInWords(place, say) }),
			accessed,
			note: notes.join('; ')
		},
		...citation.articles.map((article) => articleItem(article, accessed, say))
	];
}

function articleItem(article: SharedArticle, accessed: CslDate, { words }: Saying): CslItem {
	const { id, title, outlet, agency, published, url, sources, textSha256 } = article;
	const issued = cslDate(published);
	const notes = [
		...(agency === null ? [] : [agency]),
		...(sources.length > 0 ? [`${words.example}: ${sources.join(' ')}`] : []),
		...(textSha256 === null ? [] : [`${words.textHash}: ${textSha256}`])
	];
	return {
		id,
		type: 'article-newspaper',
		title: title ?? words.untitled,
		...(outlet !== null && { 'container-title': outlet }),
		...(issued && { issued }),
		accessed,
		...(url !== null && { URL: url }),
		...(notes.length > 0 && { note: notes.join('; ') })
	};
}
