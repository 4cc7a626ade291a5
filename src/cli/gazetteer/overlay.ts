/** Our own tables in `data/gazetteer`: new places, and names, positions and sizes for known ones. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldName, type Place } from '#core';
import { name, type Draft, type Report } from './draft.ts';
import { listOf, readTable, type Row } from './tables.ts';

/** Each table with the kind of its rows where they do not say it. */
export const OVERLAY_FILES: Readonly<Record<string, Place['kind'] | undefined>> = {
	'countries.tsv': 'country',
	'provinces.tsv': 'admin1',
	'regions.tsv': 'region',
	'waters.tsv': 'water',
	'cities.tsv': undefined,
	'names.tsv': undefined,
	'towns.tsv': 'city',
	'districts.tsv': 'district',
	'facilities.tsv': 'facility'
};

/** Where nothing else orders places of one name: as if this many people lived there. */
const WEIGHTS: Readonly<Record<Place['kind'], number>> = {
	country: 1e12,
	region: 3e6,
	water: 2e6,
	admin1: 3e5,
	admin2: 2e4,
	city: 2e4,
	district: 3e4,
	facility: 1.5e4
};

const CODES: Readonly<Record<Place['kind'], readonly [Place['featureClass'], string]>> = {
	country: ['A', 'PCLI'],
	region: ['L', 'RGN'],
	water: ['H', 'SEA'],
	admin1: ['A', 'ADM1'],
	admin2: ['A', 'ADM2'],
	city: ['P', 'PPL'],
	district: ['P', 'PPLX'],
	facility: ['S', 'BLDG']
};

/** Adds the overlay to the drafts; a row with a known id changes that place, any other is a new one. */
export function addOverlay(drafts: readonly Draft[], directory: string, report: Report): Draft[] {
	const byId = new Map(drafts.map((draft) => [draft.id, draft]));
	const waiting: { row: Row; draft: Draft }[] = [];
	for (const [file, kind] of Object.entries(OVERLAY_FILES).filter(([table]) => existsSync(join(directory, table))))
		for (const row of readTable(join(directory, file), report)) {
			const draft = rowToPlace(row, kind, byId.get(row.cells['id'] ?? ''), report);
			if (!draft) continue;
			byId.set(draft.id, draft);
			waiting.push({ row, draft });
		}
	const finder = new ParentFinder([...byId.values()]);
	for (const { row, draft } of waiting) {
		const wanted = row.cells['parent'] ?? '';
		if (wanted === '') continue;
		const parent = finder.find(wanted, draft);
		if (!parent) report.conflicts.push(`${row.at}: no place « ${wanted} » for the parent of ${draft.name}`);
		// A town of a known province needs no shorter way to its country.
		else if (!draft.admin1 || draft.kind !== 'city' || parent.kind === 'city')
			byId.set(draft.id, { ...(byId.get(draft.id) ?? draft), parent: parent.id });
	}
	return [...byId.values()];
}

function rowToPlace(
	{ at, cells }: Row,
	usual: Place['kind'] | undefined,
	known: Draft | undefined,
	report: Report
): Draft | undefined {
	const lat = Number(cells['lat'] || Number.NaN);
	const lng = Number(cells['lng'] || Number.NaN);
	const placed = Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
	const id = cells['id'] ?? '';
	const label = cells['name'] ?? '';
	const kind = (cells['kind'] || known?.kind || usual) as Place['kind'] | undefined;
	if (id === '' || label === '' || !kind || !(kind in CODES)) {
		report.dropped.push(`${at}: needs an id, a name and a kind`);
		return undefined;
	}
	if (!known && !placed) {
		report.dropped.push(`${at}: ${label} is new and has no position`);
		return undefined;
	}
	const [featureClass, featureCode] = CODES[kind];
	const names = [label, ...listOf(cells['aliases'])].flatMap(withoutBrackets).map((text) => name(text, 'fr'));
	// Only a named source makes a position precise enough to be drawn as a point.
	const rough = (cells['source'] ?? '').startsWith('general knowledge');
	const radiusKm = Math.max(rough ? 0.4 : 0, Number(cells['radius_km'] || (known?.radiusKm ?? 5)));
	const facility = cells['facility'];
	return {
		...(known ?? { population: 0, featureClass, featureCode }),
		id,
		name: label,
		names: [...names, ...(known?.names ?? [])],
		kind,
		...(known && known.kind !== kind ? { featureClass, featureCode } : {}),
		...(cells['country'] ? { country: cells['country'] } : {}),
		lat: placed ? lat : (known?.lat ?? null),
		lng: placed ? lng : (known?.lng ?? null),
		radiusKm,
		source: cells['source'] || (known?.source ?? 'Chronocarte'),
		...(facility ? { facility } : {}),
		...(cells['owner'] ? { owner: cells['owner'] } : {}),
		...(cells['valid'] ? { valid: cells['valid'] } : {}),
		...(cells['approximate'] ? { approximate: true } : {}),
		...(cells['members'] ? { members: listOf(cells['members']) } : {}),
		// Who is in our tables is in the news.
		weight: Number(cells['weight'] || Math.max(known?.weight ?? 0, WEIGHTS[kind])),
		...(cells['code'] ? { featureCode: cells['code'] } : {})
	};
}

/** « Place Tahrir (Bagdad) » is also found as « Place Tahrir ». */
const withoutBrackets = (text: string): string[] => {
	const open = text.lastIndexOf('(');
	const isLast = open >= 0 && text.indexOf(')', open) === text.trimEnd().length - 1;
	return isLast ? [text, text.slice(0, open).trimEnd()] : [text];
};

/** Finds a parent by id or by a name in the same country: « Salhiya, Bagdad » is Salhiya, or else Bagdad. */
class ParentFinder {
	readonly #byId: ReadonlyMap<string, Draft>;
	readonly #byName = new Map<string, Draft>();
	constructor(drafts: readonly Draft[]) {
		this.#byId = new Map(drafts.map((draft) => [draft.id, draft]));
		for (const draft of drafts)
			for (const { name: text } of draft.names) {
				const key = `${draft.country ?? ''} ${foldName(text)}`;
				if ((this.#byName.get(key)?.weight ?? -1) < draft.weight) this.#byName.set(key, draft);
			}
	}
	find(wanted: string, child: Draft): Draft | undefined {
		const names = wanted.split(',').map((part) => this.#byName.get(`${child.country ?? ''} ${foldName(part)}`));
		return this.#byId.get(wanted) ?? names.find((parent) => parent && parent.id !== child.id);
	}
}
