import type { Persons } from './persons.ts';
import type { Hit, Scan } from './scan.ts';
import { signsOf, surroundingsOf } from './signs.ts';
import type { View } from './view.ts';
import { NAME_WEIGHTS, UNKNOWN_WEIGHTS, type Weights } from './weights.ts';

/** Weights for names that the gazetteer knows, and for those it does not. */
export type Tables = { readonly names: Weights; readonly unknown: Weights };
const FITTED: Tables = { names: NAME_WEIGHTS, unknown: UNKNOWN_WEIGHTS };

/** A hit with its signs and the probability that it is a place. */
export type Judged = Hit & { readonly signs: readonly string[]; readonly chance: number };

/** Too sure for a weight, too rare to be fitted. */
const VETOES = new Set(['titled', 'organisation', 'brand', 'club', 'office', 'compass']);
const VETOED = 0.01;

/** Not even a known surname is a person after these, or when so great a place has its name. */
const PLACING = new Set('en locative of:cue of:near parens containerInParens cue country capital city1M'.split(' '));

/** « rue de Rivoli », « l'A7 »: the grammar is evidence enough. */
const BUILT = 0.9;

/** Who adds a name means it, whatever the grammar around it; titles and clubs stand against it all the same. */
const VOUCHED = 0.95;

/** Judges every hit twice: alone, then knowing what the rest of the document says of the same name. */
export function judge(view: View, { hits, demonyms }: Scan, persons: Persons, tables: Tables = FITTED): Judged[] {
	const around = surroundingsOf(view, hits, persons);
	const best = new Map<string, number>();
	const countries = new Set<string>();
	for (const { demonym } of demonyms) countries.add(demonym.country);
	const chances: number[] = [];
	const signs = hits.map((hit) => {
		const alone = signsOf(view, hit, around);
		const chance = chanceOf(tables, hit, alone);
		chances.push(chance);
		if (chance > (best.get(hit.key) ?? 0)) best.set(hit.key, chance);
		const country = hit.places[0]?.country;
		if (country && chance > 0.8) countries.add(country);
		return alone;
	});
	return hits.map((hit, index) => {
		const all = signs[index] ?? [];
		const alone = all.length;
		if ((best.get(hit.key) ?? 0) > 0.9 && (chances[index] ?? 0) <= 0.9) all.push('sureElsewhere');
		if (hit.places.some(({ country, kind }) => kind !== 'country' && country && countries.has(country)))
			all.push('countryInFocus');
		const chance = all.length === alone ? (chances[index] ?? 0) : chanceOf(tables, hit, all);
		const { first, end, key, places, group, source, kind } = hit;
		// Hits come in several shapes, and what is judged in one: the engine reads that faster.
		return { first, end, key, places, group, source, kind, signs: all, chance };
	});
}

/** A sign with its weight in log-odds; a veto outweighs all others. */
export type WeighedSign = { readonly name: string; readonly weight: number; readonly veto?: true };

/** What a hit was judged by. */
export function weighed({ source, signs }: Judged, tables: Tables = FITTED): WeighedSign[] {
	const unknown = source === 'unknown';
	const weights = unknown ? tables.unknown : tables.names;
	return signs.map((name) => {
		const sign = { name, weight: weights[name] ?? 0 };
		return isVeto(name, unknown) ? { ...sign, veto: true } : sign;
	});
}

const isVeto = (sign: string, unknown: boolean): boolean => VETOES.has(sign) || (unknown && sign === 'person');

/** All that a sign does, looked up once a sign. */
type Effect = {
	readonly weight: number;
	readonly veto: boolean;
	readonly surname: boolean;
	readonly vouched: boolean;
	readonly placing: boolean;
};
const effectsByTable = new WeakMap<Weights, Map<string, Effect>>();

function effectsOf(weights: Weights): Map<string, Effect> {
	let effects = effectsByTable.get(weights);
	if (!effects) effectsByTable.set(weights, (effects = new Map()));
	return effects;
}

function addEffect(effects: Map<string, Effect>, weights: Weights, sign: string, unknown: boolean): Effect {
	const effect: Effect = {
		weight: weights[sign] ?? 0,
		veto: isVeto(sign, unknown),
		surname: sign === 'surname',
		vouched: sign === 'vouched',
		placing: PLACING.has(sign)
	};
	effects.set(sign, effect);
	return effect;
}

function chanceOf(tables: Tables, { source, places, kind }: Hit, signs: readonly string[]): number {
	const unknown = source === 'unknown';
	const effects = effectsOf(unknown ? tables.unknown : tables.names);
	let sum = 0;
	let surname = false;
	let placed = false;
	let vouched = false;
	for (const sign of signs) {
		const effect = effects.get(sign) ?? addEffect(effects, unknown ? tables.unknown : tables.names, sign, unknown);
		if (effect.veto) return VETOED;
		surname ||= effect.surname;
		vouched ||= effect.vouched;
		placed ||= effect.placing;
		sum += effect.weight;
	}
	if (vouched) return VOUCHED;
	if (surname && !placed) return VETOED;
	if (source === 'feature' && places.length === 0 && (kind === 'facility' || kind === 'district')) return BUILT;
	return 1 / (1 + Math.exp(-sum));
}
