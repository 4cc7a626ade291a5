/** The two languages in which the server speaks. */
export type Language = 'fr' | 'en';

/** The first of ours in an `Accept-Language` header, by quality; French when none is. */
export function acceptedLanguage(header: string | null | undefined): Language {
	const ranked = (header ?? '')
		.slice(0, 500)
		.split(',')
		.map((part) => {
			const [tag = '', ...options] = part.split(';');
			const quality = options.map((option) => option.trim()).find((option) => option.startsWith('q='));
			return { tag: tag.trim().toLowerCase(), quality: quality ? Number(quality.slice(2)) || 0 : 1 };
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality);
	for (const { tag } of ranked) {
		if (/^fr\b/.test(tag)) return 'fr';
		if (/^en\b/.test(tag)) return 'en';
	}
	return 'fr';
}

/** The language of a terminal: English only where the locale says so. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): Language {
	const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
	return /^en/i.test(locale) ? 'en' : 'fr';
}
