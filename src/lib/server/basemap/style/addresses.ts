/** The addresses of a style: where they stand, what they are relative to, and which servers they name. */
import type { FontFacesSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';

/** An archive of tiles inside a style: `pmtiles://https://…`. */
export const ARCHIVE = 'pmtiles://';

/** The style with each of its addresses changed: sources, tiles, glyphs, sprites, fonts. */
export function mapAddresses(style: StyleSpecification, change: (address: string) => string): StyleSpecification {
	const { glyphs, sprite, 'font-faces': fonts } = style;
	return {
		...style,
		sources: Object.fromEntries(Object.entries(style.sources).map(([id, source]) => [id, inSource(source, change)])),
		...(glyphs !== undefined && { glyphs: change(glyphs) }),
		...(typeof sprite === 'string' && { sprite: change(sprite) }),
		...(Array.isArray(sprite) && { sprite: sprite.map(({ id, url }) => ({ id, url: change(url) })) }),
		...(fonts && { 'font-faces': inFonts(fonts, change) })
	};
}

function inSource(source: SourceSpecification, change: (address: string) => string): SourceSpecification {
	const { url, tiles, data } = source as { url?: unknown; tiles?: unknown; data?: unknown };
	return {
		...source,
		...(typeof url === 'string' && { url: change(url) }),
		...(Array.isArray(tiles) && { tiles: tiles.map((tile) => change(String(tile))) }),
		...(typeof data === 'string' && { data: change(data) })
	} as SourceSpecification;
}

const inFonts = (fonts: FontFacesSpecification, change: (address: string) => string): FontFacesSpecification =>
	Object.fromEntries(
		Object.entries(fonts).map(([name, files]) => [
			name,
			typeof files === 'string' ? change(files) : files.map((file) => ({ ...file, url: change(file.url) }))
		])
	);

/** An address as it stands in a style from `base`; throws with the address where it leads nowhere. */
export function absolute(address: string, base: string | undefined): string {
	if (address.startsWith(ARCHIVE)) return ARCHIVE + absolute(address.slice(ARCHIVE.length), base);
	const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) throw new Error(address);
	// Placeholders such as {z} and {fontstack} stay as they are.
	const href = url.href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
	originOf(href);
	return href;
}

/** The server of an absolute address, as a content security policy names it. */
export function originOf(address: string): string {
	const { origin } = new URL(address.startsWith(ARCHIVE) ? address.slice(ARCHIVE.length) : address);
	// A placeholder in the name of a host would be any host, and other signs would end the policy.
	if (!/^https?:\/\/[\w.-]+(:\d+)?$/.test(origin)) throw new Error(address);
	return origin;
}

/** The servers that a style with absolute addresses names, each once. */
export function originsOf(style: StyleSpecification): string[] {
	const origins = new Set<string>();
	mapAddresses(style, (address) => {
		origins.add(originOf(address));
		return address;
	});
	return [...origins].sort();
}
