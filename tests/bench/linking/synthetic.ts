/** A seeded world of reports for timing: towns, parties and incidents of very different fame, told exactly or vaguely. */
import {
	edtfOf,
	spanOf,
	type ArticleReport,
	type EventType,
	type Gazetteer,
	type Place,
	type ReportPlace
} from '#core';
import { seeded } from '../seeded.ts';

const COUNTRIES = 40;
const TOWNS = 2000;
const DAYS = 730;
const FIRST_DAY = 18262; // 2020-01-01

const TYPES: readonly (readonly [EventType, string, string])[] = [
	['Explosions/Remote violence', 'Shelling/artillery/missile attack', 'roquettes'],
	['Explosions/Remote violence', 'Air/drone strike', 'drone'],
	['Explosions/Remote violence', 'Remote explosive/landmine/IED', 'bombe'],
	['Violence against civilians', 'Attack', 'armes à feu'],
	['Battles', 'Armed clash', 'armes à feu'],
	['Protests', 'Peaceful protest', ''],
	['Riots', 'Violent demonstration', 'pierres'],
	['Diplomacy', 'Statement', ''],
	['Diplomacy', 'Meeting', ''],
	['Disaster', 'Accident', '']
];
const ACTORS = ['armée', 'milices', 'manifestants', 'rebelles', 'police', 'djihadistes'];
const TARGETS = ['base', 'ambassade', 'convoi', 'marché', 'école', 'civils', 'manifestants', 'hôpital'];
const SOUNDS = 'ba da fa ga ka la ma na ra sa ta va za bo do fo ko lo mo no ro so to'.split(' ');

export type World = { readonly reports: readonly ArticleReport[]; readonly gazetteer: Gazetteer };

/** So many reports, most of them of incidents that only few tell of, in the order in which news would bring them. */
export function syntheticWorld(count: number, seed = 7): World {
	const random = seeded(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	const name = (): string => pick(SOUNDS).toUpperCase().charAt(0) + pick(SOUNDS).slice(1) + pick(SOUNDS) + pick(SOUNDS);
	const places = makePlaces(random);
	const reports: ArticleReport[] = [];
	for (let incident = 0; reports.length < count; incident++) {
		const [eventType, subEventType, weapon] = pick(TYPES);
		// A third of all news happens in one country in fifty towns.
		const town = places.towns[Math.floor(random() < 0.33 ? random() * 50 : random() * TOWNS)] as Place;
		const day = FIRST_DAY + Math.floor(random() * DAYS);
		const fame = Math.min(60, Math.ceil(1 / (random() * 0.9 + 0.02)));
		const actor = `${pick(ACTORS)} ${name()}`;
		const target = `${pick(TARGETS)} ${name()}`;
		const victim = random() < 0.2 ? [`${name()} ${name()}`] : [];
		const dead = Math.floor(random() * random() * 60);
		for (let telling = 0; telling < fame && reports.length < count; telling++) {
			const vague = random();
			const place = vague < 0.2 ? places.byId.get(town.parents.at(-1) ?? '') : vague < 0.25 ? undefined : town;
			const precision = random();
			const date =
				precision < 0.1
					? undefined
					: precision < 0.2
						? edtfOf({ start: day, end: day + 1 }).slice(0, 7)
						: edtfOf({ start: day, end: day + 1 });
			const span = spanOf(date);
			reports.push({
				articleId: `a${incident}-${telling}`,
				key: `a${incident}-${telling}#0`,
				start: 0,
				end: 1,
				text: weapon || subEventType,
				mentions: [],
				eventType,
				subEventType,
				...(place && { place: reportPlace(place) }),
				...(date && { date, dateText: { start: 0, end: 1 } }),
				...(span && { span }),
				actors: random() < 0.6 ? [actor] : [],
				targets: [...(random() < 0.7 ? [target] : []), ...victim],
				weapons: weapon && random() < 0.5 ? [weapon] : [],
				...(random() < 0.5 && { fatalities: { min: dead, max: dead } }),
				status: 'happened',
				sentence: { start: 0, end: 1 },
				score: 0.8,
				why: []
			});
		}
	}
	return { reports: shuffled(reports, random), gazetteer: places.gazetteer };
}

function shuffled<T>(list: T[], random: () => number): T[] {
	for (let index = list.length - 1; index > 0; index--) {
		const other = Math.floor(random() * (index + 1));
		[list[index], list[other]] = [list[other] as T, list[index] as T];
	}
	return list;
}

function reportPlace({ id, name, kind, country, lat, lng, radiusKm }: Place): ReportPlace {
	return { placeId: id, name, kind, ...(country && { country }), lat, lng, radiusKm };
}

function makePlaces(random: () => number) {
	const base = { names: [], featureCode: '', population: 50_000, source: 'synthetic' };
	const countries = Array.from({ length: COUNTRIES }, (_, index): Place => {
		const country = String.fromCharCode(65 + (index >> 3)) + String.fromCharCode(65 + (index & 7));
		const lat = -50 + random() * 100;
		const lng = -150 + random() * 300;
		return {
			...base,
			id: `country:${country}`,
			name: country,
			kind: 'country',
			featureClass: 'A',
			country,
			parents: [],
			lat,
			lng,
			radiusKm: 400
		};
	});
	const towns = Array.from({ length: TOWNS }, (_, index): Place => {
		const inside = countries[index < 50 ? 0 : index % COUNTRIES] as Place;
		return {
			...base,
			id: `town:${index}`,
			name: `Town ${index}`,
			kind: 'city',
			featureClass: 'P',
			...(inside.country && { country: inside.country }),
			parents: [`admin:${inside.id}:${index % 9}`, inside.id],
			lat: (inside.lat ?? 0) + (random() - 0.5) * 6,
			lng: (inside.lng ?? 0) + (random() - 0.5) * 6,
			radiusKm: 8
		};
	});
	const byId = new Map([...countries, ...towns].map((place) => [place.id, place]));
	const gazetteer: Gazetteer = {
		find: () => [],
		get: (id) => byId.get(id),
		startingWith: () => [],
		near: () => [],
		contains: (outer, inner) => outer === inner || Boolean(byId.get(inner)?.parents.includes(outer)),
		facilities: () => [],
		hasPrefix: () => false
	};
	return { towns, byId, gazetteer };
}
