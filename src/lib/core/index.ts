/** What the rest of the product may import of the core. */
export * from './model.ts';
export { incidentIds, readingJson, reportJson, toAnalysis, type Analysis } from './analysis.ts';
export { findIncidents, readArticle } from './pipeline.ts';
export { Place, PlaceName, type Gazetteer } from './place/gazetteer.ts';
export { fold, foldName } from './text/fold.ts';
export { DATE_PREFIX } from './text/blocks.ts';
export { prepare } from './text/prepare.ts';
export { calendarDate, dayNumber, edtfOf, intersect, isoDay, overlaps, spanOf } from './time/span.ts';
