/** What a layer shows, as pure expressions that MapLibre evaluates. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { AimProps } from './aim.ts';
import type { FocusRole } from './features.ts';

/** Labels from the zoom at which they help. */
export const fromItsZoom: ExpressionSpecification = ['>=', ['zoom'], ['get', 'minZoom']];

/** Areas that say where; the rest only says roughly where and is drawn as a line. */
export const isTelling: ExpressionSpecification = ['!', ['get', 'huge']];

/** Borders as most maps draw them, or the contested ones. */
export const isDisputed = (disputed: boolean): ExpressionSpecification => ['==', ['get', 'disputed'], disputed];

/** What really happened, or what is only threatened, planned or denied. */
export const isHollow = (hollow: boolean): ExpressionSpecification => ['==', ['get', 'hollow'], hollow];

export const inRole = (role: FocusRole): ExpressionSpecification => ['==', ['get', 'role'], role];

export const ofAimPart = (part: AimProps['part']): ExpressionSpecification => ['==', ['get', 'part'], part];

export const ofLabelKind = (kind: 'country' | 'city'): ExpressionSpecification => ['==', ['get', 'kind'], kind];
