/** Further spellings under which a name is found, though nobody shows it so. */
import { foldName } from '#core';

/** « Le Caire » → caire (« au Caire »), « Saint-Denis » ↔ St Denis, « L'Aquila » → aquila. */
export function searchForms(names: readonly string[]): string[] {
	const known = new Set(names.map(foldName));
	const forms = new Set<string>();
	for (const key of known) {
		const bare = key.replace(/^(le|la|les|l') /, '');
		if (bare !== key && bare.length > 2) forms.add(bare);
		for (const form of [key, bare]) {
			const short = form.replace(/\bsaint(e?) /g, 'st$1 ');
			const long = form.replace(/\bst(e?) /g, 'saint$1 ');
			if (short !== form) forms.add(short);
			if (long !== form) forms.add(long);
		}
	}
	return [...forms].filter((form) => !known.has(form));
}
