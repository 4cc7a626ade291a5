/** What the visitor chose, and what follows from it. One instance a page, made by `+page.svelte`. */
import { intersect, overlaps, type TimeSpan } from '#core';
import { messagesIn, type Language } from '#lib/i18n/messages.ts';
import type { ArticleSummary, Corpus, Found, IncidentSummary, Overview, PlaceSummary } from '#lib/wire.ts';
import { Explorer } from '#lib/explore/explorer.ts';
import { choose } from '#lib/filter/choice.ts';
import type { OfferedGround } from '#lib/ground/offer.ts';
import { createContext } from 'svelte';
import { isInView, type Size } from './bounds.ts';
import type { Unit } from './calendar.ts';
import { timeBy, type Clock, type TimeOf } from './clock.ts';
import { choiceOf, Choosing } from './choosing.svelte.ts';
import { Ground } from './ground.svelte.ts';
import {
	defaultCorpus,
	during,
	inTime,
	nearestTo,
	ofCorpus,
	withoutDate,
	withoutPlace,
	withoutReview,
	mapById
} from './filters.ts';
import { extentOf } from './histogram.ts';
import { inLanguage } from './placeLanguage.ts';
import { queryOfView } from './link.ts';
import type { Draft, Picking, Pointed } from './sketch.ts';
import { follow, reach } from './timeline.ts';
import { formatQuery, type Listing, type Mode, type Query, type View } from './query.ts';

export type { Draft, Picking, Pointed } from './sketch.ts';
export type Theme = 'light' | 'dark';
export type Level = 'list' | 'place' | 'incident';

export type Start = {
	readonly query: Query;
	readonly language: Language;
	/** Missing: as the system says. */
	readonly theme?: Theme | undefined;
	/** What the server found already for the words of the address. */
	readonly found?: Found | undefined;
	/** The base map that the owner gave. */
	readonly ground?: OfferedGround | undefined;
	/** Day number of today, for a page without a single dated incident. */
	readonly today: number;
};

export class Dashboard {
	readonly #overview: () => Overview;
	readonly #today: number;

	// ── Choices ──
	language = $state<Language>('fr');
	theme = $state<Theme>();
	/** The chosen window; undefined is all of time. */
	period = $state.raw<TimeSpan>();
	/** The stretch that the slider shows when it is zoomed. */
	axisAsked = $state.raw<TimeSpan>();
	mode = $state<Mode>('window');
	/** The window is about what happened in it, or what was first published in it. */
	clock = $state<Clock>('event');
	step = $state<Unit>('month');
	speed = $state(30);
	readonly ground: Ground;
	readonly choosing = new Choosing();
	readonly finding = this.choosing.finding;
	corpusAsked = $state<Corpus>();
	order = $state<'newest' | 'oldest'>('newest');
	/** A table instead of the map. */
	table = $state(false);
	listing = $state<Listing>();
	place = $state<string>();
	/** What the panel of a place shows: the articles that cite it; only what happened exactly there. */
	cited = $state(false);
	exactly = $state(false);
	incident = $state<string>();
	article = $state<string>();
	/** Outlets side by side on the open incident or place. */
	comparing = $state(false);
	/** Where the map is to begin; where it is now is `viewNow`. */
	viewAsked = $state.raw<View>();
	viewNow = $state.raw<View>();
	hovered = $state<string>();
	/** What a mark of a text points at, shown on the map and on the slider. */
	pointed = $state.raw<Pointed>();
	/** A pin that the visitor drags to where something really happened. */
	picking = $state.raw<Picking>();
	/** What an article that is still being written would put on the map. */
	draft = $state.raw<Draft>();
	/** The histogram counts only what the map shows. */
	tied = $state(false);
	/** The map as a picture; missing while there is none. */
	picture = $state.raw<() => Promise<HTMLCanvasElement>>();
	/** The page is to be put on paper. */
	printing = $state(false);
	/** In pixels; unknown before the map is there. */
	mapSize = $state.raw<Size>();

	// ── Consequences ──
	readonly t = $derived.by(() => messagesIn(this.language));
	readonly articles: Readonly<Record<string, ArticleSummary>> = $derived.by(() =>
		Object.fromEntries(this.#overview().articles.map((article) => [article.id, article]))
	);
	readonly articleOf = (id: string): ArticleSummary | undefined => this.articles[id];
	readonly #told: Overview = $derived.by(() => inLanguage(this.#overview(), this.language));
	readonly places: Readonly<Record<string, PlaceSummary>> = $derived.by(() => this.#told.places);
	readonly incidentsById: ReadonlyMap<string, IncidentSummary> = $derived.by(() => mapById(this.#told.incidents));
	readonly corpus: Corpus = $derived.by(() => this.corpusAsked ?? defaultCorpus(this.#overview().articles));
	readonly articleCounts = $derived.by(() => {
		const { articles } = this.#overview();
		return { examples: ofCorpus(articles, 'examples').length, mine: ofCorpus(articles, 'mine').length };
	});
	/** What the window, the histogram and the list place an incident by. */
	readonly timeOf: TimeOf = $derived.by(() => timeBy(this.clock, this.articleOf));
	readonly #ofCorpus = $derived.by(() => ofCorpus(this.#told.incidents, this.corpus).sort(inTime(this.timeOf)));
	/** All of the corpus that pass the filters, dated or not, by date. */
	readonly matching = $derived.by(() =>
		choose(this.finding.pass(this.#ofCorpus), this.choosing.choice, this.articleOf)
	);
	/** What facets count in: the listing as it would be without any filter but the words. */
	readonly countable = $derived.by(() => {
		const all = this.finding.pass(this.#ofCorpus);
		if (this.listing === 'undated') return withoutDate(all, this.timeOf);
		if (this.listing === 'review') return withoutReview(all);
		const inWindow = during(all, this.window, this.timeOf);
		return this.listing === 'unplaced' ? withoutPlace(inWindow) : inWindow;
	});
	readonly #allOfTime: TimeSpan = $derived.by(
		() => extentOf(this.#ofCorpus, this.timeOf) ?? { start: this.#today - 365, end: this.#today + 1 }
	);
	/** All of time that there is something on, in whole months; the same object as long as the window moves within it. */
	readonly extent: TimeSpan = $derived.by(() => {
		const [all, { period }] = [this.#allOfTime, this];
		if (!period || (period.start >= all.start && period.end <= all.end)) return all;
		return { start: Math.min(all.start, period.start), end: Math.max(all.end, period.end) };
	});
	readonly axis: TimeSpan = $derived.by(
		() => (this.axisAsked && intersect(this.axisAsked, this.extent)) ?? this.extent
	);
	readonly window: TimeSpan = $derived.by(() => {
		const period = this.period ?? this.extent;
		return this.mode === 'cumulative' ? { start: this.extent.start, end: period.end } : period;
	});
	/** The same as columns: map, list and counts ask it for the window. */
	readonly explorer = $derived.by(() => new Explorer(this.matching, this.places, this.timeOf));
	/** What the map draws and the list lists. */
	readonly visible = $derived.by(() => this.explorer.during(this.window));
	/** What the histogram counts. */
	readonly counted = $derived.by(() => {
		const [view, size] = [this.viewNow, this.mapSize];
		if (!this.tied || !view || !size) return this.matching;
		return this.matching.filter((incident) => isInView(incident, view, size));
	});
	/** The same in the order that the visitor reads them. */
	readonly listed = $derived.by(() => this.inOrder(this.visible));
	readonly undated = $derived.by(() => withoutDate(this.matching, this.timeOf));
	readonly #unplacedEver = $derived.by(() => withoutPlace(this.matching));
	readonly unplaced = $derived.by(() => during(this.#unplacedEver, this.window, this.timeOf));
	/** What the list lists: all of the window, or what has no date or no place. */
	readonly inList: readonly IncidentSummary[] = $derived.by(() => {
		if (this.listing === 'undated') return this.undated;
		return this.listing === 'unplaced' ? this.inOrder(this.unplaced) : this.listed;
	});
	/** How many pass all filters but that of the coarsest place. */
	readonly masked = $derived.by(() => {
		if (this.choosing.coarsest === undefined) return 0;
		const all = choose(
			this.finding.pass(this.#ofCorpus),
			{ ...this.choosing.choice, coarsest: undefined },
			this.articleOf
		);
		return all.length - this.matching.length;
	});
	readonly unreviewed = $derived.by(() => withoutReview(this.matching));
	readonly counts = $derived.by(() => ({
		shown: this.visible.length,
		total: this.matching.length,
		undated: this.undated.length,
		unplaced: this.unplaced.length
	}));
	readonly nearest = $derived.by(() =>
		this.visible.length > 0 ? undefined : nearestTo(this.matching, this.window, this.timeOf)
	);
	readonly level: Level = $derived.by(() => (this.incident ? 'incident' : this.place ? 'place' : 'list'));
	/** What « previous » and « next » walk through: all that have a date, of the open place where one is open. */
	readonly walk: readonly IncidentSummary[] = $derived.by(() => {
		const { place } = this;
		return this.matching.filter(
			(one) => this.timeOf(one) !== undefined && (place === undefined || one.placeIds.includes(place))
		);
	});
	/** What a link to this very view holds. */
	readonly query: Query = $derived.by(() => queryOfView(this));
	readonly href = $derived.by(() => formatQuery(this.query));

	constructor(overview: () => Overview, start: Start) {
		this.#overview = overview;
		this.#today = start.today;
		this.ground = new Ground(start.ground);
		this.language = start.language;
		this.theme = start.theme;
		const { query } = start;
		this.choosing.start(query);
		this.finding.found = start.found;
		this.period = query.period;
		this.axisAsked = query.axis;
		this.mode = query.mode ?? 'window';
		this.clock = query.clock ?? 'event';
		this.step = query.step ?? 'month';
		this.speed = query.speed ?? 30;
		this.corpusAsked = query.corpus;
		this.order = query.order ?? 'newest';
		this.tied = query.tied ?? false;
		this.table = query.table ?? false;
		this.viewAsked = this.viewNow = query.view;
		this.select(query);
	}

	// ── Selection: list → place → incident, and an article beside it ──
	/** Takes over the selection of an address: what the browser's back button brings back. */
	select = ({ listing, place, cited = false, exactly = false, incident, article, compare }: Query): void => {
		this.listing = listing;
		this.place = place;
		this.cited = cited;
		this.exactly = exactly;
		this.incident = incident;
		this.article = article;
		this.comparing = compare === true && (place !== undefined || incident !== undefined);
	};
	openList = (listing?: Listing): void => this.select({ listing });
	openPlace = (place: string): void => this.select({ listing: this.listing, place });
	openIncident = (incident: string): void => {
		const { listing, place, cited, exactly, article } = this;
		this.select({ listing, place, cited, exactly, incident, article });
	};
	openArticle = (article: string): void => {
		this.article = article;
	};
	closeArticle = (): void => {
		this.article = undefined;
	};
	/** One level up. */
	back = (): void => {
		if (this.incident) this.incident = undefined;
		else if (this.place) this.place = undefined;
		else this.listing = undefined;
	};

	// ── Time ──
	setPeriod = (period: TimeSpan | undefined): void => {
		if (period && period.start >= period.end) throw new Error(`empty period: ${period.start}/${period.end}`);
		this.period = period;
	};
	/** The same by keys or by playing, where the axis goes along when it shows less than all. */
	moveWindow = (period: TimeSpan): void => {
		this.setPeriod(period);
		if (this.axisAsked) this.axisAsked = follow(this.axis, this.window);
	};
	/** Moves the window to an incident, where the clock has a time for it. */
	goToIncident = (incident: IncidentSummary | undefined): void => {
		const span = incident && this.timeOf(incident);
		if (span) this.goTo(span);
	};
	/** Moves the window, at its width, so that it holds the span; widens it when the span is longer. */
	goTo = (span: TimeSpan): void => {
		const period = reach(this.window, span, this.extent);
		if (!period) return;
		this.period = period;
		if (this.axisAsked && !overlaps(this.axisAsked, period)) this.axisAsked = undefined;
	};
	/** Selects the incident before or after the selected one, else the first or last of the window. */
	stepIncident = (direction: 1 | -1): void => {
		const dated = this.walk;
		const at = dated.findIndex(({ id }) => id === this.incident);
		const visible = during(dated, this.window, this.timeOf);
		const inWindow = direction === 1 ? visible[0] : visible.at(-1);
		const next = at >= 0 ? dated[at + direction] : (inWindow ?? nearestTo(dated, this.window, this.timeOf));
		if (!next) return;
		this.openIncident(next.id);
		const span = this.timeOf(next);
		if (span && !overlaps(span, this.window)) this.goTo(span);
	};

	/** Newest or oldest first, as the visitor likes it. */
	inOrder = (byDate: readonly IncidentSummary[]): readonly IncidentSummary[] =>
		this.order === 'oldest' ? byDate : byDate.toReversed();

	// ── Filters ──
	get types() {
		return this.choosing.types;
	}
	get statuses() {
		return this.choosing.statuses;
	}
	readonly toggleTypes = this.choosing.toggleTypes;
	readonly toggleStatus = this.choosing.toggleStatus;
	readonly showAll = this.choosing.clear;
	/** Takes over the filters of an address, as a change that can be undone. */
	showFilters = (query: Query): void => {
		if (query.corpus) this.showCorpus(query.corpus);
		this.choosing.change({ ...choiceOf(query), words: query.words ?? '' });
		this.period = query.period;
		this.mode = query.mode ?? 'window';
		this.clock = query.clock ?? 'event';
		this.select({ listing: query.listing, place: query.place });
	};
	/** Examples or own articles. The window starts over: the other corpus lies elsewhere in time. */
	showCorpus = (corpus: Corpus): void => {
		if (corpus === this.corpus) return;
		this.corpusAsked = corpus;
		this.period = this.axisAsked = undefined;
		this.select({});
	};
}

export const [getDashboard, setDashboard] = createContext<Dashboard>();
