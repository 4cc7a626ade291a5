import type { PlaceRow } from '#core';
import { readCities } from './cities.ts';
import { readCountries } from './countries.ts';
import type { Draft, Report } from './draft.ts';
import { joinLabels } from './joinlabels.ts';
import { addOutlines } from './outlines.ts';
import { addOverlay } from './overlay.ts';
import { readProvinces } from './provinces.ts';
import { frenchRomanisations, ROMANISED, searchForms } from './spellings.ts';

/** Puts all sources together: towns, countries, provinces, labels, our overlay, parents, order. Best known first. */
export function buildRows(directory: string, report: Report): PlaceRow[] {
	const towns = readCities(report);
	const drafts = joinLabels([...readCountries(towns), ...readProvinces(towns), ...towns], directory, report);
	const placed = addParents(addOutlines(addOverlay(drafts, directory, report), directory, report));
	return seatsFirst(placed)
		.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
		.map(({ weight: _, admin1: __, admin2: ___, ...row }) => {
			const search = [...searchForms(row.names.map(({ name }) => name)), ...romanisations(row)];
			return { ...row, ...(search.length > 0 ? { search } : {}) };
		});
}

/** Town → second level → first level → country; what the overlay says about a parent stands. */
function addParents(drafts: readonly Draft[]): Draft[] {
	const ids = new Set(drafts.map(({ id }) => id));
	return drafts.map((draft) => {
		const { id, country, admin1, admin2 } = draft;
		if (draft.parent || !country || draft.kind === 'country') return draft;
		const chain = [`admin2:${country}.${admin1}.${admin2}`, `admin1:${country}.${admin1}`, `country:${country}`];
		const parent = chain.find((candidate) => candidate !== id && ids.has(candidate));
		return parent ? { ...draft, parent } : draft;
	});
}

/** A seat is better known than the province of its name: « Najaf » is the town first. */
function seatsFirst(drafts: readonly Draft[]): Draft[] {
	const weights = new Map<string, number>();
	for (const { kind, country, admin1, weight } of drafts)
		if (kind === 'admin1' && country && admin1) weights.set(`${country}.${admin1}`, weight);
	return drafts.map((draft) => {
		const province = weights.get(`${draft.country}.${draft.admin1}`);
		return draft.featureCode === 'PPLA' && province !== undefined
			? { ...draft, weight: Math.max(draft.weight, province + 1) }
			: draft;
	});
}

/** Towns that news may name; villages would only add words that look like a place. */
function romanisations({ country, kind, names, population, featureCode }: PlaceRow): string[] {
	const known = kind === 'city' && (population >= 5000 || /^PPL[AC]/.test(featureCode));
	if (!known || !country || !ROMANISED.has(country)) return [];
	return [...new Set(names.filter(({ script }) => script === 'Latn').flatMap(({ name }) => frenchRomanisations(name)))];
}
