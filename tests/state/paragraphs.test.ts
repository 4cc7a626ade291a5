import { fitting, paragraphs } from '#lib/state/paragraphs.ts';
import { expect, test } from 'vitest';

const mark = (start: number, end: number) => ({ start, end, role: 'what' as const });

test.for([
	{ text: '', want: [''] },
	{ text: 'un', want: ['un'] },
	{ text: 'un\ndeux', want: ['un\n', 'deux'] },
	{ text: 'un\n\ndeux\n', want: ['un\n', '\n', 'deux\n'] },
	{ text: '\n', want: ['\n'] }
])('$text is cut into $want', ({ text, want }) => {
	const parts = paragraphs(text, []);
	expect(parts.map((part) => part.text)).toEqual(want);
	expect(parts.map((part) => part.text).join('')).toBe(text);
	for (const part of parts) expect(text.startsWith(part.text, part.start)).toBe(true);
});

test('marks go with their paragraph and stop at its end', () => {
	const text = 'un deux\ntrois quatre';
	const parts = paragraphs(text, [mark(14, 20), mark(3, 10), mark(0, 2)]);
	const words = parts.map((part) => part.marks.map(({ start, end }) => part.text.slice(start, end)));
	expect(words).toEqual([['un', 'deux\n'], ['quatre']]);
});

test.for([
	{ characters: 100, want: 3 },
	{ characters: 8, want: 2 },
	{ characters: 5, want: 1 },
	{ characters: 0, want: 1 }
])('in $characters characters fit $want', ({ characters, want }) => {
	expect(fitting(paragraphs('un\ndeux\ntrois', []), characters)).toBe(want);
});
