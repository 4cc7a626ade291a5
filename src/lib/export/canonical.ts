/**
 * JSON with sorted keys and no spaces, so that the same record always has the same hash (as RFC 8785 does for values like ours).
 * Missing keys and `undefined` are the same.
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const parts = Object.entries(value)
		.filter(([, one]) => one !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
		.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`);
	return `{${parts.join(',')}}`;
}
