/** Takes names by geonameid out of compiled message catalogues (gettext .mo), as Debian's libgeonames-common ships them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const LABEL_LANGUAGES = ['fr', 'en', 'ar', 'uk', 'ru'] as const;

const SCRIPTS: Readonly<Record<string, string>> = { ar: 'Arab', uk: 'Cyrl', ru: 'Cyrl' };

/** Where a name in Cyrillic says how French writes the town. */
export const CYRILLIC: Readonly<Record<string, 'uk' | 'ru'>> = {
	UA: 'uk',
	RU: 'ru',
	BY: 'ru',
	KZ: 'ru',
	KG: 'ru',
	TJ: 'ru',
	UZ: 'ru',
	TM: 'ru'
};

/**
 * Reads DIR/LANGUAGE/LC_MESSAGES/geonames.mo and returns the lines of `labels.tsv`, sorted by key.
 * Cyrillic names are kept for the countries that need them, so the country of each geonameid is asked for.
 */
export function readLabels(directory: string, countryOf: ReadonlyMap<string, string>): string[] {
	const catalogues = LABEL_LANGUAGES.map((language) => ({
		language,
		names: readCatalogue(join(directory, language, 'LC_MESSAGES', 'geonames.mo'))
	}));
	const keys = [...new Set(catalogues.flatMap(({ names }) => [...names.keys()]))].filter((key) => key !== '');
	const rank = (key: string): string => (/^\d+$/.test(key) ? `1${key.padStart(10, '0')}` : `0${key}`);
	return keys
		.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
		.map((key) => [
			key,
			...catalogues.map(({ language, names }) => {
				const everywhere = language !== 'uk' && language !== 'ru';
				return everywhere || CYRILLIC[countryOf.get(key) ?? ''] === language ? clean(names.get(key), language) : '';
			})
		])
		.filter(([, ...names]) => names.some((name) => name !== ''))
		.map((cells) => cells.join('\t'));
}

/** Drops marks of direction and what is not written in the script of its language. */
function clean(name: string | undefined, language: string): string {
	const text = (name ?? '')
		.replace(/[\u200e\u200f\u202a-\u202e]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	const script = /\p{Script=Arabic}/u.test(text) ? 'Arab' : /\p{Script=Cyrillic}/u.test(text) ? 'Cyrl' : 'Latn';
	return script === (SCRIPTS[language] ?? 'Latn') ? text : '';
}

function readCatalogue(file: string): Map<string, string> {
	const bytes = readFileSync(file);
	if (bytes.readUInt32LE(0) !== 0x950412de) throw new Error(`${file} is no little-endian message catalogue`);
	const count = bytes.readUInt32LE(8);
	const text = (table: number, index: number): string => {
		const length = bytes.readUInt32LE(table + index * 8);
		const from = bytes.readUInt32LE(table + index * 8 + 4);
		return bytes.toString('utf8', from, from + length);
	};
	const messages = new Map<string, string>();
	for (let index = 0; index < count; index++)
		messages.set(text(bytes.readUInt32LE(12), index), text(bytes.readUInt32LE(16), index));
	return messages;
}
