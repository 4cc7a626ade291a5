import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export type Run = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs one of our programs as a user would, with this standard input. */
export async function run(program: string, args: readonly string[], input = ''): Promise<Run> {
	const child = spawn(process.execPath, [`src/cli/${program}.ts`, ...args], {
		env: { ...process.env, LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' }
	});
	const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
	child.stdin.end(input);
	const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
	return { code, out, err };
}
