import type { Document, PlaceMention } from '../model.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Finds every mention of a place, says in which role it stands and which place it is. */
export function readPlaces(_document: Document, _gazetteer: Gazetteer): PlaceMention[] {
	return [];
}
