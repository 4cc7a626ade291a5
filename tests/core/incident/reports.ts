/** Reports in one line each: what the tables of these tests are made of. */
import { spanOf, type ArticleReport, type EventType, type ReportPlace, type ReportStatus, type Toll } from '#core';
import { placeById } from './places.ts';

/** Short names of the types that the tables use. */
const TYPES = {
	rockets: ['Explosions/Remote violence', 'Shelling/artillery/missile attack', 'tirs de roquettes'],
	strike: ['Explosions/Remote violence', 'Air/drone strike', 'frappe'],
	bomb: ['Explosions/Remote violence', 'Remote explosive/landmine/IED', 'engin explosif'],
	attack: ['Violence against civilians', 'Attack', 'attaque'],
	killing: ['Violence against civilians', 'Attack', 'assassinat'],
	clash: ['Battles', 'Armed clash', 'affrontements'],
	protest: ['Protests', 'Peaceful protest', 'manifestation'],
	riot: ['Riots', 'Violent demonstration', 'incendié'],
	meeting: ['Diplomacy', 'Meeting', 'entretien'],
	statement: ['Diplomacy', 'Statement', 'condamné'],
	fire: ['Disaster', 'Fire', 'incendie']
} as const satisfies Record<string, readonly [EventType, string, string]>;

export type Told = {
	/** `article#n`: two reports of one article share the part before the `#`. */
	readonly key: string;
	readonly type: keyof typeof TYPES;
	readonly at?: string;
	/** EDTF. */
	readonly on?: string;
	/** The date is inferred, the text names none. */
	readonly inferred?: boolean;
	readonly by?: readonly string[];
	readonly of?: readonly string[];
	readonly with?: readonly string[];
	readonly dead?: number | Toll;
	readonly hurt?: number;
	readonly status?: ReportStatus;
	readonly vague?: boolean;
	readonly trigger?: string;
	readonly names?: readonly string[];
	readonly words?: readonly string[];
};

export function report(told: Told): ArticleReport {
	const [eventType, subEventType, trigger] = TYPES[told.type];
	const span = spanOf(told.on);
	const [articleId = ''] = told.key.split('#');
	return Object.freeze({
		articleId,
		key: told.key,
		start: 0,
		end: 1,
		text: told.trigger ?? trigger,
		mentions: [],
		eventType,
		subEventType,
		...(told.at && { place: placeOf(told.at) }),
		...(told.on && { date: told.on }),
		...(span && { span }),
		...(told.on && !told.inferred && { dateText: { start: 0, end: 1 } }),
		actors: told.by ?? [],
		targets: told.of ?? [],
		weapons: told.with ?? [],
		...(told.dead !== undefined && { fatalities: tollOf(told.dead) }),
		...(told.hurt !== undefined && { injuries: tollOf(told.hurt) }),
		status: told.status ?? 'happened',
		sentence: { start: 0, end: 1 },
		score: 0.8,
		why: [],
		...(told.vague && { vague: true }),
		...(told.names && { names: told.names }),
		...(told.words && { words: told.words })
	});
}

function placeOf(id: string): ReportPlace {
	const { name, kind, country, lat, lng, radiusKm } = placeById(id);
	return { placeId: id, name, kind, ...(country && { country }), lat, lng, radiusKm };
}

const tollOf = (count: number | Toll): Toll => (typeof count === 'number' ? { min: count, max: count } : count);
