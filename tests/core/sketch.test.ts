import { isCopy, sketchOf } from '#core';
import { describe, expect, test } from 'vitest';

const DISPATCH =
	'Une roquette est tombée mardi soir à deux pas de la préfecture, sans faire de blessé, a indiqué un responsable de la police. ' +
	'Le projectile a creusé un petit cratère dans un jardin public et brisé les vitres de trois immeubles voisins. ' +
	'Personne ne l’avait revendiqué mercredi matin. Une enquête est ouverte, et le pont voisin reste fermé aux voitures.';
const OTHER =
	'Le festival des cerfs-volants a réuni dimanche quelque deux mille familles sur la plage malgré un vent capricieux. ' +
	'Les plus grands, cousus par des lycéens, ont volé toute la journée au-dessus des dunes, avant un concert au casino.';

describe('a copy', () => {
	test.for([
		{ what: 'the same text', a: DISPATCH, b: DISPATCH, want: true },
		{ what: 'other case, accents and signs', a: DISPATCH, b: DISPATCH.toUpperCase().replace(/,/g, ' –'), want: true },
		{ what: 'a paper that cuts the end', a: DISPATCH, b: DISPATCH.slice(0, 235), want: true },
		{
			what: 'a paper that adds its own lead',
			a: DISPATCH,
			b: `Encore une nuit agitée pour la ville. ${DISPATCH}`,
			want: true
		},
		{ what: 'another text', a: DISPATCH, b: OTHER, want: false },
		{
			what: 'one sentence in common',
			a: `${OTHER} ${OTHER.slice(0, 60)}`,
			b: DISPATCH + OTHER.slice(0, 60),
			want: false
		},
		{ what: 'two commonplaces', a: 'Une enquête est ouverte.', b: 'Une enquête est ouverte.', want: false },
		{ what: 'nothing', a: '', b: '', want: false }
	])('$what: $want', ({ a, b, want }) => {
		expect(isCopy(sketchOf(a), sketchOf(b))).toBe(want);
		expect(isCopy(sketchOf(b), sketchOf(a))).toBe(want);
	});

	test('a sketch is plain JSON of a fixed size', () => {
		const sketch = sketchOf(DISPATCH);
		expect(JSON.parse(JSON.stringify(sketch))).toEqual(sketch);
		expect(sketch.least).toHaveLength(48);
		expect(sketchOf(DISPATCH.repeat(50)).least).toHaveLength(48);
	});
});
