/** FNV-1a of 32 bits over UTF-16 units (Fowler, Noll and Vo): where it begins, how it goes on, and all of a text. */
export const NO_HASH = 0x811c9dc5 | 0;

export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

export function hashOf(text: string): number {
	let hash = NO_HASH;
	for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at));
	return hash;
}
