/**
 * Joins the mentions of one document that tell of the same incident, in three steps: what one sentence says together,
 * what sentences say again, and summaries (« des attaques ont visé … ») that give way to the detail.
 */
import { datesConflict, OWN, placesConflict } from './compare.ts';
import { type Family, frameOf } from './frames.ts';
import { affinity, ENOUGH, mainOf } from './likeness.ts';
import type { Mention } from './mention.ts';
import { isCoarse } from './scene.ts';
import type { View } from './view.ts';

/** Mentions of one incident, in the order of the text. */
export type Story = { readonly mentions: Mention[] };

/** Groups mentions; those that only echo something told never open a story unless `opens` says so. */
export function joinMentions(view: View, mentions: readonly Mention[], opens: (mention: Mention) => boolean): Story[] {
	const stories: Story[] = [];
	const summaries: Story[] = [];
	for (const sentence of bySentence(mentions)) {
		// « trois morts dans l'explosion »: the explosion first, then what it did.
		for (const unit of unitsOf(view, sentence)) {
			if (isSummary(unit) && unit.mentions.some(({ trigger }) => !trigger.effect)) {
				if (unit.mentions.some(opens)) summaries.push(unit);
				continue;
			}
			const best = bestStory(view, stories, unit);
			if (best) best.mentions.push(...unit.mentions);
			else if (unit.mentions.some(opens)) stories.push(unit);
		}
	}
	const told = settle(stories, summaries);
	return told.some(isScene) ? told : [...told, ...lastResort(mentions)];
}

/** « Un incident s'est produit lundi à Dubaï »: where a text has no better word for what happened. */
function lastResort(mentions: readonly Mention[]): Story[] {
	const first = mentions.find(
		({ trigger, lead }) => trigger.back && lead && trigger.determiner === 'indefinite' && trigger.unnamed
	);
	return first
		? [
				{
					mentions: [
						{
							...first,
							frame: 'accident',
							kind: frameOf('accident'),
							trigger: { ...first.trigger, frame: 'accident', kind: frameOf('accident'), back: false, effect: false }
						}
					]
				}
			]
		: [];
}

const SCENES = new Set<Family>([
	'violence',
	'abduction',
	'unrest',
	'theft',
	'accident',
	'fire',
	'hazard',
	'epidemic',
	'pollution'
]);
const isScene = (story: Story): boolean => SCENES.has((mainOf(story)?.kind ?? frameOf('other')).family);

function bySentence(mentions: readonly Mention[]): Mention[][] {
	const sentences: Mention[][] = [];
	for (const mention of mentions) {
		const last = sentences.at(-1);
		if (last?.[0]?.trigger.sentence === mention.trigger.sentence) last.push(mention);
		else sentences.push([mention]);
	}
	return sentences;
}

/** Joins inside a sentence, so that the victims of « ont été tués » name the « tir de drone » beside it. */
function unitsOf(view: View, mentions: readonly Mention[]): Story[] {
	const units: Story[] = [];
	for (const mention of [
		...mentions.filter(({ trigger }) => !trigger.effect),
		...mentions.filter(({ trigger }) => trigger.effect)
	]) {
		const unit = { mentions: [mention] };
		const best = mention.trigger.back ? undefined : bestStory(view, units, unit);
		if (best) best.mentions.push(mention);
		else units.push(unit);
	}
	return units;
}

/** How many stories back a text still means: a long one is a list, not a tale. */
const RECENT = 100;

function bestStory(view: View, stories: readonly Story[], unit: Story): Story | undefined {
	let best: Story | undefined;
	let bestScore = ENOUGH;
	for (let i = stories.length - 1; i >= 0 && i > stories.length - RECENT; i--) {
		const story = stories[i];
		const score = story && affinity(view, story, unit);
		if (story && score !== undefined && score > bestScore) {
			best = story;
			bestScore = score;
		}
	}
	return best;
}

/** Many at once or a general word, and neither a day nor a place below the country. */
function isSummary({ mentions }: Story): boolean {
	return mentions.every(({ frame, many, when, where, trigger, title }) => {
		if (title) return false;
		const dated = when !== undefined && when.cost <= OWN;
		const day = dated && (when.span === undefined || when.span.end - when.span.start <= 7);
		const placed = where !== undefined && where.cost <= OWN && !isCoarse(where.place.kind);
		if (placed || day) return false;
		return (
			many ||
			trigger.effect ||
			(!dated && trigger.group !== undefined && frame === 'assault' && (where !== undefined || trigger.another))
		);
	});
}

/** A summary joins the story that gives its detail: the next of its family, else the one before, else it stands alone. */
function settle(stories: Story[], summaries: readonly Story[]): Story[] {
	const alone: Story[] = [];
	for (const summary of summaries) {
		const at = mainOf(summary)?.start ?? 0;
		const hosts = [...stories, ...alone].filter((story) => canHold(story, summary));
		const next = hosts.find((story) => (mainOf(story)?.start ?? 0) > at);
		const host = next ?? hosts.at(-1);
		if (host) {
			host.mentions.push(...summary.mentions.map((mention): Mention => ({ ...mention, echo: true })));
			host.mentions.sort((a, b) => a.start - b.start);
		} else alone.push(summary);
	}
	return [...stories, ...alone];
}

function canHold(host: Story, summary: Story): boolean {
	const a = mainOf(host);
	const b = mainOf(summary);
	if (!a || !b || a.status !== b.status) return false;
	const families = [a.kind.family, b.kind.family];
	// « les intérêts iraniens ont été attaqués », then the consulates that crowds burnt.
	const near =
		Math.abs(a.trigger.sentence - b.trigger.sentence) <= 1 &&
		families.includes('unrest') &&
		families.includes('violence');
	if (families[0] !== families[1] && !near) return false;
	const dated = summary.mentions.some(
		({ when, trigger }) => when !== undefined && when.cost <= 0.8 && !trigger.repeated
	);
	return !placesConflict(host, summary) && !(dated && datesConflict(host, summary));
}
