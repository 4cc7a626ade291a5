import type { Token } from '../model.ts';
import type { Found } from './meaning.ts';

/** « Name (@handle) 21 décembre 2020 »: is the date the signature under a quoted message? */
export function isSignature(tokens: readonly Token[], { firstToken, meaning }: Found): boolean {
	if (meaning.kind !== 'calendar' || meaning.year === undefined || meaning.day === undefined) return false;
	if (tokens[firstToken - 1]?.folded !== ')') return false;
	for (let at = firstToken - 2; at > firstToken - 10; at--) {
		if (tokens[at]?.folded === '@') return true;
		if (tokens[at]?.folded === '(') return false;
	}
	return false;
}
