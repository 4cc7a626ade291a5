/** One chip for each thing that narrows the view. */
import { dayInWords } from '#lib/i18n/dates.ts';
import type { Language } from '#lib/i18n/messages.ts';
import { FACETS } from '#lib/filter/facets.ts';
import type { Choosing } from '#lib/state/choosing.svelte.ts';
import { HAPPENED, queryOf } from '#lib/state/choosing.svelte.ts';
import { EVENT_TYPES } from '#lib/state/families.ts';
import { setOf } from '#lib/state/filters.ts';
import { nameOf, type Naming } from './offers.ts';

export type Chip = {
	readonly key: string;
	/** What is narrowed: « Lieu ». */
	readonly what: string;
	readonly value: string;
	readonly remove: () => void;
};

export function chipsOf(choosing: Choosing, naming: Naming, language: Language): Chip[] {
	const { t } = naming;
	const { types, statuses } = queryOf(choosing.choice);
	const { dead, injured, told } = choosing.toll;
	const chips: (Chip | false | undefined)[] = [
		choosing.finding.words !== '' && {
			key: 'words',
			what: t.filter.words,
			value: `«\u00a0${choosing.finding.words}\u00a0»`,
			remove: () => choosing.setWords('')
		},
		types && {
			key: 'types',
			what: t.typeLabel,
			value: types.length === 1 && types[0] ? t.types[types[0]] : t.filter.someTypes(types.length, EVENT_TYPES.length),
			remove: () => choosing.change({ types: setOf(EVENT_TYPES) })
		},
		statuses && {
			key: 'statuses',
			what: t.statusLabel,
			value: statuses.map((one) => t.statuses[one]).join(', ') || t.filter.none,
			remove: () => choosing.change({ statuses: setOf(HAPPENED) })
		},
		...FACETS.flatMap((facet) =>
			(choosing.chosen[facet] ?? []).map((value) => ({
				key: `${facet} ${value}`,
				what: t.filter.facets[facet],
				value: nameOf(facet, value, naming).label,
				remove: () => choosing.toggle(facet, value)
			}))
		),
		choosing.area && {
			key: 'area',
			what: t.explore.area,
			value: t.explore.drawn(choosing.area.length),
			remove: () => choosing.setArea(undefined)
		},
		choosing.known !== undefined && {
			key: 'known',
			what: t.explore.known,
			value: dayInWords(choosing.known, language, 'day'),
			remove: () => choosing.setKnown(undefined)
		},
		choosing.coarsest && {
			key: 'coarsest',
			what: t.explore.precision,
			value: t.explore.atLeast[choosing.coarsest],
			remove: () => choosing.setCoarsest(undefined)
		},
		told && {
			key: 'told',
			what: t.filter.toll,
			value: t.filter.tolled,
			remove: () => choosing.setToll({ told: undefined })
		},
		dead !== undefined && {
			key: 'dead',
			what: t.filter.toll,
			value: t.filter.least.dead(dead),
			remove: () => choosing.setToll({ dead: undefined })
		},
		injured !== undefined && {
			key: 'injured',
			what: t.filter.toll,
			value: t.filter.least.injured(injured),
			remove: () => choosing.setToll({ injured: undefined })
		}
	];
	return chips.filter((chip): chip is Chip => typeof chip === 'object');
}
