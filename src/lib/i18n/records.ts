import { spanOf } from '#core';
import type { IncidentRecord } from '#lib/export/record.ts';
import { dateInWords } from './dates.ts';
import { messagesIn, type Language } from './messages.ts';

/** A shared record in one line: « Engin explosif · Zone verte · 15 sept. 2020 ». */
export function nameRecord(record: Omit<IncidentRecord, 'reports'>, language: Language): string {
	const { subEventType, place, date, datePrecision, weekday } = record;
	const span = spanOf(date ?? undefined);
	const when = dateInWords(
		{
			...(date !== null && { date }),
			...(datePrecision !== null && { datePrecision }),
			...(span && { span }),
			...(weekday !== undefined && { weekday })
		},
		language
	);
	const what = messagesIn(language).subTypes[subEventType] ?? subEventType;
	return [what, place?.name, when].filter((part) => part !== undefined).join(' · ');
}
