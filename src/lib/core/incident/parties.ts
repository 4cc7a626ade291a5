/**
 * Who acts, under one name: « Iran », « iranienne », « Téhéran » and « le gouvernement iranien » are one state; « Trump » and
 * « Donald Trump » are one man. In: the phrases as the texts have them. Out: each party once, the most told first.
 */
import type { Token } from '../model.ts';
import { DEMONYMS } from '../place/demonyms.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import type { ReportDraft } from '../report/draft.ts';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { LOCATIVES, STATE_WORDS } from './lexicon.ts';
import { nameKey } from './names.ts';

export type Party = {
	/** Equal for phrases that surely mean the same. */
	readonly key: string;
	/** What to show: the state's name, else the words themselves. */
	readonly name: string;
	/** Keys of the capitalised words, of which one of two names may have more: « Donald Trump », « Trump ». */
	readonly names: readonly string[];
};

/** What a phrase for an actor stands for. */
export function partyOf(phrase: string, gazetteer: Gazetteer): Party {
	const tokens = wordsOf(phrase);
	const state = stateIn(tokens, gazetteer);
	if (state) return { key: `state ${state}`, name: nameOfState(state, gazetteer) ?? phrase, names: [] };
	const isNamed = tokens.some(({ shape, folded }) => shape === 'lower' && !STATE_WORDS.has(folded));
	// « groupe Orion » and « milice Orion » may be two: only a name alone, or with a title, is a person's.
	const names = isNamed ? [] : tokens.flatMap(({ folded, shape }) => (shape === 'title' ? [nameKey(folded)] : []));
	return { key: fold(phrase), name: phrase, names };
}

const wordsOf = (phrase: string): Token[] => tokenise(phrase).filter(({ shape }) => shape !== 'punctuation');

const nameOfState = (state: string | undefined, gazetteer: Gazetteer): string | undefined =>
	state === undefined ? undefined : gazetteer.get(`country:${state}`)?.name;

const stateIn = (words: readonly Token[], gazetteer: Gazetteer): string | undefined =>
	stateOf(
		words.filter(({ folded }) => !STATE_WORDS.has(folded)),
		gazetteer
	);

type Word = { readonly folded: string; readonly shape: string };

/** The state, where a phrase names nothing else: « Iran », « iranien », « Téhéran », « États-Unis ». */
function stateOf(words: readonly Word[], gazetteer: Gazetteer): string | undefined {
	const [first, second, third] = words;
	if (!first || third || LOCATIVES.has(first.folded)) return undefined;
	const whole = words.map(({ folded }) => folded).join(' ');
	const demonym = DEMONYMS.get(whole);
	if (demonym) return demonym.country;
	if (first.shape === 'lower' && !second) return undefined;
	const place = gazetteer.find(whole)[0];
	return place && (place.kind === 'country' || place.featureCode === 'PPLC') ? place.country : undefined;
}

/** Each party once, by how often it is told; of two names of one man the fuller one is shown. */
export function uniteParties(parties: readonly Party[]): string[] {
	const groups: { name: string; names: readonly string[]; readonly keys: Set<string>; count: number }[] = [];
	for (const { key, name, names } of parties) {
		const known = groups.find((group) => group.keys.has(key) || areSame(group.names, names));
		if (!known) {
			groups.push({ name, names, keys: new Set([key]), count: 1 });
			continue;
		}
		known.keys.add(key);
		known.count++;
		if (known.names.length > 0 && names.length > known.names.length) [known.name, known.names] = [name, names];
	}
	return groups.sort((a, b) => b.count - a.count).map(({ name }) => name);
}

/** One has all names of the other, the last among them: « Trump », « Donald Trump ». */
const areSame = (a: readonly string[], b: readonly string[]): boolean =>
	a.length > 0 &&
	b.length > 0 &&
	a.at(-1) === b.at(-1) &&
	(a.every((one) => b.includes(one)) || b.every((one) => a.includes(one)));

/** Says of each report who acts under one name each, where that is not what its own words are. */
export function addParties(reports: readonly ReportDraft[], gazetteer: Gazetteer): void {
	for (const report of reports) {
		if (report.actors.length === 0) continue;
		// One party has nobody to be united with: its name is all that counts.
		const parties =
			report.actors.length === 1
				? report.actors.map((phrase) => nameOfState(stateIn(wordsOf(phrase), gazetteer), gazetteer) ?? phrase)
				: uniteParties(report.actors.map((phrase) => partyOf(phrase, gazetteer)));
		const isSame = parties.length === report.actors.length && parties.every((one, at) => one === report.actors[at]);
		if (!isSame) report.parties = parties;
	}
}
