/**
 * The events that stand, made ready to be laid over reports: each report is then a few look-ups, whatever the number of events.
 * `was` says what a wider scope reaches; where an event lacks it (a hand-written file), the anchored words say it themselves.
 */
import type { ArticleReport, PlaceMention, TextRange } from '../model.ts';
import { fold } from '../text/fold.ts';
import { findMention, findReport, type Readable } from './anchor.ts';
import type { Action, Anchor, Correction } from './model.ts';

/** One standing event for one report or mention. `order` counts up with time: the later one wins. */
export type Change = {
	readonly order: number;
	readonly id: string;
	readonly action: Action;
	/** The event is about this very report or mention, not only about words like its own. */
	readonly own: boolean;
};

export type Rules = {
	readonly byReport: ReadonlyMap<string, readonly Change[]>;
	/** Changes of mentions by article. */
	readonly byMention: ReadonlyMap<string, readonly (TextRange & { readonly change: Change })[]>;
	/** Changes of words, by `reachKey`. */
	readonly byWords: ReadonlyMap<string, readonly Change[]>;
	/** Which keys of `byWords` are worth making. */
	readonly aspects: ReadonlySet<Aspect>;
};

export type Aspect = 'place' | 'date' | 'type';
type Was = { readonly words: string; readonly value: string };

export const NO_RULES: Rules = { byReport: new Map(), byMention: new Map(), byWords: new Map(), aspects: new Set() };

/** Makes rules of events, oldest first; `readingOf` gives the automatic reading of the articles that they are about. */
export function makeRules(
	events: readonly Correction[],
	readingOf: (articleId: string) => Readable | undefined
): Rules {
	const byReport = new Map<string, Change[]>();
	const byMention = new Map<string, (TextRange & { change: Change })[]>();
	const byWords = new Map<string, Change[]>();
	const aspects = new Set<Aspect>();
	for (const [order, { id, action }] of events.entries()) {
		const change: Change = { order, id, action, own: true };
		const toReport = (anchor: Anchor): ArticleReport | undefined => {
			const report = findReport(anchor, readingOf(anchor.articleId)?.reports ?? []);
			if (report) push(byReport, report.key, change);
			return report;
		};
		if (action.kind === 'review' || action.kind === 'flag') for (const target of action.targets) toReport(target);
		if (!('target' in action)) continue;
		const { target, scope } = action;
		const isMention = action.kind === 'move' && target.of === 'mention';
		const mention = isMention ? mentionOf(target, readingOf(target.articleId)) : undefined;
		if (mention) push(byMention, target.articleId, { start: mention.start, end: mention.end, change });
		const report = isMention ? undefined : toReport(target);
		if (scope === 'mention') continue;
		const aspect = aspectOf(action);
		const was = action.was ?? (mention ? wasOfMention(mention) : report && wasOf(aspect, report));
		// « camp de Taji » is no row of the gazetteer, the reports there stand at the row that contains it: both are reached.
		const placed = mention && readingOf(target.articleId)?.reports.find((one) => isPlacedBy(one, mention));
		for (const one of [was, placed && wasOf('place', placed)]) {
			const key = one && reachKey(aspect, one, scope === 'article' ? target.articleId : undefined);
			if (key === undefined || byWords.get(key)?.at(-1)?.id === id) continue;
			push(byWords, key, { ...change, own: false });
			aspects.add(aspect);
		}
	}
	return { byReport, byMention, byWords, aspects };
}

const isPlacedBy = ({ place }: ArticleReport, { start, end }: TextRange): boolean =>
	place?.start === start && place.end === end;

function mentionOf(anchor: Anchor, reading: Readable | undefined): PlaceMention | undefined {
	const index = findMention(anchor, reading?.places ?? []);
	return index === undefined ? undefined : reading?.places[index];
}

export function aspectOf({ kind }: Action): Aspect {
	return kind === 'move' ? 'place' : kind === 'redate' ? 'date' : 'type';
}

/** What the analysis said of this aspect of a report: what corrections of wider scope compare. */
export function wasOf(aspect: Aspect, { place, dateWords, date, text, subEventType }: ArticleReport): Was {
	if (aspect === 'place') return { words: place?.text ?? '', value: place?.placeId ?? '' };
	if (aspect === 'date') return { words: dateWords ?? '', value: date ?? '' };
	return { words: text, value: subEventType };
}

export const wasOfMention = ({ text, placeId }: PlaceMention): Was => ({ words: text, value: placeId ?? '' });

/**
 * The key under which words are reached, in one article or everywhere (`articleId` missing); undefined where the words say too
 * little. Everywhere, « samedi » means another day in each article: only words with a number in them are the same date.
 */
export function reachKey(aspect: Aspect, { words, value }: Was, articleId?: string): string | undefined {
	const folded = fold(words).trim();
	if (folded === '') return undefined;
	if (aspect === 'date' && articleId !== undefined) return `date\n${articleId}\n${folded}`;
	if (aspect === 'date' && !/\d/.test(folded)) return undefined;
	return `${aspect}\n${articleId ?? ''}\n${folded}\n${value}`;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
