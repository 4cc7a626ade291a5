/** Log-odds that a hit is a place, by feature (see `evidence.ts`). Fitted on WiNER's training texts by `tests/core/place/fit.ts`. */
export type Weights = Readonly<Record<string, number>>;

/** A hit counts as a place from this chance on. */
export const THRESHOLD = 0.5;

/** For names that the gazetteer knows. */
export const NAME_WEIGHTS: Weights = {
	bias: 0,
	country: 3,
	'kind:admin1': 2,
	'kind:region': 2.5,
	'kind:water': 2,
	city1M: 2,
	city100k: 1,
	citySmall: -1.5,
	at: 2,
	en: 2,
	locative: 1.5,
	'of:cue': 2.5,
	'of:near': 2,
	person: -5,
	surname: -3,
	homograph: -2.5,
	firstName: -2.5,
	afterCapital: -1.5,
	beforeCapital: -1.5,
	title: -3,
	sureElsewhere: 2
};

/** For capitalised names that no row knows. */
export const UNKNOWN_WEIGHTS: Weights = {
	bias: -4,
	at: 2.5,
	'of:cue': 4,
	'of:near': 3,
	containerInParens: 4,
	person: -5,
	surname: -3
};

/** Weights of the resolution (see `resolve.ts`), set by hand; a step of 1 is a factor of ten in population. */
export const RESOLUTION = {
	country: 9,
	region: 7,
	capital: 1.5,
	admin1: 5.2,
	admin2: 4,
	other: 3,
	/** French readers: a French town needs no country. */
	readers: 0.7,
	cueFits: 3,
	cueMisses: -1.5,
	arealPreposition: 1,
	townPreposition: 2.5,
	container: 5,
	sameSense: 3,
	focusCountry: 2,
	focusPresent: 1.5,
	near: 1.5,
	settled: 6,
	settledMargin: 1.5
} as const;

/** Log-odds that a name means who rules there (see `roles.ts`). From grammar, set by hand. */
export const ROLES = {
	country: -0.5,
	capital: -1,
	town: -2.5,
	region: -2.5,
	site: -6,
	acts: 3.5,
	anyVerb: 1.6,
	is: -1,
	inverted: 2.5,
	addressed: 2.5,
	par: 2.8,
	avec: 2,
	contre: 0.2,
	entre: 1,
	selon: 3.5,
	envers: 2,
	pour: 0,
	sans: 0.5,
	malgre: 1,
	relation: 1,
	relationalNoun: 2.5,
	deed: 2,
	given: 3,
	locative: -4,
	part: -3,
	of: -1,
	/** Above this a literal name follows a coordinated one that is certain. */
	undecided: -3
} as const;
