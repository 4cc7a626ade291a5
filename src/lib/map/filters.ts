/** What a layer shows, as pure expressions that MapLibre evaluates. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { AimProps } from './aim.ts';

/** Labels from the zoom at which they help. */
export const fromItsZoom: ExpressionSpecification = ['>=', ['zoom'], ['get', 'minZoom']];

/** Borders as most maps draw them, or the contested ones. */
export const isDisputed = (disputed: boolean): ExpressionSpecification => ['==', ['get', 'disputed'], disputed];

export const ofAimPart = (part: AimProps['part']): ExpressionSpecification => ['==', ['get', 'part'], part];

export const ofLabelKind = (kind: 'country' | 'city'): ExpressionSpecification => ['==', ['get', 'kind'], kind];
