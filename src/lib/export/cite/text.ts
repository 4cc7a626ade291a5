import type { SharedArticle } from '../record.ts';
import type { SharedPlace } from '../share.ts';
import type { Citation } from './citation.ts';
import type { CiteWords } from './words.ts';

/** How dates and numbers are said in the reader's language; a date is EDTF. */
export type Saying = CiteWords & {
	readonly day: (edtf: string) => string | undefined;
	readonly number: (value: number) => string;
};

/** A citation as plain text: the record, then each article that it rests on. */
export function citeAsText(citation: Citation, say: Saying): string {
	const { words } = say;
	const line = (name: string, value: string): string => `${name}${words.colon} ${value}`;
	const { place, date, review, incidents, articles } = citation;
	const head = [
		`${citation.isPlace ? words.placeDataset : words.dataset}`,
		citation.title,
		line(words.id, citation.id),
		line(words.version, citation.version),
		...(citation.isPlace ? [] : [line(words.date, date === null ? words.unknownDate : said(date, say))]),
		line(words.place, place ? placeInWords(place, say) : words.unknownPlace),
		...(review === null ? [] : [line(words.review, say.review[review])]),
		line(words.hash, citation.sha256),
		line(words.accessed, said(citation.accessed, say))
	];
	const list = citation.isPlace
		? ['', words.incidents(incidents.length), ...incidents.map((one) => `- ${one.title} (${one.id}, ${one.version})`)]
		: [];
	const sources = articles.flatMap((article, index) => articleLines(article, index + 1, say));
	return [...head, ...list, '', words.sources(articles.length), ...sources].join('\n') + '\n';
}

/** « 15 sept. 2020 (2020-09-15) »: in words, and as precise as it is known. */
function said(edtf: string, say: Saying): string {
	const day = say.day(edtf);
	return day === undefined || day === edtf ? edtf : `${day} (${edtf})`;
}

/** « Bagdad, rayon 20 km (lieu privé arrondi à sa ville) » */
export function placeInWords({ name, radiusKm, relation, rounded, kind, lat }: SharedPlace, say: Saying): string {
	const { words } = say;
	const where = relation === undefined ? name : `${name} (${relation})`;
	const size = lat === null || radiusKm <= 0.3 ? [] : [words.radius(say.number(radiusKm))];
	const why = rounded ? [kind === 'country' ? words.country : words.rounded] : [];
	return [where, ...size, ...why].join(', ');
}

function articleLines(article: SharedArticle, number: number, say: Saying): string[] {
	const { words } = say;
	const { title, outlet, agency, published, url, sources, textSha256 } = article;
	const from = [...new Set([outlet, agency].filter((name) => name !== null))].join(', ') || words.unknownOutlet;
	const when = published === null ? words.unknownDate : `${words.published} ${said(published, say)}`;
	return [
		`[${number}] ${from}. ${title ?? words.untitled}, ${when}.`,
		...(url === null ? [] : [`    ${url}`]),
		...(sources.length > 0 ? [`    ${words.example}${words.colon} ${sources.join(' ')}`] : []),
		...(textSha256 === null ? [] : [`    ${words.textHash}${words.colon} ${textSha256}`])
	];
}
