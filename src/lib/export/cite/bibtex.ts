/** BibTeX: `@misc` for the record and for each article. Accents stay UTF-8; `date`, `urldate`, `version` are biblatex's. */
import type { SharedArticle } from '../record.ts';
import type { Citation } from './citation.ts';
import { placeInWords, type Saying } from './text.ts';

type Field = readonly [name: string, value: string | undefined];

export function citeAsBibtex(citation: Citation, say: Saying): string {
	const { words } = say;
	const { version, sha256, accessed, date, place, review, incidents } = citation;
	const note = [
		citation.isPlace ? words.placeDataset : words.dataset,
		`${words.id}: ${citation.id}`,
		`${words.version}: ${version}`,
		...(review === null ? [] : [`${words.review}: ${say.review[review]}`]),
		`${words.hash}: ${sha256}`,
		...(citation.isPlace ? [`${words.incidents(incidents.length)}: ${incidents.map(({ id }) => id).join(', ')}`] : []),
		`${words.accessed}: ${accessed}`
	].join('; ');
	const record = entry(keyOf(citation.id), [
		['author', '{Chronocarte}'],
		['title', `{${escapeLatex(citation.title)}}`],
		['howpublished', 'Chronocarte'],
		['eventdate', date ?? undefined],
		['venue', place ? escapeLatex(placeInWords(place, say)) : undefined],
		['version', escapeLatex(version)],
		['urldate', accessed],
		['note', escapeLatex(note)]
	]);
	return [record, ...citation.articles.map((article) => articleEntry(article, accessed, say))].join('\n');
}

function articleEntry(article: SharedArticle, accessed: string, { words }: Saying): string {
	const { id, title, outlet, agency, published, url, sources, textSha256 } = article;
	const note = [
		...(agency === null ? [] : [agency]),
		...(sources.length > 0 ? [`${words.example}: ${sources.join(' ')}`] : []),
		...(textSha256 === null ? [] : [`${words.textHash}: ${textSha256}`])
	].join('; ');
	return entry(keyOf(id), [
		['author', outlet === null ? undefined : `{${escapeLatex(outlet)}}`],
		['title', `{${escapeLatex(title ?? words.untitled)}}`],
		['howpublished', outlet === null ? undefined : escapeLatex(outlet)],
		['date', published ?? undefined],
		['year', published?.match(/^\d{4}/)?.[0]],
		['url', url === null ? undefined : escapeUrl(url)],
		['urldate', accessed],
		['note', note === '' ? undefined : escapeLatex(note)]
	]);
}

function entry(key: string, fields: readonly Field[]): string {
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
	return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Citation keys hold letters, digits, « - » and « _ » only. */
const keyOf = (id: string): string => `chronocarte_${id.replace(/[^A-Za-z0-9-]+/g, '_')}`;

const LATEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	// BibTeX counts braces even behind a backslash: only these stay balanced.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** Words as LaTeX text: what TeX would take for its own is escaped, letters stay as they are. */
export const escapeLatex = (words: string): string =>
	words
		.replace(/[\\{}~^]|[%&_#$]/g, (character) => LATEX[character] ?? `\\${character}`)
		.replace(/\s+/g, ' ')
		.trim();

/** `url` is verbatim: only what would unbalance the entry is percent-encoded. */
export const escapeUrl = (url: string): string => url.replace(/[\\{}\s]/g, encodeURIComponent);
