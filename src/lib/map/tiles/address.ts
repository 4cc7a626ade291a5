/** Where our own server has the owner's tiles. */
export const TILES_URL = '/basemap.pmtiles';
