import { headOf } from '#lib/projection/head.ts';
import { expect, test } from 'vitest';

test.for([
	{ text: 'Un texte.', fields: {}, body: 'Un texte.' },
	{
		text: '---\ntitle: Le titre\npublished: "2020-09-26"\n---\nUn texte.',
		fields: { title: 'Le titre', published: '2020-09-26' },
		body: 'Un texte.'
	},
	{ text: "---\r\noutlet: 'Le Matin'\r\n...\r\nUn texte.", fields: { outlet: 'Le Matin' }, body: 'Un texte.' },
	{ text: '---\nnotes: rien\n  title: trop loin\nurl:\n---\nUn texte.', fields: {}, body: 'Un texte.' },
	{ text: `---\ntitle: "\n---\nUn texte.`, fields: { title: '"' }, body: 'Un texte.' },
	{ text: '---\ntitle: jamais fermé\nUn texte.', fields: {}, body: '---\ntitle: jamais fermé\nUn texte.' },
	{ text: 'Un texte.\n---\ntitle: un filet\n---\n', fields: {}, body: 'Un texte.\n---\ntitle: un filet\n---\n' },
	{ text: '', fields: {}, body: '' }
])('$text', ({ text, ...want }) => {
	expect(headOf(text)).toEqual(want);
});
