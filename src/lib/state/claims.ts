/** What the articles of an incident say side by side: each value with who says so. Pure. */
import { fold, overlaps, type Toll, type TollClaim } from '#core';
import type { ArticleSummary, PlaceSummary, ReportView } from '#lib/wire.ts';

export type Attribute =
	'victims' | 'dead' | 'injured' | 'place' | 'day' | 'accused' | 'claimed' | 'denied' | 'word' | 'status';
/** alike: one value, or all share one · precision: more or less exact, no contradiction · differ */
export type Agreement = 'alike' | 'precision' | 'differ';

export type Source = { readonly article: ArticleSummary; readonly by?: string };
export type Claim = {
	readonly key: string;
	/** The first report that says so: what the value is told with. */
	readonly report: ReportView;
	/** The words themselves, for those that are words of the text. */
	readonly words: string;
	/** The count, for tolls. */
	readonly toll?: Toll;
	readonly sources: readonly Source[];
};
export type AttributeClaims = {
	readonly attribute: Attribute;
	readonly claims: readonly Claim[];
	readonly agreement: Agreement;
};

type Said = {
	readonly key: string;
	readonly words: string;
	readonly toll?: Toll;
	readonly by?: string | undefined;
};

/** Attributes on which something is said, in the order in which a reader asks; the value most say first. */
export function claimsOf(
	reports: readonly ReportView[],
	places: Readonly<Record<string, Pick<PlaceSummary, 'parents'>>>
): AttributeClaims[] {
	return ATTRIBUTES.flatMap(({ attribute, say }) => {
		const claims = gather(reports, say);
		if (claims.length === 0) return [];
		return [{ attribute, claims, agreement: agreementOf(attribute, claims, places, reports) }];
	});
}

const ATTRIBUTES: readonly { attribute: Attribute; say: (report: ReportView) => readonly Said[] }[] = [
	{ attribute: 'victims', say: (report) => saidOf(report, 'victims') },
	{ attribute: 'dead', say: (report) => saidOf(report, 'fatalities') },
	{ attribute: 'injured', say: (report) => saidOf(report, 'injuries') },
	{
		attribute: 'place',
		say: ({ place }) => (place ? [{ key: place.placeId ?? fold(place.name), words: place.name }] : [])
	},
	{
		attribute: 'day',
		say: ({ date, span }) => (date !== undefined && span ? [{ key: `${span.start}/${span.end}`, words: date }] : [])
	},
	{
		attribute: 'accused',
		say: accusedIn
	},
	{ attribute: 'claimed', say: (report) => speakersOf(report, 'claims') },
	{ attribute: 'denied', say: (report) => speakersOf(report, 'denies') },
	{ attribute: 'word', say: ({ text }) => [{ key: fold(text), words: text }] },
	{ attribute: 'status', say: ({ status }) => [{ key: status, words: status }] }
];

/** Whom somebody blames, with who does; then whom the article itself names. */
function accusedIn({ parties, actors, attributions = [] }: ReportView): Said[] {
	const blamed = attributions.flatMap(({ kind, by, whom }) =>
		kind === 'accuses' && whom !== undefined ? [{ key: fold(whom), words: whom, by }] : []
	);
	const named = (parties ?? actors).map((name) => ({ key: fold(name), words: name }));
	return [...blamed, ...named.filter(({ key }) => !blamed.some((one) => one.key === key))];
}

/** Who claims it, or denies it: the name is the value. */
function speakersOf({ attributions = [] }: ReportView, said: 'claims' | 'denies'): Said[] {
	return attributions.flatMap(({ kind, by }) =>
		kind === said && by !== undefined ? [{ key: fold(by), words: by }] : []
	);
}

/** Its own count, or each count that it has somebody say. */
function saidOf(report: ReportView, kind: TollClaim['kind']): Said[] {
	const own = kind === 'victims' ? undefined : report[kind];
	const claims = (report.claims ?? []).filter((claim) => claim.kind === kind);
	const spoken = claims.filter(({ by }) => by !== undefined);
	// A corrected count stands for all of them.
	const isCounted = !own || claims.some(({ min, max }) => min === own.min && max === own.max);
	const tolls: readonly Toll[] =
		isCounted && spoken.length > 0 ? spoken : own ? [own] : kind === 'victims' ? claims : [];
	return tolls.map(({ min, max, by }) => ({ key: `${min}-${max}`, words: '', toll: { min, max }, by }));
}

function gather(reports: readonly ReportView[], say: (report: ReportView) => readonly Said[]): Claim[] {
	const byKey = new Map<string, Claim & { readonly sources: Source[] }>();
	for (const report of reports)
		for (const { key, words, toll, by } of say(report)) {
			const claim = byKey.get(key) ?? { key, report, words, ...(toll && { toll }), sources: [] };
			byKey.set(key, claim);
			const { article } = report;
			// An article that says it twice is one source.
			if (!claim.sources.some((one) => one.article.id === article.id && one.by === by))
				claim.sources.push(by === undefined ? { article } : { article, by });
		}
	return [...byKey.values()].sort((a, b) => b.sources.length - a.sources.length);
}

function agreementOf(
	attribute: Attribute,
	claims: readonly Claim[],
	places: Readonly<Record<string, Pick<PlaceSummary, 'parents'>>>,
	reports: readonly ReportView[]
): Agreement {
	// Whoever counts victims says that somebody was hurt or killed.
	if (attribute === 'victims' && reports.some(saysNobody)) return 'differ';
	if (claims.length === 1 || attribute === 'claimed' || attribute === 'denied') return 'alike';
	const tolls = claims.flatMap((a, index) => claims.slice(index + 1).map((b) => [a.toll, b.toll] as const));
	const pairs = claims.flatMap((a, index) => claims.slice(index + 1).map((b) => [a.report, b.report] as const));
	switch (attribute) {
		case 'victims':
		case 'dead':
		case 'injured':
			return tolls.every(([a, b]) => meet(a, b)) ? 'precision' : 'differ';
		case 'day':
			return pairs.every(([a, b]) => a.span && b.span && overlaps(a.span, b.span)) ? 'precision' : 'differ';
		case 'place':
			return pairs.every(([a, b]) => isNested(a.place?.placeId, b.place?.placeId, places)) ? 'precision' : 'differ';
		case 'accused':
		case 'word': {
			// Several names or words in one article do not contradict each other: articles do that share none.
			const all = new Set(claims.flatMap(({ sources }) => sources.map(({ article }) => article.id))).size;
			const shared = claims.some(({ sources }) => new Set(sources.map(({ article }) => article.id)).size === all);
			return shared ? 'alike' : 'differ';
		}
		case 'status':
			return 'differ';
		default:
			throw new Error(`unknown attribute: ${attribute satisfies never}`);
	}
}

const meet = (a: Toll | undefined, b: Toll | undefined): boolean => !!a && !!b && a.min <= b.max && b.min <= a.max;

const saysNobody = (report: ReportView): boolean =>
	(['fatalities', 'injuries'] as const).every((kind) => saidOf(report, kind).some(({ toll }) => toll?.max === 0));

const isNested = (
	a: string | undefined,
	b: string | undefined,
	places: Readonly<Record<string, Pick<PlaceSummary, 'parents'>>>
): boolean =>
	a !== undefined &&
	b !== undefined &&
	((places[a]?.parents.includes(b) ?? false) || (places[b]?.parents.includes(a) ?? false));
