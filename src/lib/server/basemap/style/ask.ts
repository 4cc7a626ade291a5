/** Asks another server for JSON, with a limit on how long and how much. */
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from '../../themes/address.ts';
import { originOf } from './addresses.ts';

export type Answer = { readonly json: unknown; /** Where it came from in the end. */ readonly url: string };

const LIMIT_BYTES = 20_000_000;
const MOST_STEPS = 5;

/** The address that the owner gave: his own choice, wherever it lies and leads. */
export async function askOwners(url: string, signal: AbortSignal): Promise<Answer> {
	return readJson(await fetch(url, { signal, headers: { accept: 'application/json' } }));
}

/**
 * An address that stands in the style at `from`: the same server, or one that everybody can reach. Else a stranger's style
 * could have us look around in the owner's network.
 */
export async function askNamed(url: string, from: string | undefined, signal: AbortSignal): Promise<Answer> {
	let next = url;
	for (let step = 0; step < MOST_STEPS; step++) {
		if (!(await isAllowed(next, from))) throw new Error(`${originOf(next)}: private`);
		const response = await fetch(next, { signal, redirect: 'manual', headers: { accept: 'application/json' } });
		const moved = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
		if (moved === null) return readJson(response);
		await response.body?.cancel();
		next = new URL(moved, next).href;
	}
	throw new Error(`${url}: redirected`);
}

async function isAllowed(url: string, from: string | undefined): Promise<boolean> {
	// A file of the owner's, or a server in his own network, was written by him.
	if (from === undefined || originOf(url) === originOf(from) || !(await isPublic(from))) return true;
	return isPublic(url);
}

async function isPublic(url: string): Promise<boolean> {
	const { hostname } = new URL(url);
	const name = hostname.replace(/^\[|\]$/g, '');
	const addresses = isIP(name) ? [{ address: name }] : await lookup(name, { all: true });
	return addresses.every(({ address }) => isPublicAddress(address));
}

async function readJson(response: Response): Promise<Answer> {
	if (!response.ok) {
		await response.body?.cancel();
		throw new Error(`${response.url}: HTTP ${response.status}`);
	}
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.length;
		if (size > LIMIT_BYTES) throw new Error(`${response.url}: > ${LIMIT_BYTES / 1e6} MB`);
		chunks.push(chunk);
	}
	return { json: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown, url: response.url };
}
