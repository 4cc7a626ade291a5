/** The reasons for and against two reports being one incident, each a named log-odds (natural logarithm). */
import type { EventType, Toll } from '../model.ts';
import { LIKE_WEAPONS, PEOPLE, SITES, WEAPONS } from './lexicon.ts';
import { spell } from './spelling.ts';
import type { Traits } from './traits.ts';
import { typeWeight } from './types.ts';
import { dateWeight } from './when.ts';
import { isLost, placeWeight } from './where.ts';

export type Evidence = {
	/** Stable: the page translates it. */
	readonly name: string;
	readonly weigh: (a: Traits, b: Traits) => number;
	/** What the reader should see beside the name. */
	readonly words?: (a: Traits, b: Traits) => string;
};

/** Two reports of one block are rarely one incident. */
const PRIOR = -5;

/** An article tells of an incident once: what it repeats was joined when it was read. */
const RETOLD = -3;

const VICTIMS: ReadonlySet<EventType> = new Set([
	'Battles',
	'Explosions/Remote violence',
	'Violence against civilians'
]);
const PARTNERS: ReadonlySet<EventType> = new Set(['Diplomacy']);

/** In the order in which a reader asks: what, where, when, who, with what, how many. */
export const EVIDENCE: readonly Evidence[] = [
	{ name: 'prior', weigh: () => PRIOR },
	{
		name: 'type',
		weigh: (a, b) => typeWeight(a, b),
		words: ({ report: a }, { report: b }) => both(a.subEventType, b.subEventType)
	},
	{
		name: 'place',
		weigh: (a, b) => placeWeight(a.spot, b.spot),
		words: ({ report: a }, { report: b }) => both(a.place?.name, b.place?.name)
	},
	{ name: 'undated', weigh: undatedWeight },
	{ name: 'date', weigh: dateWeight, words: ({ report: a }, { report: b }) => both(a.date, b.date) },
	{
		name: 'victims',
		weigh: victimWeight,
		words: (a, b) => both(a.report.targets.join(', '), b.report.targets.join(', '))
	},
	{ name: 'targets', weigh: targetWeight, words: (a, b) => sharedTerms(a.hit, b.hit, a) },
	{ name: 'actors', weigh: actorWeight, words: (a, b) => sharedTerms(a.actors, b.actors, a) },
	{
		name: 'parties',
		weigh: sameParties,
		words: (a, b) => `${sharedTerms(a.actors, b.actors, a)} → ${sharedTerms(a.targets, b.targets, a)}`
	},
	{ name: 'weapon', weigh: weaponWeight, words: (a, b) => namesOf(a.weapons & b.weapons, WEAPONS.names).join(', ') },
	{
		name: 'toll',
		weigh: ({ report: a }, { report: b }) => {
			// News revises tolls from one article to the next, not inside one.
			const revisable = a.articleId !== b.articleId;
			const injuries = tollWeight(a.injuries, b.injuries, revisable) / 2;
			// The wounded are counted for weeks: none at first, then eleven, then a hundred.
			return tollWeight(a.fatalities, b.fatalities, revisable) + (revisable ? Math.max(-0.4, injuries) : injuries);
		},
		words: ({ report: a }, { report: b }) => both(tollWords(a.fatalities), tollWords(b.fatalities))
	},
	{
		name: 'trigger',
		weigh: (a, b) => (a.stem !== '' && a.stem === b.stem ? 0.3 : 0),
		words: ({ report }) => report.text
	},
	{
		name: 'names',
		weigh: (a, b) => Math.min(1.6, 0.8 * common(a.names, b.names)),
		words: (a, b) =>
			spell(
				a.names.filter((one) => b.names.includes(one)),
				a.report
			).join(', ')
	},
	{
		name: 'words',
		weigh: wordWeight,
		words: (a, b) => a.words.filter((one) => b.words.includes(one)).join(', ')
	},
	{ name: 'same-article', weigh: ({ report: a }, { report: b }) => (a.articleId === b.articleId ? RETOLD : 0) },
	{ name: 'status', weigh: ({ report: a }, { report: b }) => (a.status === b.status ? 0 : -1) },
	{ name: 'vague', weigh: ({ report: a }, { report: b }) => (a.vague && b.vague ? -1 : 0) }
];

/** Names of those that both say were killed, wounded, taken or arrested; empty where it is no such incident. */
export function victimsOf({ report, targets }: Traits): readonly string[] {
	return VICTIMS.has(report.eventType) || report.subEventType === 'Arrests' ? targets.persons : [];
}

function victimWeight(a: Traits, b: Traits): number {
	const left = victimsOf(a);
	const right = victimsOf(b);
	if (left.length === 0 && right.length === 0) return 0;
	// « … a enterré X, tué vendredi »: the victim stands elsewhere in the sentence.
	if (left.length === 0) return VICTIMS.has(a.report.eventType) ? namedElsewhere(right, a.names) : 0;
	if (right.length === 0) return VICTIMS.has(b.report.eventType) ? namedElsewhere(left, b.names) : 0;
	return common(left, right) > 0 ? 6 : -4;
}

const namedElsewhere = (victims: readonly string[], names: readonly string[]): number =>
	Math.min(3, 2 * common(victims, names));

/** Without a date it may have been any day; inside one article it is mostly the story's own. */
function undatedWeight({ span: a, report }: Traits, { span: b, report: other }: Traits): number {
	if (a && b) return 0;
	if (report.articleId === other.articleId) return -0.5;
	return a || b ? -1.5 : -2;
}

function targetWeight(one: Traits, other: Traits): number {
	// Two facilities on the map are compared as places; one that nobody can locate still says what was hit.
	const compared = isLost(one.spot) || isLost(other.spot) ? 'hit' : 'targets';
	const { [compared]: a, report } = one;
	const { [compared]: b } = other;
	const sites = a.sites & b.sites ? 0.8 : a.sites && b.sites ? -1.2 : 0;
	const people = a.people & b.people ? 0.3 : 0;
	const states = agreement(a.states, b.states, 0.5, -0.7);
	const names = PARTNERS.has(report.eventType) ? 0 : Math.min(1, common(a.names, b.names));
	const counted = common(a.counted, b.counted) > 0 ? 0.6 : 0;
	return sites + people + states + names + counted;
}

function actorWeight({ actors: a, targets, report }: Traits, { actors: b, targets: otherTargets }: Traits): number {
	if (PARTNERS.has(report.eventType)) {
		// Who receives whom changes from one source to the next.
		const left = [...a.names, ...targets.names];
		const right = [...b.names, ...otherTargets.names];
		const shared = common(left, right);
		const names = left.length > 0 && right.length > 0 ? (shared > 0 ? Math.min(3, 1.2 * shared) : -3) : 0;
		return names + agreement([...a.states, ...targets.states], [...b.states, ...otherTargets.states], 0.5, -2);
	}
	const names = Math.min(1.2, 1.2 * common(a.names, b.names));
	return names + agreement(a.states, b.states, 0.7, -1.5) + (a.people & b.people ? 0.3 : 0);
}

/** One state hitting another's site, or a site abroad, does not happen every month: « L'Iran … deux bases en Irak ». */
function sameParties({ actors, hit, spot }: Traits, other: Traits): number {
	const actor = actors.states.find((state) => isState(state) && other.actors.states.includes(state));
	if (actor === undefined) return 0;
	const site = (hit.sites & other.hit.sites) !== 0;
	if (hit.states.some((state) => isState(state) && other.hit.states.includes(state))) return site ? 1.6 : 1;
	const abroad = spot?.country !== undefined && spot.country === other.spot?.country && spot.country !== actor;
	return abroad ? (site ? 1.6 : 0.3) : 0;
}

/** Names of states in two reports: `shared` for one in common, `apart` for two real states without one. */
function agreement(a: readonly string[], b: readonly string[], shared: number, apart: number): number {
	if (a.length === 0 || b.length === 0) return 0;
	if (common(a, b) > 0) return shared;
	return a.some(isState) && b.some(isState) ? apart : 0;
}

const isState = (term: string): boolean => !term.startsWith('pro-');

const likeWeapons = LIKE_WEAPONS.map(([a, b]) => (1 << WEAPONS.names.indexOf(a)) | (1 << WEAPONS.names.indexOf(b)));

/** Two reports both say with what, and it is not the same thing. */
export function weaponsApart({ weapons: a }: Traits, { weapons: b }: Traits): boolean {
	return a !== 0 && b !== 0 && (a & b) === 0 && !likeWeapons.some((pair) => (a & pair) !== 0 && (b & pair) !== 0);
}

function weaponWeight(a: Traits, b: Traits): number {
	if (a.weapons & b.weapons) return 0.8;
	return weaponsApart(a, b) ? -1.5 : 0;
}

/** Tolls grow as news comes in: half as many again is no contradiction, ten times is. */
export function tollWeight(a: Toll | undefined, b: Toll | undefined, revisable = true): number {
	if (!a || !b) return 0;
	if (a.min <= b.max && b.min <= a.max)
		return a.min === b.min && a.max === b.max ? Math.min(1.5, 0.2 + 0.25 * Math.log(1 + a.min)) : 0.2;
	const [less, more] = a.max < b.min ? [a, b] : [b, a];
	const ratio = (more.min + 1) / (less.max + 1);
	if (!revisable) return -1.5;
	return ratio <= 1.6 ? 0 : Math.max(-2.5, -0.3 - 0.7 * Math.log(ratio / 1.6));
}

/** Papers print the same dispatch: most words alike is more than some words in common. */
function wordWeight({ words: a }: Traits, { words: b }: Traits): number {
	const shared = common(a, b);
	const copied = shared >= 5 && shared / (a.length + b.length - shared) >= 0.6;
	return Math.min(1, 0.2 * shared) + (copied ? 2 : 0);
}

function common(a: readonly string[], b: readonly string[]): number {
	let count = 0;
	for (const one of a) if (b.includes(one)) count++;
	return count;
}

const both = (a: string | undefined, b: string | undefined): string =>
	a === b ? (a ?? '') : `${a || '–'} · ${b || '–'}`;

const tollWords = (toll: Toll | undefined): string | undefined =>
	toll && (toll.min === toll.max ? String(toll.min) : `${toll.min}–${toll.max}`);

/** Kinds and states as codes that the page translates, names as the first report spells them. */
function sharedTerms(a: Traits['actors'], b: Traits['actors'], { report }: Traits): string {
	return [
		...namesOf(a.sites & b.sites, SITES.names),
		...namesOf(a.people & b.people, PEOPLE.names),
		...a.states.filter((one) => b.states.includes(one)),
		...spell(
			a.names.filter((one) => b.names.includes(one)),
			report
		)
	].join(', ');
}

const namesOf = (bits: number, names: readonly string[]): string[] => names.filter((_, bit) => bits & (1 << bit));
