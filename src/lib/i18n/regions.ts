/** Names of states and languages, as the browser knows them. */
import type { Language } from './messages.ts';

const displays = new Map<string, Intl.DisplayNames>();

/** One for each language: making one takes a hundred times as long as asking it. */
export function displayNames(language: Language, type: 'region' | 'language'): Intl.DisplayNames {
	const key = `${language} ${type}`;
	const known = displays.get(key) ?? new Intl.DisplayNames([language], { type });
	displays.set(key, known);
	return known;
}

/** « Irak » for IQ. */
export const countryName = (code: string, language: Language): string =>
	displayNames(language, 'region').of(code) ?? code;
