import { z } from 'zod';

const PlaceKind = z.enum(['country', 'admin1', 'admin2', 'city', 'district', 'facility', 'region', 'water']);

/** One name of a place. */
export const PlaceName = z.object({
	name: z.string().min(1),
	/** BCP 47, e.g. fr, en, ar; `und` when unknown. */
	language: z.string(),
	/** ISO 15924, e.g. Latn, Arab. */
	script: z.string()
});
export type PlaceName = z.infer<typeof PlaceName>;

/** A place of the gazetteer. */
export const Place = z.object({
	/** `geonames:98182`, `country:IQ`, or our own `chronocarte:zone-verte`. */
	id: z.string().min(1),
	/** The label on screen: the French house form. */
	name: z.string().min(1),
	names: z.array(PlaceName),
	kind: PlaceKind,
	/** GeoNames feature class and code, e.g. P and PPLC. */
	featureClass: z.enum(['A', 'P', 'S', 'L', 'H', 'T', 'R', 'V', 'U']),
	featureCode: z.string(),
	/** ISO 3166-1 alpha-2; missing for seas and regions of several countries. */
	country: z.string().length(2).optional(),
	/** Ids of what contains it, nearest first: district, city, admin1, country. */
	parents: z.array(z.string()),
	lat: z.number().min(-90).max(90).nullable(),
	lng: z.number().min(-180).max(180).nullable(),
	/** Kilometres; the disc that surely holds the place. */
	radiusKm: z.number().positive(),
	/** Ring of [lng, lat], closed, when an outline is known. */
	outline: z.array(z.tuple([z.number(), z.number()])).optional(),
	population: z.number().int().nonnegative(),
	/** Where the coordinates come from. */
	source: z.string(),
	/** True when position or outline are only roughly known. */
	approximate: z.boolean().optional(),
	/** EDTF interval in which the place exists under this name. */
	valid: z.string().optional(),
	/** For embassies and consulates: the state they belong to, ISO alpha-2. */
	owner: z.string().length(2).optional(),
	/** For facilities: embassy, consulate, airport, base, hospital, prison, parliament, bridge, shrine, square, ... */
	facility: z.string().optional()
});
export type Place = z.infer<typeof Place>;

/** An index of places that is built once and then asked. */
export type Gazetteer = {
	/** Places with a name that folds (`foldName`) to this, best known first. */
	find(folded: string): readonly Place[];
	get(id: string): Place | undefined;
	/** Places of one country whose name sounds so, most alike first: « Tchassiv Iar » for « Chasiv Yar ». Slow when first asked. */
	similar?(folded: string, country: string, limit?: number): readonly Place[];
	/** Places whose names begin with this folded prefix, best known first. */
	startingWith(folded: string, limit?: number): readonly Place[];
	/** Places within `radiusKm` of a point, nearest first. */
	near(lng: number, lat: number, radiusKm: number, limit?: number): readonly Place[];
	/** Is `inner` the same as or inside `outer`, by parents? */
	contains(outer: string, inner: string): boolean;
	/** Embassies, bases and other facilities in a place or country, optionally of one owner or type. */
	facilities(query: { facility?: string; owner?: string; within?: string }): readonly Place[];
	/** Does some multi-word name begin with these folded words? Lets the scanner stop early. */
	hasPrefix(folded: string): boolean;
	/** A person said that this folded name is a place: it needs no further sign. */
	vouched?(folded: string): boolean;
	/** Names that a person gave in lower case, folded, by their first word: they need no capital. */
	uncapitalised?(first: string): readonly string[];
	/** Places with a name that a slip or another transliteration separates from this one. Slow when first asked, unless warm. */
	alike?(folded: string, limit?: number): readonly Alike[];
	/** Works out for so many names what `alike` needs; false when nothing is left to do. */
	warm?(names: number): boolean;
	/** What lies directly in a place, best known first, and how much of each kind there is. */
	children?(id: string, query?: ChildrenQuery): Children;
};

/** A place whose name `key` (folded) is `edits` letters away, or sounds the same by its consonants. */
export type Alike = { readonly place: Place; readonly key: string; readonly edits: number; readonly sounds: boolean };

export type ChildrenQuery = { readonly kind?: Place['kind']; readonly offset?: number; readonly limit?: number };
export type Children = {
	readonly counts: Readonly<Partial<Record<Place['kind'], number>>>;
	readonly places: readonly Place[];
};
