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
