/** Lays the standing events over automatic reports and mentions. Pure; the later event wins, field by field. */
import type { ArticleReport, PlaceMention, ReportPlace } from '../model.ts';
import { spanOf } from '../time/span.ts';
import { precisionOf } from './dates.ts';
import { chosenPlace } from './place.ts';
import type { Action, Corrected } from './model.ts';
import { reachKey, wasOf, wasOfMention, type Aspect, type Change, type Rules } from './rules.ts';

/** A report as corrections leave it, and what they did. Untouched reports are the very same object, with an empty `marks`. */
export type Laid = { readonly report: ArticleReport; readonly marks: Corrected };

const NOTHING: Corrected = Object.freeze({});

/** The report with all that stands about it. */
export function layReport(report: ArticleReport, rules: Rules): Laid {
	const changes = changesOfReport(report, rules);
	return changes.length === 0 ? { report, marks: NOTHING } : layChanges(report, changes);
}

/** What stands about a report, oldest first. */
export function changesOfReport(report: ArticleReport, rules: Rules): Change[] {
	const changes = [...(rules.byReport.get(report.key) ?? [])];
	const { place, articleId } = report;
	if (place?.start !== undefined)
		for (const { start, end, change } of rules.byMention.get(articleId) ?? [])
			if (place.start === start && place.end === end) changes.push(change);
	for (const aspect of rules.aspects) changes.push(...changesOfWords(aspect, wasOf(aspect, report), articleId, rules));
	return changes.length > 1 ? changes.sort((a, b) => a.order - b.order) : changes;
}

/** What stands about a mention of a place, oldest first. A report that was moved leaves the words as they were. */
export function changesOfMention(mention: PlaceMention, articleId: string, rules: Rules): Change[] {
	const changes = (rules.byMention.get(articleId) ?? []).flatMap(({ start, end, change }) =>
		mention.start === start && mention.end === end ? [change] : []
	);
	if (rules.aspects.has('place'))
		changes.push(
			...changesOfWords('place', wasOfMention(mention), articleId, rules).filter(({ action }) => isOfMention(action))
		);
	return changes.sort((a, b) => a.order - b.order);
}

function changesOfWords(
	aspect: Aspect,
	was: { words: string; value: string },
	articleId: string,
	{ byWords }: Rules
): Change[] {
	return [articleId, undefined].flatMap((scope) => {
		const key = reachKey(aspect, was, scope);
		return key === undefined ? [] : (byWords.get(key) ?? []);
	});
}

function layChanges(automatic: ArticleReport, changes: readonly Change[]): Laid {
	let report = automatic;
	let marks: Corrected = {};
	for (const { action, own } of changes) {
		report = corrected(report, action);
		marks = marked(marks, action, own);
	}
	return { report, marks: { ...marks, ...difference(automatic, report) } };
}

function corrected(report: ArticleReport, action: Action): ArticleReport {
	if (action.kind === 'move') {
		const { place, ...rest } = report;
		if (!action.place) return rest;
		return {
			...rest,
			place: { ...chosenPlace(action.place), ...(isOfMention(action) && place ? wordsOf(place) : {}) }
		};
	}
	if (action.kind === 'redate') {
		const {
			date: _date,
			datePrecision: _precision,
			span: _span,
			weekday: _weekday,
			deduced: _deduced,
			...rest
		} = report;
		const span = spanOf(action.date ?? undefined);
		if (action.date === null || !span) return rest;
		return { ...rest, date: action.date, datePrecision: precisionOf(action.date, span), span };
	}
	if (action.kind === 'flag') return flagged(report, action);
	if (action.kind !== 'retype') return report;
	const { eventType, subEventType, status = report.status } = action;
	return { ...report, eventType, subEventType, status };
}

/** False is the same as missing: the lexicon's word is taken back. */
function flagged(report: ArticleReport, { sensitive, graphic }: Extract<Action, { kind: 'flag' }>): ArticleReport {
	const { sensitive: wasSensitive, graphic: wasGraphic, ...rest } = report;
	return {
		...rest,
		...((sensitive ?? wasSensitive) && { sensitive: true }),
		...((graphic ?? wasGraphic) && { graphic: true })
	};
}

/** The words stay where they stand, only what they mean is another place. */
const wordsOf = ({ start, end, text, relation }: ReportPlace): Partial<ReportPlace> => ({
	...(start !== undefined && { start }),
	...(end !== undefined && { end }),
	...(text !== undefined && { text }),
	...(relation !== undefined && { relation })
});

/** Who puts a report right has read it; words that are only reached from elsewhere were not read one by one. */
function marked(marks: Corrected, action: Action, own: boolean): Corrected {
	if (action.kind === 'review') {
		const { review: _review, ...rest } = marks;
		return action.state === 'automatic' ? rest : { ...rest, review: action.state };
	}
	if (action.kind === 'flag') {
		const { sensitive, graphic } = action;
		return { ...marks, ...(sensitive !== undefined && { sensitive }), ...(graphic !== undefined && { graphic }) };
	}
	const read: Corrected = own ? { ...marks, review: 'reviewed' } : marks;
	return action.kind === 'reject' ? { ...read, rejected: true } : read;
}

/** What now differs from the analysis, and what it had said. */
function difference(automatic: ArticleReport, report: ArticleReport): Pick<Corrected, 'corrected' | 'before'> {
	const { place, date, datePrecision, span, eventType, subEventType, status } = automatic;
	const isMoved = !samePlace(place, report.place);
	const isDated = date !== report.date;
	const isTyped = eventType !== report.eventType || subEventType !== report.subEventType;
	const isOtherwise = status !== report.status;
	if (!isMoved && !isDated && !isTyped && !isOtherwise) return {};
	return {
		corrected: [
			...(isMoved ? (['place'] as const) : []),
			...(isDated ? (['date'] as const) : []),
			...(isTyped ? (['type'] as const) : []),
			...(isOtherwise ? (['status'] as const) : [])
		],
		before: {
			...(isMoved && place && { place }),
			...(isDated && date !== undefined && { date }),
			...(isDated && datePrecision && { datePrecision }),
			...(isDated && span && { span }),
			...(isTyped && { eventType, subEventType }),
			...(isOtherwise && { status })
		}
	};
}

function samePlace(a: ReportPlace | undefined, b: ReportPlace | undefined): boolean {
	if (!a || !b) return a === b;
	return (
		a.placeId === b.placeId && a.name === b.name && a.lat === b.lat && a.lng === b.lng && a.radiusKm === b.radiusKm
	);
}

/** The mentions of an article with all that stands about them; the very same list when nothing does. */
export function layMentions(places: readonly PlaceMention[], articleId: string, rules: Rules): readonly PlaceMention[] {
	if (!rules.byMention.has(articleId) && !rules.aspects.has('place')) return places;
	return places.map((mention) => {
		const action = changesOfMention(mention, articleId, rules).at(-1)?.action;
		return action?.kind === 'move' ? moved(mention, action.place) : mention;
	});
}

function moved(mention: PlaceMention, place: Extract<Action, { kind: 'move' }>['place']): PlaceMention {
	const { placeId: _id, name: _name, country: _country, radiusKm: _radius, ...rest } = mention;
	if (!place) return { ...rest, lat: null, lng: null, score: 1, why: [...mention.why, BY_HAND] };
	return { ...rest, ...chosenPlace(place), score: 1, why: [...mention.why, BY_HAND] };
}

/** The rule that decided where a person did. */
export const BY_HAND = 'by-hand';

const isOfMention = (action: Action): boolean => action.kind === 'move' && action.target.of === 'mention';
