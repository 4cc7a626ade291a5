/** Opens an archive of tiles. The library that reads it comes only when a map wants tiles. */
import { addProtocol } from 'maplibre-gl';
import type { Protocol } from 'pmtiles';
import { SCHEME, sourceOf, type TileSource } from './source.ts';

export type Archive = {
	readonly source: TileSource;
	/** Whose the tiles are, as HTML; undefined when the archive does not say. */
	readonly credit: unknown;
};

let protocol: Protocol | undefined;

/** Reads header and metadata; throws when they cannot be had, or hold nothing that the map can draw. */
export async function openArchive(url: string): Promise<Archive> {
	const { PMTiles, Protocol } = await import('pmtiles');
	const archive = new PMTiles(new URL(url, location.href).href);
	const source = sourceOf(await archive.getHeader(), archive.source.getKey());
	const metadata = await archive.getMetadata();
	if (!protocol) {
		protocol = new Protocol();
		addProtocol(SCHEME, protocol.tile);
	}
	protocol.add(archive);
	const credit = metadata instanceof Object && 'attribution' in metadata ? metadata.attribution : undefined;
	return { source, credit };
}
