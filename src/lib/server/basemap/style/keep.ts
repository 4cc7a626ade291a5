/** Keeps the style that the owner gave: read at the start, read again now and then, and again soon after it could not be had. */
import { readFile } from 'node:fs/promises';
import type { GroundStyle } from '#lib/ground/offer.ts';
import { BasemapError, type Basemap } from '../setting.ts';
import { askNamed, askOwners } from './ask.ts';
import { readStyle, StyleError } from './read.ts';

/** Addresses of tiles may change: hosts date them, or put keys in them that end. */
const FRESH_MS = 60 * 60 * 1000;
const RETRY_MS = 10_000;
const TIMEOUT_MS = 10_000;

export type KeptStyle = {
	/** The last one that was read; what is old, or could not be had, is asked for again behind it. */
	readonly current: () => GroundStyle | undefined;
	/** Ends once the first reading has ended; throws a `BasemapError` where it has failed. */
	readonly first: Promise<void>;
};

/** `read` brings the style; `ontrouble` is told when that fails later on. */
export function keepStyle(
	read: () => Promise<GroundStyle>,
	{ now = Date.now, ontrouble }: { now?: () => number; ontrouble: (error: unknown) => void }
): KeptStyle {
	let style: GroundStyle | undefined;
	let isReading = false;
	let due = 0;
	const renew = async (): Promise<void> => {
		isReading = true;
		try {
			style = await read();
			due = now() + FRESH_MS;
		} catch (error) {
			due = now() + RETRY_MS;
			throw error;
		} finally {
			isReading = false;
		}
	};
	const first = renew();
	first.catch(() => undefined);
	return {
		first,
		current: () => {
			if (!isReading && now() >= due) renew().catch(ontrouble);
			return style;
		}
	};
}

/** The style at a path or an address, as it is now. Throws a `BasemapError`. */
export async function styleOf(basemap: Basemap): Promise<GroundStyle> {
	const signal = AbortSignal.timeout(TIMEOUT_MS);
	try {
		if ('file' in basemap) {
			const json = JSON.parse((await readFile(basemap.file, 'utf8')).replace(/^\uFEFF/, '')) as unknown;
			return await readStyle(json, { ask: (url) => askNamed(url, undefined, signal) });
		}
		const { json, url } = await askOwners(basemap.url, signal);
		return await readStyle(json, { base: url, ask: (named) => askNamed(named, url, signal) });
	} catch (cause) {
		const isStyle = cause instanceof StyleError || cause instanceof SyntaxError;
		throw new BasemapError(isStyle ? 'style' : 'unreachable', basemap.given, { detail: detailOf(cause), cause });
	}
}

/** `fetch` says only that it failed; why stands in the cause. */
function detailOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { cause, message } = error;
	if (!(cause instanceof Error)) return message;
	return 'code' in cause ? String(cause.code) : cause.message;
}
