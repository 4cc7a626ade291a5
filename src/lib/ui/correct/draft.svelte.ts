/** What a visitor is about to say of one report or mention: nothing of it is lost when he turns from place to date. */
import {
	readTypedDate,
	type Action,
	type ChosenPlace,
	type EventType,
	type PlaceAlternative,
	type PlaceMention,
	type ReportStatus,
	type Scope,
	type TextRange
} from '#core';
import { mentionTarget, reportTarget, type ReadReport } from '#lib/state/anchors.ts';
import type { Corrections, Refusal } from '#lib/state/corrections.svelte.ts';
import type { ArticleDetail, Reach } from '#lib/wire.ts';
import type { Aspect, CorrectTarget } from './target.ts';

export class Draft {
	readonly report: ReadReport | undefined;
	/** The mention itself, or the one that places the report. */
	readonly mention: PlaceMention | undefined;
	readonly alternatives: readonly PlaceAlternative[];
	readonly sentence: TextRange;
	readonly words: TextRange;
	/** Where the reading has it on the map. */
	readonly point: { readonly lng: number; readonly lat: number } | undefined;
	readonly #of: CorrectTarget['of'];
	readonly #detail: ArticleDetail;

	aspect = $state<Aspect>('place');
	/** Undefined: nothing chosen yet; null: no place. */
	place = $state.raw<ChosenPlace | null>();
	typed = $state('');
	noDate = $state(false);
	eventType = $state<EventType>('Violence against civilians');
	subEventType = $state('Attack');
	status = $state<ReportStatus>('happened');
	scope = $state<Scope>('mention');
	reach = $state.raw<Reach>();
	refusal = $state.raw<Refusal>();
	#counts = 0;

	constructor(detail: ArticleDetail, target: CorrectTarget, report: ReadReport | undefined) {
		this.#detail = detail;
		this.#of = target.of;
		this.report = report;
		const at = target.of === 'mention' ? target : report?.place;
		this.mention = detail.places.find(({ start, end }) => at && start === at.start && end === at.end);
		const placed = target.of === 'mention' ? (this.mention ?? report?.place) : (report?.place ?? this.mention);
		if (placed && placed.lat !== null && placed.lng !== null) this.point = { lng: placed.lng, lat: placed.lat };
		this.alternatives = (this.mention?.alternatives ?? []).filter(({ placeId }) => placeId !== placed?.placeId);
		this.words = target.of === 'mention' || !report ? target : { start: report.start, end: report.end };
		this.sentence = report?.sentence ?? around(detail.text, this.words);
		this.place = target.place;
		this.aspect = target.aspect ?? (target.of === 'time' ? 'date' : 'place');
		if (!report) return;
		this.typed = report.date ?? '';
		this.eventType = report.eventType;
		this.subEventType = report.subEventType;
		this.status = report.status;
	}

	/** What saving would send; undefined while something is missing. */
	action = (): Action | undefined => {
		const { report, mention, scope } = this;
		if (this.aspect === 'place') {
			if (this.place === undefined) return undefined;
			return this.#move(this.place);
		}
		if (!report) return undefined;
		const target = reportTarget(report);
		switch (this.aspect) {
			case 'date': {
				const read = readTypedDate(this.typed, this.#detail.article.published);
				if (!this.noDate && !read) return undefined;
				const date = this.noDate ? null : (read?.edtf ?? null);
				return { kind: 'redate', target, scope, date };
			}
			case 'type': {
				const { eventType, subEventType, status } = this;
				return { kind: 'retype', target, scope, eventType, subEventType, status };
			}
			case 'reject':
				return { kind: 'reject', target, scope };
			default:
				throw new Error(`unknown aspect: ${String(this.aspect satisfies never)} of ${String(mention?.text)}`);
		}
	};

	#move(place: ChosenPlace | null): Action | undefined {
		const { report, mention, scope } = this;
		if (this.#of === 'mention' && mention) {
			const target = mentionTarget(this.#detail.article.id, mention);
			return { kind: 'move', target, scope, place };
		}
		if (!report) return undefined;
		return { kind: 'move', target: reportTarget(report), scope, place };
	}

	/** Asks how far it would reach; the last question counts. */
	count = async (corrections: Corrections): Promise<void> => {
		const mine = ++this.#counts;
		// Before anything is chosen the reach is that of taking the place or the date away.
		const date = this.report && { kind: 'redate' as const, target: reportTarget(this.report), scope: this.scope };
		const action = this.action() ?? (this.aspect === 'place' ? this.#move(null) : date && { ...date, date: null });
		if (!action) return;
		const answer = await corrections.preview(action);
		if (mine === this.#counts && !('refused' in answer)) this.reach = answer;
	};

	/** How many reports it changes, for the toast. */
	get reached(): number {
		return Math.max(1, this.reach?.[this.scope].length ?? 1);
	}

	/** The part of the form whose field the server minds. */
	get refusedField(): Aspect | undefined {
		const field = this.refusal?.field ?? '';
		if (/\bdate\b/.test(field)) return 'date';
		if (/\bplace\b/.test(field)) return 'place';
		if (/\b(eventType|subEventType|status)\b/.test(field)) return 'type';
		return undefined;
	}
}

const SIDE = 160;

/** For words outside of every report: what stands around them. */
const around = (text: string, { start, end }: TextRange): TextRange => ({
	start: Math.max(0, start - SIDE, text.lastIndexOf('\n', start) + 1),
	end: Math.min(text.length, end + SIDE, (text.indexOf('\n', end) + text.length + 1) % (text.length + 1))
});
