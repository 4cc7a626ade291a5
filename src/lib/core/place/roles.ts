import type { PlaceKind, PlaceRole } from '../model.ts';
import { leftOf, type Left } from './evidence.ts';
import type { TokenRange } from './groups.ts';
import { COORDINATORS, DETERMINERS, LOCATIVE, OF } from './lexicon-context.ts';
import { PARTS } from './lexicon-features.ts';
import {
	ADDRESSING,
	BELONGINGS,
	CLAUSE_OPENERS,
	CLITICS,
	DEEDS,
	GEOGRAPHIC,
	GIVING,
	NOT_VERBS,
	RELATIONAL,
	RELATIONAL_NOUNS,
	SAYING,
	STATE_FORMS,
	TOWN_BELONGINGS,
	VERBS,
	WILLING
} from './lexicon-roles.ts';
import { COMPOUND_PARTS } from './lexicon-scan.ts';
import type { View } from './view.ts';
import { ROLES as W } from './weights.ts';

/** What a role is decided from: where the name stands and what it names. */
export type Standing = TokenRange & { readonly kind: PlaceKind; readonly capital: boolean };

export type RoleDecision = {
	readonly role: PlaceRole;
	readonly score: number;
	/** Nothing around the name decided: it goes with the name it is coordinated with. */
	readonly open: boolean;
	readonly why: readonly string[];
};

/** Decides for names in the order of the text; where nothing else decides, coordinated names agree. */
export function decideRoles(view: View, standings: readonly Standing[]): RoleDecision[] {
	const decisions = standings.map((standing) => decide(view, standing));
	const endsAt = new Map(standings.map(({ end }, index) => [end, index]));
	for (const [index, standing] of standings.entries()) {
		const sibling = siblingOf(view, standing, endsAt);
		const before = sibling === undefined ? undefined : decisions[sibling];
		if (before && !before.open && decisions[index]?.open)
			decisions[index] = agree(before, standing, 'as the name before it');
	}
	// « Washington et Téhéran ont signé »: the verb decides for both.
	for (const [index, standing] of [...standings.entries()].reverse()) {
		const sibling = siblingOf(view, standing, endsAt);
		const own = decisions[index];
		const first = sibling === undefined ? undefined : standings[sibling];
		if (sibling !== undefined && first && own && !own.open && decisions[sibling]?.open)
			decisions[sibling] = agree(own, first, 'as the name after it');
	}
	return decisions;
}

function agree({ role, score }: RoleDecision, { kind }: Standing, why: string): RoleDecision {
	return { role: kind === 'facility' || kind === 'water' ? 'literal' : role, score, open: false, why: [why] };
}

/** The name that this one is coordinated with: « Paris et [Londres] », « de Paris et de [Londres] ». */
function siblingOf(view: View, { first }: Standing, endsAt: ReadonlyMap<number, number>): number | undefined {
	let index = first - 1;
	while (index > 0 && (OF.has(view.word(index)) || DETERMINERS.has(view.word(index)))) index--;
	if (!COORDINATORS.has(view.word(index)) && view.word(index) !== '(') return undefined;
	return endsAt.get(index);
}

function decide(view: View, standing: Standing): RoleDecision {
	if (view.hyphened(standing.first) && COMPOUND_PARTS.has(view.word(standing.first - 1)))
		return { role: 'associative', score: 0, open: false, why: ['part of a compound'] };
	const left = leftOf(view, standing.first);
	const base = prior(standing);
	if (view.hyphened(standing.first)) return { role: 'literal', score: base, open: true, why: ['one of a pair'] };
	const [weight, reason] = contextOf(view, standing, left);
	if (weight === BELONGS)
		return { role: 'associative', score: base, open: false, why: [`« ${reason} de » says whose`] };
	const score = base + weight;
	const why = [`${reason} ${weight > 0 ? '+' : ''}${weight}`];
	return { role: score > 0 ? 'metonymic' : 'literal', score, open: weight === 0, why };
}

const BELONGS = -99;

/** « sur la Cisjordanie et Gaza permettrait »: what joins two names opens no clause. */
const JOINING = new Set(['et', 'ou']);

function contextOf(view: View, standing: Standing, left: Left): [number, string] {
	const { word, noun, nounIndex } = left;
	if (OF.has(word)) {
		if (COORDINATORS.has(noun)) return [0, 'coordinated'];
		if (STATE_FORMS.has(noun)) return contextOf(view, standing, leftOf(view, nounIndex));
		if (RELATIONAL_NOUNS.has(noun)) return [W.relationalNoun, noun];
		if (DEEDS.has(noun) || DEEDS.has(view.word(nounIndex - 1))) return [W.deed, `${noun} de`];
		const belongings = standing.kind === 'country' || standing.capital ? BELONGINGS : TOWN_BELONGINGS;
		if (belongings.has(noun) || belongings.has(view.word(nounIndex - 1))) return [BELONGS, noun];
		return [PARTS.has(noun) ? W.part : W.of, `${noun} de`];
	}
	if (RELATIONAL.has(word) && GEOGRAPHIC.has(view.word(left.index - 1)))
		return [W.locative, `${view.word(left.index - 1)} ${word}`];
	if (RELATIONAL.has(word)) return [relational(view, left), word];
	if (word === 'a' || word === 'au' || word === 'aux') return afterTo(view, standing, left);
	if (LOCATIVE.has(word)) return [W.locative, word];
	if (ADDRESSING.has(word)) return [W.addressed, word];
	if (SAYING.has(word) && !view.isCapital(left.index)) return [W.inverted, word];
	const opens = (word === '' || CLAUSE_OPENERS.has(word)) && !JOINING.has(word);
	const [weight, reason] = asSubject(view, standing.end);
	// « Depuis des années Bagdad pratique »: without an opener only a verb of action makes a subject.
	return opens || weight === W.acts ? [weight, reason] : [0, 'no opener'];
}

function prior({ kind, capital }: Standing): number {
	if (kind === 'country') return W.country;
	if (kind === 'city') return capital ? W.capital : W.town;
	if (kind === 'region' || kind === 'admin1') return W.region;
	return W.site;
}

function relational(view: View, { word, index }: Left): number {
	if (word === 'contre')
		return GIVING.has(view.word(index - 1)) ||
			/^(sanction|plainte|accusation|mesure|menace|represaille)s?$/.test(view.word(index - 1))
			? W.contre + 1
			: W.contre;
	return W[word as 'par'] ?? W.relation;
}

/** « demander à Téhéran », « permet à Israël de prendre » are no places; « à Téhéran » is. */
function afterTo(view: View, { end }: Standing, { index, word }: Left): [number, string] {
	const before = view.word(index - 1);
	if (before === 'face' || before === 'grace' || before === 'rapport') return [W.relationalNoun, `${before} à`];
	const next = view.word(end);
	const infinitive = (next === 'de' || next === "d'") && /(er|ir|re|oir)$/.test(skipClitics(view, end + 1));
	if (infinitive) return [W.given, 'à … de faire'];
	if (GIVING.has(before) || (isParticipleGap(before) && GIVING.has(view.word(index - 2))))
		return [W.given, `${before} à`];
	return [W.locative, word];
}

const isParticipleGap = (word: string): boolean => word.endsWith('ment') || CLITICS.has(word);

function skipClitics(view: View, from: number): string {
	let index = from;
	while (CLITICS.has(view.word(index))) index++;
	return view.word(index);
}

/** A bare name before a verb: who acts, or what is the case there? */
function asSubject(view: View, end: number): [number, string] {
	let index = afterCompany(view, end);
	while (CLITICS.has(view.word(index)) || view.word(index).endsWith('ment')) index++;
	const word = view.word(index);
	if (!view.isWord(index) || (NOT_VERBS.has(word) && !VERBS.has(word)) || view.isCapital(index)) return [0, 'no verb'];
	const kind = VERBS.get(word);
	if (kind === 'modal' || kind === 'have' || kind === 'copula') return afterAuxiliary(view, index, kind);
	if (kind === 'act') return [W.acts, word];
	if (kind === 'be') return [W.is, word];
	return [W.anyVerb, word];
}

/** « Washington et ses alliés ont promis »: who acts along. */
function afterCompany(view: View, end: number): number {
	if (view.word(end) !== 'et' || !DETERMINERS.has(view.word(end + 1)) || view.isCapital(end + 2)) return end;
	return end + 3;
}

function afterAuxiliary(view: View, index: number, kind: 'modal' | 'have' | 'copula'): [number, string] {
	let next = index + 1;
	while (CLITICS.has(view.word(next)) || view.word(next).endsWith('ment')) next++;
	const word = view.word(next);
	if (kind === 'have' && word === 'ete') {
		next++;
		while (view.word(next).endsWith('ment')) next++;
		return WILLING.has(view.word(next)) ? [W.acts, view.word(next)] : [W.is, 'a été'];
	}
	if (kind === 'copula') return WILLING.has(word) ? [W.acts, `est ${word}`] : [W.is, 'est'];
	const verb = VERBS.get(word);
	if (verb === 'be') return [W.is, word];
	return verb === 'act' ? [W.acts, word] : [W.anyVerb, word];
}
