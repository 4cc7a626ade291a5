/** Places and entries of the gazetteer in words. */
import type { ListedEntry } from '#lib/gazetteer/wire.ts';
import type { Language, Messages } from '#lib/i18n/messages.ts';
import { displayNames } from '#lib/i18n/regions.ts';

/** « arabe » for ar; `und` is what nobody gave a language. */
export const languageName = (code: string, t: Messages, language: Language): string =>
	t.gazetteer.languages[code] ?? displayNames(language, 'language').of(code) ?? code;

/** « 33,3406° N, 44,4009° E » */
export function positionInWords(lat: number, lng: number, language: Language): string {
	const number = new Intl.NumberFormat(language, { maximumFractionDigits: 4, minimumFractionDigits: 2 });
	const west = language === 'fr' ? 'O' : 'W';
	const one = (value: number, [plus, minus]: readonly [string, string]) =>
		`${number.format(Math.abs(value))}° ${value < 0 ? minus : plus}`;
	return `${one(lat, ['N', 'S'])}, ${one(lng, ['E', west])}`;
}

/** « “Tell Chamiya” désigne Tal Afar » */
export function entryInWords(entry: ListedEntry, t: Messages): string {
	const { did, changes } = t.gazetteer.own;
	switch (entry.action) {
		case 'add':
			return did.add(entry.placeName);
		case 'alias':
			return did.alias(entry.name, entry.placeName);
		case 'hide':
			return did.hide(entry.name, entry.placeName);
		case 'correct': {
			const changed = Object.keys(changes).filter((key) => key in entry.changes) as (keyof typeof changes)[];
			return did.correct(entry.placeName, changed.map((key) => changes[key]).join(', '));
		}
		default:
			throw new Error(`unknown action: ${JSON.stringify(entry satisfies never)}`);
	}
}
