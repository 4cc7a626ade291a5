/**
 * An incident as it leaves the workspace: what every export and citation is made of. Titles, outlets, addresses and short
 * quotes, never a text. Unknown is `null`, as everywhere on the wire.
 */
import {
	namesPrivateHome,
	type EventType,
	type ReportStatus,
	type ReviewState,
	type TimePrecision,
	type Toll
} from '#core';
import type { Corpus, IncidentSummary, ReportView } from '#lib/wire.ts';
import { shortQuote } from './quote.ts';
import { isSmall, sharePlace, type PlaceOf, type SharedPlace } from './share.ts';

export type SharedArticle = {
	readonly id: string;
	/** Null: unknown, or withheld because it names a private home. */
	readonly title: string | null;
	readonly outlet: string | null;
	readonly agency: string | null;
	/** EDTF. */
	readonly published: string | null;
	readonly url: string | null;
	/** Public addresses that an example dispatch rests on. */
	readonly sources: readonly string[];
	/** Of the text as UTF-8, lower-case hexadecimal. */
	readonly textSha256: string | null;
};

type Told = {
	readonly eventType: EventType;
	readonly subEventType: string;
	readonly status: ReportStatus;
	readonly place: SharedPlace | null;
	/** EDTF. */
	readonly date: string | null;
	readonly datePrecision: TimePrecision | null;
	readonly actors: readonly string[];
	readonly targets: readonly string[];
	readonly weapons: readonly string[];
	readonly fatalities: Toll | null;
	readonly injuries: Toll | null;
	readonly review: ReviewState;
};

/** What one article says. `quoteStart` and `quoteEnd` are UTF-16 offsets in its text; null where the quote is withheld. */
export type SharedReport = Told & {
	readonly article: SharedArticle;
	readonly quote: string | null;
	readonly quoteStart: number | null;
	readonly quoteEnd: number | null;
	readonly score: number;
	/** What a person put right. */
	readonly corrected?: readonly string[];
	readonly sensitive?: true;
	readonly graphic?: true;
};

/** All that is hashed. */
export type IncidentRecord = Told & {
	readonly id: string;
	readonly corpus: Corpus;
	/** The day follows from the publication or the story. */
	readonly deduced?: true;
	/** 1 Monday to 7 Sunday: only that day of the span is meant. */
	readonly weekday?: number;
	readonly sensitive?: true;
	readonly graphic?: true;
	readonly reports: readonly SharedReport[];
};

export type SharedIncident = IncidentRecord & {
	/** First 12 digits of `sha256`, a dot, the version of the analyser. */
	readonly version: string;
	/** Of the record without `version` and `sha256`, as canonical JSON. */
	readonly sha256: string;
};

export type RecordInput = {
	readonly incident: IncidentSummary;
	readonly reports: readonly ReportView[];
	readonly placeOf: PlaceOf;
	readonly textSha256: (articleId: string) => string | undefined;
};

/** The record of an incident, with its best report first. Pure: the same reading gives the same record. */
export function recordOf({ incident, reports, placeOf, textSha256 }: RecordInput): IncidentRecord {
	const sensitive = incident.sensitive === true || reports.some((report) => report.sensitive);
	const best = [...reports].sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
	const graphic = incident.graphic === true || reports.some((report) => report.graphic);
	return {
		id: incident.id,
		corpus: incident.corpus,
		...toldOf(incident, sensitive, placeOf),
		review: incident.review ?? 'automatic',
		...(incident.deduced && { deduced: true }),
		...(incident.weekday !== undefined && { weekday: incident.weekday }),
		...(sensitive && { sensitive }),
		...(graphic && { graphic }),
		reports: best.map((report) => {
			const tells = sensitive ? tellsHome([incident.place, report.place]) : () => false;
			return shareReport(report, tells, sensitive, placeOf, textSha256);
		})
	};
}

/** Do these words give a home away: by naming it, or by naming the quarter or the house that was rounded? */
function tellsHome(places: readonly IncidentSummary['place'][]): (words: string) => boolean {
	const names = places.flatMap((place) =>
		place && isSmall(place) ? [place.name, ...(place.text ? [place.text] : [])] : []
	);
	return (words) => namesPrivateHome(words) || names.some((name) => words.includes(name));
}

function shareReport(
	report: ReportView,
	tells: (words: string) => boolean,
	sensitive: boolean,
	placeOf: PlaceOf,
	textSha256: RecordInput['textSha256']
): SharedReport {
	const { article, corrected } = report;
	// A flag that a person set speaks of words that the lexicon does not know: then the whole quote stays.
	const isWithheld = report.sensitive === true || tells(report.quote);
	const quote = isWithheld ? undefined : shortQuote(report.quote, report.sentence, report);
	return {
		article: {
			id: article.id,
			title: tells(article.title) ? null : article.title || null,
			outlet: article.outlet || null,
			agency: article.agency || null,
			published: article.published ?? null,
			url: article.url || null,
			sources: article.sources ?? [],
			textSha256: textSha256(article.id) ?? null
		},
		...toldOf(report, sensitive, placeOf),
		review: report.review ?? 'automatic',
		quote: quote?.quote ?? null,
		quoteStart: quote?.start ?? null,
		quoteEnd: quote?.end ?? null,
		score: report.score,
		...(corrected && corrected.length > 0 && { corrected }),
		...(report.sensitive && { sensitive: true }),
		...(report.graphic && { graphic: true })
	};
}

function toldOf(told: IncidentSummary | ReportView, sensitive: boolean, placeOf: PlaceOf): Omit<Told, 'review'> {
	const open = (words: readonly string[]): readonly string[] =>
		sensitive ? words.filter((one) => !namesPrivateHome(one)) : words;
	return {
		eventType: told.eventType,
		subEventType: told.subEventType,
		status: told.status,
		place: (told.place && sharePlace(told.place, sensitive, placeOf)) ?? null,
		date: told.date ?? null,
		datePrecision: told.datePrecision ?? null,
		actors: open(told.actors),
		targets: open(told.targets),
		weapons: told.weapons,
		fatalities: told.fatalities ?? null,
		injuries: told.injuries ?? null
	};
}
