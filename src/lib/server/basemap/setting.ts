/** The base map that the owner gives by `CHRONOCARTE_BASEMAP`, looked at before it is offered to a page. */
import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Environment } from '../config.ts';
import type { Language } from '../language.ts';
import { MESSAGES } from '../messages.ts';
import { absolute } from './style/addresses.ts';

/** tiles: an archive of PMTiles · style: a style of MapLibre (JSON). At an absolute path of this machine, or at an address. */
export type Basemap = {
	readonly kind: 'tiles' | 'style';
	/** As the owner wrote it. */
	readonly given: string;
} & ({ readonly file: string } | { readonly url: string });

/**
 * missing: no such file · unreadable: no permission, or a folder · unknown: a file of another kind · address: neither http nor https, or
 * with a password · style: no style that can be drawn · unreachable: the address does not answer
 */
export type BasemapTrouble = 'missing' | 'unreadable' | 'unknown' | 'address' | 'style' | 'unreachable';

/** The variable is set to what cannot be used, and why. Caught by name where a program talks to a person. */
export class BasemapError extends Error {
	override readonly name = 'BasemapError';
	readonly trouble: BasemapTrouble;
	readonly given: string;
	/** Where in a style, or what the other server said. */
	readonly detail: string | undefined;

	constructor(trouble: BasemapTrouble, given: string, { detail, cause }: { detail?: string; cause?: unknown } = {}) {
		super(`CHRONOCARTE_BASEMAP=${given}: ${trouble}`, { cause });
		this.trouble = trouble;
		this.given = given;
		this.detail = detail;
	}
}

/** An archive begins with its name and the version of its format. */
const MAGIC = Buffer.from('PMTiles\u0003', 'latin1');
/** JSON begins with a brace, perhaps after a byte order mark and white space. */
const BEGIN_BYTES = 64;

/** Undefined where nothing is set: then the base map that ships with the page is the only one. Throws a `BasemapError`. */
export function basemapOf(env: Environment = process.env): Basemap | undefined {
	const given = env['CHRONOCARTE_BASEMAP']?.trim();
	if (!given) return undefined;
	if (given.includes('://')) return addressed(given);
	const file = resolve(given);
	const begin = beginOf(file, given);
	if (begin.subarray(0, MAGIC.length).equals(MAGIC)) return { kind: 'tiles', given, file };
	if (/^\uFEFF?\s*\{/.test(begin.toString('utf8'))) return { kind: 'style', given, file };
	throw new BasemapError('unknown', given);
}

function addressed(given: string): Basemap {
	let url: string;
	try {
		url = absolute(given, undefined);
	} catch (cause) {
		throw new BasemapError('address', given, { cause });
	}
	return { kind: new URL(url).pathname.endsWith('.pmtiles') ? 'tiles' : 'style', given, url };
}

/** In one line: the variable, what it is set to, and what is wrong with that. */
export function basemapTrouble({ given, trouble, detail }: BasemapError, language: Language): string {
	const said = `CHRONOCARTE_BASEMAP=${given}${language === 'fr' ? '\u00a0' : ''}: ${MESSAGES[language].basemap[trouble]}`;
	return detail === undefined ? said : `${said} (${detail.replace(/\s+/g, ' ').slice(0, 300)})`;
}

function beginOf(file: string, given: string): Buffer {
	let handle: number | undefined;
	try {
		handle = openSync(file, 'r');
		const begin = Buffer.alloc(BEGIN_BYTES);
		return begin.subarray(0, readSync(handle, begin, 0, begin.length, 0));
	} catch (cause) {
		const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
		throw new BasemapError(isMissing ? 'missing' : 'unreadable', given, { cause });
	} finally {
		if (handle !== undefined) closeSync(handle);
	}
}
