// @vitest-environment happy-dom
import { holdFocus } from '#lib/ui/holdFocus.ts';
import { beforeEach, expect, test } from 'vitest';

const names = ['un', 'deux', 'trois'];
const button = (name: string) => document.getElementById(name) as HTMLButtonElement;
beforeEach(() => {
	document.body.innerHTML = `<div>${names.map((name) => `<button id="${name}">${name}</button>`).join('')}</div><input />`;
});
const root = () => document.querySelector('div');

test.for([
	{ name: 'what stands there now', gone: 'un', pressed: 'un', want: 'deux' },
	{ name: 'the last, where it was the last', gone: 'trois', pressed: 'trois', want: 'deux' },
	{ name: 'the pressed one, where it stayed', gone: 'deux', pressed: 'un', want: 'un' }
])('the focus goes to $name', async ({ gone, pressed, want }) => {
	button(pressed).focus();
	const restore = holdFocus(root());
	button(gone).remove();
	await restore();
	expect(document.activeElement?.id).toBe(want);
});

test('a button that was disabled meanwhile has it again', async () => {
	button('deux').focus();
	const restore = holdFocus(root());
	button('deux').blur();
	await restore();
	expect(document.activeElement?.id).toBe('deux');
});

test('whoever has gone elsewhere, or came from elsewhere, is left there', async () => {
	button('un').focus();
	const restore = holdFocus(root());
	button('un').remove();
	document.querySelector('input')?.focus();
	await restore();
	expect(document.activeElement?.tagName).toBe('INPUT');
	const again = holdFocus(root());
	document.querySelector('input')?.blur();
	await again();
	expect(document.activeElement).toBe(document.body);
});
