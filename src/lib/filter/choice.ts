/** Which incidents the visitor wants, and whether one is of them. Pure: map, list, slider, exports and themes ask the same. */
import type { EventType, ReportStatus } from '#core';
import type { IncidentSummary } from '#lib/wire.ts';
import { FACETS, valuesOf, type ArticleOf, type Facet } from './facets.ts';

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
};

/** What can be chosen, each by itself. */
export type Condition = 'types' | 'statuses' | 'toll' | Facet;
type Test = { readonly condition: Condition; readonly passes: (incident: IncidentSummary) => boolean };

/** The conditions of a choice that leave something out, cheapest first. */
export function testsOf({ types, statuses, chosen, toll }: Choice, articleOf: ArticleOf): readonly Test[] {
	const tests: Test[] = [
		{ condition: 'types', passes: ({ eventType }) => types.has(eventType) },
		{ condition: 'statuses', passes: ({ status }) => statuses.has(status) }
	];
	if (hasToll(toll)) tests.push({ condition: 'toll', passes: (incident) => passesToll(incident, toll) });
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

function passesToll({ fatalities, injuries }: IncidentSummary, { dead, injured, told }: TollChoice): boolean {
	if (told && !fatalities && !injuries) return false;
	if (dead !== undefined && (fatalities?.max ?? -1) < dead) return false;
	return injured === undefined || (injuries?.max ?? -1) >= injured;
}
