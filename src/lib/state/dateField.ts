/** What stands in a field of type « date ». */
import { dayNumber } from '#core';

/** « 2020-09-26 » as a day, or undefined while it is being typed: browsers pass through the years 2, 20 and 202. */
export function dayOf(text: string): number | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	return match && Number(match[1]) >= 1000
		? dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
		: undefined;
}
