/** Places under the names that the visitor's language gives them: « Londres » is London, « Irak » is Iraq. Pure. */
import type { Language } from '#lib/i18n/messages.ts';
import type { IncidentSummary, Overview, PlaceSummary } from '#lib/wire.ts';

/** The same overview in a language. What the gazetteer has no English name for keeps its French one. */
export function inLanguage(overview: Overview, language: Language): Overview {
	if (language === 'fr') return overview;
	const { places, incidents } = overview;
	return {
		...overview,
		places: Object.fromEntries(Object.entries(places).map(([id, place]) => [id, named(place)])),
		incidents: incidents.map((incident) => placed(incident, places))
	};
}

const named = ({ english, ...place }: PlaceSummary): PlaceSummary =>
	english === undefined ? place : { ...place, name: english };

/** A place that an article names in its own way, « l’ambassade », keeps that way. */
function placed(incident: IncidentSummary, places: Overview['places']): IncidentSummary {
	const { place } = incident;
	const row = place?.placeId === undefined ? undefined : places[place.placeId];
	if (!place || row?.english === undefined || row.name !== place.name) return incident;
	return { ...incident, place: { ...place, name: row.english } };
}
