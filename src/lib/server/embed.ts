/** What an embedded view may know: incidents in short, no texts, no articles, no private homes. */
import type { ReportPlace } from '#core';
import { sharePlace } from '#lib/export/share.ts';
import type { ArticleSummary, EmbedSettings, IncidentSummary, Overview, PlaceSummary } from '#lib/wire.ts';

/** all · only what a person has read · none */
export type EmbedRule = EmbedSettings['shows'];
type Environment = Readonly<Record<string, string | undefined>>;

/** `CHRONOCARTE_EMBED` says what may be embedded. */
export function embedRule(env: Environment = process.env): EmbedRule {
	const asked = env['CHRONOCARTE_EMBED'];
	if (asked === undefined || asked === '' || asked === 'all') return 'all';
	// What cannot be understood shows nothing rather than too much.
	return asked === 'reviewed' ? 'reviewed' : 'off';
}

/** `CHRONOCARTE_EMBED_ON` names the sites that may embed, as in `frame-ancestors`; only this one unless it is set. */
export function embedAncestors(env: Environment = process.env): string {
	const asked = env['CHRONOCARTE_EMBED_ON']?.trim() ?? '';
	// A semicolon would begin another directive.
	return /^[\w:/.*\s'-]+$/.test(asked) ? asked : "'self'";
}

/** The content security policy of the embedded view: other pages may show it. */
export const framedBy = (policy: string, ancestors: string): string =>
	policy.replace(/frame-ancestors [^;]*/, `frame-ancestors ${ancestors}`);

/** `byPublication`: of the articles their days of publication, which the slider then goes by; never more. */
export function embedOf(
	{ places, articles }: Overview,
	incidents: readonly IncidentSummary[],
	rule: EmbedRule,
	byPublication = false
): Overview {
	const placeOf = (id: string): PlaceSummary | undefined => places[id];
	const shown = incidents
		.filter(({ review }) => rule === 'all' || (rule === 'reviewed' && review === 'reviewed'))
		.map((incident) => shorten(incident, placeOf));
	const ids = new Set(shown.flatMap(({ placeIds }) => placeIds));
	return {
		incidents: shown,
		places: Object.fromEntries([...ids].flatMap((id) => (places[id] ? [[id, places[id]]] : []))),
		articles: byPublication ? publicationsOf(articles, shown) : []
	};
}

function publicationsOf(articles: readonly ArticleSummary[], shown: readonly IncidentSummary[]): ArticleSummary[] {
	const ids = new Set(shown.flatMap(({ articleIds }) => articleIds));
	return articles
		.filter(({ id }) => ids.has(id))
		.map(({ id, corpus, published, publishedBasis }) => ({
			id,
			corpus,
			title: '',
			publishedBasis,
			reportCount: 0,
			...(published !== undefined && { published })
		}));
}

function shorten(
	{ doubts: _doubts, doubt: _doubt, reports: _reports, ...incident }: IncidentSummary,
	placeOf: (id: string) => PlaceSummary | undefined
): IncidentSummary {
	const short = { ...incident, reports: [] };
	if (!incident.sensitive) return short;
	const { place, ...unplaced } = short;
	const shared = place && sharePlace(place, true, placeOf);
	const names = { actors: [], targets: [] };
	if (!shared) return { ...unplaced, ...names, placeIds: [] };
	const { id, country, rounded: _rounded, relation: _relation, ...where } = shared;
	const rounded: ReportPlace = { ...where, ...(id !== null && { placeId: id }), ...(country !== null && { country }) };
	const placeIds = id === null ? [] : [id, ...(placeOf(id)?.parents ?? [])];
	return { ...unplaced, ...names, place: rounded, placeIds };
}
