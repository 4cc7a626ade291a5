import { foldName } from '#core';
import { describe, expect, test } from 'vitest';
import { likeness, skeleton } from '../../src/lib/core/place/skeleton.ts';

describe('skeleton', () => {
	test.for([
		['Tchassiv Iar', 'Chasiv Yar'],
		['Baaqouba', 'Ba‘qūbah'],
		['Souleimaniyé', 'As Sulaymānīyah'],
		['Qamichli', 'Al Qāmishlī'],
		['Mazar-e-Charif', 'Mazār-e Sharīf'],
		['Kout', 'Al Kūt'],
		['Djeddah', 'Jeddah'],
		['Jytomyr', 'Zhytomyr'],
		['Zaouïa', 'Az Zāwīyah']
	])('%s sounds like %s', ([a, b]) => {
		expect(skeleton(foldName(a ?? ''))).toBe(skeleton(foldName(b ?? '')));
		expect(likeness(foldName(a ?? ''), foldName(b ?? ''))).toBeGreaterThan(0.6);
	});

	test.for([
		['Homs', 'Hama'],
		['Kerbala', 'Kerman'],
		['Gaza', 'Gao'],
		['Idlib', 'Dublin'],
		['Erbil', 'Babil']
	])('%s does not sound like %s', ([a, b]) => {
		expect(skeleton(foldName(a ?? ''))).not.toBe(skeleton(foldName(b ?? '')));
	});

	test('the same consonants are not enough', () => {
		expect(skeleton('tebou')).toBe(skeleton('taiba'));
		expect(likeness('tebou', 'taiba')).toBeLessThan(0.6);
	});
});
