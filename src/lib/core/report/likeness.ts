/** How surely two stretches of a document tell of the same incident. Scores in arbitrary units; `ENOUGH` joins. */
import {
	datesConflict,
	isOtherTime,
	isWider,
	namesScore,
	OWN,
	placesConflict,
	sameDay,
	samePlace,
	sitesDiffer
} from './compare.ts';
import type { Family } from './frames.ts';
import { isArson, kindScore, sameRoot } from './kinds.ts';
import { KILL } from './lexicon/small.ts';
import type { Mention } from './mention.ts';
import type { Story } from './merge.ts';
import { distance, type View } from './view.ts';

/** « les frappes ont visé »: surely one. */
const CARRIED = 9;

export const ENOUGH = 1;

/** What « l'attaque a eu lieu … » gains for the incident of the sentence before. */
const NEXT_SENTENCE = 1;

const CASUALTIES = new Set<Family>(['violence', 'accident', 'fire', 'hazard', 'unrest', 'pollution', 'epidemic']);
const TALKS = new Set<Family>(['meeting', 'statement', 'agreement', 'pressure']);

/** The first mention that opens by itself. */
export const mainOf = ({ mentions }: Story): Mention | undefined =>
	mentions.find(({ trigger, echo, many }) => !trigger.effect && !echo && !many) ??
	mentions.find(({ trigger, echo }) => !trigger.effect && !echo) ??
	mentions.find(({ echo }) => !echo) ??
	mentions[0];

/** Of a story told very often its first and last mentions are weighed, so that time does not grow with its square. */
const ENDS = 12;
const weighed = (story: Story): Story =>
	story.mentions.length > 2 * ENDS
		? { mentions: [...story.mentions.slice(0, ENDS), ...story.mentions.slice(-ENDS)] }
		: story;

/** The likeness of a story and a later unit, or undefined where they cannot be one. */
export function affinity(view: View, all: Story, unit: Story): number | undefined {
	const story = weighed(all);
	const last = story.mentions.at(-1);
	const main = mainOf(story);
	const mention = mainOf(unit);
	if (!last || !main || !mention) return undefined;
	const gap = mention.trigger.sentence - last.trigger.sentence;
	if (mention.subject !== undefined && story.mentions.some(({ trigger }) => trigger.token === mention.subject))
		return CARRIED;
	if (mention.trigger.predicate) return gap === 0 ? CARRIED : undefined;
	if (mention.trigger.back) return backScore(main, mention, gap);
	const { family } = main.kind;
	if (
		mention.trigger.effect &&
		CASUALTIES.has(family) &&
		(mention.frame === 'disrupted' || mention.kind.family === 'violence' || mention.kind.family === family)
	)
		return effectScore(view, story, main, unit, mention, gap);
	const clause = gap === 0 ? distance(view, last.trigger.token, mention.trigger.token) : Infinity;
	const kind = kindScore(story, mention, clause);
	if (kind === undefined || (mention.trigger.another && clause > 1.5 && !TALKS.has(family))) return undefined;
	const pointsBack = mention.trigger.determiner === 'demonstrative';
	if ((datesConflict(story, unit) && !pointsBack) || isWider(story, mention)) return undefined;
	if (!(TALKS.has(family) && gap === 0) && placesConflict(story, unit)) return undefined;
	// « l'attaque » is the last one told, most of all in the sentence after it.
	const definite = mention.trigger.determiner === 'definite' || mention.trigger.determiner === 'demonstrative';
	const fading = definite ? 0.2 : 0.08;
	let score = kind - fading * Math.min(gap, 6) + introduction(story, mention);
	if (definite && gap === 1 && !mention.many && mention.trigger.kind.telling <= 1.5) score += NEXT_SENTENCE;
	if (isTold(main) !== isTold(mention) && !(gap === 0 && main.frame === mention.frame)) score -= 3;
	if (sameRoot(main, mention)) score += 0.7;
	score += Math.max(0, 2 - clause);
	if (sameDay(story, unit)) score += 0.7;
	if (samePlace(story, unit)) score += 0.5;
	if (!hasOwn(mention)) score += 0.5;
	if (family === 'meeting' || family === 'agreement' || (family === 'statement' && gap === 0)) score += 0.6;
	if (isArson(main) && isArson(mention)) score += 0.5;
	// « l'ambassade a été touchée : trois roquettes ont frappé »
	if (gap === 0 && (isGeneral(main) || isGeneral(mention)) && (mention.where?.cost ?? Infinity) > OWN) score += 0.8;
	return score + namesScore(story, unit) - (family === 'violence' && sitesDiffer(story, unit) ? 1.5 : 0);
}

const isGeneral = ({ trigger }: Mention): boolean => trigger.kind.telling <= 1 && trigger.group !== undefined;

const isTold = ({ status }: Mention): boolean => status === 'happened' || status === 'denied';

const hasOwn = ({ when, where }: Mention): boolean =>
	(when !== undefined && when.cost <= OWN) || (where !== undefined && where.cost <= OWN);

/** « cet incident », « le drame »: the nearest story; « l'appel », « la demande »: the nearest talk. */
function backScore(main: Mention, mention: Mention, gap: number): number | undefined {
	if (mention.trigger.ofTalk !== TALKS.has(main.kind.family) || gap > 3) return undefined;
	const { determiner } = mention.trigger;
	return (determiner === 'demonstrative' ? 2.6 : determiner === 'definite' ? 1.9 : 0.5) - 0.25 * gap;
}

function effectScore(
	view: View,
	story: Story,
	main: Mention,
	unit: Story,
	mention: Mention,
	gap: number
): number | undefined {
	if (gap > 4 || !isTold(main) || (gap > 0 && mention.sum)) return undefined;
	if (gap === 0 && distance(view, main.trigger.token, mention.trigger.token) > 6) return undefined;
	if (gap > 0 && isOtherTime(story, mention)) return undefined;
	const killed = mention.trigger.sense.lemma === KILL;
	if (killed && gap > 0 && (datesConflict(story, unit) || placesConflict(story, unit))) return undefined;
	// The dead of « ont ouvert le feu … qui bloquaient le pont » are the shooting's.
	const violent = main.kind.family === 'violence' || main.frame === 'excessive' ? 0.3 : 0;
	const told = main.alluded ? -0.6 : 0;
	return 2.4 + violent + told - 0.3 * gap + (gap > 0 ? namesScore(story, unit) : 0);
}

/** A definite noun points back; an indefinite one opens, unless only the title has told. */
function introduction(story: Story, mention: Mention): number {
	if (story.mentions.every(({ title }) => title)) return 1.2;
	// « trois drones ont été lancés » counts weapons, not incidents.
	if (mention.carrier === 'some' || mention.carrier === 'indefinite') return 0;
	switch (mention.trigger.determiner ?? mention.carrier) {
		case 'demonstrative':
			return 2;
		case 'definite':
		case 'possessive':
			return 1;
		case 'bare':
			return 0.4;
		case 'indefinite':
		case 'some':
			if (mention.many) return 0;
			return mention.trigger.plural ? -0.2 : -0.5;
		default:
			return 0;
	}
}
