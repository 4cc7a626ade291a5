import { agree } from '#lib/core/incident/consensus.ts';
import { traitsOf } from '#lib/core/incident/traits.ts';
import { expect, test } from 'vitest';
import { gazetteer } from './places.ts';
import { report, type Told } from './reports.ts';

const struck = (told: Partial<Told>) =>
	agree([traitsOf(report({ key: 'a#1', type: 'rockets', ...told }), gazetteer)]).struck;

test.for<{ told: Partial<Told>; want: object | undefined }>([
	{
		told: { of: ['ambassade américaine'], at: 'bagdad' },
		want: { kind: 'diplomatic', sending: 'US', host: 'IQ' }
	},
	{ told: { at: 'embassy-us' }, want: { kind: 'diplomatic', sending: 'US', host: 'IQ' } },
	{
		told: { type: 'riot', of: ['consulat iranien'], at: 'najaf' },
		want: { kind: 'diplomatic', sending: 'IR', host: 'IQ' }
	},
	{ told: { of: ['base américaine'], at: 'anbar' }, want: { kind: 'military', sending: 'US', host: 'IQ' } },
	{ told: { of: ['deux soldats'], at: 'bagdad' }, want: { kind: 'military', host: 'IQ' } },
	{ told: { of: ['raffinerie'], at: 'najaf' }, want: { kind: 'energy', host: 'IQ' } },
	{ told: { of: ['marché'], at: 'bagdad' }, want: { kind: 'civil', host: 'IQ' } },
	{ told: { of: ['ambassade', 'marché'], at: 'bagdad' }, want: { kind: 'diplomatic', host: 'IQ' } },
	{ told: { of: ['dix voisins'], at: 'bagdad' }, want: undefined },
	{ told: { type: 'meeting', of: ['ambassadeur américain'], at: 'bagdad' }, want: undefined },
	{ told: { type: 'protest', of: ['ambassade'], at: 'bagdad' }, want: undefined }
])('$told', ({ told, want }) => {
	expect(struck(told)).toEqual(want);
});
