import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft, Report } from './draft.ts';

type Outlines = Record<string, { readonly source: string; readonly ring: [number, number][] }>;

/** Adds the rings of `outlines.json`; each must be closed. */
export function addOutlines(drafts: readonly Draft[], directory: string, report: Report): Draft[] {
	const file = join(directory, 'outlines.json');
	if (!existsSync(file)) return [...drafts];
	const outlines = JSON.parse(readFileSync(file, 'utf8')) as Outlines;
	const ids = new Set(drafts.map(({ id }) => id));
	for (const id of Object.keys(outlines)) if (!ids.has(id)) report.dropped.push(`outlines.json: no place ${id}`);
	return drafts.map((draft) => {
		const ring = outlines[draft.id]?.ring;
		if (!ring) return draft;
		const [first, last] = [ring[0], ring.at(-1)];
		if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
			report.dropped.push(`outlines.json: the ring of ${draft.id} is not closed`);
			return draft;
		}
		return { ...draft, outline: ring };
	});
}
