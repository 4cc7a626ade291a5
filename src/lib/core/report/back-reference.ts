import { determinerOf } from './determiners.ts';
import { frameOf } from './frames.ts';
import type { Trigger } from './trigger.ts';
import { foldedAt, type View, wordAt } from './view.ts';
import type { Sense } from './words.ts';

const BACK_SENSE: Sense = {
	frame: 'assault',
	kind: frameOf('assault'),
	lemma: '',
	root: '',
	reach: 0,
	with: undefined,
	not: undefined,
	after: undefined,
	needs: 0,
	burst: false,
	people: false,
	names: false,
	states: false,
	town: undefined,
	wide: false,
	veto: 0,
	effect: true,
	opens: false,
	form: undefined,
	arson: false,
	collapse: false
};

/** « cet incident », « le drame »: only with an article that points back. */
export function backReference(view: View, i: number, first: number, sentence: number): Trigger | undefined {
	const { kind, another } = determinerOf(view, i, first);
	if (kind !== 'demonstrative' && kind !== 'definite' && kind !== 'indefinite') return undefined;
	return {
		token: i,
		first: i,
		end: i + 1,
		frame: BACK_SENSE.frame,
		kind: BACK_SENSE.kind,
		sense: BACK_SENSE,
		sentence,
		group: undefined,
		determiner: kind,
		plural: /[sx]$/.test(foldedAt(view, i)),
		another,
		repeated: false,
		effect: true,
		predicate: false,
		back: true,
		unnamed: wordAt(view, i)?.unnamed === true,
		ofTalk: wordAt(view, i)?.talk === true,
		recalled: false
	};
}
