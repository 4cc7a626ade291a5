import { foldName, type Gazetteer, type Place, type PlaceMention, type ReportPlace } from '#core';
import type { PlaceSummary } from '#lib/wire.ts';

/** The nearest town is looked for this far around a facility that the gazetteer does not know. */
const TOWN_KM = 10;

/** A place as the page shows it. One that the gazetteer lacks gets an id from its name: « consulat de France à Erbil ». */
export function summarisePlace(named: ReportPlace, gazetteer: Gazetteer): PlaceSummary {
	const known = named.placeId === undefined ? undefined : gazetteer.get(named.placeId);
	return known ? summariseRow(known) : composed(named, gazetteer);
}

/** A row of the gazetteer as the page shows it. */
export function summariseRow(row: Place): PlaceSummary {
	const { id, name, kind, country, lat, lng, radiusKm, outline, parents, approximate, source } = row;
	const english = row.names.find(({ language, script }) => language === 'en' && script === 'Latn')?.name;
	return {
		id,
		name,
		...(english !== undefined && english !== name && { english }),
		kind,
		...(country !== undefined && { country }),
		lat,
		lng,
		radiusKm,
		...(outline !== undefined && { outline }),
		parents,
		...(approximate !== undefined && { approximate }),
		source
	};
}

/** Under which place a mention is found; undefined when it names none that could be told from others. */
export function mentionId({ placeId, name, country, kind }: PlaceMention): string | undefined {
	if (placeId !== undefined) return placeId;
	return name !== undefined && kind === 'facility' ? nameId(name, country) : undefined;
}

const nameId = (name: string, country = 'xx'): string =>
	`named:${country}:${foldName(name).replace(/[^a-z0-9]+/g, '-')}`;

function composed(named: ReportPlace, gazetteer: Gazetteer): PlaceSummary {
	const { name, kind, country, lat, lng, radiusKm } = named;
	return {
		id: named.placeId ?? nameId(name, country),
		name,
		kind,
		...(country !== undefined && { country }),
		lat,
		lng,
		radiusKm,
		parents: parentsOf(named, gazetteer),
		approximate: true
	};
}

function parentsOf({ lat, lng, radiusKm, country, kind }: ReportPlace, gazetteer: Gazetteer): string[] {
	const isSmall = kind === 'facility' || kind === 'district';
	const near = isSmall && lat !== null && lng !== null ? gazetteer.near(lng, lat, Math.max(radiusKm, TOWN_KM), 50) : [];
	const town = near.find((place) => place.kind === 'city' && (!country || place.country === country));
	if (town) return [town.id, ...town.parents];
	const state = country === undefined ? undefined : gazetteer.get(`country:${country}`);
	return state ? [state.id] : [];
}
