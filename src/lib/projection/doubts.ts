/** How sure an incident is, for the queue « À vérifier ». */
import { NEAR_MARGIN, type ArticleReport, type Corrected, type Incident } from '#core';
import type { Doubt, IncidentSummary, PlaceSummary } from '#lib/wire.ts';

type Told = {
	readonly incident: Incident;
	readonly reports: readonly ArticleReport[];
	readonly marksByKey: ReadonlyMap<string, Corrected>;
	readonly place: PlaceSummary | undefined;
	/** The places that its reports name. */
	readonly named: readonly PlaceSummary[];
	readonly deduced: boolean;
};

/** Larger than a big city: the map can show an area only. */
const AREA_KM = 60;
const WEEK = 7;
const MONTH = 31;
/** Reports above this score were never wrong in the annotated articles. */
const SURE_TRIGGER = 0.7;
/** Log-odds (natural logarithm) above which a link was never wrong in the annotated articles. */
const SURE_LINK = 1.5;
/** What a person contests comes before all that is only uncertain. */
const CONTESTED = 0.9;

/**
 * Each doubt is the chance that a reading is wrong because of it, and they are taken as independent: `1 − Π (1 − w)`.
 * no-place and no-date 0.5 · place-close 0.7 × (1 − margin), the lead before the next candidate · place-area 0.3 ·
 * place-approximate 0.1 · date-deduced 0.25 · date-coarse 0.15 over a week, 0.3 over a month · weak-trigger up to 0.6, from the
 * best score of its reports · tolls-differ and places-differ 0.25 · link-weak up to 0.4, from the report that hangs on least ·
 * same-incident 0.5 where another is as likely the same as not, less the less likely it is.
 * What a person decided is no doubt; an incident whose reports were all read has none.
 */
export function doubtsOf(told: Told): Pick<IncidentSummary, 'doubt' | 'doubts'> {
	const { reports, marksByKey } = told;
	const marks = reports.map(({ key }) => marksByKey.get(key));
	const isContested = marks.some((one) => one?.review === 'contested');
	if (!isContested && marks.every((one) => one?.review === 'reviewed')) return {};
	const weights = [
		...placeDoubts(told),
		...dateDoubts(told),
		...triggerDoubt(told),
		...differences(told),
		...linkDoubt(told),
		...nearDoubt(told)
	];
	const sure = weights.reduce((product, [, weight]) => product * (1 - weight), isContested ? 1 - CONTESTED : 1);
	const doubt = Math.round(100 * (1 - sure)) / 100;
	if (doubt === 0) return {};
	const doubts = [...weights].sort(([, a], [, b]) => b - a).map(([name]) => name);
	return { doubt, ...(doubts.length > 0 && { doubts }) };
}

type Weighted = readonly [Doubt, number];

const isByHand = (key: string | undefined, field: 'place' | 'date', { marksByKey }: Told): boolean =>
	key !== undefined && (marksByKey.get(key)?.corrected?.includes(field) ?? false);

function* placeDoubts(told: Told): Iterable<Weighted> {
	const { incident, reports, place, named } = told;
	if (!incident.place) {
		if (!reports.some(({ key }) => isByHand(key, 'place', told))) yield ['no-place', 0.5];
		return;
	}
	if (isByHand(incident.placeFrom, 'place', told)) return;
	const margin = reports.find(({ key }) => key === incident.placeFrom)?.placeMargin;
	// Another article that names the same place settles it.
	const isAlone = named.filter(({ id }) => id === place?.id).length < 2;
	if (margin !== undefined && isAlone) yield ['place-close', 0.7 * (1 - margin)];
	const { kind, radiusKm } = incident.place;
	if (radiusKm > AREA_KM || kind === 'country' || kind === 'region') yield ['place-area', 0.3];
	else if (place?.approximate) yield ['place-approximate', 0.1];
}

function* dateDoubts(told: Told): Iterable<Weighted> {
	const { incident, reports, deduced } = told;
	const { span, dateFrom } = incident;
	if (!span) {
		if (!reports.some(({ key }) => isByHand(key, 'date', told))) yield ['no-date', 0.5];
		return;
	}
	if (isByHand(dateFrom, 'date', told)) return;
	if (deduced) yield ['date-deduced', 0.25];
	const days = span.end - span.start;
	if (days > WEEK) yield ['date-coarse', days > MONTH ? 0.3 : 0.15];
}

function* triggerDoubt({ reports, marksByKey }: Told): Iterable<Weighted> {
	if (reports.some(({ key }) => marksByKey.get(key)?.corrected?.includes('type'))) return;
	const best = Math.max(...reports.map(({ score }) => score));
	if (best < SURE_TRIGGER) yield ['weak-trigger', (0.6 * (SURE_TRIGGER - best)) / SURE_TRIGGER];
}

function* differences({ reports, named }: Told): Iterable<Weighted> {
	const tolls = reports.flatMap(({ fatalities }) => fatalities ?? []);
	if (tolls.some((one) => tolls.some((other) => one.max < other.min))) yield ['tolls-differ', 0.25];
	const isOther = (a: PlaceSummary, b: PlaceSummary): boolean =>
		a.id !== b.id && !a.parents.includes(b.id) && !b.parents.includes(a.id);
	if (named.some((one) => named.some((other) => isOther(one, other)))) yield ['places-differ', 0.25];
}

/** The report that hangs on least: of each, the strongest link to another counts. */
function* linkDoubt({ incident: { reports, links } }: Told): Iterable<Weighted> {
	if (reports.length < 2) return;
	const strongest = new Map(reports.map((key) => [key, -Infinity]));
	for (const { a, b, score } of links)
		for (const key of [a, b]) strongest.set(key, Math.max(strongest.get(key) ?? -Infinity, score));
	const least = Math.min(...strongest.values());
	if (least < SURE_LINK) yield ['link-weak', 0.4 * Math.min(1, Math.max(0, (SURE_LINK - least) / SURE_LINK))];
}

function* nearDoubt({ incident: { near = [] } }: Told): Iterable<Weighted> {
	const [likeliest] = near;
	if (likeliest) yield ['same-incident', 0.5 * Math.min(1, Math.max(0.2, 1 + likeliest.score / NEAR_MARGIN))];
}
