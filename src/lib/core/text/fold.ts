const MARKS = /[\u0300-\u036f]/g;

/**
 * Folds a word or name so that spellings meet: lower case, no accents, straight apostrophe, ligatures undone.
 * The length may change, so never use it to compute offsets.
 */
export function fold(word: string): string {
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if (code > 127 || code === BACKTICK) return foldLetters(word);
	}
	return word.toLowerCase();
}

/** Folds a whole name to words with single spaces: « Aïn al-Assad » → "ain al assad", « L’Aquila » → "l' aquila". */
export function foldName(name: string): string {
	return fold(name)
		.replace(/'/g, "' ")
		.replace(/[-‐‑‒–—/.,()]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

const BACKTICK = 96;

/** Letter by letter where no letter changes with its neighbours, which is all that French and most names need. */
function foldLetters(word: string): string {
	let folded = '';
	for (let at = 0; at < word.length; at++) {
		const letter = LETTERS[word.charCodeAt(at)];
		if (letter === undefined) return foldWhole(word);
		folded += letter;
	}
	return folded;
}

function foldWhole(word: string): string {
	return word
		.toLowerCase()
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

/** What the Latin letters, their marks and the quotes fold to, by code. */
const LETTERS: readonly (string | undefined)[] = Array.from({ length: 0x2070 }, (_, code) =>
	code < 0x370 || code >= 0x2000 ? foldWhole(String.fromCharCode(code)) : undefined
);

/** What a letter folds to by itself; undefined where that hangs on its neighbours. */
export const foldedLetter = (code: number): string | undefined => LETTERS[code];
