import { foldName, Place, type PlaceRow } from '#core';
import type { Draft, Report } from './draft.ts';
import { joinLabels } from './joinlabels.ts';
import { hangUnderTowns } from './nearest.ts';
import { addOutlines } from './outlines.ts';
import { addOverlay } from './overlay.ts';
import { addSlavicNames } from './slavic.ts';
import type { Sources } from './sources.ts';
import { frenchRomanisations, ROMANISED, searchForms } from './spellings.ts';

/** Puts together a source, the labels and tables of `directory`, parents and order. Best known first. */
export function buildRows(sources: Sources, directory: string, report: Report): PlaceRow[] {
	const { countries, provinces, towns, others } = sources;
	const drafts = addSlavicNames(joinLabels([...countries, ...provinces, ...towns, ...others], directory, report));
	const placed = addParents(hangUnderTowns(addOutlines(addOverlay(drafts, directory, report), directory, report)));
	return townsFirst(placed)
		.filter((draft) => isValid(draft, report))
		.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
		.map(({ weight: _, admin1: __, admin2: ___, ...row }) => {
			const search = [...searchForms(row.names.map(({ name }) => name)), ...romanisations(row)];
			return { ...row, ...(search.length > 0 ? { search } : {}) };
		});
}

function isValid(draft: Draft, report: Report): boolean {
	const issue = Place.safeParse({ ...draft, parents: [] }).error?.issues[0];
	if (issue)
		report.dropped.push(`${draft.source}: ${draft.id} (${draft.name}): ${issue.path.join('.')}: ${issue.message}`);
	return !issue;
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

/** A seat, or a town of the same name, is better known than its province: « Najaf » and « New York » are towns first. */
function townsFirst(drafts: readonly Draft[]): Draft[] {
	const provinces = new Map<string, { readonly weight: number; readonly keys: ReadonlySet<string> }>();
	for (const { kind, country, admin1, weight, names } of drafts)
		if (kind === 'admin1') provinces.set(`${country}.${admin1}`, { weight, keys: keysOf(names) });
	return drafts.map((draft) => {
		const province = provinces.get(`${draft.country}.${draft.admin1}`);
		if (draft.kind !== 'city' || !province || draft.weight > province.weight) return draft;
		const named = draft.population > 0 && [...keysOf(draft.names)].some((key) => province.keys.has(key));
		return named || draft.featureCode === 'PPLA' ? { ...draft, weight: province.weight + 1 } : draft;
	});
}

/** Folded, without « Oblast de » and the like. */
function keysOf(names: Draft['names']): Set<string> {
	const texts = names.map(({ name }) => name);
	return new Set([...texts.map(foldName), ...searchForms(texts)]);
}

/** Towns that news may name; villages would only add words that look like a place. */
function romanisations({ country, kind, names, population, featureCode }: PlaceRow): string[] {
	const known = kind === 'city' && (population >= 5000 || /^PPL[AC]/.test(featureCode));
	if (!known || !country || !ROMANISED.has(country)) return [];
	return [...new Set(names.filter(({ script }) => script === 'Latn').flatMap(({ name }) => frenchRomanisations(name)))];
}
