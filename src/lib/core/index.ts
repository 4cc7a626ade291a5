/** What the rest of the product may import of the core. */
export * from './model.ts';
export { incidentIds, readingJson, reportJson, toAnalysis, type Analysis } from './analysis.ts';
export * from './correction/model.ts';
export { Linker } from './incident/linker.ts';
export { findIncidents, readArticle } from './pipeline.ts';
export { Place, PlaceName, type Gazetteer } from './place/gazetteer.ts';
export { openGazetteer } from './place/lookup.ts';
export { packPlaces, type PlaceRow } from './place/pack.ts';
export { fold, foldName } from './text/fold.ts';
export { isGraphicText } from './report/graphic.ts';
export { namesPrivateHome } from './report/homes.ts';
export { DATE_PREFIX } from './text/blocks.ts';
export { readMetadata, type Metadata } from './text/metadata.ts';
export { prepare } from './text/prepare.ts';
export { calendarDate, dayNumber, edtfOf, intersect, isoDay, overlaps, spanOf } from './time/span.ts';
export { readTypedDate, type TypedDate } from './time/typed.ts';
