/** What several reports together say of one incident. Every claim that differs stays in its report. */
import type { ArticleReport, Incident, ReportStatus, Toll } from '../model.ts';
import { overlaps } from '../time/span.ts';
import { fold } from '../text/fold.ts';
import { distinct, distinctWeapons } from '../report/distinct.ts';
import { nameKey } from './names.ts';
import { uniteParties } from './parties.ts';
import { struckBy } from './struck.ts';
import type { Spot, Traits } from './traits.ts';
import { inside, samePlace } from './where.ts';

export type Consensus = Omit<Incident, 'id' | 'reports' | 'links' | 'near'>;

/** From surest to least: one source that saw it happen outweighs all that deny or expect it. */
const STATUSES: readonly ReportStatus[] = ['happened', 'denied', 'planned', 'threatened'];

/** Sub-types that a more exact one replaces. */
const BROAD = new Set(['Attack', 'Other', 'Statement']);

/** The common account of reports of one incident; `members` is not empty, the earliest first. */
export function agree(members: readonly Traits[]): Consensus {
	const reports = members.map(({ report }) => report);
	const status = STATUSES.find((one) => reports.some((report) => report.status === one)) ?? 'happened';
	const typed = best(reports, (report) => votesForType(report, reports));
	const placed = placedBy(members);
	const dated = datedBy(reports);
	const fatalities = range(reports.flatMap((report) => saidOf(report, 'fatalities')));
	const injuries = range(reports.flatMap((report) => saidOf(report, 'injuries')));
	const crowd = range(reports.map((report) => report.crowd));
	const struck = struckBy(members);
	return {
		eventType: typed.eventType,
		subEventType: typed.subEventType,
		status,
		vague: reports.every(({ vague }) => vague === true),
		...(placed?.place && { place: placed.place, placeFrom: placed.key }),
		...(dated?.date !== undefined && { date: dated.date, dateFrom: dated.key }),
		...(dated?.datePrecision && { datePrecision: dated.datePrecision }),
		...(dated?.span && { span: dated.span }),
		actors: uniteParties(members.flatMap(({ parties }) => parties)),
		targets: distinct(union(reports.map(({ targets }) => targets)), nameKey),
		weapons: distinctWeapons(union(reports.map(({ weapons }) => weapons))),
		...(fatalities && { fatalities }),
		...(injuries && { injuries }),
		...(crowd && { crowd }),
		...(struck && { struck })
	};
}

function votesForType({ subEventType }: ArticleReport, reports: readonly ArticleReport[]): number {
	const votes = reports.filter((other) => other.subEventType === subEventType);
	return votes.reduce((sum, { score }) => sum + score, 0) * (BROAD.has(subEventType) ? 0.4 : 1);
}

/** The place that most reports allow, the narrowest of them: who says « Bagdad » agrees with who says « Zone verte ». */
function placedBy(members: readonly Traits[]): ArticleReport | undefined {
	const placed = members.flatMap(({ spot, report }) => (spot && report.place ? [{ spot, report }] : []));
	const support = (spot: Spot): number =>
		placed.filter((other) => samePlace(spot, other.spot) || inside(spot, other.spot)).length;
	const ranked = placed.map((one) => ({ ...one, support: support(one.spot) }));
	ranked.sort((a, b) => b.support - a.support || breadth(a.spot) - breadth(b.spot));
	return ranked[0]?.report;
}

/** A place without a position is as narrow as its radius says, but comes after one with a position. */
const breadth = ({ radiusKm, lat }: Spot): number => radiusKm + (lat === null ? 10_000 : 0);

/** The date that most reports allow, the narrowest of them. */
function datedBy(reports: readonly ArticleReport[]): ArticleReport | undefined {
	const dated = reports.flatMap((report) => (report.span ? [{ report, span: report.span }] : []));
	const ranked = dated.map((one) => ({
		...one,
		support: dated.filter(({ span }) => overlaps(span, one.span)).length,
		days: one.span.end - one.span.start
	}));
	ranked.sort((a, b) => b.support - a.support || a.days - b.days);
	return ranked[0]?.report ?? reports.find(({ date }) => date !== undefined);
}

/** What a report says of a toll: its own count, or the counts of two whom it lets speak against each other. */
function saidOf(report: ArticleReport, kind: 'fatalities' | 'injuries'): readonly (Toll | undefined)[] {
	const spoken = (report.claims ?? []).filter((claim) => claim.kind === kind && claim.by !== undefined);
	return new Set(spoken.map(({ by }) => by)).size > 1 ? spoken : [report[kind]];
}

/** The widest range of all claims; who says so only where all agree. */
function range(tolls: readonly (Toll | undefined)[]): Toll | undefined {
	const said = tolls.filter((toll) => toll !== undefined);
	const [first] = said;
	if (!first) return undefined;
	const min = Math.min(...said.map((toll) => toll.min));
	const max = Math.max(...said.map((toll) => toll.max));
	const by = said.every((toll) => toll.by === first.by) ? first.by : undefined;
	return by === undefined ? { min, max } : { min, max, by };
}

/** All phrases once, the most frequent first; case and accents do not make two. */
function union(lists: readonly (readonly string[])[]): string[] {
	const byFolded = new Map<string, { phrase: string; count: number }>();
	for (const phrase of lists.flat()) {
		const known = byFolded.get(fold(phrase));
		if (known) known.count++;
		else byFolded.set(fold(phrase), { phrase, count: 1 });
	}
	return [...byFolded.values()].sort((a, b) => b.count - a.count).map(({ phrase }) => phrase);
}

/** The first of those with the highest rank. */
function best(reports: readonly ArticleReport[], rank: (report: ArticleReport) => number): ArticleReport {
	const [first] = reports;
	if (!first) throw new Error('an incident without a report');
	return reports.reduce((winner, one) => (rank(one) > rank(winner) ? one : winner), first);
}
