/** Sends a file, or a part of it, as it is read from the disk. */
import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { refuse } from '../api/respond.ts';
import { askedRange, type Bytes } from './range.ts';

/** 200 the whole, 206 a part, 304 known already, 404 gone from the disk, 416 a part that is not there. */
export async function sendFile(file: string, request: Request): Promise<Response> {
	let handle: FileHandle;
	try {
		handle = await open(file, 'r');
	} catch {
		return refuse(404, { error: 'not found' });
	}
	const { size, mtimeMs } = await handle.stat();
	const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
	const headers = { etag, 'accept-ranges': 'bytes', 'cache-control': 'no-cache' };
	if (request.headers.get('if-none-match') === etag) return bare(handle, 304, headers);
	// A part of another version of the file would not fit.
	const condition = request.headers.get('if-range');
	const isSame = condition === null || condition === etag;
	const asked = isSame ? askedRange(request.headers.get('range'), size) : undefined;
	if (asked === 'outside') return bare(handle, 416, { ...headers, 'content-range': `bytes */${size}` });
	const part = asked ?? { start: 0, end: size };
	const told = {
		...headers,
		'content-type': 'application/octet-stream',
		'content-length': String(part.end - part.start),
		...(asked && { 'content-range': `bytes ${part.start}-${part.end - 1}/${size}` })
	};
	const status = asked ? 206 : 200;
	if (request.method === 'HEAD' || part.end === part.start) return bare(handle, status, told);
	return new Response(streamOf(handle, part), { status, headers: told });
}

async function bare(handle: FileHandle, status: number, headers: Record<string, string>): Promise<Response> {
	await handle.close();
	return new Response(null, { status, headers });
}

/** Closes the file at its end, or when the reader goes away. */
const streamOf = (handle: FileHandle, { start, end }: Bytes): ReadableStream =>
	Readable.toWeb(handle.createReadStream({ start, end: end - 1 })) as NodeReadableStream as ReadableStream;
