/** `npm start`: builds the page if its sources changed, serves it on this machine and prints its URL. */
import { createServer, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { terminalLanguage } from '#lib/server/language.ts';
import { buildIfStale } from './build.ts';
import { complain } from './complain.ts';

const FIRST_PORT = 4317;
const PORTS_TRIED = 50;
const LOCAL = '127.0.0.1';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const language = terminalLanguage(process.env);
const say = language === 'en' ? en() : fr();

try {
	await start();
} catch (error) {
	complain(error, language);
	process.exit();
}

async function start(): Promise<void> {
	const host = process.env['HOST'] ?? LOCAL;
	await buildIfStale(root, () => console.error(say.building));
	process.env['CHRONOCARTE_ROOT'] ??= root;
	process.env['NODE_ENV'] ??= 'production';
	// The server of SvelteKit takes a request for https unless a header says otherwise, and bodies up to 512 kB only.
	process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
	process.env['BODY_SIZE_LIMIT'] ??= '4M';
	if (host === LOCAL) process.env['CHRONOCARTE_LOCAL'] = '1';
	// Importing the handler runs `init` of `hooks.server.ts`: the store is up to date afterwards.
	const { handler } = (await import(pathToFileURL(join(root, 'build', 'handler.js')).href)) as {
		handler: Parameters<typeof createServer>[1];
	};
	const server = createServer((request, response) => {
		request.headers['x-forwarded-proto'] ??= 'http';
		handler?.(request, response);
	});
	const port = await listen(server, host);
	console.log(`${say.ready} http://${host}:${port}/`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server));
	stopWithParent(server);
}

/** Listens on $PORT, or on 4317; on the next free port where that one is taken. */
async function listen(server: Server, host: string): Promise<number> {
	const wanted = Number(process.env['PORT'] || FIRST_PORT);
	for (let port = wanted; port < wanted + PORTS_TRIED; port++) {
		if (!(await tryPort(server, host, port))) continue;
		const address = server.address();
		return typeof address === 'object' && address ? address.port : port;
	}
	throw new Error(say.noPort);
}

function tryPort(server: Server, host: string, port: number): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const onError = (error: NodeJS.ErrnoException): void => {
			if (error.code === 'EADDRINUSE') resolve(false);
			else reject(error);
		};
		server.once('error', onError);
		server.listen(port, host, () => {
			server.off('error', onError);
			resolve(true);
		});
	});
}

/** npm passes a signal to its shell only, which dies and leaves us behind: then the parent is another. */
function stopWithParent(server: Server): void {
	const parent = process.ppid;
	if (process.env['npm_lifecycle_event'] !== 'start') return;
	setInterval(() => {
		if (process.ppid !== parent) stop(server);
	}, 500).unref();
}

function stop(server: Server): void {
	server.close(() => process.exit(0));
	server.closeIdleConnections();
	// A reader that keeps its connection open must not keep us.
	setTimeout(() => process.exit(0), 2000).unref();
}

function fr() {
	return {
		building: 'Première fois, ou sources changées : construction de la page…',
		ready: 'Chronocarte est prête :',
		noPort: 'aucun port libre'
	};
}

function en() {
	return {
		building: 'First time, or sources changed: building the page…',
		ready: 'Chronocarte is ready:',
		noPort: 'no free port'
	};
}
