/** Takes names by geonameid out of compiled message catalogues (gettext .mo), as Debian's libgeonames-common ships them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LANGUAGES = ['fr', 'en', 'ar'] as const;

/** Reads DIR/{fr,en,ar}/LC_MESSAGES/geonames.mo and returns the lines of `labels.tsv`, sorted by key. */
export function readLabels(directory: string): string[] {
	const catalogues = LANGUAGES.map((language) =>
		readCatalogue(join(directory, language, 'LC_MESSAGES', 'geonames.mo'))
	);
	const keys = [...new Set(catalogues.flatMap((catalogue) => [...catalogue.keys()]))].filter((key) => key !== '');
	const rank = (key: string): string => (/^\d+$/.test(key) ? `1${key.padStart(10, '0')}` : `0${key}`);
	return keys
		.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
		.map((key) => [key, ...catalogues.map((catalogue, index) => clean(catalogue.get(key), LANGUAGES[index]))])
		.filter(([, ...names]) => names.some((name) => name !== ''))
		.map((cells) => cells.join('\t'));
}

/** Drops marks of direction and what is not written in the script of its language. */
function clean(name: string | undefined, language: string | undefined): string {
	const text = (name ?? '')
		.replace(/[\u200e\u200f\u202a-\u202e]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	return /\p{Script=Arabic}/u.test(text) === (language === 'ar') ? text : '';
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
