import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from './read.ts';

const WORDS =
	'Bagdad Paris Irak l’ d’ le la de du à au en , . ; ( ) « » - \n ambassade consulat iranien capitale ville rue République M. Jean A7 8e arrondissement Téhéran a démenti et près nord km 20 Zone verte États-Unis Saint-Denis République islamique mer Noire'.split(
		' '
	);

test('whatever the words, mentions lie in the text, in order, and point at each other', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...WORDS, '\u00a0', 'Ω', '🙂'), { maxLength: 40 }), (words) => {
			const text = words.join(' ').replaceAll('’ ', '’').replaceAll(' - ', '-');
			const mentions = read(text);
			for (const [index, { start, end, text: said, within, owner, lat, lng, score }] of mentions.entries()) {
				expect(text.slice(start, end)).toBe(said);
				expect(end).toBeGreaterThan(start);
				expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.start ?? 0);
				expect(lat === null).toBe(lng === null);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
				for (const other of [within, owner])
					if (other !== undefined) expect(mentions[other] !== undefined && other !== index).toBe(true);
			}
		}),
		{ seed: 7, numRuns: 300 }
	);
});
