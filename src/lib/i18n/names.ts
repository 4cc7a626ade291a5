/** Composed labels: an incident's title, its toll, an article's source. */
import type { Incident, ReportPlace, Toll } from '#core';
import type { ArticleSummary } from '#lib/wire.ts';
import type { Messages } from './messages.ts';

/** A sub-type in the visitor's language; one that the catalogue does not know stays as it is. */
export const subTypeName = (subEventType: string, t: Messages): string => t.subTypes[subEventType] ?? subEventType;

/** « Aéroport de Bagdad », « Najaf (près de) »: as the text places it. */
export function placeName(place: ReportPlace): string {
	const name = place.name.charAt(0).toLocaleUpperCase() + place.name.slice(1);
	return place.relation ? `${name} (${place.relation})` : name;
}

/** « Frappe aérienne ou de drone · Aéroport de Bagdad » */
export function incidentTitle(incident: Pick<Incident, 'subEventType' | 'place'>, t: Messages): string {
	const what = subTypeName(incident.subEventType, t);
	return incident.place ? `${what} · ${placeName(incident.place)}` : what;
}

/** « 3 à 4 morts, 26 blessés »; undefined when nobody says. */
export function tollInWords(
	toll: { readonly fatalities?: Toll; readonly injuries?: Toll },
	t: Messages
): string | undefined {
	const { fatalities, injuries } = toll;
	if (fatalities?.max === 0 && injuries?.max === 0) return t.toll.none;
	const parts = [
		fatalities && (fatalities.max === 0 ? t.toll.noDead : t.toll.dead(fatalities.min, fatalities.max)),
		injuries && (injuries.max === 0 ? t.toll.noInjured : t.toll.injured(injuries.min, injuries.max))
	].filter((part) => part !== undefined);
	return parts.length > 0 ? parts.join(', ') : undefined;
}

/** « Le Matin · Belga », or undefined when the source is unknown. */
export function sourceName(article: ArticleSummary): string | undefined {
	const names = [article.outlet, article.agency].filter((name) => name !== undefined && name !== '');
	return names.length > 0 ? [...new Set(names)].join(' · ') : undefined;
}

/** Where a position comes from; our tables write it in English: « general knowledge » → « connaissance générale ». */
export const sourceInWords = (source: string, t: Messages): string =>
	t.gazetteer.sources.reduce((words, [said, shown]) => words.replace(said, shown), source);
