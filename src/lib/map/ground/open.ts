import type { OfferedGround } from '#lib/ground/offer.ts';
import { openStyle } from '../style/open.ts';
import { openTiles } from '../tiles/open.ts';
import type { Ground } from './ground.ts';

/** Throws when it cannot be had, or holds nothing that the map can draw. */
export const openGround = (offered: OfferedGround): Promise<Ground> =>
	offered.kind === 'style' ? openStyle(offered) : openTiles(offered.url);
