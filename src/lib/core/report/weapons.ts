/** Which words name the weapon of an attack: not those of a shield, a load or a name. */
import type { WeaponFrame } from './lexicon/cues.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { LIST } from './lexicon/lists.ts';
import { has, isListed, isLower, surfaceAt, type View, wordAt } from './view.ts';

/** Fills the map from token to what its weapon makes of an attack; `candidates` are the tokens with a weapon word. */
export function findWeapons(view: View, candidates: readonly number[], weapons: Map<number, WeaponFrame>): void {
	for (const index of candidates) {
		const named = wordAt(view, index)?.weapon;
		const weapon = named && weaponOf(view, index, named);
		if (weapon) weapons.set(index, weapon);
	}
}

function weaponOf(view: View, index: number, weapon: WeaponFrame): WeaponFrame | undefined {
	// « anti-aérien », « défense aérienne »
	if (isListed(view, index - 1, LIST.defence)) return undefined;
	// « drones chargés d'explosifs » are drones.
	if (weapon !== 'chemical' && has(view, index - 1, GRAMMAR.of) && isListed(view, index - 2, LIST.loaded))
		return undefined;
	// « dans une mine »: where people dig.
	if (weapon === 'ied' && (has(view, index - 1, GRAMMAR.inside) || has(view, index - 2, GRAMMAR.inside)))
		return undefined;
	// « José-Pierre » throws no stones.
	if (weapon === 'riot' && !isLower(view, index)) return undefined;
	// « bombe lacrymogène »
	if (isListed(view, index + 1, LIST.gas)) return 'intervention';
	// « armés » is no weapon.
	return weapon === 'attack' && /é/.test(surfaceAt(view, index)) ? undefined : weapon;
}
