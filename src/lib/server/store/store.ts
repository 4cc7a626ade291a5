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
import type { Change } from '#lib/projection/changes.ts';
import type { Projected } from '#lib/projection/project.ts';
import type { ArticleSummary, Corpus, IncidentSummary, PlaceSummary, WebhookTrouble } from '#lib/wire.ts';
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

export type LoggedChange = Change & { readonly row: number; readonly at: string; readonly corpus: Corpus };
export type ChangeQuery = {
	readonly corpus?: Corpus;
	/** Instants as ISO 8601: later than this. */
	readonly since?: string;
	/** Later than this row, in the order of the journal. */
	readonly after?: number;
	readonly limit?: number;
};

/** Where news of a theme is sent. Off until the owner turns it on. */
export type Webhook = { readonly url: string; readonly secret: string; readonly isOn: boolean };
export type StoredTheme = {
	readonly id: string;
	readonly name: string;
	/** The part of an address after « ? ». */
	readonly query: string;
	readonly madeAt: string;
	/** Row of the last change that was looked at, and of the last that was read. */
	readonly synced: number;
	readonly seen: number;
	/** Ids of the incidents that it held then: what is withdrawn was one of them. */
	readonly members: readonly string[];
	readonly webhook?: Webhook;
};
export type ThemeSync = {
	readonly since: number;
	readonly synced: number;
	readonly rows: readonly number[];
	readonly members: readonly string[];
	readonly delivery?: { readonly id: string; readonly body: string; readonly dueAt: string };
};
export type Delivery = { readonly id: string; readonly themeId: string; readonly body: string; readonly tries: number };

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

	/** The journal of what became of incidents, the newest first. */
	changes(query?: ChangeQuery): Promise<readonly LoggedChange[]>;
	/** Forgets the oldest changes beyond so many that every theme has looked at; how many went. */
	trimChanges(most: number): Promise<number>;
	/** The row of the last change; 0 before the first. */
	lastChange(): Promise<number>;

	themes(): Promise<readonly StoredTheme[]>;
	theme(id: string): Promise<StoredTheme | undefined>;
	/** Adds or replaces a theme. */
	putTheme(theme: StoredTheme): Promise<void>;
	removeTheme(id: string): Promise<boolean>;
	/** Notes what a theme found up to the change `synced`, and what it holds now; false when another process was first. */
	syncTheme(id: string, found: ThemeSync): Promise<boolean>;
	/** The changes that a theme found, newest first, with the number of those unread. */
	themeChanges(id: string, limit: number): Promise<readonly LoggedChange[]>;
	unreadChanges(id: string): Promise<number>;
	/** Everything found so far is read. */
	markSeen(id: string): Promise<void>;

	/** What is due to be sent by now, oldest first. */
	deliveriesDue(now: string): Promise<readonly Delivery[]>;
	/** Notes how sending went: without `dueAt` it is not tried again; without `trouble` it has arrived. */
	noteDelivery(
		id: string,
		outcome: { readonly at: string; readonly dueAt?: string; readonly trouble?: string }
	): Promise<void>;
	/** The last trouble with what a theme sends, and how much waits or was given up. */
	deliveryTrouble(themeId: string): Promise<WebhookTrouble | undefined>;
	/** Everything that has not arrived is due now, with all its tries before it. */
	retryDeliveries(themeId: string, now: string): Promise<void>;

	/** Replaces what is known of the rejects of these files. */
	putRejects(files: readonly string[], rejects: readonly StoredReject[]): Promise<void>;
	rejects(): Promise<StoredReject[]>;
	close(): Promise<void>;
};
