/** Figures that are part of longer ones. */
import type { Run } from './pattern.ts';

/** Is the token inside a longer number: « 2.500 », « 2002-2003 », « 03.29 »? */
export function insideNumber({ text, tokens }: Run, at: number): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (!token?.joined || !before) return false;
	if (/[-‐‑–]/.test(text[token.start - 1] ?? '')) return before.shape === 'number' || before.shape === 'punctuation';
	return /^[.,:/]$/.test(before.folded) && before.joined && tokens[at - 2]?.shape === 'number';
}

/** Does a longer number go on after the token: « 15 » in « 15,5 », « 15/3 », « 15 % »? */
export function goesOn({ text, tokens }: Run, end: number): boolean {
	const mark = tokens[end];
	const next = tokens[end + 1];
	if (!mark) return false;
	if (mark.folded === '%' || mark.folded === '€' || mark.folded === '$' || mark.folded === '°') return true;
	if (mark.joined && /^[.,:/]$/.test(mark.folded) && next?.joined === true && next.shape === 'number') return true;
	return mark.joined && mark.shape === 'number' && /[-‐‑–]/.test(text[mark.start - 1] ?? '');
}
