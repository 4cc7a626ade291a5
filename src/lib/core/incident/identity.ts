/**
 * Ids for groups of report keys, each group the earliest report first. A group keeps the id that most of its reports had before,
 * so that links to an incident outlive the articles that join it; others get one made from their earliest report.
 */
export function nameGroups(
	groups: readonly (readonly string[])[],
	idBefore: (key: string) => string | undefined,
	isTaken: (id: string) => boolean
): string[] {
	const claims = groups.flatMap((group, index) =>
		[...counts(group, idBefore)].map(([id, count]) => ({ id, count, index }))
	);
	claims.sort((a, b) => b.count - a.count || a.index - b.index);
	const names = new Map<number, string>();
	const given = new Set<string>();
	for (const { id, index } of claims)
		if (!names.has(index) && !given.has(id)) {
			names.set(index, id);
			given.add(id);
		}
	return groups.map((group, index) => {
		let name = names.get(index);
		for (let turn = 0; name === undefined; turn++) {
			const id = incidentId(turn === 0 ? (group[0] ?? '') : `${group[0] ?? ''}~${turn}`);
			if (!given.has(id) && !isTaken(id)) name = id;
		}
		given.add(name);
		return name;
	});
}

function counts(group: readonly string[], idBefore: (key: string) => string | undefined): Map<string, number> {
	const counted = new Map<string, number>();
	for (const key of group) {
		const id = idBefore(key);
		if (id !== undefined) counted.set(id, (counted.get(id) ?? 0) + 1);
	}
	return counted;
}

/** An id made from a report's key: the same article gives the same id on every machine. */
export function incidentId(key: string): string {
	return `inc-${hash53(key).toString(36).padStart(11, '0')}`;
}

/** cyrb53 by bryc (public domain): 53 well-mixed bits of a string, for ids, not for secrets. */
function hash53(words: string): number {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let index = 0; index < words.length; index++) {
		const unit = words.charCodeAt(index);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return 4294967296 * (2097151 & low) + (high >>> 0);
}
