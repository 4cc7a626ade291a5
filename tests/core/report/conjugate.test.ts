import { expect, test } from 'vitest';
import { conjugate, MOOD } from '../../../src/lib/core/report/lexicon/conjugate.ts';

test.for([
	['incendier', 'incendie', MOOD.present | MOOD.participle | MOOD.acute],
	['incendier', 'incendiees', MOOD.participle],
	['incendier', 'incendiant', MOOD.gerund],
	['incendier', 'incendiera', MOOD.future],
	['incendier', 'incendierait', MOOD.conditional],
	['saccager', 'saccageait', MOOD.past],
	['saccager', 'saccageant', MOOD.gerund],
	['appeler', 'appelle', MOOD.present],
	['déployer', 'deploie', MOOD.present],
	['envahir', 'envahi', MOOD.participle],
	['envahir', 'envahissent', MOOD.present],
	['abattre', 'abattu', MOOD.participle],
	['abattre', 'abat', MOOD.present],
	['détruire', 'detruit', MOOD.present | MOOD.participle],
	['atteindre', 'atteignent', MOOD.present],
	['prendre', 'pris', MOOD.past | MOOD.participle],
	['tendre', 'tendu', MOOD.participle],
	['aller', 'va', MOOD.present],
	['installer', 'installe', MOOD.present | MOOD.participle | MOOD.acute]
] as const)('%s → %s', ([verb, form, moods]) => {
	expect((conjugate(verb).get(form) ?? 0) & moods).toBeGreaterThan(0);
});

test('« pris » is no present of « prendre », « installer » is not « aller »', () => {
	expect((conjugate('prendre').get('pris') ?? 0) & MOOD.present).toBe(0);
	expect(conjugate('installer').has('va')).toBe(false);
	expect(conjugate('installer').has('instva')).toBe(false);
});
