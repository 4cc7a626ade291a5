export type Language = 'fr' | 'en';

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
	fr: new Intl.PluralRules('fr'),
	en: new Intl.PluralRules('en')
};

/** « 0 article » in French, "0 articles" in English. */
export const plural = (language: Language, n: number, one: string, other: string): string =>
	rules[language].select(n) === 'one' ? one : other;
