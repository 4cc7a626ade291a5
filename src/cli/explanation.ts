/** What the stages found, as lines for a terminal. Every line quotes the text it speaks of. */
import type {
	ArticleReport,
	Block,
	Document,
	Incident,
	PlaceTrace,
	Reading,
	ReportPlace,
	Sentence,
	TextRange,
	TimeExpression,
	Toll
} from '#core';

const QUOTE = 100;

/** Blocks, sentences, places, times and reports of one article. */
export function explainArticle(document: Document, reading: Reading, traces: readonly PlaceTrace[]): string[] {
	const { publication } = reading;
	return [
		heading(`ARTICLE ${reading.id}`),
		`published ${publication.edtf ?? 'unknown'} (${publication.basis})`,
		...section(
			'blocks',
			document.blocks.map((block) => blockLine(block, document.text))
		),
		...section(
			'sentences',
			document.sentences.map((one, index) => sentenceLine(one, index, document.text))
		),
		...section('places', traces.flatMap(placeLines)),
		...section('times', reading.times.flatMap(timeLines)),
		...section(
			'reports',
			reading.reports.flatMap((report) => reportLines(report, document.text))
		)
	];
}

/** The incidents with the reports under them, and why each pair of reports was linked. */
export function explainIncidents(incidents: readonly Incident[], reports: readonly ArticleReport[]): string[] {
	const byKey = new Map(reports.map((report) => [report.key, report]));
	return [
		heading('INCIDENTS'),
		...incidents.flatMap((incident) => [
			`${incident.id}  ${incident.eventType}: ${incident.subEventType} · ${incident.status}${incident.vague ? ' · vague' : ''}`,
			`    ${incident.place ? placeWords(incident.place) : 'no place'} · ${incident.date ?? 'no date'}${tolls(incident)}`,
			...incident.reports.map((key) => `    ${key} « ${byKey.get(key)?.text ?? '?'} »`),
			...incident.links.flatMap(({ a, b, score, reasons }) => [
				`    ${a} = ${b}: ${signed(score)}`,
				...reasons.map(({ name, weight, words }) => `        ${signed(weight)} ${name}${words ? ` (${words})` : ''}`)
			])
		])
	];
}

const heading = (title: string): string => `\n══ ${title} ${'═'.repeat(Math.max(0, 76 - title.length))}`;
const section = (title: string, lines: readonly string[]): string[] => [
	`\n── ${title}`,
	...(lines.length > 0 ? lines : ['(none)'])
];
const quote = (words: string): string => {
	const line = words.replace(/\s+/g, ' ');
	return `« ${line.length > QUOTE ? `${line.slice(0, QUOTE - 1)}…` : line} »`;
};
const range = ({ start, end }: TextRange): string => `${start}–${end}`.padEnd(11);
const because = (why: readonly string[]): string[] => why.map((reason) => `            ${reason}`);
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;

const blockLine = (block: Block, text: string): string =>
	`${range(block)} ${block.kind.padEnd(8)} ${quote(text.slice(block.start, block.end))}`;

const sentenceLine = (sentence: Sentence, index: number, text: string): string =>
	`${range(sentence)} ${String(index).padStart(3)} ${quote(text.slice(sentence.start, sentence.end))}`;

function placeLines({ mention, recognition, resolution, rules }: PlaceTrace, index: number): string[] {
	const { form, role, kind, placeId, name, lat, lng, radiusKm, score, within, owner, relation } = mention;
	const where = lat === null || lng === null ? 'no position' : `${lat}, ${lng} ±${radiusKm ?? '?'} km`;
	const ties = [
		within === undefined ? '' : ` in #${within}`,
		owner === undefined ? '' : ` of #${owner}`,
		relation ? ` (${relation})` : ''
	].join('');
	return [
		`${range(mention)} #${index} ${quote(mention.text)} ${form} ${role} ${kind}${ties}`,
		`            → ${name ?? 'unresolved'}${placeId ? ` [${placeId}]` : ''} ${where}, score ${score.toFixed(2)}`,
		...(recognition ? [recognitionLine(recognition)] : []),
		...(resolution ? candidateLines(resolution) : []),
		...because(rules)
	];
}

function recognitionLine({ chance, threshold, signs }: NonNullable<PlaceTrace['recognition']>): string {
	const words = signs.map(({ name, weight, veto }) => `${name} ${veto ? 'veto' : signed(weight)}`);
	return `            a place ${chance.toFixed(2)} ≥ ${threshold}: ${words.join(', ')}`;
}

const MOST_CANDIDATES = 5;

function candidateLines({ candidates, margin, alone }: NonNullable<PlaceTrace['resolution']>): string[] {
	const led = margin === undefined ? '' : `, margin ${margin.toFixed(1)}`;
	return [
		`            ${candidates.length} candidates${led}${alone ? ', clear by itself' : ', in the light of the text'}`,
		...candidates.slice(0, MOST_CANDIDATES).map(({ id, name, country, score, features, chosen }) => {
			const words = features.map(({ name: feature, weight }) => `${feature} ${signed(weight)}`);
			return `            ${chosen ? '✓' : '·'} ${name} ${country ?? ''} [${id}] ${score.toFixed(1)} = ${words.join(' ')}`;
		})
	];
}

function timeLines(time: TimeExpression): string[] {
	const { text, type, timex, edtf, precision, basis, datesEvents, why } = time;
	const use = datesEvents ? '' : ', dates nothing';
	return [
		`${range(time)} ${quote(text)} ${type} ${timex}`,
		`            → ${edtf ?? 'not anchored'} ${precision ?? ''} ${basis ?? ''}${use}`.trimEnd(),
		...because(why)
	];
}

function reportLines(report: ArticleReport, text: string): string[] {
	const { eventType, subEventType, status, vague, place, date, datePrecision, actors, targets, weapons } = report;
	return [
		`${range(report)} ${quote(report.text)} ${eventType}: ${subEventType} · ${status}${vague ? ' · vague' : ''} · ${report.score.toFixed(2)}`,
		`            ${quote(text.slice(report.sentence.start, report.sentence.end))}`,
		`            where ${place ? placeWords(place) : '–'}   when ${date ? `${date} (${datePrecision ?? '?'})` : '–'}${tolls(report)}`,
		`            who ${list(actors)} → ${list(targets)}   with ${list(weapons)}`,
		...(report.mentions.length > 0
			? [`            again ${report.mentions.map(({ start, end }) => quote(text.slice(start, end))).join(', ')}`]
			: []),
		...because(report.why)
	];
}

const list = (words: readonly string[]): string => (words.length > 0 ? words.join(', ') : '–');
const placeWords = ({ name, placeId, kind, relation }: ReportPlace): string =>
	`${relation ? `${relation} ` : ''}${name} (${kind}${placeId ? `, ${placeId}` : ''})`;

function tolls({ fatalities, injuries }: Pick<Incident, 'fatalities' | 'injuries'>): string {
	const words = (name: string, { min, max, by }: Toll): string =>
		` · ${min === max ? min : `${min}–${max}`} ${name}${by ? ` (${by})` : ''}`;
	return (fatalities ? words('dead', fatalities) : '') + (injuries ? words('injured', injuries) : '');
}
