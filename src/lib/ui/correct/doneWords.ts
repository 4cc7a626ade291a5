/** What was just done, for the toast. */
import type { Language, Messages } from '#lib/i18n/messages.ts';
import type { Done } from '#lib/state/corrections.svelte.ts';
import { actionInWords } from './words.ts';

/** « Déplacé vers Koufa · 2 récits », « Annulé : rejeté », « 12 articles ajoutés · 30 incidents ». */
export function doneInWords(done: Done, t: Messages, language: Language): string {
	const { toast } = t.correct;
	if (done.kind === 'added') {
		const parts = [
			...(done.added > 0 ? [toast.added(done.added)] : []),
			...(done.updated > 0 ? [toast.updated(done.updated)] : []),
			...(done.unchanged > 0 ? [toast.unchanged(done.unchanged)] : [])
		];
		return [parts.join(', '), toast.incidents(done.incidents)].join(' · ');
	}
	const what = done.action ? actionInWords(done.action, t, language) : toast.thing;
	if (done.kind === 'undone') return toast.undone(what);
	if (done.kind === 'redone') return toast.redone(what);
	return `${what.charAt(0).toLocaleUpperCase(language)}${what.slice(1)} · ${toast.reports(done.reached)}`;
}
