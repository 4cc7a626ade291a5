import { inLanguage } from '#lib/state/placeLanguage.ts';
import type { IncidentSummary, PlaceSummary } from '#lib/wire.ts';
import { expect, test } from 'vitest';
import { OVERVIEW } from '../ui/fixture.ts';

const bagdad = OVERVIEW.places['bagdad'];
const incident = OVERVIEW.incidents.find(({ place }) => place?.placeId === 'bagdad');
if (!bagdad || !incident?.place) throw new Error('the fixture has no Bagdad');

const told = (place: Partial<PlaceSummary>, name: string) => {
	const own: IncidentSummary = {
		...incident,
		place: { ...incident.place, name, kind: 'city', lat: 1, lng: 1, radiusKm: 1 }
	};
	return { ...OVERVIEW, places: { bagdad: { ...bagdad, ...place } }, incidents: [own] };
};

test.for([
	{ what: 'its English name', english: 'Baghdad', said: 'Bagdad', place: 'Baghdad', incident: 'Baghdad' },
	{
		what: 'its French name where there is no English one',
		english: undefined,
		said: 'Bagdad',
		place: 'Bagdad',
		incident: 'Bagdad'
	},
	{
		what: 'the words of the article',
		english: 'Baghdad',
		said: 'l’ambassade',
		place: 'Baghdad',
		incident: 'l’ambassade'
	}
])('a place has $what in English', ({ english, said, place, incident: where }) => {
	const overview = told(english === undefined ? {} : { english }, said);
	const shown = inLanguage(overview, 'en');
	expect(shown.places['bagdad']?.name).toBe(place);
	expect(shown.incidents[0]?.place?.name).toBe(where);
	expect(inLanguage(overview, 'fr')).toBe(overview);
});
