/** The types that every stage shares. The public contract of `analyse` is `Analysis`. */
import { z } from 'zod';

/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export type TextRange = { readonly start: number; readonly end: number };

/** A half-open range of days since 1970-01-01 (UTC): `start` is in, `end` is out. */
export type TimeSpan = { readonly start: number; readonly end: number };

/** The shape of a date of publication; `spanOf` says whether there is such a day. */
export const EDTF_DATE = /^-?\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:?\d{2})?)?)?)?[~?%]?$/;

/** An article as it comes from outside: the input of `analyse`. */
export const Article = z.object({
	id: z.string().min(1),
	/** Plain text, as it came. Every offset points into it. */
	text: z.string(),
	/** EDTF date at any precision; missing when unknown. */
	published: z.string().regex(EDTF_DATE, 'is no date like 2020-09-26, 2020-09 or 2020').optional(),
	title: z.string().optional(),
	outlet: z.string().optional(),
	agency: z.string().optional(),
	url: z.string().optional(),
	rights: z.string().optional(),
	/** Where a bare « lundi » points. */
	direction: z.enum(['past', 'future', 'nearest']).optional()
});
export type Article = z.infer<typeof Article>;

export type Direction = NonNullable<Article['direction']>;

// ── Text ────────────────────────────────────────────────────────────────────

export type TokenShape = 'lower' | 'title' | 'upper' | 'mixed' | 'number' | 'punctuation';

/** A word, number or punctuation mark. Words end at hyphens; « l' » and « aujourd' » are words of their own. */
export type Token = TextRange & {
	/** Lower case, no accents, straight apostrophe, ligatures undone: « Évêque » → "eveque", « L’ » → "l'". */
	readonly folded: string;
	readonly shape: TokenShape;
	/** No white space between this token and the one before: « États-Unis », « l'Irak », « lundi, ». */
	readonly joined: boolean;
	/** The number of the folded word in the vocabulary of all tables; 0 when none knows it. */
	readonly word: number;
};

/** What a stretch of the text is. Places and times are read everywhere, reports only in `title`, `heading` and `body`. */
export type BlockKind =
	| 'prefix' // « date 2020-09 » in front of the first line
	| 'title'
	| 'heading'
	| 'body'
	| 'repeat' // the title again
	| 'caption' // photo credit or legend
	| 'byline' // « Europe 1 avec AFP . 1 min »
	| 'advert'; // « Publicité », « La suite après cette publicité »

export type Block = TextRange & { readonly kind: BlockKind };

export type Sentence = TextRange & {
	readonly block: BlockKind;
	/** Half-open range into `Document.tokens`. */
	readonly firstToken: number;
	readonly endToken: number;
};

/** An article cut into blocks, sentences and tokens: what all later stages read. */
export type Document = {
	readonly article: Article;
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly sentences: readonly Sentence[];
	readonly tokens: readonly Token[];
	/** What each token is as one number, see `CODE`. */
	readonly codes: readonly number[];
};

// ── Places ──────────────────────────────────────────────────────────────────

export type PlaceKind = 'country' | 'admin1' | 'admin2' | 'city' | 'district' | 'facility' | 'region' | 'water';
/** named « Najaf » · described « la capitale irakienne » · bare « l'ambassade » */
export type PlaceForm = 'named' | 'described' | 'bare';
/** literal · metonymic « Téhéran a démenti » · associative (the owner in « consulat d'Iran ») · demonym « irakien » */
export type PlaceRole = 'literal' | 'metonymic' | 'associative' | 'demonym';

export type PlaceAlternative = {
	readonly placeId: string;
	readonly name: string;
	readonly lat: number | null;
	readonly lng: number | null;
	readonly score: number;
};

/** A mention of a place, resolved as far as the text and the gazetteer allow. */
export type PlaceMention = TextRange & {
	readonly text: string;
	readonly form: PlaceForm;
	readonly role: PlaceRole;
	readonly kind: PlaceKind;
	/** Missing when no gazetteer row is sure enough. */
	readonly placeId?: string | undefined;
	/** The gazetteer's French label, or a composed one: « consulat de France à Erbil ». */
	readonly name?: string | undefined;
	/** ISO 3166-1 alpha-2. */
	readonly country?: string | undefined;
	readonly lat: number | null;
	readonly lng: number | null;
	/** Radius in kilometres of the disc that surely holds the place as named. */
	readonly radiusKm?: number | undefined;
	/** 0 to 1. */
	readonly score: number;
	readonly alternatives: readonly PlaceAlternative[];
	/** Index (in the same list) of the mention that the text says this one lies in: « l'ambassade … à [Bagdad] ». */
	readonly within?: number | undefined;
	/** Index of the mention that owns this facility: « l'ambassade des [Etats-Unis] ». */
	readonly owner?: number | undefined;
	/** Set when the text speaks of a surrounding of the place, not of the place: « près de », « à 20 km au nord de », « devant ». */
	readonly relation?: string | undefined;
	/** Rules and features that decided, for "why here?": codes, some with words, « margin: 2.3 ». The page translates them. */
	readonly why: readonly string[];
};

// ── Times ───────────────────────────────────────────────────────────────────

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimePrecision = 'minute' | 'part-of-day' | 'day' | 'week' | 'month' | 'season' | 'year' | 'range';
export type TimeBasis = 'absolute' | 'publication' | 'narrative';

/** An expression of time and what it means for this article. */
export type TimeExpression = TextRange & {
	readonly text: string;
	readonly type: TimexType;
	/** TIMEX3 value: 2020-09-15, 2020-09-15TEV, P60D, XXXX-WXX-1, PAST_REF. */
	readonly timex: string;
	/** TIMEX3 modifier: START, MID, END, APPROX, MORE_THAN, LESS_THAN, BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER. */
	readonly mod?: string;
	/** « du 3 au 6 avril »: on its first day, all the days of the range. */
	readonly through?: TimeSpan;
	/** EDTF interval, missing for durations, sets and what cannot be anchored. */
	readonly edtf?: string;
	readonly precision?: TimePrecision;
	readonly basis?: TimeBasis;
	/** The same as `edtf`, in days. */
	readonly span?: TimeSpan;
	/** True when the expression can date an incident by itself (no duration, set, age or mere reference « actuellement »). */
	readonly datesEvents: boolean;
	readonly why: readonly string[];
};

/** The article's own date: given with it, found in its text, or unknown. */
export type Publication = {
	readonly edtf?: string;
	readonly basis: 'given' | 'text' | 'none';
	readonly span?: TimeSpan;
	/** Where in the text it was found. */
	readonly range?: TextRange;
};

// ── Reports and incidents ───────────────────────────────────────────────────

export type EventType =
	| 'Battles'
	| 'Explosions/Remote violence'
	| 'Violence against civilians'
	| 'Protests'
	| 'Riots'
	| 'Strategic developments'
	| 'Diplomacy'
	| 'Disaster';

export type ReportStatus = 'happened' | 'denied' | 'threatened' | 'planned';

/** A count as the sources give it. `by` names who says so: « selon la police ». */
export type Toll = { readonly min: number; readonly max: number; readonly by?: string };

/** One count of a report: of the dead, of the hurt, or of « victimes », who may be either. */
export type TollClaim = Toll & { readonly kind: 'fatalities' | 'injuries' | 'victims' };

/** One says that another did it, that it did it itself, or that it did not; in the words of the text. `by` is missing where nobody says so. */
export type Attribution = {
	readonly kind: 'accuses' | 'claims' | 'denies';
	readonly by?: string;
	readonly whom?: string;
};

/** Where a report happened: a place of the gazetteer at the precision that the text gives. */
export type ReportPlace = Partial<TextRange> & {
	readonly text?: string;
	readonly placeId?: string;
	readonly name: string;
	readonly kind: PlaceKind;
	readonly country?: string;
	readonly lat: number | null;
	readonly lng: number | null;
	readonly radiusKm: number;
	/** « devant », « près de » … when it happened beside the place. */
	readonly relation?: string;
};

/** What ONE article says of one incident. */
export type Report = TextRange & {
	/** The trigger: head word or short phrase. */
	readonly text: string;
	/** Where the document says it again. */
	readonly mentions: readonly TextRange[];
	readonly eventType: EventType;
	readonly subEventType: string;
	readonly place?: ReportPlace;
	/** EDTF. */
	readonly date?: string;
	readonly datePrecision?: TimePrecision;
	readonly dateText?: TextRange;
	/** The words of `dateText`: « samedi ». They stand also where nothing could be made of them. */
	readonly dateWords?: string;
	/** 1 Monday to 7 Sunday: set when the words name a day of the week, but not of which week. */
	readonly weekday?: number;
	/** The day is narrower than its words and the publication say by themselves. */
	readonly deduced?: boolean;
	/** The same as `date`, in days. */
	readonly span?: TimeSpan;
	readonly actors: readonly string[];
	/** Who they are, each once: « Iran » for « iranienne » and « Téhéran ». Missing where the words say it. */
	readonly parties?: readonly string[];
	readonly targets: readonly string[];
	readonly weapons: readonly string[];
	/** Missing when the text does not say. */
	readonly fatalities?: Toll;
	readonly injuries?: Toll;
	/** How many took part in a protest or riot. */
	readonly crowd?: Toll;
	/** Every count that its sentences give, with who says so; the two above are the largest. Missing when there is none. */
	readonly claims?: readonly TollClaim[];
	/** Who blames whom, who claims, who denies, in its sentences. Missing where nobody does. */
	readonly attributions?: readonly Attribution[];
	readonly status: ReportStatus;
	readonly sentence: TextRange;
	/** 0 to 1. */
	readonly score: number;
	/** Why this place, this date, this type: codes, some with the words that decided, « place-clause: Najaf ». */
	readonly why: readonly string[];
	/** « des attaques », « plusieurs incidents »: many at once, not one. */
	readonly vague?: boolean;
	/** Its sentences name somebody's private home: shared only as its town. */
	readonly sensitive?: boolean;
	/** Its sentence hurts to read. */
	readonly graphic?: boolean;
};

/** A report with the article that makes it. `key` is stable for the same article text: `${articleId}#${start}`. */
export type ArticleReport = Report & {
	readonly articleId: string;
	readonly key: string;
	/** Folded names in its sentences, and folded words that few sentences have: what linking compares. */
	readonly names?: readonly string[];
	readonly words?: readonly string[];
	/** How far its place leads before the next candidate, 0 to 1; missing where it is clear. */
	readonly placeMargin?: number;
};

/** One named reason for or against two reports being the same incident; log-odds, natural logarithm. */
export type LinkReason = { readonly name: string; readonly weight: number; readonly words?: string };

/** Why two reports stand under one incident. */
export type ReportLink = {
	readonly a: string;
	readonly b: string;
	readonly score: number;
	readonly reasons: readonly LinkReason[];
};

/** ISO 3166-1 alpha-2: an embassy of `sending` in `host`. */
export type Struck = {
	readonly kind: 'diplomatic' | 'military' | 'energy' | 'civil';
	readonly sending?: string;
	readonly host?: string;
};

/** Another incident that may be the same: their likeliest pair of reports with its reasons; `score` is the mean over all pairs. */
export type NearIncident = ReportLink & { readonly incident: string };

/** What HAPPENED, across articles: a consensus that keeps every claim in its reports. */
export type Incident = {
	/** Stable: made from the earliest report's key. */
	readonly id: string;
	readonly eventType: EventType;
	readonly subEventType: string;
	readonly status: ReportStatus;
	readonly vague: boolean;
	readonly place?: ReportPlace;
	readonly date?: string;
	readonly datePrecision?: TimePrecision;
	readonly span?: TimeSpan;
	/** The report whose date the incident takes. */
	readonly dateFrom?: string;
	readonly placeFrom?: string;
	readonly actors: readonly string[];
	readonly targets: readonly string[];
	readonly weapons: readonly string[];
	readonly fatalities?: Toll;
	readonly injuries?: Toll;
	/** How many took part in a protest or riot. */
	readonly crowd?: Toll;
	/** What sort of thing was hit, whose it is and in which state. Missing where nothing says. */
	readonly struck?: Struck;
	/** Keys of its reports. */
	readonly reports: readonly string[];
	readonly links: readonly ReportLink[];
	/** Those that are nearly the same, the likeliest first; missing when there is none. */
	readonly near?: readonly NearIncident[];
};

/** What one article says, after all stages but the linking. */
export type Reading = {
	readonly id: string;
	readonly language: string;
	readonly publication: Publication;
	readonly places: readonly PlaceMention[];
	readonly times: readonly TimeExpression[];
	readonly reports: readonly ArticleReport[];
};
