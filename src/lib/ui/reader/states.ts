/** What people made of an automatic reading, for marks and their popover. */
import type { Report } from '#core';
import { spanInWords } from '#lib/i18n/dates.ts';
import type { Language, Messages } from '#lib/i18n/messages.ts';
import { placeName, subTypeName } from '#lib/i18n/names.ts';
import type { LinkedMark } from '#lib/state/marks.ts';
import type { ArticleDetail, Corrected } from '#lib/wire.ts';

export type MarkState = 'rejected' | 'contested' | 'corrected' | 'reviewed';

/** The one that matters most; undefined for a plain automatic reading, and for marks that only name somebody. */
export function stateOf({ of, index, role }: LinkedMark, { reports }: ArticleDetail): MarkState | undefined {
	const report = of === 'report' && role === 'what' ? reports[index] : undefined;
	if (!report) return undefined;
	if (report.rejected) return 'rejected';
	if (report.review === 'contested') return 'contested';
	if (report.corrected?.length) return 'corrected';
	return report.review === 'reviewed' ? 'reviewed' : undefined;
}

/** « lieu corrigé : lecture automatique « Najaf » », « relu » … in the order in which they matter. */
export function statesInWords(
	{ review, rejected, corrected = [], before = {} }: Corrected,
	t: Messages,
	language: Language
): string[] {
	const { states } = t.reader;
	const was = (field: (typeof corrected)[number]): string | undefined => {
		switch (field) {
			case 'place':
				return before.place && placeName(before.place);
			case 'date':
				return before.span ? spanInWords(before.span, language) : before.date;
			case 'type':
				return before.subEventType === undefined ? undefined : subTypeName(before.subEventType, t);
			case 'status':
				return before.status && t.statuses[before.status];
			default:
				throw new Error(`unknown field: ${field satisfies never}`);
		}
	};
	return [
		...(rejected ? [states.rejected] : []),
		...corrected.map((field) => states.corrected(states.fields[field], was(field) ?? states.nothing)),
		...(review ? [states[review]] : [])
	];
}

export type ReadReport = Report & Corrected & { readonly key: string; readonly incidentId?: string };
