import type { Entry } from './entry.ts';

/** The place that an entry is about. */
export const placeIdOf = (entry: Entry): string => (entry.action === 'add' ? entry.place.id : entry.placeId);
