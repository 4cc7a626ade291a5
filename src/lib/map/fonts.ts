/** The fonts of the map's text, served with the page. A file is fetched when a name first needs it. */
import type { FontFacesSpecification } from 'maplibre-gl';
import extendedRegular from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import extendedSemibold from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinSemibold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import { REGULAR, SEMIBOLD } from './paint.ts';

// Letters of French and English, typographic quotes and dashes; the rest of the Latin script is a larger file.
const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-206F'];
const EXTENDED = ['U+0100-02FF', 'U+1E00-1EFF'];

export const FONTS: FontFacesSpecification = {
	[REGULAR]: [
		{ url: latinRegular, 'unicode-range': LATIN },
		{ url: extendedRegular, 'unicode-range': EXTENDED }
	],
	[SEMIBOLD]: [
		{ url: latinSemibold, 'unicode-range': LATIN },
		{ url: extendedSemibold, 'unicode-range': EXTENDED }
	]
};
