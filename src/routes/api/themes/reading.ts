/** What the server is told of themes when it starts: how the page reads an address, and words for what is sent. */
import { dateInWords } from '#lib/i18n/dates.ts';
import { messagesIn, type Language } from '#lib/i18n/messages.ts';
import { incidentTitle } from '#lib/i18n/names.ts';
import type { FeedWords } from '#lib/server/themes/atom.ts';
import type { News, Reader } from '#lib/server/themes/sync.ts';
import { parseSearch } from '#lib/state/query.ts';
import { heldBy } from '#lib/state/shown.ts';
import type { ChangeView, IncidentSummary, Overview } from '#lib/wire.ts';

export const reader: Reader = {
	wordsOf: (query) => parseSearch(query).words,
	holds: (query, overview, found) => heldBy(parseSearch(query), overview, found)
};

/** A private home is told only as what happened, not where. */
const titleOf = (incident: IncidentSummary, language: Language): string => {
	const { place: _place, ...unplaced } = incident;
	return incidentTitle(incident.sensitive ? unplaced : incident, messagesIn(language));
};

/** A change in words: « Révisé · Attentat-suicide · Bagdad » and « 3 mai 2021 · bilan ». */
export function wordsFor({ incidents }: Overview, language: Language): Pick<FeedWords, 'title' | 'summary'> {
	const t = messagesIn(language).themes;
	const byId = new Map(incidents.map((one) => [one.id, one]));
	const incidentOf = ({ incidentId, was }: ChangeView) => byId.get(incidentId) ?? was;
	return {
		title: (change) => {
			const incident = incidentOf(change);
			return [t.kinds[change.kind], ...(incident ? [titleOf(incident, language)] : [])].join(' · ');
		},
		summary: (change) => {
			const incident = incidentOf(change);
			const fields = (change.fields ?? []).map((field) => t.fields[field]);
			const date = incident && dateInWords(incident, language);
			return [...(date === undefined ? [] : [date]), ...fields].join(' · ');
		}
	};
}

/** What a webhook is sent. Nothing of a text, and no place of a private home. */
export const newsAsJson = ({ theme, changes }: News): string =>
	JSON.stringify({
		theme: { id: theme.id, name: theme.name, query: theme.query },
		changes: changes.map(({ row, at, corpus, kind, incidentId, was, absorbed, fields }) => ({
			row,
			at,
			corpus,
			kind,
			incidentId,
			...(was && was.id !== incidentId && { formerId: was.id }),
			...(absorbed && { absorbed }),
			...(fields && { fields })
		}))
	});
