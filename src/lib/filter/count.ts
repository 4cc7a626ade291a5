/** How many incidents each choice would show. The choices of a facet do not narrow its own counts. */
import type { IncidentSummary } from '#lib/wire.ts';
import { testsOf, type Choice, type Condition } from './choice.ts';
import { FACETS, valuesOf, type ArticleOf, type Facet } from './facets.ts';

export type Counts = ReadonlyMap<string, number>;
export type FacetCounts = {
	readonly types: Counts;
	readonly statuses: Counts;
	readonly facets: Readonly<Record<Facet, Counts>>;
	/** Those with a toll. */
	readonly tolled: number;
};

/** One pass: who fails nothing counts everywhere, who fails one condition only there. */
export function countFacets(incidents: readonly IncidentSummary[], choice: Choice, articleOf: ArticleOf): FacetCounts {
	const tests = testsOf(choice, articleOf);
	const types = new Map<string, number>();
	const statuses = new Map<string, number>();
	const facets = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
		Facet,
		Map<string, number>
	>;
	let tolled = 0;
	for (const incident of incidents) {
		const failed = failedOf(incident, tests);
		if (failed === 'several') continue;
		const counts = (condition: Condition) => failed === undefined || failed === condition;
		if (counts('types')) add(types, incident.eventType);
		if (counts('statuses')) add(statuses, incident.status);
		if (counts('toll') && (incident.fatalities || incident.injuries)) tolled++;
		for (const facet of FACETS)
			if (counts(facet)) for (const value of valuesOf(incident, facet, articleOf)) add(facets[facet], value);
	}
	return { types, statuses, facets, tolled };
}

function failedOf(incident: IncidentSummary, tests: ReturnType<typeof testsOf>): Condition | 'several' | undefined {
	let failed: Condition | undefined;
	for (const { condition, passes } of tests) {
		if (passes(incident)) continue;
		if (failed !== undefined) return 'several';
		failed = condition;
	}
	return failed;
}

const add = (counts: Map<string, number>, value: string): void => {
	counts.set(value, (counts.get(value) ?? 0) + 1);
};
