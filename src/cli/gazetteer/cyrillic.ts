/** Ukrainian and Russian names as French newspapers write them: « Часів Яр » → Tchassiv Iar. */

const BOTH: Readonly<Record<string, string>> = {
	а: 'a',
	б: 'b',
	в: 'v',
	д: 'd',
	ж: 'j',
	з: 'z',
	к: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	о: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'ou',
	ф: 'f',
	х: 'kh',
	ц: 'ts',
	ч: 'tch',
	ш: 'ch',
	щ: 'chtch',
	ю: 'iou',
	я: 'ia',
	ь: '',
	'’': '',
	"'": ''
};
const LETTERS = {
	uk: { ...BOTH, г: 'h', ґ: 'g', е: 'e', є: 'ie', и: 'y', і: 'i', ї: 'ï', й: 'ï' },
	ru: { ...BOTH, г: 'g', е: 'e', ё: 'io', э: 'e', и: 'i', й: 'ï', ы: 'y', ъ: '' }
} as const;
const VOWEL = /[аеёєиіїоуыэюя]/;

/** Missing when the name has a letter that the language does not know. */
export function frenchFromCyrillic(name: string, language: 'uk' | 'ru'): string | undefined {
	const letters: Readonly<Record<string, string>> = LETTERS[language];
	const lower = name.toLowerCase();
	let french = '';
	for (const [index, letter] of [...lower].entries()) {
		const before = lower[index - 1] ?? '';
		const after = lower[index + 1] ?? '';
		const known = /[\s-]/.test(letter) ? letter : letters[letter];
		if (known === undefined) return undefined;
		// « Tchassiv », « Odessa »: a single s between vowels would sound like a z.
		if (letter === 'с' && VOWEL.test(before) && VOWEL.test(after)) french += 'ss';
		// « Nijni », « Kryvyï »: Russian drops the short i at the end of an adjective.
		else if (letter === 'й' && before === 'и' && language === 'ru' && !/\p{L}/u.test(after)) continue;
		else if (letter === 'й' && before === 'ы' && !/\p{L}/u.test(after)) continue;
		// « Ghe », « Guerman »: a hard g before e and i.
		else if (letter === 'г' && language === 'ru' && /[еиіэ]/.test(after)) french += 'gu';
		// « Ielets », « Iekaterinbourg »: at the beginning, Ukrainian є and Russian е differ.
		else french += known;
	}
	return french.replace(/(^|[\s-])(\p{L})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase());
}
