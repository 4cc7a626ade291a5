import type { PlaceRow } from '#core';

/** What the page's worker carries, each place hung under the nearest parent that came along. */
export function smallRows(rows: readonly PlaceRow[]): PlaceRow[] {
	const byId = new Map(rows.map((row) => [row.id, row]));
	return rows.filter(isSmall).map(({ parent, ...row }) => {
		let up = byId.get(parent ?? '');
		while (up && !isSmall(up)) up = byId.get(up.parent ?? '');
		return { ...row, ...(up ? { parent: up.id } : {}) };
	});
}

/** Towns of 15,000 people, seats and capitals, what our own tables have, and all that is no town but the second level. */
function isSmall({ kind, population, featureCode, source }: PlaceRow): boolean {
	if (kind === 'city') return population >= 15_000 || /^PPL[AC]$/.test(featureCode) || !source.startsWith('GeoNames');
	if (kind === 'district') return !source.startsWith('GeoNames');
	return kind !== 'admin2';
}
