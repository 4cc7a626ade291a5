/** Fonts of the map's text, under the names that the style knows them by. */
export const REGULAR = 'Noto Sans Regular';
export const SEMIBOLD = 'Noto Sans Semibold';
