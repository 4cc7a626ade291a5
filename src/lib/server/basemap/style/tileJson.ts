/** What TileJSON says of a source, put into the style: the servers of its tiles are then known before a page is sent. */
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { z } from 'zod';
import { absolute, ARCHIVE } from './addresses.ts';

/** Only what MapLibre reads of it. */
const TileJson = z.object({
	tiles: z.array(z.string()).min(1),
	minzoom: z.number().optional(),
	maxzoom: z.number().optional(),
	bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
	scheme: z.enum(['xyz', 'tms']).optional(),
	attribution: z.string().optional(),
	encoding: z.string().optional()
});

/** `ask` brings JSON; what the style itself says of a source counts more. */
export async function nameTiles(
	style: StyleSpecification,
	ask: (url: string) => Promise<{ readonly json: unknown; readonly url: string }>
): Promise<StyleSpecification> {
	const named = await Promise.all(
		Object.entries(style.sources).map(async ([id, source]) => {
			const url = tileJsonOf(source);
			if (url === undefined) return [id, source] as const;
			const answer = await ask(url);
			const read = TileJson.safeParse(answer.json);
			if (!read.success) throw new Error(`sources.${id}: TileJSON`);
			const { url: _url, ...own } = source as { url: string };
			const tiles = read.data.tiles.map((tile) => absolute(tile, answer.url));
			return [id, { ...read.data, tiles, ...own } as unknown as SourceSpecification] as const;
		})
	);
	return { ...style, sources: Object.fromEntries(named) };
}

function tileJsonOf(source: SourceSpecification): string | undefined {
	const isTiled = source.type === 'vector' || source.type === 'raster' || source.type === 'raster-dem';
	if (!isTiled || source.tiles || source.url === undefined || source.url.startsWith(ARCHIVE)) return undefined;
	return source.url;
}
