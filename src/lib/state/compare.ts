/** Outlets side by side: what each says of one incident, or which incidents of a place it tells of. Pure. */
import { sourceName } from '#lib/i18n/names.ts';
import type { ArticleSummary, IncidentSummary, PlaceSummary, ReportView } from '#lib/wire.ts';
import { claimsOf, type Agreement, type Attribute, type Claim } from './claims.ts';

/** An outlet with its articles; one article where the outlet is unknown, or where there is only one outlet. */
export type Column = {
	readonly key: string;
	/** The outlet; missing when unknown. */
	readonly name?: string;
	/** Told apart by title where the name does not. */
	readonly title?: string;
	readonly articleIds: readonly string[];
};

/** One column for each outlet, those with most articles first. */
export function columnsOf(articles: readonly ArticleSummary[]): Column[] {
	const byOutlet = Map.groupBy(articles, (article) => sourceName(article) ?? `#${article.id}`);
	const isOneOutlet = byOutlet.size === 1 && articles.length > 1;
	const groups = isOneOutlet ? articles.map((article) => [article]) : [...byOutlet.values()];
	return groups
		.flatMap((group): Column[] => {
			const [first] = group;
			if (!first) return [];
			const name = sourceName(first);
			const isTitled = isOneOutlet || name === undefined;
			return [
				{
					key: isTitled ? first.id : (name ?? first.id),
					...(name !== undefined && { name }),
					...(isTitled && { title: first.title }),
					articleIds: group.map(({ id }) => id)
				}
			];
		})
		.sort((a, b) => b.articleIds.length - a.articleIds.length);
}

export type Row = {
	readonly attribute: Attribute;
	readonly agreement: Agreement;
	/** What each column says, in their order; nothing where it does not say. */
	readonly cells: readonly (readonly Claim[])[];
};
export type Comparison = {
	readonly columns: readonly (Column & { readonly reports: readonly ReportView[] })[];
	readonly rows: readonly Row[];
	/** Outlets that tell of the place but not of this. */
	readonly silent: readonly Column[];
};

const ORDER: readonly Attribute[] = ['word', 'status', 'day', 'place', 'dead', 'injured', 'victims', 'accused'];

type World = {
	readonly places: Readonly<Record<string, Pick<PlaceSummary, 'parents'>>>;
	readonly incidents: readonly IncidentSummary[];
	readonly articleOf: (id: string) => ArticleSummary | undefined;
};

/** What each outlet says of an incident, attribute by attribute. */
export function compareIncident(
	incident: IncidentSummary,
	reports: readonly ReportView[],
	{ places, incidents, articleOf }: World
): Comparison {
	const articles = [...new Map(reports.map(({ article }) => [article.id, article])).values()];
	const columns = columnsOf(articles).map((column) => ({
		...column,
		reports: reports.filter(({ article }) => column.articleIds.includes(article.id))
	}));
	const said = columns.map((column) => claimsOf(column.reports, places));
	const all = claimsOf(reports, places);
	const rows = ORDER.flatMap((attribute): Row[] => {
		const whole = all.find((one) => one.attribute === attribute);
		if (!whole) return [];
		const cells = said.map((claims) => claims.find((one) => one.attribute === attribute)?.claims ?? []);
		return [{ attribute, agreement: whole.agreement, cells }];
	});
	return { columns, rows, silent: silentOn(incident, columns, incidents, articleOf) };
}

function silentOn(
	{ place }: IncidentSummary,
	columns: readonly Column[],
	incidents: readonly IncidentSummary[],
	articleOf: World['articleOf']
): Column[] {
	const placeId = place?.placeId;
	if (placeId === undefined) return [];
	const there = incidents.filter(({ placeIds }) => placeIds.includes(placeId));
	const ids = [...new Set(there.flatMap(({ articleIds }) => articleIds))];
	const known = new Set(columns.map(({ name }) => name));
	const named = ids.flatMap((id) => articleOf(id) ?? []).filter((article) => sourceName(article) !== undefined);
	return columnsOf(named)
		.filter(({ name, title }) => title === undefined && !known.has(name))
		.sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
}

export type Coverage = {
	readonly columns: readonly Column[];
	/** For each column whether it tells of the incident, and by which article. */
	readonly rows: readonly { readonly incident: IncidentSummary; readonly cells: readonly (string | undefined)[] }[];
};

/** Which outlet tells of which of these incidents. */
export function compareCoverage(
	incidents: readonly IncidentSummary[],
	articleOf: World['articleOf'],
	most = 8
): Coverage {
	const ids = [...new Set(incidents.flatMap(({ articleIds }) => articleIds))];
	const columns = columnsOf(ids.flatMap((id) => articleOf(id) ?? [])).slice(0, most);
	const rows = incidents.map((incident) => ({
		incident,
		cells: columns.map(({ articleIds }) => incident.articleIds.find((id) => articleIds.includes(id)))
	}));
	return { columns, rows };
}
