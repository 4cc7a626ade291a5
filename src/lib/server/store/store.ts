/** What a store can do. `sqlite.ts` is one; every store passes `tests/server/storeContract.ts`. */
import type {
	ArticleReport,
	Correction,
	EventType,
	Incident,
	Reading,
	ReportStatus,
	Sketch,
	TextRange,
	TimeSpan
} from '#core';
import type { Projected } from '#lib/projection/project.ts';
import type { ArticleSummary, Corpus, IncidentSummary, PlaceSummary } from '#lib/wire.ts';
import type { IncomingArticle } from '../reader/incoming.ts';

/** An incident with everything by which it is found. */
export type LinkedIncident = Projected;

/** An article as it was given, and what its reader later said about it. */
export type StoredArticle = {
	/** Made from corpus and text: the same text is the same article. */
	readonly id: string;
	readonly corpus: Corpus;
	/** Of everything that was given: another hash under the same id is an update. */
	readonly hash: string;
	readonly given: IncomingArticle;
	/** What people said since, which wins: a date for an article without one. It repeats what stands in the log. */
	readonly edits?: ArticleEdits;
	/** Where it came from: a file, or `page`. */
	readonly origin: string;
};

/** A field that was emptied is the empty string: it hides what came with the article. */
export type ArticleEdits = Partial<Record<'published' | 'title' | 'outlet' | 'agency' | 'url', string>>;

/** The head of an article after reading: title, outlet and agency may come from the text. */
export type ReadArticle = {
	readonly stored: StoredArticle;
	readonly summary: ArticleSummary;
	readonly reading: Reading;
	/** Version of the analyser that made the reading. */
	readonly analyser: string;
};

export type Outcome = 'added' | 'updated' | 'unchanged';

export type IncidentQuery = {
	readonly corpus?: Corpus;
	/** Incidents whose span overlaps; those without a date are left out. */
	readonly span?: TimeSpan;
	/** west, south, east, north; west > east crosses the antimeridian. */
	readonly bbox?: readonly [number, number, number, number];
	readonly eventTypes?: readonly EventType[];
	readonly statuses?: readonly ReportStatus[];
	/** The place itself and what it contains. */
	readonly placeId?: string;
	readonly limit?: number;
	readonly offset?: number;
};

export type ArticleQuery = {
	readonly corpus?: Corpus;
	/** Words of the text, in any order. */
	readonly words?: string;
	readonly limit?: number;
	readonly offset?: number;
};

export type FoundText = { readonly id: string; readonly title?: string; readonly text?: string };

export type Page<T> = { readonly total: number; readonly items: readonly T[] };

export type CitingQuery = {
	readonly placeIds: readonly string[];
	readonly corpus?: Corpus;
	readonly limit?: number;
	readonly offset?: number;
};

/** One article with its mentions of one sort, in the order of its text. */
export type CitingArticle = {
	readonly articleId: string;
	readonly literal: boolean;
	readonly mentions: readonly TextRange[];
};
export type Citing = {
	readonly literal: number;
	readonly figurative: number;
	readonly items: readonly CitingArticle[];
};

export type StoredReject = {
	readonly file: string;
	readonly line?: number;
	readonly field?: string;
	readonly why: string;
};

/** `revision` counts changes of articles, readings and corrections; incidents are up to date when `linked` equals it. */
export type CorpusState = {
	readonly revision: number;
	readonly linked: number;
	/** Token of the process that linked last. */
	readonly linkedBy: string;
};

/** Incidents made from the articles as they were at `revision`, by the process with the token `by`. */
export type Linking = {
	readonly revision: number;
	readonly by: string;
	readonly incidents: readonly LinkedIncident[];
	readonly places: readonly PlaceSummary[];
};

export type ArticleRevision = { readonly revision: number; readonly order: number };

export type Store = {
	/** Which of these articles are there already, by id, with their hash. */
	hashes(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
	/** Adds or updates articles with their readings: all or nothing, on disk when it returns. */
	putArticles(articles: readonly ReadArticle[]): Promise<Outcome[]>;
	removeArticles(ids: readonly string[]): Promise<number>;
	article(id: string): Promise<ReadArticle | undefined>;
	articles(query?: ArticleQuery): Promise<Page<ArticleSummary>>;
	/** Articles that hold every term of a search, best first, the first `texts` of them with their text. */
	search(asked: string, texts: number): Promise<readonly FoundText[]>;
	/** Articles whose reading another analyser made. */
	staleArticles(analyser: string, limit: number): Promise<StoredArticle[]>;

	/** Reports of a corpus, of all or of these articles, in the order in which their articles came. */
	reports(corpus: Corpus, articleIds?: readonly string[]): Promise<ArticleReport[]>;
	/** The corpus's revision at which each of its articles changed last, and its place in the order of arrival. */
	articleRevisions(corpus: Corpus): Promise<ReadonlyMap<string, ArticleRevision>>;
	/** Incident of each report of an article, by report key. */
	incidentsOfArticle(articleId: string): Promise<ReadonlyMap<string, string>>;

	/** Appends to the log what is not there yet, all or nothing; the ids that were new. */
	addCorrections(corrections: readonly Correction[]): Promise<string[]>;
	/** The log of a corpus or of all, as it was appended. */
	corrections(corpus?: Corpus): Promise<Correction[]>;
	correction(id: string): Promise<Correction | undefined>;

	corpusState(corpus: Corpus): Promise<CorpusState>;
	/** Changes whenever any incident, place or article does, in any process. */
	version(): Promise<string>;
	/** Replaces all incidents of a corpus; false when its articles have changed since `revision`. */
	replaceIncidents(corpus: Corpus, linking: Linking): Promise<boolean>;
	/** Replaces only these incidents and removes those that are gone; false also when another process has linked after `since`. */
	patchIncidents(
		corpus: Corpus,
		linking: Linking & { readonly since: number; readonly gone: readonly string[] }
	): Promise<boolean>;
	incidents(query?: IncidentQuery): Promise<Page<IncidentSummary>>;
	/** One incident, also by an id that it had before. */
	incident(id: string): Promise<(Incident & { readonly corpus: Corpus }) | undefined>;
	/** Incidents told of exactly this place, and of places inside it. */
	incidentsAt(placeId: string): Promise<{ readonly here: readonly string[]; readonly inside: readonly string[] }>;

	place(id: string): Promise<PlaceSummary | undefined>;
	places(): Promise<PlaceSummary[]>;

	/** Every place that some article mentions, without what contains it. */
	mentionedPlaces(): Promise<readonly string[]>;
	/** Articles that mention any of these places: literally first, then for what it stands for; each latest first. */
	citing(query: CitingQuery): Promise<Citing>;
	/** By what near-copies are found, in the order in which the articles came. */
	sketches(): Promise<ReadonlyMap<string, Sketch>>;

	/** Replaces what is known of the rejects of these files. */
	putRejects(files: readonly string[], rejects: readonly StoredReject[]): Promise<void>;
	rejects(): Promise<StoredReject[]>;
	close(): Promise<void>;
};
