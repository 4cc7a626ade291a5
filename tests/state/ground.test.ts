import { expect, test } from 'vitest';
import { Ground } from '#lib/state/ground.svelte.ts';

const TILES = { kind: 'tiles', url: '/t', origins: [] } as const;
const storageOf = (first?: string) => {
	const kept = new Map<string, string>(first === undefined ? [] : [['chronocarte.ground', first]]);
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value)
	};
};

test('nothing was given: the embedded base map, whatever was kept', () => {
	const ground = new Ground();
	ground.recall(storageOf('given'));
	expect([ground.chosen, ground.laid, ground.credited('a')]).toEqual(['embedded', undefined, 'a']);
});

test('what the owner gave is shown until the visitor says otherwise, which is kept', () => {
	const storage = storageOf();
	const ground = new Ground(TILES);
	ground.recall(storage);
	expect(ground.laid).toBe(TILES);
	ground.choose('embedded', storage);
	expect(ground.laid).toBeUndefined();
	const next = new Ground(TILES);
	next.recall(storage);
	expect(next.laid).toBeUndefined();
	next.choose('given', storage);
	expect(next.laid).toBe(TILES);
});

test('what fails gives way, and may be tried again; the wish is kept', () => {
	const storage = storageOf('given');
	const ground = new Ground(TILES);
	ground.fail();
	expect([ground.laid, ground.failed]).toEqual([undefined, true]);
	ground.choose('given', storage);
	expect([ground.laid, ground.failed]).toEqual([TILES, false]);
	expect(storage.kept.get('chronocarte.ground')).toBe('given');
});

test('a storage that is full does not stop the choice', () => {
	const ground = new Ground(TILES);
	const full = {
		getItem: () => null,
		setItem: () => {
			throw new Error('full');
		}
	};
	ground.choose('embedded', full);
	expect(ground.chosen).toBe('embedded');
});

test('whose the owner’s base map is comes before the others', () => {
	const ground = new Ground(TILES);
	ground.credit = [{ text: '© ' }, { text: 'A', href: 'https://a.example/' }];
	expect(ground.credited('b')).toBe('© A · b');
	ground.credit = [];
	expect(ground.credited('b')).toBe('b');
});
