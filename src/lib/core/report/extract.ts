/**
 * What ONE article reports. In: tokens, places, times. Out: each incident once, its repetitions under `mentions`.
 * A cascade: triggers → mentions (status, roles, place, date in the clause) → stories (mentions that co-refer) → reports.
 * Known limit: no parser; subjects and objects are the nearest groups that French word order allows.
 */
import type { Document, PlaceMention, Publication, Sentence, TimeExpression } from '../model.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import { finish, type Steps } from '../steps.ts';
import type { ReportDraft } from './draft.ts';
import { CUE } from './lexicon/cues.ts';
import { type Candidate, type Mention, mentionSteps } from './mention.ts';
import { joinMentions } from './merge.ts';
import type { Roles } from './roles.ts';
import { tellStory } from './report.ts';
import { speakerOf } from './speakers.ts';
import { tollsOf } from './tolls.ts';
import type { Trigger } from './trigger.ts';
import { findTriggers } from './triggers.ts';
import { distance, type View, viewOf } from './view.ts';

export type ExtractInput = {
	readonly document: Document;
	readonly places: readonly PlaceMention[];
	readonly times: readonly TimeExpression[];
	readonly publication: Publication;
	readonly gazetteer: Gazetteer;
};

/** Says what one article reports: each incident once, with its repetitions under `mentions`. */
export const extractReports = (input: ExtractInput): ReportDraft[] => finish(reportSteps(input));

export function* reportSteps({ document, places, times, publication }: ExtractInput): Steps<ReportDraft[]> {
	const view = viewOf(document, places, times);
	yield 'view';
	const candidates = candidatesOf(view);
	yield 'triggers';
	const mentions = withoutCalls(yield* mentionSteps(view, candidates));
	yield 'kinds';
	addTolls(view, mentions);
	yield 'tolls';
	const stories = joinMentions(view, mentions, (mention) => opensStory(view, mention));
	yield 'stories';
	return stories
		.map((story) => tellStory(view, story, stories, publication, document.article.id))
		.filter((report) => report !== undefined)
		.sort((a, b) => a.start - b.start);
}

const LEAD_SENTENCES = 2;

const isTold = ({ block }: Sentence): boolean => block === 'title' || block === 'heading' || block === 'body';

/** Every trigger of the sentences that tell. */
function candidatesOf(view: View): Candidate[] {
	const candidates: Candidate[] = [];
	let bodySentences = 0;
	for (const [index, sentence] of view.sentences.entries()) {
		if (!isTold(sentence)) continue;
		const lead = sentence.block !== 'body' || bodySentences < LEAD_SENTENCES;
		if (sentence.block === 'body') bodySentences++;
		const others = findTriggers(view, sentence, index);
		for (const trigger of others) candidates.push({ trigger, sentence, others, lead });
	}
	return candidates;
}

/** « appellent à la grève » is the strike that is called for, no statement beside it. */
function withoutCalls(mentions: Mention[]): Mention[] {
	const calls = new Set(mentions.map(({ by }) => by));
	return mentions.filter(({ frame, trigger }) => frame !== 'statement' || !calls.has(trigger.token));
}

/** Gives each count of a sentence to the mention that stands nearest to it. */
function addTolls(view: View, mentions: readonly Mention[]): void {
	for (let first = 0, next: number; first < mentions.length; first = next) {
		const index = mentions[first]?.trigger.sentence ?? 0;
		for (next = first + 1; mentions[next]?.trigger.sentence === index;) next++;
		const sentence = view.sentences[index];
		if (sentence) addTollsOf(view, sentence, index, mentions.slice(first, next));
	}
}

function addTollsOf(view: View, sentence: Sentence, index: number, mentions: readonly Mention[]): void {
	let speaker: string | undefined;
	for (const { kind, toll, token } of tollsOf(view, sentence, index)) {
		const host = nearest(view, mentions, token);
		if (!host) continue;
		const by = toll.by ?? (speaker ??= speakerOf(view, index) ?? '');
		(host.claims ??= []).push({ kind, min: toll.min, max: toll.max, ...(by && { by }) });
		if (kind !== 'victims' && (host[kind]?.max ?? -1) < toll.max) host[kind] = toll;
	}
}

function nearest(view: View, mentions: readonly Mention[], token: number): Mention | undefined {
	let best: Mention | undefined;
	for (const mention of mentions) {
		if (!CASUALTIES.has(mention.kind.family) && !mention.trigger.effect) continue;
		if (!best || distance(view, mention.trigger.token, token) < distance(view, best.trigger.token, token))
			best = mention;
	}
	return best;
}

const CASUALTIES = new Set([
	'violence',
	'accident',
	'fire',
	'hazard',
	'unrest',
	'pollution',
	'epidemic',
	'theft',
	'abduction'
]);

/** May a mention tell of something new? Back-references never; deaths only with an agent, a weapon or in the lead. */
function opensStory(view: View, { trigger, roles, lead, frame, when, title, alluded, sum }: Mention): boolean {
	if (trigger.back || trigger.predicate || sum || (frame === 'epidemic' && alluded)) return false;
	if (frame === 'statement') return isNews(trigger, isPublic(view, roles), lead, title, (when?.cost ?? 9) < 1.3);
	if (!trigger.effect) return true;
	if (!trigger.sense.opens || (!trigger.group && !lead)) return false;
	return roles.weapons.length > 0 || roles.actors.length > 0 || lead;
}

/** A demand or condemnation is news as the main clause of the lead, or with a date of its own. */
function isNews(trigger: Trigger, hasActor: boolean, lead: boolean, title: boolean, dated: boolean): boolean {
	const { group } = trigger;
	if (!group || group.voice !== 'active' || (group.tense !== 'past' && group.tense !== 'present')) return false;
	return (title || hasActor) && !trigger.another && (lead || dated);
}

/** Officials, states, armies, movements and organisations make news by speaking; a teacher does not. */
function isPublic(view: View, { actors, actorCues }: Roles): boolean {
	if (actors.some((actor) => /\p{Lu}{2,}/u.test(actor) || view.places.some(({ text }) => actor.includes(text))))
		return true;
	return (actorCues & PUBLIC) !== 0;
}

const PUBLIC = CUE.official | CUE.politics | CUE.armed | CUE.forces | CUE.diplomat | CUE.crowd | CUE.group;
