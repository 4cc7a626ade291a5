/** Opens an archive of tiles. The library that reads it comes only when a map wants tiles. */
import { addProtocol, type RasterSourceSpecification, type VectorSourceSpecification } from 'maplibre-gl';
import type { Header, Protocol } from 'pmtiles';

export type Tiles = {
	readonly source: VectorSourceSpecification | RasterSourceSpecification;
	/** Whose the tiles are, as plain text; empty when the archive does not say. */
	readonly credit: string;
};

const SCHEME = 'pmtiles';
/** What the format calls vector tiles (MVT); all others that we know are pictures. */
const VECTOR = 1;
const PICTURES = [2, 3, 4, 5];

let protocol: Protocol | undefined;

/** Reads header and metadata; throws when they cannot be had, or hold nothing that the map can draw. */
export async function openTiles(url: string): Promise<Tiles> {
	const { PMTiles, Protocol } = await import('pmtiles');
	const archive = new PMTiles(new URL(url, location.href).href);
	const header = await archive.getHeader();
	const source = sourceOf(header, archive.source.getKey());
	const credit = creditOf(await archive.getMetadata());
	if (!protocol) {
		protocol = new Protocol();
		addProtocol(SCHEME, protocol.tile);
	}
	protocol.add(archive);
	return { source, credit };
}

function sourceOf(header: Header, key: string): Tiles['source'] {
	const { tileType, minZoom: minzoom, maxZoom: maxzoom, minLon, minLat, maxLon, maxLat } = header;
	const bounds: [number, number, number, number] = [minLon, minLat, maxLon, maxLat];
	const source = { tiles: [`${SCHEME}://${key}/{z}/{x}/{y}`], minzoom, maxzoom, bounds };
	if (tileType === VECTOR) return { type: 'vector', ...source };
	if (PICTURES.includes(tileType)) return { type: 'raster', tileSize: 256, ...source };
	throw new Error(`tiles of type ${tileType} cannot be drawn`);
}

/** Archives say it as HTML, mostly links: here as the text that a reader would see. */
function creditOf(metadata: unknown): string {
	const said = metadata instanceof Object && 'attribution' in metadata ? metadata.attribution : undefined;
	if (typeof said !== 'string') return '';
	const { body } = new DOMParser().parseFromString(said, 'text/html');
	return (body.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
}
