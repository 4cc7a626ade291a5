import { expect, test } from 'vitest';
import { Ground } from '#lib/state/ground.svelte.ts';

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
	ground.recall(storageOf('tiles'));
	expect([ground.chosen, ground.tiles, ground.credited('a')]).toEqual(['embedded', undefined, 'a']);
});

test('what the owner gave is shown until the visitor says otherwise, which is kept', () => {
	const storage = storageOf();
	const ground = new Ground('/t');
	ground.recall(storage);
	expect(ground.tiles).toBe('/t');
	ground.choose('embedded', storage);
	expect(ground.tiles).toBeUndefined();
	const next = new Ground('/t');
	next.recall(storage);
	expect(next.tiles).toBeUndefined();
	next.choose('tiles', storage);
	expect(next.tiles).toBe('/t');
});

test('tiles that fail give way, and may be tried again; the wish is kept', () => {
	const storage = storageOf('tiles');
	const ground = new Ground('/t');
	ground.fail();
	expect([ground.tiles, ground.failed]).toEqual([undefined, true]);
	ground.choose('tiles', storage);
	expect([ground.tiles, ground.failed]).toEqual(['/t', false]);
	expect(storage.kept.get('chronocarte.ground')).toBe('tiles');
});

test('a storage that is full does not stop the choice', () => {
	const ground = new Ground('/t');
	const full = {
		getItem: () => null,
		setItem: () => {
			throw new Error('full');
		}
	};
	ground.choose('embedded', full);
	expect(ground.chosen).toBe('embedded');
});

test('the owner of the tiles is named before the others', () => {
	const ground = new Ground('/t');
	ground.credit = '© A';
	expect(ground.credited('b')).toBe('© A · b');
	ground.credit = '';
	expect(ground.credited('b')).toBe('b');
});
