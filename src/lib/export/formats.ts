/** The forms in which incidents leave the workspace. */
export const EXPORT_FORMATS = {
	geojson: { type: 'application/geo+json', name: 'GeoJSON' },
	csv: { type: 'text/csv', name: 'CSV' },
	kml: { type: 'application/vnd.google-earth.kml+xml', name: 'KML' },
	jsonl: { type: 'application/jsonl', name: 'JSONL' }
} as const;

export type ExportFormat = keyof typeof EXPORT_FORMATS;
export const FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as readonly ExportFormat[];
