/** The bundled gazetteer with the user's own file laid over it, as it is on disk right now. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Gazetteer } from '#core';
import type { Entry } from '#lib/gazetteer/entry.ts';
import { overlay } from '#lib/gazetteer/overlaid.ts';
import { dataFile } from '../config.ts';
import { loadGazetteer } from '../gazetteer.ts';
import { readLog, type Log } from './log.ts';

/** `places.jsonl` beside the store: never in the checkout, so that no update touches it. */
export const overlayFile = (store: string = dataFile()): string => join(dirname(store), 'places.jsonl');

export type OwnGazetteer = {
	readonly file: string;
	/** Entries that stand, and lines that could not be read. */
	log(): Log;
	gazetteer(): Gazetteer;
	/** A hash of what the entries say; empty without any. Readings depend on it. */
	version(): string;
};

/** Looks at the file whenever it is asked: another program may have written. */
export function openOwnGazetteer(file: string = overlayFile(), base: () => Gazetteer = loadGazetteer): OwnGazetteer {
	let seen = '';
	let log: Log = { entries: [], rejected: [] };
	let laid: { readonly entries: readonly Entry[]; readonly gazetteer: Gazetteer } | undefined;
	const look = (): Log => {
		const stamp = stampOf(file);
		if (stamp !== seen) {
			const next = readLog(file);
			// A line that only repeats or undoes another changes nothing.
			log = hashOf(next.entries) === hashOf(log.entries) ? { ...next, entries: log.entries } : next;
			seen = stamp;
		}
		return log;
	};
	return {
		file,
		log: look,
		gazetteer() {
			const { entries } = look();
			if (laid?.entries !== entries) laid = { entries, gazetteer: overlay(base(), entries) };
			return laid.gazetteer;
		},
		version: () => hashOf(look().entries)
	};
}

let shared: OwnGazetteer | undefined;

/** The gazetteer that a program of this user reads with. */
export const loadOwnGazetteer = (): Gazetteer => (shared ??= openOwnGazetteer()).gazetteer();

function stampOf(file: string): string {
	const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
	return stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs}` : '';
}

/** Of what is said, not of when and why. */
function hashOf(entries: readonly Entry[]): string {
	if (entries.length === 0) return '';
	const said = entries.map(({ entry: _entry, at: _at, note: _note, ...rest }) => rest);
	return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
}
