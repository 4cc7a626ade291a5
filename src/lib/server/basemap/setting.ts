/** The base map that the owner gives by `CHRONOCARTE_BASEMAP`, checked before it is offered to a page. */
import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Environment } from '../config.ts';
import type { Language } from '../language.ts';
import { MESSAGES } from '../messages.ts';

/** The owner's own tiles: the absolute path of a PMTiles archive. */
export type BasemapFile = { readonly file: string };

/** missing: no such file · unreadable: no permission, or a folder · notTiles: no PMTiles archive · address: not a file but a URL */
export type BasemapTrouble = 'missing' | 'unreadable' | 'notTiles' | 'address';

/** The variable is set to what cannot be used, and why. Caught by name where a program talks to a person. */
export class BasemapError extends Error {
	override readonly name = 'BasemapError';
	readonly trouble: BasemapTrouble;
	readonly given: string;

	constructor(trouble: BasemapTrouble, given: string, options?: ErrorOptions) {
		super(`CHRONOCARTE_BASEMAP=${given}: ${trouble}`, options);
		this.trouble = trouble;
		this.given = given;
	}
}

/** An archive begins with its name and the version of its format. */
const MAGIC = Buffer.from('PMTiles\u0003', 'latin1');

/** Undefined where nothing is set: then the base map that ships with the page is the only one. Throws a `BasemapError`. */
export function basemapFile(env: Environment = process.env): BasemapFile | undefined {
	const given = env['CHRONOCARTE_BASEMAP']?.trim();
	if (!given) return undefined;
	if (given.includes('://')) throw new BasemapError('address', given);
	const file = resolve(given);
	if (!beginOf(file, given).equals(MAGIC)) throw new BasemapError('notTiles', given);
	return { file };
}

let offered: { readonly basemap: BasemapFile | undefined } | undefined;

/** What this process offers, looked at once: a file that goes away later is missed by those who ask for it, not by the page. */
export const offeredBasemap = (): BasemapFile | undefined => (offered ??= { basemap: basemapFile() }).basemap;

/** In one line: the variable, what it is set to, and what is wrong with that. */
export const basemapTrouble = ({ given, trouble }: BasemapError, language: Language): string =>
	`CHRONOCARTE_BASEMAP=${given}${language === 'fr' ? '\u00a0' : ''}: ${MESSAGES[language].basemap[trouble]}`;

function beginOf(file: string, given: string): Buffer {
	let handle: number | undefined;
	try {
		handle = openSync(file, 'r');
		const begin = Buffer.alloc(MAGIC.length);
		return begin.subarray(0, readSync(handle, begin, 0, begin.length, 0));
	} catch (cause) {
		const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
		throw new BasemapError(isMissing ? 'missing' : 'unreadable', given, { cause });
	} finally {
		if (handle !== undefined) closeSync(handle);
	}
}
