/** What the form holds, and the wishes that it makes. Everything is text until it is sent. */
import type { Wish } from '#lib/gazetteer/entry.ts';
import type { GazetteerPlace } from '#lib/gazetteer/wire.ts';
import { readPosition, writePosition } from '#lib/state/coordinates.ts';
import type { PlaceSummary } from '#lib/wire.ts';

export type PlaceDraft = {
	name: string;
	kind: PlaceSummary['kind'];
	country: string;
	position: string;
	radius: string;
	parent: { readonly id: string; readonly name: string } | undefined;
	aliases: { name: string; language: string }[];
	source: string;
	note: string;
};
export type DraftTrouble = 'position' | 'radius' | 'nothing';

/** Sizes that are usual, until the visitor says otherwise. */
export const USUAL_RADIUS: Readonly<Record<PlaceSummary['kind'], string>> = {
	country: '500',
	admin1: '80',
	admin2: '30',
	city: '5',
	district: '1.5',
	facility: '0.4',
	region: '100',
	water: '100'
};

export function draftOf(place: GazetteerPlace | undefined, name = ''): PlaceDraft {
	if (!place)
		return {
			...{ name, kind: 'city', country: '', position: '', radius: USUAL_RADIUS.city, parent: undefined },
			...{ aliases: [], source: '', note: '' }
		};
	const [parent] = place.containers;
	return {
		name: place.name,
		kind: place.kind,
		country: place.country ?? '',
		position: place.lat === null || place.lng === null ? '' : writePosition({ lat: place.lat, lng: place.lng }),
		radius: String(place.radiusKm),
		parent: parent && { id: parent.id, name: parent.name },
		aliases: [],
		source: '',
		note: ''
	};
}

/** « 2,5 » is a number too. */
export function readRadius(text: string): number | undefined {
	const radius = Number(text.trim().replace(',', '.'));
	return text.trim() !== '' && radius >= 0.05 && radius <= 8000 ? radius : undefined;
}

/** The wishes of the form, or the field that keeps it from having any. */
export function wishesOf(draft: PlaceDraft, place: GazetteerPlace | undefined): readonly Wish[] | DraftTrouble {
	const position = readPosition(draft.position);
	const radiusKm = readRadius(draft.radius);
	const isNowhere = place !== undefined && place.lat === null && draft.position.trim() === '';
	if (!position && !isNowhere) return 'position';
	if (radiusKm === undefined) return 'radius';
	const aliases = draft.aliases.filter(({ name }) => name.trim() !== '');
	const note = draft.note.trim() === '' ? {} : { note: draft.note };
	const source = draft.source.trim() === '' ? {} : { source: draft.source };
	const country = draft.country === '' ? {} : { country: draft.country };
	if (!place) {
		if (!position) return 'position';
		const { name, kind, parent } = draft;
		const row = {
			name,
			kind,
			...country,
			...position,
			radiusKm,
			...(parent && { parent: parent.id }),
			aliases,
			...source
		};
		return [{ action: 'add', place: row, ...note }];
	}
	const moved = position && (position.lat !== place.lat || position.lng !== place.lng);
	const changes = {
		...(draft.name.trim() !== place.name && { name: draft.name }),
		...(draft.kind !== place.kind && { kind: draft.kind }),
		...(draft.country !== (place.country ?? '') && country),
		...(moved && { position }),
		...(radiusKm !== place.radiusKm && { radiusKm }),
		...(draft.parent && draft.parent.id !== place.containers[0]?.id && { parent: draft.parent.id }),
		...source
	};
	const wishes: Wish[] = [
		...(Object.keys(changes).length > 0 ? [{ action: 'correct' as const, placeId: place.id, changes, ...note }] : []),
		...aliases.map(({ name, language }) => ({ action: 'alias' as const, placeId: place.id, name, language, ...note }))
	];
	return wishes.length > 0 ? wishes : 'nothing';
}
