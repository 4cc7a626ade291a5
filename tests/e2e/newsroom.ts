/** A Chronocarte of its own with three outlets that tell of two incidents: for journeys that change the store. */
import type { APIRequestContext } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startApp } from './app.ts';

const ARTICLES = [
	{
		outlet: 'La Dépêche du fleuve',
		published: '2021-05-04',
		title: 'Attentat à la bombe dans la capitale irakienne',
		text: 'Un attentat à la bombe a tué trois personnes et en a blessé dix autres lundi 3 mai 2021 à Bagdad, a indiqué la police.\n\nLe même jour, des manifestants ont bloqué un pont à Najaf.'
	},
	{
		outlet: 'Le Courrier du matin',
		published: '2021-05-05',
		title: 'Attentat à Bagdad',
		text: 'Un attentat à la bombe a tué cinq personnes à Bagdad le 3 mai 2021, selon un hôpital.'
	},
	{
		outlet: 'Radio des deux rives',
		published: '2021-05-04',
		title: 'Najaf en colère',
		text: 'Des manifestants ont bloqué un pont à Najaf lundi 3 mai 2021. Une manifestation a eu lieu à Bagdad le 10 avril 2021.'
	}
];

export type Newsroom = {
	readonly url: string;
	readonly add: (request: APIRequestContext, article: Record<string, string>) => Promise<void>;
	readonly stop: () => Promise<void>;
};

export async function openNewsroom(
	request: APIRequestContext,
	env: Readonly<Record<string, string>> = {}
): Promise<Newsroom> {
	const dataDir = mkdtempSync(join(tmpdir(), 'chronocarte-newsroom-'));
	const { url, stop } = await startApp(dataDir, env);
	const add = async (using: APIRequestContext, article: Record<string, string>): Promise<void> => {
		const answer = await using.post(`${url}/api/articles`, { data: article });
		expect(answer.ok(), await answer.text()).toBe(true);
	};
	for (const article of ARTICLES) await add(request, article);
	return {
		url,
		add,
		stop: async () => {
			await stop();
			rmSync(dataDir, { recursive: true, force: true });
		}
	};
}
