/** Fonts of the map's text, under the names that the style knows them by. */
export const REGULAR = 'Noto Sans Regular';
export const SEMIBOLD = 'Noto Sans Semibold';

/** Images of our own: a style that the owner gives may know others by plainer names. */
export const CITY_IMAGE = 'chronocarte city';
export const CAPITAL_IMAGE = 'chronocarte capital';
