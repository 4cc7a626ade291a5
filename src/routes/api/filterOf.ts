/** What the routes of incidents share: the filters of the page, for the server that does not know them. */
import { chooseLanguage, messagesIn } from '#lib/i18n/messages.ts';
import { languageOf, problemOf, refuse } from '#lib/server/api/respond.ts';
import { pageFilter, type PageFilter } from '#lib/state/held.ts';
import { unreadableFilter } from '#lib/state/shown.ts';

/** A refusal when one of them cannot be read: an answer must not be about more than was asked. */
export function filterOf(request: Request): PageFilter | Response | undefined {
	const { searchParams } = new URL(request.url);
	// Repeated, as programs write it, or with commas, as the page does.
	const status = searchParams.getAll('status').join(',');
	if (status !== '') searchParams.set('status', status);
	const field = unreadableFilter(searchParams);
	if (field === undefined) return pageFilter(searchParams);
	const language = chooseLanguage(searchParams.get('lang'), undefined, languageOf(request));
	return refuse(400, problemOf({ field, why: messagesIn(language).share.unreadable }));
}
