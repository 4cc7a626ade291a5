/** The base map that the owner gives, as server and page speak of it. */
import type { FontFacesSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';

/** tiles: an archive of tiles that we draw in our own colours · style: a map that somebody else drew */
export type OfferedGround = {
	readonly kind: 'tiles' | 'style';
	/** Where the page asks for it. */
	readonly url: string;
	/** Other servers than ours that the page may ask, as origins. */
	readonly origins: readonly string[];
};

/** A style of MapLibre that was read and checked: all its addresses are absolute, all tiles are named. */
export type GroundStyle = {
	readonly sources: Readonly<Record<string, SourceSpecification>>;
	readonly layers: readonly LayerSpecification[];
	readonly sprites: readonly { readonly id: string; readonly url: string }[];
	readonly glyphs?: string | undefined;
	readonly fonts?: FontFacesSpecification | undefined;
	/** Whose the sources are, as HTML. */
	readonly credits: readonly string[];
	/** On a dark page: what is painted otherwise, by layer. Empty for a style that is dark already. */
	readonly darkPaints: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
	/** It writes names of its own. */
	readonly isNamed: boolean;
	/** Servers that it draws from. */
	readonly origins: readonly string[];
};

/** A piece of what is said of whose a map is: words, and the page of the web that they lead to. */
export type CreditPiece = { readonly text: string; readonly href?: string };

/** Where our own server has the owner's base map. */
export const TILES_URL = '/basemap.pmtiles';
export const STYLE_URL = '/basemap.json';
