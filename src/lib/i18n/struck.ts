import type { Incident, Toll } from '#core';
import type { Language, Messages } from './messages.ts';
import { countryName } from './regions.ts';

/** « diplomatique · États-Unis, en Irak »: what sort of target, whose it is, in which state. */
export function struckInWords(
	{ struck }: Pick<Incident, 'struck'>,
	t: Messages,
	language: Language
): string | undefined {
	if (!struck) return undefined;
	const { kind, sending, host } = struck;
	const nameOf = (state: string): string => countryName(state, language);
	const whose = sending === undefined ? undefined : nameOf(sending);
	// Whose it is says something only abroad: « Irak » alone is where it happened.
	if (whose === undefined) return t.struck.kinds[kind];
	return `${t.struck.kinds[kind]} · ${host === undefined ? whose : t.struck.abroad(whose, nameOf(host))}`;
}

/** « 2 000 à 9 999 », « 500 » */
export function crowdInWords({ min, max }: Toll, t: Messages, language: Language): string {
	const format = new Intl.NumberFormat(language);
	return min === max ? format.format(min) : t.struck.range(format.format(min), format.format(max));
}
