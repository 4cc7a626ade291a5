import { canonicalJson } from '#lib/export/canonical.ts';
import type { IncidentRecord, SharedIncident } from '#lib/export/record.ts';
import { createHash } from 'node:crypto';

/** SHA-256 of words as UTF-8, in lower-case hexadecimal. */
export const sha256 = (words: string): string => createHash('sha256').update(words, 'utf8').digest('hex');

/** Gives a record the hash of what it says, and the version under which it is cited. */
export function seal(record: IncidentRecord, analyser: string): SharedIncident {
	const hash = sha256(canonicalJson(record));
	return { ...record, version: `${hash.slice(0, 12)}.${analyser}`, sha256: hash };
}
