/** The message catalogues and the choice between them. */
import { en } from './en.ts';
import { fr, type Messages } from './fr.ts';
import type { Language } from './plural.ts';

export type { Language } from './plural.ts';
export type { Messages } from './fr.ts';

export const LANGUAGES: readonly Language[] = ['fr', 'en'];

const CATALOGUES: Readonly<Record<Language, Messages>> = { fr, en };

export const messagesIn = (language: Language): Messages => CATALOGUES[language];

const known = (word: string | null | undefined): Language | undefined => LANGUAGES.find((one) => one === word);

/** The address decides, then what the visitor chose before, then what the browser accepts. */
export const chooseLanguage = (query: string | null, cookie: string | undefined, accepted: Language): Language =>
	known(query) ?? known(cookie) ?? accepted;
