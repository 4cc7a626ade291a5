/** Which words name the weapon of an attack: not those of a shield, a load or a name. */
import type { WeaponFrame } from './lexicon/cues.ts';
import { DEFENCE_WORDS, LOADED_WORDS, TEAR_GAS } from './lexicon/cues.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { foldedAt, has, surfaceAt, type View } from './view.ts';

const DEFENCE = new Set(DEFENCE_WORDS.split(' '));
const LOADED = new Set(LOADED_WORDS.split(' '));
const GAS = new Set(TEAR_GAS.split(' '));

/** Fills the map from token to what its weapon makes of an attack; `candidates` are the tokens with a weapon word. */
export function findWeapons(view: View, candidates: readonly number[], weapons: Map<number, WeaponFrame>): void {
	for (const index of candidates) {
		const named = view.words[index]?.weapon;
		const weapon = named && weaponOf(view, index, named);
		if (weapon) weapons.set(index, weapon);
	}
}

function weaponOf(view: View, index: number, weapon: WeaponFrame): WeaponFrame | undefined {
	// « anti-aérien », « défense aérienne »
	if (DEFENCE.has(foldedAt(view, index - 1))) return undefined;
	// « drones chargés d'explosifs » are drones.
	if (weapon !== 'chemical' && has(view, index - 1, GRAMMAR.of) && LOADED.has(foldedAt(view, index - 2)))
		return undefined;
	// « dans une mine »: where people dig.
	if (weapon === 'ied' && (has(view, index - 1, GRAMMAR.inside) || has(view, index - 2, GRAMMAR.inside)))
		return undefined;
	// « José-Pierre » throws no stones.
	if (weapon === 'riot' && view.tokens[index]?.shape !== 'lower') return undefined;
	// « bombe lacrymogène »
	if (GAS.has(foldedAt(view, index + 1))) return 'intervention';
	// « armés » is no weapon.
	return weapon === 'attack' && /é/.test(surfaceAt(view, index)) ? undefined : weapon;
}
