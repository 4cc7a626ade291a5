/** What an archive's header says of its tiles, as a source of MapLibre. */
import type { RasterSourceSpecification, VectorSourceSpecification } from 'maplibre-gl';
import type { Header } from 'pmtiles';

export type TileSource = VectorSourceSpecification | RasterSourceSpecification;
type Shape = Pick<Header, 'tileType' | 'minZoom' | 'maxZoom' | 'minLon' | 'minLat' | 'maxLon' | 'maxLat'>;

export const SCHEME = 'pmtiles';
/** What the format calls vector tiles: those of Mapbox, and those of MapLibre. */
const VECTOR = 1;
const VECTOR_OF_MAPLIBRE = 6;
/** PNG, JPEG, WebP and AVIF. */
const PICTURES = [2, 3, 4, 5];

/** `key`: by what the archive is known to the protocol. Throws where the tiles are of a kind that the map cannot draw. */
export function sourceOf(header: Shape, key: string): TileSource {
	const { tileType, minZoom: minzoom, maxZoom: maxzoom, minLon, minLat, maxLon, maxLat } = header;
	const bounds: [number, number, number, number] = [minLon, minLat, maxLon, maxLat];
	const source = { tiles: [`${SCHEME}://${key}/{z}/{x}/{y}`], minzoom, maxzoom, bounds };
	if (tileType === VECTOR) return { type: 'vector', ...source };
	if (tileType === VECTOR_OF_MAPLIBRE) return { type: 'vector', encoding: 'mlt', ...source };
	if (PICTURES.includes(tileType)) return { type: 'raster', tileSize: 256, ...source };
	throw new Error(`tiles of type ${tileType} cannot be drawn`);
}
