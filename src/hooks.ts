/** What the page's data may hold besides plain JSON. */
import { Apart } from '#lib/overview/apart.ts';
import { InColumns } from '#lib/overview/inColumns.ts';
import type { Transport } from '@sveltejs/kit';

export const transport: Transport = {
	// Nothing of it is written into the page.
	Apart: { encode: (value) => value instanceof Apart && [], decode: () => new Apart() },
	InColumns
};
