/** Further spellings under which a name is found, though nobody shows it so. */
import { foldName } from '#core';

/** « Oblast de Donetsk » is also found as « Donetsk » (after its seat), « Aéroport international de … » as « aéroport de … ». */
const WITHOUT_TYPE =
	/^(?:oblast|region|province|gouvernorat|district|canton|krai|republique|departement|communaute|prefecture|comte|etat|wilaya|emirat|municipalite) (?:autonome )?(?:de la |de l' |de |du |d' |des )(.{3,})$/;
const SHORTER: readonly (readonly [RegExp, string])[] = [
	[/^aeroport international (de|d')/, 'aeroport $1'],
	[/^base aerienne (de|d')/, 'base $1'],
	[/^centrale nucleaire (de|d'|du)/, 'centrale $1']
];

/** « Le Caire » → caire (« au Caire »), « Saint-Denis » ↔ St Denis, « L'Aquila » → aquila. */
export function searchForms(names: readonly string[]): string[] {
	const known = new Set(names.map(foldName));
	const forms = new Set<string>();
	for (const key of known) {
		const bare = key.replace(/^(?:le|la|les|l') /, '');
		if (bare !== key && bare.length > 2) forms.add(bare);
		const core = WITHOUT_TYPE.exec(key)?.[1];
		if (core) forms.add(core);
		for (const [long, short] of SHORTER) if (long.test(key)) forms.add(key.replace(long, short));
		for (const form of [key, bare]) {
			const short = form.replace(/\bsaint(e?) /g, 'st$1 ');
			const long = form.replace(/\bst(e?) /g, 'saint$1 ');
			if (short !== form) forms.add(short);
			if (long !== form) forms.add(long);
		}
	}
	return [...forms].filter((form) => !known.has(form));
}

/** Where the sources write names of Arabic and Persian script the English way. */
export const ROMANISED = new Set(
	'IQ SY LB JO PS YE SA AE OM KW QA BH EG LY SD IR AF PK TJ SO DJ ER TD EH MR'.split(' ')
);

const ARTICLE = /(?:^| )(?:al|el|ad|an|ar|as|ash|at|az|adh|ed|er|es|et|ez|en|ach|ech) /g;

/**
 * The French way to write an Arabic or Persian name, from the English one: « Al Qāmishlī » → al qamichli, qamichli;
 * « Ba‘qūbah » → baqoubah, baqouba, baqoube. Folded.
 */
export function frenchRomanisations(name: string): string[] {
	const key = foldName(name.replace(/[‘’ʿʾ'`]/g, ''));
	const bare = key.replace(ARTICLE, ' ').trim();
	const forms = new Set<string>();
	for (const form of [key, bare, key.replace(/\bal /g, 'el ')]) {
		const french = form
			.replace(/sh/g, 'ch')
			.replace(/ee/g, 'i')
			.replace(/oo|u/g, 'ou')
			.replace(/ay(?=[^aeiou]|$)/g, 'ai')
			.replace(/iyy/g, 'iy')
			.replace(/([^aeiou ])y(?=[^aeiouy]|$)/g, '$1i')
			.replace(/w(?=[aeiou])/g, 'ou')
			.replace(/aw(?=[^aeiou]|$)/g, 'ao')
			.replace(/ououou|ouou/g, 'ou');
		// A final h is silent, unless it is a letter of its own: « Deir al-Balah ».
		const ends = [french.replace(/ah\b/g, 'a'), french.replace(/ah\b/g, 'e'), ...(/[ḩḥ]/i.test(name) ? [french] : [])];
		for (const end of ends)
			for (const spelling of [end, end.replace(/(?<!d)j/g, 'dj'), end.replace(/ai/g, 'ei')]) forms.add(spelling);
		forms.add(form.replace(/ah\b/g, 'a'));
		forms.add(form);
	}
	return [...forms].filter((form) => form.length > 3 && form !== foldName(name));
}
