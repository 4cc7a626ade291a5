import { LONGEST_QUOTE, shortQuote } from '#lib/export/quote.ts';
import { describe, expect, test } from 'vitest';

const WORD = 'roquette ';
const at = (start: number, end: number) => ({ start, end });

describe('shortQuote', () => {
	test.for([
		{ name: 'a short sentence stays whole', text: 'Une bombe a explosé.', trigger: at(12, 19) },
		{ name: 'of exactly the most', text: 'x'.repeat(LONGEST_QUOTE), trigger: at(0, 1) },
		{ name: 'long, trigger at the start', text: WORD.repeat(60), trigger: at(0, 8) },
		{ name: 'long, trigger far behind', text: `${WORD.repeat(60)}explose ${WORD.repeat(30)}`, trigger: at(540, 547) },
		{ name: 'long, trigger at the very end', text: `${WORD.repeat(60)}explose`, trigger: at(540, 547) },
		{ name: 'no blank anywhere', text: 'é'.repeat(500), trigger: at(400, 410) },
		{ name: 'surrogate pairs', text: '😀'.repeat(300), trigger: at(0, 2) },
		{ name: 'surrogate pairs, cut on both sides', text: `a${'😀'.repeat(300)}`, trigger: at(401, 403) }
	])('$name', ({ text, trigger }) => {
		const before = 'Titre. ';
		const shift = before.length;
		const article = before + text;
		const sentence = at(shift, shift + text.length);
		const range = at(trigger.start + shift, trigger.end + shift);
		const { quote, start, end } = shortQuote(text, sentence, range);
		expect(quote.length).toBeLessThanOrEqual(LONGEST_QUOTE);
		expect(quote.replace(/^…|…$/g, '')).toBe(article.slice(start, end));
		expect(quote.isWellFormed()).toBe(true);
		expect(start <= range.start && range.end <= end).toBe(true);
		expect(quote.startsWith('…')).toBe(start > sentence.start);
		expect(quote.endsWith('…')).toBe(end < sentence.end);
	});

	test('cuts between words, never within one', () => {
		const { quote } = shortQuote(WORD.repeat(60), at(0, 540), at(0, 8));
		expect(quote).toMatch(/^(roquette )*roquette…$/);
	});
});
