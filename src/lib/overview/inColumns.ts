/** An overview that is sent in the page: by columns, so that no name of a field and no name of a place is written a thousand times. */
import type { Overview } from '#lib/wire.ts';
import { packOverview, unpackOverview, type PackedOverview } from './pack.ts';

export class InColumns {
	readonly overview: Overview;

	constructor(overview: Overview) {
		this.overview = overview;
	}

	static encode = (value: unknown): PackedOverview | false =>
		value instanceof InColumns && packOverview(value.overview);
	static decode = (packed: PackedOverview): InColumns => new InColumns(unpackOverview(packed));
}
