/** One phrase for one thing: « Soleimani » beside « le général Soleimani », « drones » beside « drone » say nothing more. */
import { fold } from '../text/fold.ts';
import { HOLLOW_WEAPONS, VAGUE_WEAPONS } from './lexicon/figures.ts';

/** The phrases without those that a longer one says as well; the first of equals. `keyOf` makes one of the spellings of a name. */
export function distinct(phrases: readonly string[], keyOf: (name: string) => string = fold): string[] {
	if (phrases.length < 2) return [...phrases];
	const all = phrases.map((phrase) => ({ phrase, words: wordsOf(phrase, keyOf) }));
	return all
		.filter(({ words }, index) =>
			all.every((other, at) => {
				if (at === index || !says(other.words, words)) return true;
				return other.words.length === words.length && index < at;
			})
		)
		.map(({ phrase }) => phrase);
}

/** The weapons of a report: « salve » and « aérienne » are none, « projectiles » only where nothing better is said. */
export function distinctWeapons(weapons: readonly string[]): string[] {
	const real = weapons.filter((one) => !HOLLOW.has(fold(one)));
	const exact = real.filter((one) => !VAGUE.has(fold(one)));
	return distinct(exact.length > 0 ? exact : real);
}

const HOLLOW = new Set(HOLLOW_WEAPONS.split(' '));
const VAGUE = new Set(VAGUE_WEAPONS.split(' '));

/** Does a phrase begin with these words, or end with them where they are a name that no « de » introduces? */
function says(phrase: readonly string[], words: readonly string[]): boolean {
	const more = phrase.length - words.length;
	if (more < 0 || words.length === 0) return false;
	if (words.every((word, at) => word === phrase[at])) return true;
	return words.every((word, at) => word === phrase[more + at]) && !phrase.slice(0, more).includes('de');
}

/** Singular, folded, without articles; « d' » and « du » are « de ». */
function wordsOf(phrase: string, keyOf: (name: string) => string): string[] {
	return phrase
		.split(/[\s'’-]+/)
		.map((word) => (/^\p{Lu}/u.test(word) && word.length > 3 ? keyOf(word) : fold(word)))
		.map((word) => (OF.has(word) ? 'de' : word.length > 3 ? word.replace(/[sx]$/, '') : word))
		.filter((word) => word !== '' && !ARTICLES.has(word));
}

const OF = new Set(['de', 'd', 'du', 'des', 'a', 'au', 'aux', 'en']);
const ARTICLES = new Set([
	'le',
	'la',
	'les',
	'l',
	'un',
	'une',
	'son',
	'sa',
	'ses',
	'leur',
	'leurs',
	'ce',
	'cet',
	'cette'
]);
