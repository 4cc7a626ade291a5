/** The five real articles that the product was asked for, read from the shell into a store of their own. They stay outside of the repository. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startApp } from './app.ts';
import type { IncidentSummary } from '#lib/wire.ts';

export const ARTICLES = resolve('../shared/articles');

export type RealArticles = {
	readonly url: string;
	readonly incidents: readonly IncidentSummary[];
	readonly stop: () => Promise<void>;
};

/** Says in one line when they are not here. */
export function areHere(): boolean {
	const here = existsSync(ARTICLES);
	if (!here) console.log(`${ARTICLES} is not here: the journeys on the five articles are left out`);
	return here;
}

export async function startWithArticles(): Promise<RealArticles> {
	const dataDir = mkdtempSync(join(tmpdir(), 'chronocarte-articles-'));
	execFileSync(process.execPath, ['src/cli/ingest.ts', ARTICLES], {
		env: { ...process.env, CHRONOCARTE_DATA: dataDir },
		stdio: 'pipe'
	});
	const { url, stop } = await startApp(dataDir);
	const answer = await fetch(`${url}/api/incidents?corpus=mine&limit=500`);
	const { incidents } = (await answer.json()) as { incidents: IncidentSummary[] };
	return {
		url,
		incidents,
		stop: async () => {
			await stop();
			rmSync(dataDir, { recursive: true, force: true });
		}
	};
}
