/** What a story takes from the text around it when its own sentences give no place or date: the scene and day of the tale so far. */
import type { Publication, TimeExpression, TimeSpan } from '../model.ts';
import { edtfOf, overlaps } from '../time/span.ts';
import type { Family } from './frames.ts';
import { NAMED_DAY } from './lexicon/roles.ts';
import type { Mention } from './mention.ts';
import { placeOf, RANK } from './scene.ts';
import type { View } from './view.ts';
import type { When } from './when.ts';
import type { Where } from './where.ts';

/** Families that happen somewhere; talks and decisions need not. */
const SCENES = new Set<Family>([
	'violence',
	'abduction',
	'unrest',
	'arrest',
	'theft',
	'accident',
	'fire',
	'hazard',
	'epidemic',
	'pollution'
]);

/** Sentences that a scene lasts; the lead's holds as long as the tale is short. */
const LASTS = 3;
const LEAD = 3;
const SHORT = 14;

/** The nearest scene before, the next after, or that of the lead. None for talk, threats and what is only alluded to. */
export function inheritedWhere(
	view: View,
	mentions: readonly Mention[],
	main: Mention,
	family: Family,
	published: TimeSpan | undefined
): Where | undefined {
	if (
		!SCENES.has(family) ||
		main.status === 'threatened' ||
		main.status === 'planned' ||
		main.many ||
		main.trigger.recalled ||
		isAllusion(mentions, main)
	)
		return undefined;
	if (isPast(mentions, published)) return undefined;
	const from = main.trigger.sentence;
	const last = mentions.at(-1)?.trigger.sentence ?? from;
	return (
		sceneNear(view, from, -1, LASTS) ??
		sceneNear(view, last, 1, 2) ??
		(from < SHORT
			? sceneNear(view, -1, 1, LEAD, (k) => mentions.some(({ trigger }) => trigger.sentence === k))
			: undefined)
	);
}

/** The date of the tale: nearest before, for the lead also after, or that of the lead. */
export function inheritedWhen(
	view: View,
	mentions: readonly Mention[],
	main: Mention,
	family: Family
): When | undefined {
	if (family === 'statement' || main.trigger.recalled || isAllusion(mentions, main)) return undefined;
	const from = main.trigger.sentence;
	const before =
		dateNear(view, from, -1, LASTS) ?? (main.lead && SCENES.has(family) ? dateNear(view, from, 1, 2) : undefined);
	return before ?? (SCENES.has(family) && from < SHORT ? dateNear(view, -1, 1, Math.min(LEAD, from)) : undefined);
}

/** « En juillet, … avait frappé »: told of another time, so not of this scene. */
function isPast(mentions: readonly Mention[], published: TimeSpan | undefined): boolean {
	return (
		published !== undefined &&
		mentions.some(({ when }) => when?.span !== undefined && when.cost < 2 && when.span.end < published.start - 30)
	);
}

/** « pour dénoncer les frappes »: a lone definite noun that its sentence neither places nor dates tells nothing new. */
function isAllusion(mentions: readonly Mention[], main: Mention): boolean {
	return main.alluded && mentions.every(({ alluded }) => alluded);
}

/**
 * An expression that only counts from the tale (« ce jour-là », « quelques minutes plus tard ») gives way to the words
 * that name the day, when both mean the same.
 */
export function anchored(view: View, when: When | undefined, main: Mention): When | undefined {
	const { expression } = when ?? {};
	if (!when || !expression || expression.basis === 'absolute' || isNamedDay(expression)) return when;
	if (expression.basis !== 'narrative' && expression.edtf !== undefined) return when;
	const anchor = dateNear(
		view,
		main.trigger.sentence + 1,
		-1,
		LASTS + 2,
		(one) => one !== expression && isNamedDay(one) && one.start < expression.start
	);
	if (!anchor?.expression) return when;
	const same = !when.span || !anchor.span || overlaps(when.span, anchor.span);
	if (!same) return when;
	const { edtf, span } = when.edtf ? when : anchor;
	return {
		expression: anchor.expression,
		edtf,
		span,
		cost: when.cost,
		why: `${when.why} → ${anchor.expression.text}`
	};
}

/** Names a day by itself: a date or a weekday, not only an hour or a part of a day. */
const isNamedDay = ({ text, basis, timex }: TimeExpression): boolean =>
	basis !== 'narrative' && !/^(T|PT)/.test(timex) && NAMED_DAY.test(text);

function sceneNear(
	view: View,
	sentence: number,
	step: 1 | -1,
	reach: number,
	isOwn: (sentence: number) => boolean = () => false
): Where | undefined {
	for (let k = sentence + step, seen = 0; seen < reach && k >= 0 && k < view.sentences.length; k += step) {
		const range = view.sentences[k];
		if (!range || range.block === 'caption' || range.block === 'advert') continue;
		seen++;
		// What its own sentence names was weighed and left.
		if (isOwn(k)) continue;
		let best: number | undefined;
		for (let index = view.firstPlace[k] ?? 0; index < view.places.length; index++) {
			const place = view.places[index];
			if (!place || place.start >= range.end) break;
			if (place.role !== 'literal' || place.kind === 'country' || place.kind === 'region') continue;
			if (best === undefined || RANK[place.kind] > RANK[view.places[best]?.kind ?? 'country']) best = index;
		}
		if (best === undefined) continue;
		return {
			mention: best,
			place: placeOf(view.places, best),
			cost: 5 + seen,
			why: `place-story: ${view.places[best]?.text ?? ''}`
		};
	}
	return undefined;
}

function dateNear(
	view: View,
	sentence: number,
	step: 1 | -1,
	reach: number,
	accepts: (one: TimeExpression) => boolean = () => true
): When | undefined {
	for (let k = sentence + step, seen = 0; seen < reach && k >= 0 && k < view.sentences.length; k += step) {
		const range = view.sentences[k];
		if (!range || range.block === 'caption' || range.block === 'advert') continue;
		seen++;
		let best: TimeExpression | undefined;
		for (let index = view.firstTime[k] ?? 0; index < view.times.length; index++) {
			const expression = view.times[index];
			if (!expression || expression.start >= range.end) break;
			if (!expression.datesEvents || !accepts(expression)) continue;
			if (!best || width(expression) < width(best)) best = expression;
		}
		if (!best) continue;
		const { edtf, span, text } = best;
		return { expression: best, edtf, span, cost: 5 + seen, why: `date-story: ${text}` };
	}
	return undefined;
}

const width = ({ span }: TimeExpression): number => (span ? span.end - span.start : 400);

const WEEK = 7;

/**
 * The lead of a news text without any date: by the day of publication, at most a week before; a month stays a month.
 * A threat is dated by when it is uttered, and an article tells of it while it stands, wherever in its text.
 */
export function publishedWhen(
	mentions: readonly Mention[],
	main: Mention,
	{ edtf, span }: Publication
): When | undefined {
	const isTold = main.status === 'threatened' || (main.status !== 'planned' && mentions.some(({ lead }) => lead));
	if (!edtf || !span || !isTold || main.trigger.recalled) return undefined;
	const range: TimeSpan = span.end - span.start === 1 ? { start: span.end - WEEK, end: span.end } : span;
	return { expression: undefined, edtf: edtfOf(range), span: range, cost: 9, why: 'date-publication' };
}
