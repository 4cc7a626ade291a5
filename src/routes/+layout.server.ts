import { chooseLanguage } from '#lib/i18n/messages.ts';
import { languageOf } from '#lib/server/api/respond.ts';
import type { LayoutServerLoad } from './$types';

/** What the first rendering needs to speak the visitor's language. */
export const load: LayoutServerLoad = ({ url, cookies, request }) => {
	const theme = cookies.get('theme');
	return {
		language: chooseLanguage(url.searchParams.get('lang'), cookies.get('lang'), languageOf(request)),
		...(theme === 'light' || theme === 'dark' ? { theme: theme as 'light' | 'dark' } : {})
	};
};
