/** What the server sends to the page: plain JSON, the same for `load` functions and the API. */
import type {
	Corrected,
	Correction,
	DeducedPlace,
	Incident,
	PlaceKind,
	PlaceName,
	PlaceMention,
	Report,
	ReviewState,
	Scope,
	TextRange,
	TimeExpression
} from '#core';
import type { Change } from './projection/changes.ts';
import type { Excerpt } from './search/excerpt.ts';

/** Example dispatches are never mixed with a user's own articles: they are linked and counted apart. */
export type Corpus = 'examples' | 'mine';

export type ArticleSummary = {
	readonly id: string;
	readonly corpus: Corpus;
	readonly title: string;
	/** Missing reads « Source inconnue · ajouter ». */
	readonly outlet?: string;
	readonly agency?: string;
	readonly url?: string;
	/** Public source URLs of an example dispatch. */
	readonly sources?: readonly string[];
	readonly published?: string;
	readonly publishedBasis: 'given' | 'text' | 'none';
	readonly reportCount: number;
	/** Names its group of near-copies, when there is more than one. */
	readonly copies?: string;
};

export type PlaceSummary = {
	readonly id: string;
	/** The French house form. */
	readonly name: string;
	/** The English name where it is another. */
	readonly english?: string;
	readonly kind: PlaceKind;
	readonly country?: string;
	readonly lat: number | null;
	readonly lng: number | null;
	readonly radiusKm: number;
	/** Closed ring of [lng, lat]. */
	readonly outline?: readonly (readonly [number, number])[];
	readonly parents: readonly string[];
	readonly approximate?: boolean;
	readonly source?: string;
};

export type IncidentSummary = Omit<Incident, 'links' | 'near'> & {
	/** Ids of incidents that may be the same, the likeliest first: « Même incident ? ». One may be gone by now. */
	readonly nearIds?: readonly string[];
	readonly corpus: Corpus;
	readonly articleIds: readonly string[];
	/** Its articles, copies of one text and what one agency sent counted once. Missing when none is a copy. */
	readonly sources?: number;
	/** Those of `sources` that are an agency. */
	readonly agencies?: number;
	/** Ids of the places under which it is listed: its own, its reports' and their parents. Empty when it has no place. */
	readonly placeIds: readonly string[];
	/** 1 Monday to 7 Sunday: set when only this day of a longer span is meant, « un dimanche de janvier ». */
	readonly weekday?: number;
	/** The date follows from the publication or the story; no article writes it out. */
	readonly deduced?: boolean;
	/** The words about time of an incident that has no span: « samedi ». */
	readonly dateWords?: string;
	/** Missing: « lecture automatique ». Contested when any of its reports is, read when all are. */
	readonly review?: Exclude<ReviewState, 'automatic'>;
	/** A person changed the reading of one of its reports. */
	readonly corrected?: boolean;
	/** A private home: shared only as its town. */
	readonly sensitive?: boolean;
	/** Its sentences hurt to read: folded until asked for. */
	readonly graphic?: boolean;
	/** 0 (sure) to 1: what the queue « À vérifier » is sorted by, and why. */
	readonly doubt?: number;
	readonly doubts?: readonly Doubt[];
};

/** Why a reading may be wrong. */
export type Doubt =
	| 'no-place'
	| 'no-date'
	| 'place-close' // another place of that name is nearly as likely
	| 'place-area'
	| 'place-approximate'
	| 'date-deduced'
	| 'date-coarse'
	| 'weak-trigger'
	| 'tolls-differ'
	| 'places-differ'
	| 'link-weak'
	| 'same-incident'; // another incident may be the same

/** All that the first page needs: every incident in short, every place they name, every article's head. */
export type Overview = {
	readonly incidents: readonly IncidentSummary[];
	readonly places: Readonly<Record<string, PlaceSummary>>;
	readonly articles: readonly ArticleSummary[];
};

/** A stretch of the source sentence that says what, where, when or who. Offsets count from the start of the sentence. */
export type Mark = TextRange & { readonly role: 'what' | 'where' | 'when' | 'who' };

export type { Corrected } from '#core';

/** What gave a report its place and its date, with candidates and reasons. */
export type Evidence = { readonly mention?: PlaceMention; readonly time?: TimeExpression };

/** Of a report without a place: where it may have been, for the reader to confirm. Never drawn. */
export type Deduced = { readonly deducedPlaces?: readonly DeducedPlace[] };

/** One article's word on an incident, ready to be quoted. */
export type ReportView = Report &
	Corrected &
	Deduced & {
		readonly key: string;
		readonly article: ArticleSummary;
		readonly quote: string;
		readonly marks: readonly Mark[];
		readonly evidence?: Evidence;
	};

/** `GET /api/incidents/[id]` */
export type IncidentDetail = {
	readonly incident: Incident & { readonly corpus: Corpus };
	readonly reports: readonly ReportView[];
};

/** `GET /api/articles/[id]`: the whole article with every mark in place. */
export type ArticleDetail = {
	readonly article: ArticleSummary;
	readonly text: string;
	readonly places: readonly PlaceMention[];
	readonly times: readonly TimeExpression[];
	readonly reports: readonly (Report & Corrected & Deduced & { readonly key: string; readonly incidentId?: string })[];
};

/** `GET /api/places/[id]`: a place and what is told of it, exactly there and inside it. */
export type PlaceDetail = {
	readonly place: PlaceSummary;
	/** Nearest first. */
	readonly parents: readonly PlaceSummary[];
	/** All names of its row of the gazetteer, the shown one among them. */
	readonly names: readonly PlaceName[];
	/** Missing when unknown. */
	readonly population?: number;
	readonly here: readonly string[];
	readonly inside: readonly string[];
};

/** `GET /api/geocode?q=` and `GET /api/reverse`: rows of the gazetteer, and the names of their parents by id. */
export type FoundPlaces = {
	readonly places: readonly PlaceSummary[];
	readonly names: Readonly<Record<string, string>>;
};

/** An article that mentions a place, or something in it, with the sentence of its first such mention. */
export type Citation = {
	readonly article: ArticleSummary;
	/** Not literal: a government, an owner, inhabitants: « Téhéran a démenti ». */
	readonly literal: boolean;
	/** How often the article mentions it so. */
	readonly mentions: number;
	readonly quote: string;
	/** Offsets count from the start of the quote. */
	readonly marks: readonly (TextRange & { readonly role: 'where' | 'cited' })[];
};

/** `GET /api/places/[id]/citations?corpus&limit&offset`: literal ones first, each latest first. An article may be in both. */
export type Citations = {
	readonly literal: number;
	readonly figurative: number;
	readonly offset: number;
	readonly citations: readonly Citation[];
};

/** `GET /api/search?q=`: articles that hold every word asked, best first. */
export type Found = { readonly q: string; readonly articles: readonly FoundArticle[] };
export type FoundArticle = {
	readonly id: string;
	/** Where the words stand in it; missing beyond the first thousand. */
	readonly excerpt?: Excerpt;
};

/** `GET /api/themes`: a saved filter, how much it holds, and how many changes of it are unread. */
export type ThemeView = {
	readonly id: string;
	readonly name: string;
	/** The part of an address after « ? ». */
	readonly query: string;
	readonly madeAt: string;
	readonly holds: number;
	readonly unread: number;
	/** Where news is sent; `trouble` says why something did not arrive. */
	readonly webhook?: { readonly url: string; readonly isOn: boolean; readonly trouble?: WebhookTrouble };
};

export type WebhookTrouble = {
	/** « HTTP 500 », « getaddrinfo ENOTFOUND … » */
	readonly why: string;
	/** ISO 8601 */
	readonly at?: string;
	/** So many have not arrived. */
	readonly waiting: number;
	/** When it is tried again by itself; missing when all were given up. */
	readonly dueAt?: string;
};

/** `GET /api/changes`: what became of an incident. */
export type ChangeView = Change & { readonly row: number; readonly at: string; readonly corpus: Corpus };

/** `GET /api/embed`: what the owner lets other pages show, and which pages, as in `frame-ancestors`. */
export type EmbedSettings = { readonly shows: 'all' | 'reviewed' | 'off'; readonly on: string };

/** `POST /api/articles` with an `Article` (id optional) as JSON. */
export type AddResult = {
	readonly id: string;
	readonly outcome: 'added' | 'updated' | 'unchanged';
	readonly incidentIds: readonly string[];
};

/** `GET /api/corrections`: the log, newest first. `stands` is false once it was undone. */
export type CorrectionView = Correction & {
	readonly stands: boolean;
	/** The correction still finds something to correct. */
	readonly reaches: number;
	/** Title of the article that it is about. */
	readonly title?: string;
};

/** `POST /api/corrections` and its undo. */
export type CorrectionResult = { readonly correction: Correction; readonly incidentIds: readonly string[] };

/** `POST /api/corrections/preview`: what a correction would reach, scope by scope. */
export type Reach = Readonly<
	Record<
		Scope,
		readonly {
			readonly key: string;
			readonly articleId: string;
			readonly title: string;
			readonly quote: string;
			readonly incidentId?: string;
		}[]
	>
>;
