const MARKS = /[\u0300-\u036f]/g;
const PLAIN = /^[a-z0-9]*$/;

/**
 * Folds a word or name so that spellings meet: lower case, no accents, straight apostrophe, ligatures undone.
 * The length may change, so never use it to compute offsets.
 */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	if (PLAIN.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(MARKS, '')
		.replace(/œ/g, 'oe')
		.replace(/æ/g, 'ae')
		.replace(/ß/g, 'ss')
		.replace(/ı/g, 'i')
		.replace(/ø/g, 'o')
		.replace(/ł/g, 'l')
		.replace(/đ/g, 'd')
		.replace(/[’‘ʼʻ`´ʿʾ]/g, "'");
}

/** Folds a whole name to words with single spaces: « Aïn al-Assad » → "ain al assad", « L’Aquila » → "l' aquila". */
export function foldName(name: string): string {
	return fold(name)
		.replace(/'/g, "' ")
		.replace(/[-‐‑‒–—/.,()]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
