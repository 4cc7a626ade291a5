/** What a change made of an incident, in words: « Bagdad → Mossoul », « 3 morts → 5 morts ». */
import { dateInWords } from '#lib/i18n/dates.ts';
import { incidentTitle, placeName, subTypeName, tollInWords } from '#lib/i18n/names.ts';
import type { Language, Messages } from '#lib/i18n/messages.ts';
import type { Revised } from '#lib/projection/changes.ts';
import type { ChangeView, IncidentSummary } from '#lib/wire.ts';

type Words = { readonly t: Messages; readonly language: Language };

export function differences(change: ChangeView, now: IncidentSummary | undefined, { t, language }: Words): string[] {
	const { was, kind } = change;
	if (kind === 'split') return was ? [t.themes.splitFrom(incidentTitle(was, t))] : [];
	if (kind === 'merged') return [t.themes.absorbed(change.absorbed?.length ?? 0)];
	if (!was || !now) return [];
	const pair = (say: (incident: IncidentSummary) => string | undefined) =>
		t.themes.fromTo(say(was) ?? '—', say(now) ?? '—');
	const revised = (field: Revised): string => {
		switch (field) {
			case 'date':
				return pair((one) => dateInWords(one, language));
			case 'toll':
				return pair((one) => tollInWords(one, t));
			case 'status':
				return pair(({ status }) => t.statuses[status]);
			case 'type':
				return pair(({ subEventType }) => subTypeName(subEventType, t));
			default:
				return t.themes.fields[field];
		}
	};
	const moved = kind === 'moved' ? [pair(({ place }) => (place ? placeName(place) : t.themes.noPlace))] : [];
	return [...moved, ...(change.fields ?? []).map(revised)];
}
