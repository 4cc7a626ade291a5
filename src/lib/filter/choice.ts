/** Which incidents the visitor wants, and whether one is of them. Pure: map, list, slider, exports and themes ask the same. */
import type { EventType, ReportStatus } from '#core';
import type { IncidentSummary } from '#lib/wire.ts';
import { wasOut } from './known.ts';
import { isInRing, type Ring } from './ring.ts';
import { FACETS, isAsCloseAs, valuesOf, type ArticleOf, type Coarsest, type Facet } from './facets.ts';

/** The chosen values of each facet; a facet without any lets all pass. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;
export type TollChoice = {
	/** At least so many, by the highest count that any article gives. */
	readonly dead?: number | undefined;
	readonly injured?: number | undefined;
	/** Only those with some count. */
	readonly told?: boolean | undefined;
};

export type Choice = {
	readonly types: ReadonlySet<EventType>;
	readonly statuses: ReadonlySet<ReportStatus>;
	readonly chosen: Chosen;
	readonly toll: TollChoice;
	/** Only what has the middle of its place in it. */
	readonly area?: Ring | undefined;
	/** Only what an article had told by this day. */
	readonly known?: number | undefined;
	/** Places that are known less closely are hidden. */
	readonly coarsest?: Coarsest | undefined;
};

/** What can be chosen, each by itself. */
export type Condition = 'types' | 'statuses' | 'toll' | 'area' | 'known' | 'coarsest' | Facet;
type Test = { readonly condition: Condition; readonly passes: (incident: IncidentSummary) => boolean };

/** The conditions of a choice that leave something out, cheapest first. */
export function testsOf(choice: Choice, articleOf: ArticleOf): readonly Test[] {
	const { types, statuses, chosen, toll, area, known, coarsest } = choice;
	const tests: Test[] = [
		{ condition: 'types', passes: ({ eventType }) => types.has(eventType) },
		{ condition: 'statuses', passes: ({ status }) => statuses.has(status) }
	];
	if (hasToll(toll)) tests.push({ condition: 'toll', passes: (incident) => passesToll(incident, toll) });
	if (area) tests.push({ condition: 'area', passes: ({ place }) => liesIn(place, area) });
	if (known !== undefined) {
		const passes = ({ articleIds }: IncidentSummary) => articleIds.some((id) => wasOut(articleOf(id), known));
		tests.push({ condition: 'known', passes });
	}
	if (coarsest) tests.push({ condition: 'coarsest', passes: (incident) => isAsCloseAs(incident, coarsest) });
	for (const facet of FACETS) {
		const wanted = new Set(chosen[facet]);
		if (wanted.size === 0) continue;
		const passes = (incident: IncidentSummary) => valuesOf(incident, facet, articleOf).some((one) => wanted.has(one));
		tests.push({ condition: facet, passes });
	}
	return tests;
}

/** The incidents that pass every condition, in their order. */
export function choose(
	incidents: readonly IncidentSummary[],
	choice: Choice,
	articleOf: ArticleOf
): readonly IncidentSummary[] {
	const tests = testsOf(choice, articleOf);
	return incidents.filter((incident) => tests.every(({ passes }) => passes(incident)));
}

export const hasToll = ({ dead, injured, told }: TollChoice): boolean =>
	told === true || dead !== undefined || injured !== undefined;

const liesIn = (place: IncidentSummary['place'], area: Ring): boolean =>
	typeof place?.lng === 'number' && typeof place.lat === 'number' && isInRing(place.lng, place.lat, area);

function passesToll({ fatalities, injuries }: IncidentSummary, { dead, injured, told }: TollChoice): boolean {
	if (told && !fatalities && !injuries) return false;
	if (dead !== undefined && (fatalities?.max ?? -1) < dead) return false;
	return injured === undefined || (injuries?.max ?? -1) >= injured;
}
