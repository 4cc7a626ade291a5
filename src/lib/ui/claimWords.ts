/** A claim in words. */
import { dateInWords } from '#lib/i18n/dates.ts';
import { placeName } from '#lib/i18n/names.ts';
import type { Language, Messages } from '#lib/i18n/messages.ts';
import type { Attribute, Claim } from '#lib/state/claims.ts';

export function claimInWords(
	attribute: Attribute,
	{ report, words, toll }: Claim,
	{ t, language }: { readonly t: Messages; readonly language: Language }
): string {
	const { place, status } = report;
	const { min = 0, max = 0 } = toll ?? {};
	switch (attribute) {
		case 'victims':
			return t.panels.claims.victimCount(min, max);
		case 'dead':
			return max === 0 ? t.toll.noDead : t.toll.dead(min, max);
		case 'injured':
			return max === 0 ? t.toll.noInjured : t.toll.injured(min, max);
		case 'place':
			return place ? placeName(place) : words;
		case 'day':
			return dateInWords(report, language) ?? words;
		case 'status':
			return t.statuses[status];
		case 'accused':
		case 'claimed':
		case 'denied':
		case 'word':
			return words;
		default:
			throw new Error(`unknown attribute: ${attribute satisfies never}`);
	}
}

/** Words of the text stay French whatever the page speaks. */
export const isQuoted = (attribute: Attribute): boolean => QUOTED.has(attribute);

const QUOTED: ReadonlySet<Attribute> = new Set<Attribute>(['word', 'accused', 'claimed', 'denied']);
