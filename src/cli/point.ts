/** « 44.4,33.3 »: longitude, then latitude. Undefined when it is nothing, or no place of the earth. */
export function readPoint(text: string): { readonly lng: number; readonly lat: number } | undefined {
	const parts = text.split(/[,\s]/).filter((part) => part !== '');
	const [lng = Number.NaN, lat = Number.NaN] = parts.map(Number);
	return parts.length === 2 && Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? { lng, lat } : undefined;
}
