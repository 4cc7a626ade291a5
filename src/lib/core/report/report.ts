/** Turns a story into a report: the most telling type, the most precise place and date, the largest toll. */
import type { Publication, TimeExpression, TimeSpan, Toll, TollClaim } from '../model.ts';
import { calendarDate } from '../time/span.ts';
import { OWN } from './compare.ts';
import { distinct, distinctWeapons } from './distinct.ts';
import type { ReportDraft } from './draft.ts';
import { type Family, type FrameId, frameOf } from './frames.ts';
import { anchored, inheritedWhen, inheritedWhere, publishedWhen } from './inherit.ts';
import { mainOf } from './likeness.ts';
import type { Mention } from './mention.ts';
import type { Story } from './merge.ts';
import type { Roles } from './roles.ts';
import { saidOf } from './said.ts';
import { rankOf } from './scene.ts';
import type { View } from './view.ts';
import type { When } from './when.ts';
import type { Where } from './where.ts';

export function tellStory(
	view: View,
	story: Story,
	stories: readonly Story[],
	publication: Publication,
	articleId: string
): ReportDraft | undefined {
	const mentions = story.mentions.length < 2 ? story.mentions : story.mentions.toSorted((a, b) => a.start - b.start);
	const main = mainOf({ mentions });
	const sentence = main && view.sentences[main.trigger.sentence];
	if (!main || !sentence) return undefined;
	const frame = typeOf(mentions, main);
	const { eventType, subEventType, family } = frameOf(frame);
	const where = bestWhere(mentions) ?? inheritedWhere(view, mentions, main, family, publication.span);
	const when =
		anchored(view, bestWhen(mentions), main) ??
		inheritedWhen(view, mentions, main, family) ??
		publishedWhen(mentions, main, publication);
	const vague =
		mentions.some(({ many, echo }) => many && !echo) &&
		mentions.every(({ many, trigger, echo }) => many || trigger.effect || echo) &&
		!(when?.span && when.span.end - when.span.start <= 2 && when.cost < OWN);
	if (vague && !where && !when) return undefined;
	const fatalities = largest(mentions, ({ fatalities: toll }) => toll);
	const injuries = largest(mentions, ({ injuries: toll }) => toll);
	const claims = claimsOf(mentions);
	// Field by field: a spread for each that may be missing costs more than all of reading it.
	const report: ReportDraft = {
		articleId,
		key: `${articleId}#${main.start}`,
		start: main.start,
		end: main.end,
		text: view.text.slice(main.start, main.end),
		mentions: mentions.filter((mention) => mention !== main).map(({ start, end }) => ({ start, end })),
		eventType,
		subEventType,
		actors: distinct(unique(mentions, ({ agents }) => agents)),
		targets: distinct(unique(mentions, ({ targets }) => targets)),
		weapons: distinctWeapons(unique(mentions, ({ weapons }) => weapons)),
		status: main.status,
		sentence: { start: sentence.start, end: sentence.end },
		score: scoreOf(main, mentions, where, when),
		why: whyOf(view, main, where, when)
	};
	if (where) report.place = where.place;
	if (when) addDate(report, when, publication);
	if (fatalities) report.fatalities = fatalities;
	if (injuries) report.injuries = injuries;
	const crowd = largestCrowd(mentions);
	if (crowd) report.crowd = { min: crowd.min, max: crowd.max };
	if (claims.length > 0) report.claims = claims;
	const attributions = saidOf(view, mentions, stories, family);
	if (attributions.length > 0) report.attributions = attributions;
	if (vague) report.vague = true;
	return report;
}

function whyOf(view: View, main: Mention, where: Where | undefined, when: When | undefined): string[] {
	const { first, end } = main.trigger;
	const words = view.text.slice(view.tokens[first]?.start ?? 0, view.tokens[end - 1]?.end ?? 0);
	const why = [main.why, `type: ${words} → ${main.frame}`];
	if (where) why.push(where.why);
	if (when) why.push(when.why);
	return why;
}

/** The frame that tells most; the first of equals. */
function typeOf(mentions: readonly Mention[], main: Mention): FrameId {
	const { family } = main.kind;
	let best = main.frame;
	let telling = -Infinity;
	for (const { frame, kind, trigger, echo } of mentions) {
		if (trigger.back || echo) continue;
		// « tués par un tir de drone » types violence, never the accident that killed.
		if (!retypes(kind.family, family)) continue;
		const value = kind.telling - (trigger.effect ? 1.5 : 0);
		if (value > telling) {
			best = frame;
			telling = value;
		}
	}
	return best;
}

/** A mention of another family types only what it makes clearer: a fire that a crowd lit, a call that was a meeting. */
const retypes = (other: Family, family: Family): boolean =>
	other === family || (other === 'unrest' && family === 'fire') || (other === 'meeting' && family === 'statement');

function bestWhere(mentions: readonly Mention[]): Where | undefined {
	let best: Where | undefined;
	let bestValue = Infinity;
	const told = mentions.filter(({ where, echo }) => where && !echo);
	// « est mort à l'hôpital »: where the victim died, not where it happened.
	const scenes = told.filter(({ trigger }) => !trigger.effect || trigger.sense.opens);
	for (const { where } of scenes.length > 0 ? scenes : told) {
		if (!where) continue;
		const value = where.cost - 0.8 * rankOf(where.place);
		if (value < bestValue) {
			best = where;
			bestValue = value;
		}
	}
	return best;
}

function bestWhen(mentions: readonly Mention[]): When | undefined {
	let best: When | undefined;
	let bestValue = Infinity;
	const told = mentions.filter(({ when, echo }) => when && !echo);
	const events = told.filter(({ trigger }) => !trigger.effect || trigger.sense.opens);
	for (const [index, { when, trigger }] of (events.length > 0 ? events : told).entries()) {
		if (!when) continue;
		const days = when.span ? when.span.end - when.span.start : 40;
		const value =
			when.cost +
			(days <= 1 ? 0 : days <= 7 ? 0.5 : days <= 31 ? 1 : 2) +
			(trigger.effect ? 1 : 0) +
			(index > 0 ? 0.4 : 0);
		if (value < bestValue) {
			best = when;
			bestValue = value;
		}
	}
	return best;
}

function addDate(report: ReportDraft, { expression, span, edtf }: When, publication: Publication): void {
	if (edtf) {
		report.date = edtf;
		report.datePrecision = expression?.edtf === edtf && expression.precision ? expression.precision : precisionOf(span);
	}
	if (span) report.span = span;
	if (expression) addWords(report, expression);
	if (isDeduced(expression, span, publication)) report.deduced = true;
}

/** The words that gave the date, for « un dimanche de janvier » and for « samedi » without a date. */
function addWords(report: ReportDraft, { start, end, text, timex }: TimeExpression): void {
	report.dateText = { start, end };
	report.dateWords = text;
	if (timex.startsWith('XXXX-WXX-')) report.weekday = Number(timex[9]);
}

/** « samedi » in an article of which only the month is known, narrowed to one day by what else it tells; « le 15 septembre » is written. */
function isDeduced(
	expression: TimeExpression | undefined,
	span: TimeSpan | undefined,
	publication: Publication
): boolean {
	if (!span || span.end - span.start > 1 || !publication.span) return false;
	const isVague = publication.span.end - publication.span.start > 1;
	return isVague && (!expression || (expression.basis === 'publication' && !/\d/.test(expression.text)));
}

function precisionOf(span: TimeSpan | undefined): 'day' | 'month' | 'range' {
	if (!span) return 'range';
	if (span.end - span.start === 1) return 'day';
	return span.end - span.start >= 28 && span.end - span.start <= 31 && calendarDate(span.start).day === 1
		? 'month'
		: 'range';
}

function largest(mentions: readonly Mention[], of: (mention: Mention) => Toll | undefined): Toll | undefined {
	let best: Toll | undefined;
	for (const mention of mentions) {
		const toll = of(mention);
		if (toll && (!best || toll.max > best.max)) best = toll;
	}
	return best;
}

/** The largest count of those who took part. */
function largestCrowd(mentions: readonly Mention[]): Toll | undefined {
	let best: Toll | undefined;
	for (const { roles } of mentions) if (roles.crowd && (!best || roles.crowd.max > best.max)) best = roles.crowd;
	return best;
}

/** Each count once; one without a speaker gives way to the same from somebody. */
function claimsOf(mentions: readonly Mention[]): TollClaim[] {
	const all: TollClaim[] = [];
	for (const { claims } of mentions) if (claims) all.push(...claims);
	if (all.length < 2) return all;
	const isSame = (a: TollClaim, b: TollClaim) => a.kind === b.kind && a.min === b.min && a.max === b.max;
	return all.filter((claim, index) => {
		const others = all.filter((other) => other !== claim && isSame(claim, other));
		if (claim.by === undefined && others.some(({ by }) => by !== undefined)) return false;
		return !all.slice(0, index).some((earlier) => isSame(claim, earlier) && claim.by === earlier.by);
	});
}

function unique(mentions: readonly Mention[], of: (roles: Roles) => readonly string[]): string[] {
	const list: string[] = [];
	for (const { roles } of mentions) for (const one of of(roles)) if (!list.includes(one)) list.push(one);
	return list;
}

function scoreOf(
	main: Mention,
	mentions: readonly Mention[],
	where: Where | undefined,
	when: When | undefined
): number {
	let score = 0.45 + (main.title || main.lead ? 0.2 : 0) + Math.min(mentions.length - 1, 3) * 0.05;
	if (where) score += where.cost < OWN ? 0.12 : 0.04;
	if (when) score += when.cost < OWN ? 0.12 : 0.04;
	if (main.status !== 'happened') score -= 0.1;
	return Math.round(Math.max(0.05, Math.min(0.99, score)) * 100) / 100;
}
