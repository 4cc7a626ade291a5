/** Dates of records in other forms than EDTF. */
import { spanOf } from '#core';

/** A date of CSL-JSON 1.0: as many parts as are known; two for an interval. */
export type CslDate = {
	readonly 'date-parts': readonly (readonly number[])[];
	/** 1 spring to 4 winter. */
	readonly season?: number;
	readonly circa?: true;
};

const POINT = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[^/]*?)?[~?%]?$/;

/** `2020-09` → `[[2020, 9]]`; undefined for what is no date. */
export function cslDate(edtf: string | null): CslDate | undefined {
	if (edtf === null || !spanOf(edtf)) return undefined;
	const points = edtf.split('/').map((point) => POINT.exec(point));
	const parts = points.map((match) =>
		(match?.slice(1) ?? []).flatMap((part) => (part === undefined ? [] : Number(part)))
	);
	const [month = 0] = parts[0]?.slice(1) ?? [];
	const isSeason = parts.length === 1 && month > 12;
	return {
		'date-parts': parts.map(([year = 0, ...rest]) => ((rest[0] ?? 0) > 12 ? [year] : [year, ...rest])),
		...(isSeason && { season: month - 20 }),
		...(/[~%]/.test(edtf) && { circa: true })
	};
}
