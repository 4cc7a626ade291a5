/** The names of a place that are worth showing beside the one on screen. Pure. */
import type { PlaceName } from '#core';
import { foldName } from '#core';

export type ShownName = PlaceName & { readonly direction: 'ltr' | 'rtl' };

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo']);
const FIRST = ['en', 'ar'];
const MOST_FRENCH = 3;

/** English, Arabic, then other languages, one name each; then other French spellings. Nothing that is shown already. */
export function otherNames(shown: string, names: readonly PlaceName[]): ShownName[] {
	const rank = ({ language }: PlaceName): number => (FIRST.includes(language) ? FIRST.indexOf(language) : FIRST.length);
	const foreign = names
		.filter(({ language }) => language !== 'fr' && language !== 'und')
		.filter((name, index, all) => all.findIndex(({ language }) => language === name.language) === index)
		.filter(({ name }) => name !== shown)
		.sort((a, b) => rank(a) - rank(b));
	const taken = new Set([shown, ...foreign.map(({ name }) => name)].map(foldName));
	const french = names.filter(({ language, name }) => {
		if (language !== 'fr' || taken.has(foldName(name))) return false;
		taken.add(foldName(name));
		return true;
	});
	return [...foreign, ...french.slice(0, MOST_FRENCH)].map((name) => ({
		...name,
		direction: RIGHT_TO_LEFT.has(name.script) ? 'rtl' : 'ltr'
	}));
}
