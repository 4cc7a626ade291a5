import type { PlaceKind, PlaceRole } from '../model.ts';
import { leftOf, type Left } from './evidence.ts';
import type { TokenRange } from './groups.ts';
import { COORDINATORS, LOCATIVE, OF } from './lexicon-context.ts';
import { PARTS } from './lexicon-features.ts';
import {
	ADDRESSING,
	BELONGINGS,
	CLAUSE_OPENERS,
	CLITICS,
	DEEDS,
	GIVING,
	NOT_VERBS,
	RELATIONAL,
	RELATIONAL_NOUNS,
	VERBS,
	WILLING
} from './lexicon-roles.ts';
import type { View } from './view.ts';
import { ROLES as W } from './weights.ts';

/** What a role is decided from: where the name stands and what it names. */
export type Standing = TokenRange & { readonly kind: PlaceKind; readonly capital: boolean };

export type RoleDecision = { readonly role: PlaceRole; readonly score: number; readonly why: readonly string[] };

/** Decides for names in the order of the text; coordinated names take the role of the one before. */
export function decideRoles(view: View, standings: readonly Standing[]): RoleDecision[] {
	const decisions: RoleDecision[] = [];
	const endsAt = new Map<number, number>();
	for (const [index, standing] of standings.entries()) {
		const sibling = siblingOf(view, standing, endsAt);
		const before = sibling === undefined ? undefined : decisions[sibling];
		const own = decide(view, standing);
		// The partner may not stand where the first does: « Téhéran et la ville de Bam ».
		const copies = before && standings[sibling ?? 0]?.kind === standing.kind;
		decisions.push(copies ? { ...before, why: ['as the name before it'] } : own);
		endsAt.set(standing.end, index);
	}
	return forward(view, standings, decisions, endsAt);
}

/** « Washington et Téhéran ont signé »: the verb decides for both. */
function forward(
	view: View,
	standings: readonly Standing[],
	decisions: RoleDecision[],
	endsAt: ReadonlyMap<number, number>
): RoleDecision[] {
	for (let index = standings.length - 1; index > 0; index--) {
		const standing = standings[index];
		const sibling = standing && siblingOf(view, standing, endsAt);
		if (!standing || sibling === undefined || sibling >= index) continue;
		const own = decide(view, standing);
		const first = decisions[sibling];
		if (own.role === 'metonymic' && first?.role === 'literal' && first.score > W.undecided) {
			decisions[sibling] = { ...own, why: ['as the name after it'] };
			decisions[index] = own;
		}
	}
	return decisions;
}

/** The name that this one is coordinated with: « Paris et [Londres] », « de Paris et de [Londres] ». */
function siblingOf(view: View, { first }: Standing, endsAt: ReadonlyMap<number, number>): number | undefined {
	let index = first - 1;
	while (
		index > 0 &&
		(OF.has(view.word(index)) || ['le', 'la', 'les', "l'", 'en', 'a', 'au', 'aux'].includes(view.word(index)))
	)
		index--;
	if (!COORDINATORS.has(view.word(index)) && view.word(index) !== '(') return undefined;
	return endsAt.get(index);
}

function decide(view: View, standing: Standing): RoleDecision {
	const left = leftOf(view, standing.first);
	const why: string[] = [];
	let score = prior(standing);
	const add = (weight: number, reason: string) => {
		score += weight;
		why.push(`${reason} ${weight > 0 ? '+' : ''}${weight}`);
	};
	if (view.hyphened(standing.first)) return { role: 'associative', score: 0, why: ['part of a compound'] };
	if (OF.has(left.word)) {
		if (RELATIONAL_NOUNS.has(left.noun)) add(W.relationalNoun, left.noun);
		else if (DEEDS.has(left.noun) || DEEDS.has(view.word(left.nounIndex - 1))) add(W.deed, left.noun);
		else if (BELONGINGS.has(left.noun) || BELONGINGS.has(view.word(left.nounIndex - 1)))
			return { role: 'associative', score, why: [`« ${left.noun} de » says whose`] };
		else add(PARTS.has(left.noun) ? W.part : W.of, 'de');
	} else if (RELATIONAL.has(left.word)) add(relational(view, left), left.word);
	else if (left.word === 'a' || left.word === 'au' || left.word === 'aux') add(...afterTo(view, standing, left));
	else if (LOCATIVE.has(left.word)) add(W.locative, left.word);
	else if (ADDRESSING.has(left.word)) add(W.addressed, left.word);
	else if (VERBS.get(left.word) === 'act' && !view.isCapital(left.index)) add(W.inverted, left.word);
	else if (left.word === '' || CLAUSE_OPENERS.has(left.word) || COORDINATORS.has(left.word))
		add(...asSubject(view, standing.end));
	return { role: score > 0 ? 'metonymic' : 'literal', score, why };
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
	if (before === 'face' || before === 'grace' || before === 'rapport' || before === 'quant')
		return [W.relationalNoun, `${before} à`];
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
	let index = end;
	while (CLITICS.has(view.word(index)) || view.word(index).endsWith('ment')) index++;
	const word = view.word(index);
	if (!view.isWord(index) || (NOT_VERBS.has(word) && !VERBS.has(word)) || view.isCapital(index)) return [0, 'no verb'];
	const kind = VERBS.get(word);
	if (kind === 'modal' || kind === 'have' || kind === 'copula') return afterAuxiliary(view, index, kind);
	if (kind === 'act') return [W.acts, word];
	if (kind === 'be') return [W.is, word];
	return [W.anyVerb, word];
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
