/** Coordinates as people type and copy them. */
export type Position = { readonly lat: number; readonly lng: number };

/**
 * « 33.34, 44.40 », « 33,34 44,40 », « 33°20′25″ N, 44°24′ E », « 44°24′E 33°20′N »: latitude first unless letters say
 * otherwise. Undefined when it is nothing, or lies beyond the poles.
 */
export function readPosition(text: string): Position | undefined {
	const halves = halvesOf(text.trim().toUpperCase());
	if (!halves) return undefined;
	const [first, second] = [readHalf(halves[0]), readHalf(halves[1])];
	if (!first || !second) return undefined;
	const isTurned = first.axis === 'lng' || second.axis === 'lat';
	if (first.axis !== undefined && first.axis === second.axis) return undefined;
	const [lat, lng] = isTurned ? [second.degrees, first.degrees] : [first.degrees, second.degrees];
	return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat: tidy(lat), lng: tidy(lng) } : undefined;
}

/** « 33,3406, 44,4009 » is nothing one would type: decimals with a point, as they are pasted elsewhere. */
export const writePosition = ({ lat, lng }: Position): string => `${tidy(lat)}, ${tidy(lng)}`;

const tidy = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** Where the latitude ends: after a letter of the compass, at « ; », at a comma with a blank, at the only comma or blank. */
function halvesOf(text: string): [string, string] | undefined {
	const letter = text.search(/[NSEWO]/);
	if (letter > 0 && letter < text.length - 1) return [text.slice(0, letter + 1), text.slice(letter + 1)];
	for (const separator of [';', ', ']) {
		const parts = text.split(separator);
		if (parts.length === 2) return [parts[0] ?? '', parts[1] ?? ''];
	}
	const byComma = text.split(',');
	if (byComma.length === 2 && !/\s/.test(text)) return [byComma[0] ?? '', byComma[1] ?? ''];
	const byBlank = text.split(/\s+/);
	return byBlank.length === 2 ? [byBlank[0] ?? '', byBlank[1] ?? ''] : undefined;
}

/** Degrees, minutes and seconds with a sign or a letter; « O » is the French west. */
function readHalf(text: string): { readonly degrees: number; readonly axis: 'lat' | 'lng' | undefined } | undefined {
	const letter = /[NSEWO]/.exec(text)?.[0];
	const rest = text.replace(/[NSEWO]/, '');
	const numbers = rest.match(/\d+(?:[.,]\d+)?/g) ?? [];
	if (numbers.length < 1 || numbers.length > 3 || /[^\d.,\s°º'’′"”″:+−-]/.test(rest)) return undefined;
	const [degrees = 0, minutes = 0, seconds = 0] = numbers.map((number) => Number(number.replace(',', '.')));
	if (minutes >= 60 || seconds >= 60) return undefined;
	const isNegative = /^[\s]*[−-]/.test(rest) || letter === 'S' || letter === 'W' || letter === 'O';
	const value = degrees + minutes / 60 + seconds / 3600;
	const axis = letter === undefined ? undefined : letter === 'N' || letter === 'S' ? 'lat' : 'lng';
	return { degrees: isNegative ? -value : value, axis };
}
