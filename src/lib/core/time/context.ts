/** What stands around a match: guards that keep « 38 ans », « le Midi » and « 15 personnes » from being times. */
import { MONTHS } from './lexicon.ts';
import { AT, BEFORE, ERAS, FUNCTION_WORDS, OR_WHERE } from './neighbours.ts';
import type { Token } from '../model.ts';
import type { Match } from './pattern.ts';

/** The token `steps` before the match, folded; empty outside the text. */
export const wordBefore = ({ run, start }: Match, steps = 1): string => run.tokens[start - steps]?.folded ?? '';

/** The token after the match, folded; empty at the end. */
export const wordAfter = ({ run, end }: Match, steps = 0): string =>
	end + steps < run.limit ? (run.tokens[end + steps]?.folded ?? '') : '';

export const tokenAfter = ({ run, end }: Match): Token | undefined => (end < run.limit ? run.tokens[end] : undefined);

/** Does nothing countable follow: the end, punctuation, or a word of grammar? */
export function standsAlone(match: Match): boolean {
	const token = tokenAfter(match);
	if (!token) return true;
	if (token.shape === 'punctuation') return !isFraction(match);
	return token.shape !== 'number' && FUNCTION_WORDS.has(token.folded) && !isCount(match);
}

/** « mercredi 4.000 habitants », « lundi 2,5 millions »: the number goes on behind its sign; « le 8.11 » is a date. */
function isFraction({ run: { tokens, limit }, end }: Match): boolean {
	const [sign, more] = [tokens[end], tokens[end + 1]];
	if (end + 1 >= limit || !sign?.joined || !more?.joined || more.shape !== 'number') return false;
	return sign.folded === ',' || (sign.folded === '.' && more.end - more.start === 3);
}

const MONTH_WORDS: ReadonlySet<string> = new Set(Object.values(MONTHS).flatMap((names) => names.split(', ')));
const COUNT_LINKS: ReadonlySet<string> = new Set([AT, OR_WHERE]);

/** « mercredi 3 à 4 personnes », « lundi 2 ou 3 obus »: a count between two numbers; « mercredi 3 à 4 heures » is a date. */
function isCount({ run: { tokens, limit }, start, end }: Match): boolean {
	const [link, more, counted] = [tokens[end], tokens[end + 1], tokens[end + 2]];
	if (end + 2 >= limit || tokens[end - 1]?.shape !== 'number' || end - start < 2) return false;
	if (!link || !COUNT_LINKS.has(link.folded) || !more || !/^\d+$/.test(more.folded) || !counted) return false;
	return counted.shape === 'lower' && !FUNCTION_WORDS.has(counted.folded) && !MONTH_WORDS.has(counted.folded);
}

/** « ce jour-là », « ce soir là », but not « ce soir la France ». */
export function pointsAway({ run, end }: Match): boolean {
	const token = run.tokens[end - 1];
	return token !== undefined && (token.joined || /[àÀ]/.test(run.text.slice(token.start, token.end)));
}

/** « en 1200 avant J.-C. », « avant notre ère »: years that we do not count. */
export const isBeforeEra = (match: Match): boolean => wordAfter(match) === BEFORE && ERAS.has(wordAfter(match, 1));

/** Is the first word of the match capitalised where the sentence does not ask for it? */
export function hasNameCapital({ run, start }: Match): boolean {
	const token = run.tokens[start];
	if (token?.shape !== 'title') return false;
	const before = run.tokens[start - 1];
	// After a stop, a dash or an opening quote a capital says nothing.
	return (
		before !== undefined && before.shape !== 'punctuation' && !run.text.slice(before.end, token.start).includes('\n')
	);
}

/** Is the whole stretch between these tokens in capitals, as in old headlines? */
export const isShouted = ({ run, start }: Match): boolean => run.tokens[start]?.shape === 'upper';
