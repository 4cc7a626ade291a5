/** Reads times in a sentence of a test, without the rest of the pipeline. */
import type { Direction, TimeExpression } from '../../../src/lib/core/model.ts';
import { prepare } from '../../../src/lib/core/text/prepare.ts';
import { findPublication } from '../../../src/lib/core/time/publication.ts';
import { readTimes } from '../../../src/lib/core/time/times.ts';

type Options = { readonly published?: string; readonly direction?: Direction };

/** Wednesday, 16 September 2020, unless a test says otherwise. */
export const WEDNESDAY = '2020-09-16';

export function timesOf(text: string, options: Options = { published: WEDNESDAY }): TimeExpression[] {
	const document = prepare({ id: 'test', text, ...options });
	return readTimes(document, findPublication(document));
}

/** « words → edtf » of each expression; the TIMEX3 value where there is no EDTF. */
export const said = (text: string, options?: Options): string[] =>
	timesOf(text, options).map((one) => `${one.text} → ${one.edtf ?? one.timex}`);

/** « words → timex » of each expression. */
export const valued = (text: string, options?: Options): string[] =>
	timesOf(text, options).map((one) => `${one.text} → ${one.timex}`);
