/** Where things lie on this machine. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The folder with `data/` and `package.json`: set by `npm start`, else where the command was given. */
export function projectRoot(env: Environment = process.env): string {
	return resolve(env['CHRONOCARTE_ROOT'] ?? process.cwd());
}

/**
 * The database file. `CHRONOCARTE_DATA` names its folder (or the file itself, when it ends in `.sqlite` or `.db`);
 * without it the user's data folder of the platform. Never the checkout.
 */
export function dataFile(
	env: Environment = process.env,
	platform: string = process.platform,
	home = homedir()
): string {
	const given = env['CHRONOCARTE_DATA'];
	if (given) return /\.(sqlite|db)$/.test(given) ? resolve(given) : join(resolve(given), 'chronocarte.sqlite');
	return join(userDataFolder(env, platform, home), 'chronocarte', 'chronocarte.sqlite');
}

function userDataFolder(env: Environment, platform: string, home: string): string {
	if (env['XDG_DATA_HOME']) return resolve(env['XDG_DATA_HOME']);
	if (platform === 'darwin') return join(home, 'Library', 'Application Support');
	if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');
	return join(home, '.local', 'share');
}
