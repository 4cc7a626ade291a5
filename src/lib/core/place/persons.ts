import { DEMONYM_WORDS } from './demonyms.ts';
import type { TokenRange } from './groups.ts';
import { FIRST_NAMES, TITLES } from './lexicon-people.ts';
import type { View } from './view.ts';

/** Runs of capitals that name persons, and the surnames that may stand alone later. */
export type Persons = { readonly ranges: readonly PersonRange[]; readonly surnames: ReadonlySet<string> };

/** titled: « M. », « le général » stand in front, so that it can be nothing else. */
export type PersonRange = TokenRange & { readonly titled: boolean };

/** Finds persons by title or first name: « M. Zarif », « le général Soleimani », « Mike Pompeo ». */
export function findPersons(view: View, groups: readonly TokenRange[]): Persons {
	const ranges: PersonRange[] = [];
	const surnames = new Set<string>();
	for (const group of groups) {
		const named = nameOfPerson(view, group);
		if (!named) continue;
		ranges.push({ first: named.first, end: group.end, titled: named.titled });
		for (let index = named.surname; index < group.end; index++) {
			const word = view.word(index);
			if (view.isCapital(index) && word.length > 2) surnames.add(word);
		}
	}
	return { ranges, surnames };
}

function nameOfPerson(
	view: View,
	{ first, end }: TokenRange
): { first: number; surname: number; titled: boolean } | undefined {
	if (isTitled(view, first))
		return { first, surname: FIRST_NAMES.has(view.number(first)) && end - first > 1 ? first + 1 : first, titled: true };
	// A title may itself be the first capital: « Président Macron », « M. Zarif ».
	if (end - first > 1 && TITLES.has(view.number(first)) && !view.hyphened(first + 1)) {
		const next = first + 1;
		return { first, surname: FIRST_NAMES.has(view.number(next)) && end - next > 1 ? next + 1 : next, titled: true };
	}
	for (let index = first; index < end - 1; index++) {
		if (FIRST_NAMES.has(view.number(index)) && !view.isUpper(index)) {
			const hyphenName = view.hyphened(index + 1) && FIRST_NAMES.has(view.number(index + 1));
			const surname = index + (hyphenName ? 2 : 1);
			if (surname < end) return { first: index, surname, titled: false };
		}
	}
	return undefined;
}

function isTitled(view: View, first: number): boolean {
	if (!view.follows(first)) return view.word(first - 1) === '.' && isAbbreviatedTitle(view, first - 2);
	if (view.word(first - 1) === '.') return isAbbreviatedTitle(view, first - 2);
	if (TITLES.has(view.number(first - 1))) return true;
	// « le général iranien Qassem Soleimani »
	return DEMONYM_WORDS.has(view.number(first - 1)) && !view.isCapital(first - 1) && TITLES.has(view.number(first - 2));
}

/** « M. », « Mme. », « A. Khamenei »: a title or an initial before the stop. */
function isAbbreviatedTitle(view: View, index: number): boolean {
	const token = view.tokens[index];
	if (!token || !view.isCapital(index)) return false;
	return TITLES.has(token.word) || token.end - token.start === 1;
}
